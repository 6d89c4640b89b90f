import { toPixels } from '../../basemap/project.ts';
import { cellSide } from '../../dataset/screenCells.ts';
import { cellSize } from '../../marks/drawCell.ts';
import type { ManyMarks } from '../../view/many.ts';

/** The middle and the side of a mark, in px of the world at the map's zoom. */
export function standsAt(cells: ManyMarks['cells'], cell: number, scale: number, ofAll: number) {
  const total = cells.totals[cell] ?? 0;
  const { lat, lon } = cells.middle(cell);
  const { x, y } = toPixels([lon, lat], cells.zoom);
  const size = inHalves(Math.min(cellSize(total, ofAll), cellSide * scale));
  // What stands for an area stays whole in its own square, so that no two cover each other; what stands for a point is not moved.
  const clear = (at: number) => (total > 1 && cells.isSpread(cell) ? within(at, size / 2 / scale) : at);
  return { x: clear(x) * scale, y: clear(y) * scale, size };
}

/** So that marks of about a size are of the same. */
export function inHalves(size: number): number {
  return Math.round(size * 2) / 2;
}

/** A coordinate moved, as little as that takes, to where so much round it lies in its cell. */
function within(at: number, radius: number): number {
  const start = Math.floor(at / cellSide) * cellSide;
  return Math.max(start + radius, Math.min(start + cellSide - radius, at));
}
