import { nearTo, paneProjection } from '../../basemap/project.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { Extent } from '../../model/distance.ts';
import type { FirstWords } from '../../i18n/en.ts';
import { mostSize } from '../../marks/drawCell.ts';
import type { ManyMarks } from '../../view/many.ts';
import type { Frame } from '../camera.ts';
import type { PlacedSpot } from '../place.ts';
import { asked, describe } from './describe.ts';
import { memberIn, spanOf } from './rows.ts';

/** A cell as the list of a mark takes it, with the first of what is listed. */
export function spotOf(
  dataset: Dataset,
  { marks, rows, most }: Listed,
  cell: number,
  { frame, words }: { readonly frame: Frame; readonly words: FirstWords },
): PlacedSpot {
  const { place } = describe(dataset, marks, cell, words, rows.subarray(0, asked));
  const middle = marks.cells.middle(cell);
  const { camera, size } = frame;
  const { x, y } = paneProjection(camera, size)([nearTo(middle.lon, camera.lon), middle.lat]);
  const half = mostSize / 2;
  return {
    key: String(cell),
    ...middle,
    places: [],
    members: Array.from(rows.subarray(0, most)).flatMap((row) => memberIn(dataset, marks, cell, row) ?? []),
    open: null,
    names: [place],
    spellings: [],
    name: place,
    label: { text: place, more: null },
    side: null,
    shift: 0,
    reach: 22,
    boxes: [{ left: x - half, right: x + half, top: y - half, bottom: y + half }],
    inView: true,
  };
}

/** The list of a mark of very many events. */
export interface Listed {
  /** A place of the cell: its number is another at another zoom. */
  readonly place: number;
  /** Those of which it is. */
  readonly marks: ManyMarks;
  readonly rows: Uint32Array;
  /** Where they are. */
  readonly span: Extent | null;
  readonly most: number;
}

/** The list of a cell by one of its places; null where nothing is shown in it. */
export function listOf(dataset: Dataset, marks: ManyMarks, place: number, most: number): Listed | null {
  const { cells, shown } = marks;
  const cell = cells.cellOf(place);
  const rows = cells.rowsIn(cell, shown.sweep);
  if (rows.length === 0) return null;
  return { place, marks, rows, span: spanOf(dataset, marks, cell, rows), most };
}

/** The list as the window has it now; none where the zoom is another, or nothing is left. */
export function relisted(dataset: Dataset, list: Listed, marks: ManyMarks): Listed | null {
  if (list.marks === marks) return list;
  return marks.cells === list.marks.cells ? listOf(dataset, marks, list.place, list.most) : null;
}
