import type { Dataset } from '../../dataset/dataset.ts';
import { attribution } from '../../i18n/attribution.ts';
import type { FirstWords } from '../../i18n/en.ts';
import { kindName } from '../../i18n/kindName.ts';
import { findIn } from '../../model/rows.ts';
import { inLanguage } from '../../model/text.ts';
import type { ManyMarks } from '../../view/many.ts';
import { headAt } from '../extent.ts';
import { firstRows, memberIn } from './rows.ts';

/** What a mark says to who does not see it. */
export interface Described {
  /** Its places. */
  readonly place: string;
  readonly name: string;
  readonly description: string;
}

/** So many rows are asked for their places, so many places are named. */
export const asked = 200;
const mostNames = 3;
const mostKinds = 5;

/** Says little of a cell that shows nothing any more: marks are of one instant, and this may come after. `rows`: the first `asked` that it shows. */
export function describe(
  dataset: Dataset,
  marks: ManyMarks,
  cell: number,
  words: FirstWords,
  rows: Uint32Array = firstRows(dataset, marks, cell, asked),
): Described {
  const language = words.code;
  const { totals, byLook, looks } = marks.cells;
  const total = totals[cell] ?? 0;
  const names = [...new Set(Array.from(rows, (row) => nameIn(dataset, marks, cell, row, language)))];
  const place = placeText(names, rows.length === total, words);
  const [row] = rows;
  if (row === undefined) return { place, name: place, description: '' };
  const first = headAt(dataset, row);
  const title = inLanguage(first.title, language).text;
  const counts = looks.kinds
    .map((kind, look) => ({ kind, count: byLook[cell * looks.length + look] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, mostKinds);
  const kinds = counts.flatMap(({ kind }) => {
    const known = dataset.kinds[kind];
    return known ? kindName(dataset.kinds, known.id, language).text : [];
  });
  return {
    place,
    name: words.map.mark(place, words.events(total), title, words.status.label[first.status]),
    description: `${attribution(first, words)} ${words.said.list(kinds)}.`,
  };
}

function placeText(names: readonly string[], areAll: boolean, { map, place }: FirstWords): string {
  const [first = '', ...others] = names;
  if (!areAll) return names.length === 1 ? place.near(first) : map.andOthers(first);
  return names.length <= mostNames ? map.names(names) : map.andMore(first, others.length);
}

function nameIn(dataset: Dataset, marks: ManyMarks, cell: number, row: number, language: string): string {
  const called = dataset.opened?.placeNameOf(row) ?? '';
  if (called !== '') return called;
  const member = memberIn(dataset, marks, cell, row);
  const place = member && findIn(dataset.places, member.place);
  return place ? inLanguage(place.name, language).text : '';
}
