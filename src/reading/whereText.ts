import type { Dataset } from '../dataset/dataset.ts';
import { besides } from '../i18n/besides.ts';
import { whereLine } from '../i18n/places.ts';
import { saidIn } from '../i18n/said.ts';
import { isOneOfOthers } from '../marks/look.ts';
import type { FirstWords } from '../i18n/en.ts';
import type { EventHead } from '../model/event.ts';

/** The same, and the kind where its mark does not tell it from others. */
export function besideText(dataset: Dataset, head: EventHead, words: FirstWords): string {
  const where = whereText(dataset, head, words);
  const kind = dataset.kinds.find(({ id }) => id === head.kind);
  return kind && isOneOfOthers(kind) ? besides([where, saidIn(kind.name, words.code).text], words) : where;
}

/** The place that a row names; of a file's row what the file calls it there. */
export function whereText(dataset: Dataset, { id, where }: EventHead, words: FirstWords): string {
  return whereLine(where, dataset.places, words, dataset.opened?.placeName(id));
}
