import type { Dataset } from '../../dataset/dataset.ts';
import type { FirstWords } from '../../i18n/en.ts';
import type { ManyMarks } from '../../view/many.ts';
import type { PlacedSpot } from '../place.ts';
import { describe } from './describe.ts';
import { memberIn } from './rows.ts';

/** A cell as the list of a mark takes it, with the first of its rows. */
export function spotOf(
  dataset: Dataset,
  marks: ManyMarks,
  cell: number,
  rows: Uint32Array,
  language: string,
  words: FirstWords,
): PlacedSpot {
  const { place } = describe(dataset, marks, cell, language, words);
  return {
    key: String(cell),
    ...marks.cells.middle(cell),
    places: [],
    members: Array.from(rows).flatMap((row) => memberIn(dataset, marks, cell, row) ?? []),
    open: null,
    names: [place],
    spellings: [],
    name: place,
    label: { text: place, more: null },
    side: null,
    shift: 0,
    reach: 22,
    boxes: [],
    inView: true,
  };
}
