import type { Dataset } from '../dataset/dataset.ts';
import { whereLine } from '../i18n/places.ts';
import type { FirstWords } from '../i18n/en.ts';
import type { EventHead } from '../model/event.ts';

/** The place that a row names; of a file's row without a point what the file calls it. */
export function whereText(dataset: Dataset, { id, where }: EventHead, words: FirstWords): string {
  const named = where.length === 0 ? (dataset.opened?.placeName(id) ?? '') : '';
  return named === '' ? whereLine(where, dataset.places, words) : named;
}
