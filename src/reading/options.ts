import { facets, noPoint, type FacetName } from '../dataset/facets.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { FirstWords } from '../i18n/en.ts';
import { type MarkedWords, saidIn } from '../i18n/said.ts';
import type { Option } from '../view/select.ts';

/** The options worth a box: values that some event has, and those chosen; where they stand by use, places that are only mentioned last. */
export function boxesOf(
  dataset: Dataset,
  name: FacetName,
  options: readonly Option[],
  words: FirstWords,
): readonly Option[] {
  const { values, codes } = dataset.columns.facets[name];
  const uses = new Map<string, number>();
  codes.forEach((code) => {
    const value = values[code] ?? '';
    uses.set(value, (uses.get(value) ?? 0) + 1);
  });
  const boxes = options.filter(({ value, chosen }) => chosen || uses.has(value));
  if (facets[name].order === 'as listed') return boxes;
  const weight = ({ value }: Option) => {
    if (value === noPoint) return -1;
    return isOnlyMentioned(dataset, name, value) ? 0 : (uses.get(value) ?? 0);
  };
  const label = ({ value }: Option) => labelOf(dataset, name, value, words);
  return boxes.toSorted((a, b) => weight(b) - weight(a) || label(a).localeCompare(label(b), words.code));
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
  const own = named && dataset[named].find(({ id }) => id === value);
  return own ? saidIn(own.name, words.code) : { text: words.filters.values[name](value) ?? value, marks: {} };
}

/** Whether events speak of a place and none has happened there, was said from there or headed for it. */
export function isOnlyMentioned({ heads }: Dataset, name: FacetName, value: string): boolean {
  if (name !== 'place') return false;
  const refs = heads.flatMap(({ where }) => where.filter(({ place }) => place === value));
  return refs.length > 0 && refs.every(({ role }) => role === 'proposed' || role === 'mentioned');
}
