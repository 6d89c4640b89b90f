import { attribution } from '../i18n/attribution.ts';
import type { Words } from '../i18n/words.ts';
import { revisionOf } from '../model/change.ts';
import type { EventRecord } from '../model/event.ts';
import { footingOf, type Place } from '../model/place.ts';
import type { Source } from '../model/source.ts';
import { inLanguage, type LanguageMap } from '../model/text.ts';
import type { Instant } from '../model/time.ts';
import { pageOf } from './address.ts';
import type { Story } from './format.ts';
import { whenText } from './telling.ts';

/** An event in one language and on one level: what a table, or the properties of a map's feature, have room for. */
export interface Facts {
  readonly title: string;
  readonly summary: string;
  readonly kind: string;
  readonly kindName: string;
  readonly status: string;
  readonly statusName: string;
  readonly attribution: string;
  /** The line that a person wrote, and the same in words. */
  readonly time: string;
  readonly timeText: string;
  readonly edtf: string;
  /** ISO 8601, UTC. It was not outside; null is an open end. */
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly foundFrom: string | null;
  readonly foundTo: string | null;
  readonly timePrecision: string;
  readonly timeBasis: string;
  readonly zone: string;
  /** Of all its places, joined. */
  readonly place: string;
  readonly placeId: string;
  readonly placeRole: string;
  /** Of the first. */
  readonly placePrecision: string;
  /** Of the first that has a mark. */
  /** Of the first place that has a mark. */
  readonly lat: number | null;
  readonly lon: number | null;
  readonly radiusMetres: number | null;
  readonly quote: string | null;
  readonly source: string | null;
  readonly sourceUrl: string | null;
  readonly link: string | null;
  readonly recorded: string | null;
  readonly revision: number;
  readonly licence: string;
  readonly version: string;
}

/** What of a record is not among its facts. */
export const notFacts: readonly string[] = [
  'other languages',
  'quotations but the first',
  'what corrections changed',
  ...[
    'when.lasted when.certain when.relation when.text when.note where.basis where.note saidBy.who saidBy.outlet',
    'saidBy.relay saidBy.short excerpts.supports excerpts.fragment excerpts.translation stated statusQuote confirmedBy conflictsWith related',
  ].flatMap((keys) => keys.split(' ')),
];

export interface Known {
  readonly facts: Facts;
  /** The places that have a mark, each once. */
  readonly marked: readonly Place[];
}

/** What is known of any record of a story. */
export function knownOf(story: Story, words: Words): (record: EventRecord) => Known {
  const { edition } = story;
  const said = (map: LanguageMap) => inLanguage(map, words.code).text;
  const kinds = byId(story.kinds);
  const places = byId(story.places);
  const sources = byId(story.sources);
  return (record) => {
    const { when, where } = record;
    const marked = markedPlaces(record, places);
    const named = where.flatMap((ref) => places.get(ref.place) ?? []);
    const kind = kinds.get(record.kind);
    const [excerpt] = record.excerpts;
    const source = sources.get(excerpt?.source ?? '');
    const clocked = clockedTime(
      when,
      record.excerpts.flatMap((one) => sources.get(one.source) ?? []),
    );
    const facts: Facts = {
      title: said(record.title),
      summary: said(record.summary),
      kind: record.kind,
      kindName: kind ? said(kind.name) : record.kind,
      status: record.status,
      statusName: words.status.label[record.status],
      attribution: attribution(record, words),
      time: clocked.time,
      timeText: whenText(when, edition, words),
      edtf: when.edtf,
      earliest: iso(when.possible.from),
      latest: iso(when.possible.to),
      foundFrom: iso(when.found.from),
      foundTo: iso(when.found.to),
      timePrecision: when.precision,
      timeBasis: when.basis,
      zone: clocked.zone,
      place: named.map(({ name }) => said(name)).join('; '),
      placeId: named.map(({ id }) => id).join(';'),
      placeRole: where.map(({ role }) => role).join(';'),
      placePrecision: where[0]?.precision ?? 'none',
      lat: marked[0]?.lat ?? null,
      lon: marked[0]?.lon ?? null,
      radiusMetres: marked[0]?.radiusMetres ?? null,
      quote: excerpt?.quote ?? null,
      source: source ? `${source.publisher}, ${source.published}` : null,
      sourceUrl: source?.url ?? null,
      link: pageOf(story, record.id, words),
      recorded: record.recorded,
      revision: revisionOf(record),
      licence: edition.licence,
      version: edition.version,
    };
    return { facts, marked };
  };
}

/**
 * The line of a time and its clock, without what only the dataset knows: "by published" is by the day of publication, on the source's clock.
 */
function clockedTime({ is, edtf, zone }: EventRecord['when'], cited: readonly Source[]) {
  if (is !== 'by published') return { time: is, zone };
  const day = edtf.slice('../'.length);
  return { time: `by ${day}`, zone: cited.find(({ published }) => published === day)?.zone ?? zone };
}

/** The places at which an event has a mark, solid or hollow, each once. */
export function markedPlaces(
  { where }: Pick<EventRecord, 'where'>,
  places: ReadonlyMap<string, Place>,
): readonly Place[] {
  const ids = new Set(where.filter((ref) => footingOf(ref) !== 'none').map(({ place }) => place));
  return [...ids].flatMap((id) => places.get(id) ?? []);
}

export function byId<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
): ReadonlyMap<string, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/** `2022-02-27T12:00:00.000Z`; null stays null. */
export function iso(instant: Instant | null): string | null {
  return instant === null ? null : new Date(instant).toISOString();
}
