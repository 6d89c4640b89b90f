import { maxLatitude, toPixels } from '../../basemap/project.ts';
import { cellSide, type ScreenCells } from '../../dataset/screenCells.ts';
import { cellSize } from '../../marks/drawCell.ts';

type Cells = Pick<ScreenCells, 'zoom' | 'totals' | 'middle' | 'isSpread' | 'cornerOf'>;

const litScale = 1.14;

/** A mark as it stands on the canvas: the middle and the side of its box, in CSS px from the canvas's corner. */
export interface Drawn {
  readonly cell: number;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** The copies of the world that can be seen from a canvas. */
export interface Worlds {
  /** So many px of the pane are one of the cells' zoom: 1 but at the furthest zoom of a file, which is no whole one. */
  readonly scale: number;
  /** World pixels of the canvas's corner. */
  readonly left: number;
  readonly top: number;
  /** Where the world around the camera begins and ends, in px of the zoom: beyond, each mark would stand once more. */
  readonly west: number;
  readonly east: number;
  /** The cells that can be seen of each copy of the world, and how far east it lies, in px. */
  readonly copies: readonly { readonly cells: Uint32Array; readonly east: number }[];
}

/** The largest first: the smaller are drawn over them. `ofAll`: how many events the dataset has. */
export function standing(
  { left, top, scale, west, east: end, copies }: Worlds,
  cells: Cells,
  lit: ReadonlySet<number>,
  ofAll: number,
): readonly Drawn[] {
  const all: Drawn[] = [];
  for (const { cells: seen, east } of copies) {
    for (const cell of seen) {
      if ((cells.totals[cell] ?? 0) === 0) continue;
      const { x, y, size } = standsAt(cells, cell, scale, ofAll);
      if (x + east < west || x + east >= end) continue;
      const side = lit.has(cell) ? inHalves(size * litScale) : size;
      all.push({ cell, x: x + east - left, y: y - top, size: side });
    }
  }
  return all.sort((a, b) => b.size - a.size || a.cell - b.cell);
}

/** The middle and the side of a mark, in px of the world at the map's zoom. `ofAll`: how many events the dataset has. */
export function standsAt(cells: Cells, cell: number, scale: number, ofAll: number) {
  const total = cells.totals[cell] ?? 0;
  const { lat, lon } = cells.middle(cell);
  const at = toPixels([lon, lat], cells.zoom);
  const size = inHalves(Math.min(cellSize(total, ofAll), cellSide * scale));
  // What stands for an area stays whole in its own square, so that no two cover each other; what stands for a point is not moved
  // but where the map has no such point.
  const isMoved = (total > 1 && cells.isSpread(cell)) || Math.abs(lat) > maxLatitude;
  if (!isMoved) return { x: at.x * scale, y: at.y * scale, size };
  const corner = cells.cornerOf(cell);
  const radius = size / 2 / scale;
  return {
    x: within(at.x, corner.x, radius) * scale,
    y: within(at.y, corner.y, radius) * scale,
    size,
  };
}

/** So that marks of about a size are of the same. */
function inHalves(size: number): number {
  return Math.round(size * 2) / 2;
}

/** A coordinate moved, as little as that takes, to where so much round it lies in the square that begins at `start`. */
function within(at: number, start: number, radius: number): number {
  return Math.max(start + radius, Math.min(start + cellSide - radius, at));
}
