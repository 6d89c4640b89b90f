import { DomUtil, type Map as LeafletMap, Point } from 'leaflet';
import { worldPixels } from '../../basemap/project.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { cellSide } from '../../dataset/screenCells.ts';
import type { KindLook, MarkLook } from '../../marks/look.ts';
import { isContested, statuses } from '../../model/status.ts';
import type { ManyMarks } from '../../view/many.ts';
import { rowOf } from '../../view/rows.ts';
import { cameraOf, sizeOf } from '../camera.ts';
import { middleOf } from '../extent.ts';
import type { Worlds } from './standsAt.ts';

/** How far round the pane marks are drawn too while it is moved, as a share of it, for them to be there. */
const margin = 0.2;
/** And while it is not, in CSS px: as far as a mark reaches in. Each step of a window costs all that is drawn on. */
const rim = cellSide / 2;

export interface Placed extends Worlds {
  readonly cells: ManyMarks['cells'];
  readonly ratio: number;
  readonly width: number;
  readonly height: number;
  /** Where the canvas lies in Leaflet's layers. */
  readonly corner: Point;
}

/** Lays the canvas over what of the pane, and round it, marks may stand on: each frame costs all that it covers. */
export function place(
  map: LeafletMap,
  canvas: HTMLCanvasElement,
  { cells }: ManyMarks,
  isMoving: boolean,
): Placed {
  const size = sizeOf(map);
  const round = isMoving ? Math.round(Math.max(size.width, size.height) * margin) : rim;
  const ratio = Math.min(devicePixelRatio || 1, 3);
  const start = map.containerPointToLayerPoint([-round, -round]);
  const end = start.add([size.width + 2 * round, size.height + 2 * round]);
  const { lat: north, lng: west } = map.layerPointToLatLng(start);
  const { lat: south, lng: east } = map.layerPointToLatLng(end);
  const world = worldPixels(map.getZoom());
  const scale = world / worldPixels(cells.zoom);
  const copies: Placed['copies'][number][] = [];
  for (let turn = Math.floor((west + 180) / 360); turn <= Math.floor((east + 180) / 360); turn++) {
    const [from, to] = [Math.max(-180, west - 360 * turn), Math.min(180, east - 360 * turn)];
    if (from <= to)
      copies.push({ cells: cells.within({ west: from, south, east: to, north }), east: turn * world });
  }
  const pixels = map.getPixelOrigin();
  const box = markedIn({ cells, scale, copies, start: pixels.add(start), end: pixels.add(end) });
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  canvas.style.inlineSize = `${width}px`;
  canvas.style.blockSize = `${height}px`;
  const { left, top } = box;
  const corner = new Point(left, top).subtract(pixels);
  DomUtil.setPosition(canvas, corner);
  const before = map.project([0, middleOf(cameraOf(map), size)]).x - world / 2;
  return {
    cells,
    ratio,
    scale,
    width,
    height,
    corner,
    left,
    top,
    west: before,
    east: before + world,
    copies,
  };
}

/** What of a box in world pixels the squares of its cells cover, with room for a mark that stands on an edge; a pixel at least. */
function markedIn({
  cells,
  scale,
  copies,
  start,
  end,
}: Pick<Placed, 'cells' | 'scale' | 'copies'> & Record<'start' | 'end', Point>) {
  let [left, top, right, bottom] = [end.x - 1, end.y - 1, start.x + 1, start.y + 1];
  for (const { cells: seen, east } of copies) {
    for (const cell of seen) {
      const corner = cells.cornerOf(cell);
      const [x, y] = [corner.x * scale + east, corner.y * scale];
      left = Math.min(left, x - rim);
      right = Math.max(right, x + cellSide * scale + rim);
      top = Math.min(top, y - rim);
      bottom = Math.max(bottom, y + cellSide * scale + rim);
    }
  }
  return {
    left: Math.max(start.x, left),
    top: Math.max(start.y, top),
    right: Math.min(end.x, right),
    bottom: Math.min(end.y, bottom),
  };
}

/** Where the marks of the events under the pointer or the focus are. */
export function litCells(
  dataset: Dataset,
  { cells }: ManyMarks,
  hovered: readonly string[],
): ReadonlySet<number> {
  const lit = new Set<number>();
  const { offsets } = dataset.marks;
  for (const id of hovered) {
    const row = rowOf(dataset, id);
    if (row === null) continue;
    const end = offsets[row + 1] ?? 0;
    for (let at = offsets[row] ?? 0; at < end; at++) lit.add(cells.cellAt(at));
  }
  return lit;
}

export function lookAt(
  { marks: { offsets, hollow }, columns: { facets } }: Dataset,
  { byLook, looks, cellAt }: ManyMarks['cells'],
  row: number,
  cell: number,
  kinds: readonly KindLook[],
): MarkLook {
  const first = cell * looks.length;
  const look = Math.max(0, byLook.subarray(first, first + looks.length).indexOf(1));
  const end = offsets[row + 1] ?? 0;
  let at = offsets[row] ?? 0;
  while (at < end && cellAt(at) !== cell) at++;
  const { values, codes, offsets: starts } = facets.status;
  const filed = values[codes[starts[row] ?? 0] ?? 0];
  const status = statuses.find((one) => one === filed);
  return {
    kind: kinds[look] ?? { id: '', colour: '#808080', glyph: 'dot', shape: 'circle' },
    footing: hollow[at] === 1 ? 'hollow' : 'solid',
    contested: status !== undefined && isContested(status),
  };
}
