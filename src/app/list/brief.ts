import type { Dataset } from '../../dataset/dataset.ts';
import { inLanguage } from '../../model/text.ts';

/** So many rows, from all over the list, stand for all. */
const looked = 200;
/** In letters: what a line of the list holds. */
const line = 42;
/** The share of titles that may be longer, and are cut. */
const mayBeCut = 0.1;

/** Whether a row of one line serves a file's titles: all rows are of one height. */
export function hasShortTitles({ heads }: Pick<Dataset, 'heads'>): boolean {
  const count = Math.min(looked, heads.length);
  let long = 0;
  for (let nth = 0; nth < count; nth++) {
    const head = heads.at(Math.floor((nth * heads.length) / count));
    if (head && inLanguage(head.title, '').text.length > line) long++;
  }
  return long <= count * mayBeCut;
}
