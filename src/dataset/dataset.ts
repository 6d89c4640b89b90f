import type { Extent } from '../model/distance.ts';
import type { EventDetail, EventHead } from '../model/event.ts';
import type { EventId, KindId } from '../model/id.ts';
import type { Place, PlacePrecision } from '../model/place.ts';
import type { Rows } from '../model/rows.ts';
import type { Source } from '../model/source.ts';
import type { Status } from '../model/status.ts';
import type { LanguageMap } from '../model/text.ts';
import type { Span, Zone } from '../model/time.ts';
import { makeColumns, type Columns } from './columns.ts';
import { makeMarks, type Marks } from './marks.ts';
import { inOrder } from './order.ts';
import type { Spots } from './spots.ts';

export interface Kind {
  readonly id: KindId;
  readonly name: LanguageMap;
  readonly meaning: LanguageMap;
  /** `#rrggbb`, the same in both themes. */
  readonly colour: string;
  /** A name from `marks/glyphs.ts`. */
  readonly glyph: string;
  readonly shape: 'circle' | 'square';
}

export interface OnlineMap {
  /** `https://…/{z}/{x}/{y}.png` */
  readonly url: string;
  readonly attribution: string;
}

/** `date` as year-month-day. */
export interface Withdrawn {
  readonly id: string;
  readonly date: string;
  readonly reason: LanguageMap;
}

/** What is true of the story as a whole. */
export interface Edition {
  readonly version: string;
  readonly title: LanguageMap;
  readonly summary: LanguageMap;
  /** What may distress its readers, in a line; null where there is nothing to say. */
  readonly care: LanguageMap | null;
  readonly languages: readonly string[];
  /** The axis at rest. */
  readonly story: Span;
  /** The story's clock. */
  readonly zone: Zone;
  /** Its title need not tell the year, as a story's does. */
  readonly saysYears?: boolean;
  readonly licence: string;
  readonly contact: string | null;
  readonly onlineMap: OnlineMap | null;
}

interface Events {
  readonly edition: Edition;
  readonly kinds: readonly Kind[];
  readonly sources: readonly Source[];
  readonly columns: Columns;
  readonly marks: Marks;
  /** Ids that once named an event, and the id that names it now. */
  readonly aliases: Readonly<Record<string, EventId>>;
  /** Records that were withdrawn, and why. */
  readonly withdrawn: readonly Withdrawn[];
}

/** Of a record that its curators have judged. */
export type CuratedHead = EventHead & { readonly status: Status };

/** A story as its curators wrote it, whole in arrays. A row is an index into `heads`: in order of `found` start, `found` end, id. */
export interface CuratedDataset extends Events {
  readonly opened: null;
  readonly heads: readonly CuratedHead[];
  readonly places: readonly Place[];
}

/** A reader's own file: events and places are made when they are looked at. Rows that start and end together stand as in the file. */
export interface OpenedDataset extends Events {
  readonly opened: Opened;
  readonly heads: Rows<EventHead>;
  readonly places: Rows<Place>;
}

/** Many events. A row is an index into `heads`; rows without time stand last. */
export type Dataset = CuratedDataset | OpenedDataset;

/** What is true of an opened file as a whole. */
export interface Opened {
  /** The file's name, as its reader has it. */
  readonly file: string;
  /** Whether it names its places; else they are called by their coordinates. */
  readonly namesPlaces: boolean;
  /** How many of their names are no values of facet `place`; 0 where that is not known. */
  readonly otherNames: number;
  /** Of all its marks, the narrowest: east lies beyond 180 where it goes across; null where it has none. */
  readonly extent: Extent | null;
  readonly spots: Spots;
  /** What the file calls the place of an event; '' where it does not say. */
  readonly placeName: (id: EventId) => string;
  readonly placeNameOf: (row: number) => string;
  /** The zone of a row's own clock, without its head. */
  readonly zone: (row: number) => Zone;
  /** A row as the file has it. */
  readonly row: (row: number) => OpenedRow;
  /** Its point; null where it has none. */
  readonly placed: (row: number) => Placed | null;
}

/** How exactly a file knows a point, and whether the point only stands for a shape that the file has. */
export interface Placed {
  readonly precision: PlacePrecision;
  /** The file says how exactly it knows; else its point is taken as it stands. */
  readonly isSaid: boolean;
  readonly isWithinShape: boolean;
}

export interface OpenedRow {
  /** As people find it in the file: in a spreadsheet by its row, else as the so manieth record. */
  readonly number: number;
  readonly numbered: 'row' | 'record';
  /** In which of the file's tables; null where it is one. */
  readonly part: string | null;
  /** What stands in it, by column. Plain text, whatever it looks like. */
  readonly cells: readonly { readonly name: string; readonly value: string }[];
  /** Of the columns that are mapped to them; '' for none. A link may be any text. */
  readonly source: string;
  readonly link: string;
}

type Optional = 'aliases' | 'withdrawn';
type Parts = Omit<CuratedDataset, 'columns' | 'marks' | 'opened' | Optional> &
  Partial<Pick<CuratedDataset, Optional>>;

/** Puts the events in canonical order and adds the columns. Refuses, by throwing, what `makeColumns` and `makeMarks` refuse. */
export function makeDataset({ aliases = {}, withdrawn = [], ...parts }: Parts): CuratedDataset {
  const heads = isInOrder(parts.heads) ? parts.heads : parts.heads.toSorted(inOrder);
  return {
    ...parts,
    opened: null,
    heads,
    aliases,
    withdrawn,
    columns: makeColumns(heads, parts.kinds, parts.places),
    marks: makeMarks(heads, parts.places),
  };
}

function isInOrder(heads: readonly EventHead[]): boolean {
  return heads.every((head, row) => {
    const before = heads[row - 1];
    return before === undefined || inOrder(before, head) <= 0;
  });
}

/** What the cards add, fetched after the list stands. */
export type Details = Pick<ReadonlyMap<EventId, EventDetail>, 'get'>;
