import { nearTo, paneProjection } from '../../basemap/project.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { FirstWords } from '../../i18n/en.ts';
import { mostSize } from '../../marks/drawCell.ts';
import type { ManyMarks } from '../../view/many.ts';
import type { Frame } from '../camera.ts';
import type { PlacedSpot } from '../place.ts';
import { describe } from './describe.ts';
import { memberIn } from './rows.ts';

/** A cell as the list of a mark takes it, with the first of its rows. */
export function spotOf(
  dataset: Dataset,
  marks: ManyMarks,
  cell: number,
  rows: Uint32Array,
  { frame, words }: { readonly frame: Frame; readonly words: FirstWords },
): PlacedSpot {
  const { place } = describe(dataset, marks, cell, words.code, words);
  const middle = marks.cells.middle(cell);
  const { camera, size } = frame;
  const { x, y } = paneProjection(camera, size)([nearTo(middle.lon, camera.lon), middle.lat]);
  const half = mostSize / 2;
  return {
    key: String(cell),
    ...middle,
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
    boxes: [{ left: x - half, right: x + half, top: y - half, bottom: y + half }],
    inView: true,
  };
}

/** The list of a mark of very many events. */
export interface Listed {
  /** A place of the cell: its number is another at another zoom. */
  readonly place: number;
  readonly zoom: number;
  readonly rows: Uint32Array;
  readonly most: number;
}

/** The list as the window has it now; none where the zoom is another, or nothing is left. */
export function relisted(list: Listed, { cells, shown }: ManyMarks): Listed | null {
  if (cells.zoom !== list.zoom) return null;
  const rows = cells.rowsIn(cells.cellOf(list.place), shown.sweep);
  return rows.length === 0 ? null : { ...list, rows };
}
