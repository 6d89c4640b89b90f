import type { EventDetail, EventHead } from '../model/event.ts';
import type { EventId, KindId } from '../model/id.ts';
import type { Place } from '../model/place.ts';
import type { Source } from '../model/source.ts';
import type { LanguageMap } from '../model/text.ts';
import type { Span, Zone } from '../model/time.ts';
import { makeColumns, type Columns } from './columns.ts';
import { makeMarks, type Marks } from './marks.ts';

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

/** What is true of the story as a whole. */
export interface Edition {
  readonly version: string;
  readonly title: LanguageMap;
  readonly summary: LanguageMap;
  readonly languages: readonly string[];
  /** The axis at rest. */
  readonly story: Span;
  /** The story's clock. */
  readonly zone: Zone;
  readonly licence: string;
  readonly contact: string | null;
  readonly onlineMap: OnlineMap | null;
}

/** Many events. A row is an index into `heads`, which stand in order of `found` start, `found` end, id. */
export interface Dataset {
  readonly edition: Edition;
  readonly kinds: readonly Kind[];
  readonly places: readonly Place[];
  readonly sources: readonly Source[];
  readonly heads: readonly EventHead[];
  readonly columns: Columns;
  readonly marks: Marks;
  /** Ids that once named an event, and the id that names it now. */
  readonly aliases: Readonly<Record<string, EventId>>;
}

type Parts = Omit<Dataset, 'columns' | 'marks' | 'aliases'> & Partial<Pick<Dataset, 'aliases'>>;

/** Puts the events in canonical order and adds the columns. Refuses, by throwing, what `makeColumns` and `makeMarks` refuse. */
export function makeDataset({ aliases = {}, ...parts }: Parts): Dataset {
  const heads = isInOrder(parts.heads) ? parts.heads : parts.heads.toSorted(inOrder);
  return {
    ...parts,
    heads,
    aliases,
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

/** `found` start, `found` end, id: the order of events everywhere. */
function inOrder(a: EventHead, b: EventHead): number {
  const one = a.when.found;
  const other = b.when.found;
  return one.from - other.from || one.to - other.to || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** What the cards add, fetched after the list stands. */
export type Details = ReadonlyMap<EventId, EventDetail>;
