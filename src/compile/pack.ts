import type { CuratedHead, Edition, Kind, Withdrawn } from '../dataset/dataset.ts';
import type { EventDetail, EventRecord, Excerpt, SaidBy } from '../model/event.ts';
import type { EventId } from '../model/id.ts';
import type { Place } from '../model/place.ts';
import type { Source } from '../model/source.ts';
import type { LanguageMap } from '../model/text.ts';
import type { Loaded } from './edition.ts';

/** What the list, the map and the timeline need, in one language. JSON, as it stands. */
export interface Core {
  readonly edition: Edition;
  readonly kinds: readonly Kind[];
  readonly places: readonly Place[];
  readonly sources: readonly Source[];
  readonly heads: readonly CuratedHead[];
  /** Old ids, and the events that answer for them. */
  readonly aliases: Readonly<Record<string, EventId>>;
  readonly withdrawn: readonly Withdrawn[];
}

/** What the cards add, by event id. */
export type DetailsById = Readonly<Record<string, EventDetail>>;

/** Language maps keep one language: the one asked for, else the dataset's first, else whatever there is. */
export function packCore(loaded: Loaded, language: string): Core {
  const { edition, kinds, places, sources, records } = loaded;
  const one = narrowing(language, edition.languages);
  return {
    edition: {
      ...edition,
      title: one(edition.title),
      summary: one(edition.summary),
      care: edition.care && one(edition.care),
    },
    kinds: kinds.map((kind) => ({ ...kind, name: one(kind.name), meaning: one(kind.meaning) })),
    places: places.map((place) => {
      const name = one(place.name);
      // A place is found by its name in any language, whatever the page's own.
      const spellings = new Set([...place.spellings, ...Object.values(place.name)]);
      Object.values(name).forEach((shown) => spellings.delete(shown));
      return { ...place, name, spellings: [...spellings] };
    }),
    sources: sources.map((source) => ({ ...source, outlet: source.outlet && one(source.outlet) })),
    heads: records.map(({ id, title, kind, status, when, where, saidBy }) => ({
      id,
      title: one(title),
      kind,
      status,
      when,
      where,
      saidBy: narrowSaidBy(saidBy, one),
    })),
    aliases: loaded.aliases,
    withdrawn: loaded.withdrawn.map((record) => ({ ...record, reason: one(record.reason) })),
  };
}

export function packDetails(loaded: Loaded, language: string): DetailsById {
  const one = narrowing(language, loaded.edition.languages);
  return Object.fromEntries(loaded.records.map((record) => [record.id, detailOf(record, one, language)]));
}

type Narrow = (map: LanguageMap) => LanguageMap;

function narrowing(language: string, languages: readonly string[]): Narrow {
  return (map) => {
    const kept = [language, ...languages, ...Object.keys(map)].find((code) => map[code] !== undefined);
    return kept === undefined ? map : { [kept]: map[kept] ?? '' };
  };
}

function narrowSaidBy({ who, outlet, relay, speaker, short, office, via }: SaidBy, one: Narrow): SaidBy {
  const kept = (map: LanguageMap | null) => map && one(map);
  return {
    who,
    outlet: one(outlet),
    relay,
    speaker: kept(speaker),
    short: kept(short),
    office: kept(office),
    via: kept(via),
  };
}

/** A translation into another language than the page's is of no use on it. */
function inOne({ translation, ...excerpt }: Excerpt, language: string): Excerpt {
  const own = translation?.[language];
  return own ? { ...excerpt, translation: { [language]: own } } : excerpt;
}

function detailOf(record: EventRecord, one: Narrow, language: string): EventDetail {
  const { summary, stated, statusQuote, confirmedBy, excerpts, conflictsWith, related, recorded } = record;
  const changes = record.changes.map((change) => ({ ...change, reason: one(change.reason) }));
  return {
    summary: one(summary),
    stated,
    statusQuote,
    confirmedBy,
    excerpts: excerpts.map((excerpt) => inOne(excerpt, language)),
    conflictsWith,
    related,
    recorded,
    changes,
  };
}
