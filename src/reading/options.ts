import { facets, noPoint, otherPlaces, type FacetName, type Named } from '../dataset/facets.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { FirstWords } from '../i18n/en.ts';
import { type MarkedWords, saidIn } from '../i18n/said.ts';
import { findIn } from '../model/rows.ts';
import type { Option } from '../view/options.ts';

/** How many events have each value of a facet, whatever is shown. */
export function usesOf({ columns }: Dataset, name: FacetName): Uses {
  const { values, codes } = columns.facets[name];
  const counted = new Uint32Array(values.length);
  // By index: of a million it takes a third of the time.
  for (let at = 0; at < codes.length; at++) {
    const code = codes[at] ?? 0;
    counted[code] = (counted[code] ?? 0) + 1;
  }
  return new Map(values.map((value, code) => [value, counted[code] ?? 0]));
}

type Uses = ReadonlyMap<string, number>;

/** The options worth a box: values that some event has, and those chosen; where they stand by use, places that are only mentioned last. */
export function boxesOf(
  dataset: Dataset,
  name: FacetName,
  uses: Uses,
  options: readonly Option[],
  words: FirstWords,
): readonly Option[] {
  const boxes = options.filter(({ value, chosen }) => chosen || uses.get(value) !== 0);
  if (facets[name].order === 'as listed' && boxes.length <= vast) return boxes;
  // Nobody reads so many by their letters: those used alike stand as in the dataset.
  if (boxes.length > vast)
    return boxes.toSorted((a, b) => (uses.get(b.value) ?? 0) - (uses.get(a.value) ?? 0));
  const weight = ({ value }: Option) => {
    if (value === noPoint) return -1;
    if (value === otherPlaces) return -2;
    return isOnlyMentioned(dataset, name, value) ? 0 : (uses.get(value) ?? 0);
  };
  const label = ({ value }: Option) => labelOf(dataset, name, value, words);
  return boxes.toSorted((a, b) => weight(b) - weight(a) || label(a).localeCompare(label(b), words.code));
}

const vast = 1000;

/**
 * Those of the options whose label, or whose value in a link, has what is wanted in it, in whatever case; all where nothing is. What stands
 * for many names may always have it.
 */
export function named(
  options: readonly Option[],
  wanted: string,
  {
    dataset,
    name,
    words,
  }: { readonly dataset: Dataset; readonly name: FacetName; readonly words: FirstWords },
): readonly Option[] {
  const plain = wanted.trim().toLocaleLowerCase(words.code);
  if (plain === '') return options;
  return options.filter(
    ({ value }) =>
      value === otherPlaces ||
      value.includes(plain) ||
      labelOf(dataset, name, value, words).toLocaleLowerCase(words.code).includes(plain),
  );
}

/** A value of a facet in words; the value itself where there are none. */
export function labelOf(dataset: Dataset, name: FacetName, value: string, words: FirstWords): string {
  return markedLabelOf(dataset, name, value, words).text;
}

/** The same, with its language where that is not the page's. */
export function markedLabelOf(
  dataset: Dataset,
  name: FacetName,
  value: string,
  words: FirstWords,
): MarkedWords {
  const { named } = facets[name];
  const own = named && findIn<Named>(dataset[named], value);
  return own ? saidIn(own.name, words.code) : { text: words.filters.values[name](value) ?? value, marks: {} };
}

/** Whether events speak of a place and none has happened there, was said from there or headed for it. */
export function isOnlyMentioned({ opened, heads }: Dataset, name: FacetName, value: string): boolean {
  if (name !== 'place' || opened) return false;
  const refs = heads.flatMap(({ where }) => where.filter(({ place }) => place === value));
  return refs.length > 0 && refs.every(({ role }) => role === 'proposed' || role === 'mentioned');
}
