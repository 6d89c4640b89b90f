import type { Change } from '../model/change.ts';
import type { EventRecord, SaidBy } from '../model/event.ts';
import type { Place } from '../model/place.ts';
import type { LanguageMap } from '../model/text.ts';
import type { Translations } from '../model/translation.ts';
import { byId } from './facts.ts';
import type { Story } from './format.ts';

/**
 * The whole story, from what the pages hold of it: once in each language, in the order of the dataset's. Each telling has the names of
 * places in the other languages among their spellings; what is a spelling in all of them is one.
 */
export function together(tellings: readonly Story[]): Story {
  const [first] = tellings;
  if (!first) throw new Error('a story that is told in no language');
  const kinds = tellings.map((story) => byId(story.kinds));
  const places = tellings.map((story) => byId(story.places));
  const sources = tellings.map((story) => byId(story.sources));
  const records = tellings.map((story) => byId(story.records));
  return {
    ...first,
    edition: {
      ...first.edition,
      title: merged(tellings.map(({ edition }) => edition.title)),
      summary: merged(tellings.map(({ edition }) => edition.summary)),
      care: mergedOrNull(tellings.map(({ edition }) => edition.care)),
    },
    kinds: first.kinds.map((kind) => {
      const all = sameOf(kinds, kind.id);
      return {
        ...kind,
        name: merged(all.map(({ name }) => name)),
        meaning: merged(all.map(({ meaning }) => meaning)),
      };
    }),
    places: first.places.map((place) => placeOf(place, sameOf(places, place.id))),
    sources: first.sources.map((source) => ({
      ...source,
      outlet: mergedOrNull(sameOf(sources, source.id).map(({ outlet }) => outlet)),
    })),
    records: first.records.map((record) => recordOf(record, sameOf(records, record.id))),
  };
}

function placeOf(place: Place, all: readonly Place[]): Place {
  return {
    ...place,
    name: merged(all.map(({ name }) => name)),
    spellings: place.spellings.filter((spelling) =>
      all.every(({ spellings }) => spellings.includes(spelling)),
    ),
  };
}

function recordOf(record: EventRecord, all: readonly EventRecord[]): EventRecord {
  return {
    ...record,
    title: merged(all.map(({ title }) => title)),
    summary: merged(all.map(({ summary }) => summary)),
    saidBy: saidByOf(
      record.saidBy,
      all.map(({ saidBy }) => saidBy),
    ),
    excerpts: record.excerpts.map((excerpt, row) => ({
      ...excerpt,
      ...translationsOf(all.map(({ excerpts }) => excerpts[row]?.translation)),
    })),
    changes: record.changes.map((change, row): Change => ({
      ...change,
      reason: mergedOrNull(all.map(({ changes }) => changes[row]?.reason ?? null)) ?? change.reason,
    })),
  };
}

function translationsOf(all: readonly (Translations | undefined)[]): {
  readonly translation?: Translations;
} {
  const there = all.flatMap((one) => Object.entries(one ?? {}));
  return there.length === 0 ? {} : { translation: Object.fromEntries(there) };
}

function saidByOf(saidBy: SaidBy, all: readonly SaidBy[]): SaidBy {
  return {
    ...saidBy,
    outlet: merged(all.map(({ outlet }) => outlet)),
    speaker: mergedOrNull(all.map(({ speaker }) => speaker)),
    short: mergedOrNull(all.map(({ short }) => short)),
    office: mergedOrNull(all.map(({ office }) => office)),
    via: mergedOrNull(all.map(({ via }) => via)),
  };
}

function sameOf<Entry>(tellings: readonly ReadonlyMap<string, Entry>[], id: string): readonly Entry[] {
  return tellings.flatMap((entries) => entries.get(id) ?? []);
}

/** The words of each. A telling without words of its own has those of another, which are the same. */
function merged(maps: readonly LanguageMap[]): LanguageMap {
  return Object.fromEntries(maps.flatMap((map) => Object.entries(map)));
}

function mergedOrNull(maps: readonly (LanguageMap | null)[]): LanguageMap | null {
  const there = maps.filter((map) => map !== null);
  return there.length === 0 ? null : merged(there);
}
