import type { EventHead } from '../model/event.ts';
import type { PlaceId } from '../model/id.ts';
import type { CuratedDataset } from './dataset.ts';
import { romanised } from './romanise.ts';
import type { OtherWords, Telling } from './search.ts';

/** The other languages' words, with the names of countries and speakers in every language. */
export function makeOtherWords(dataset: CuratedDataset, tellings: readonly Telling[]): OtherWords {
  const countries = countryNames(dataset);
  const speakers = speakerNames([dataset, ...tellings].flatMap(({ heads }) => heads));
  return { tellings, countries, names: distinct([...countries.values(), ...speakers]) };
}

/** By place, its country in each of the dataset's languages. */
function countryNames({ places, edition }: CuratedDataset): ReadonlyMap<PlaceId, readonly string[]> {
  const regions = edition.languages.map(
    (language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }),
  );
  return new Map(
    places.map(({ id, country }) => [
      id,
      country === null ? [] : regions.flatMap((names) => names.of(country) ?? []),
    ]),
  );
}

/** For each event what its speaker is called: in short, and in full. */
function speakerNames(heads: readonly EventHead[]): readonly (readonly string[])[] {
  const names = new Map<string, string[]>();
  for (const { id, saidBy } of heads) {
    for (const form of ['short', 'speaker'] as const) {
      const key = `${form} ${id}`;
      const told = saidBy[form] ?? {};
      names.set(key, [...(names.get(key) ?? []), ...Object.values(told), ...romanised(told['uk'] ?? '')]);
    }
  }
  return [...names.values()];
}

function distinct(lists: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return [...new Map(lists.map((list) => [list.join('\n'), list])).values()];
}
