import { maxLatitude, toPixels } from '../../basemap/project.ts';
import { cellSide, type ScreenCells } from '../../dataset/screenCells.ts';
import { cellSize } from '../../marks/drawCell.ts';

type Cells = Pick<ScreenCells, 'zoom' | 'totals' | 'middle' | 'isSpread' | 'cornerOf'>;

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
export function inHalves(size: number): number {
  return Math.round(size * 2) / 2;
}

/** A coordinate moved, as little as that takes, to where so much round it lies in the square that begins at `start`. */
function within(at: number, start: number, radius: number): number {
  return Math.max(start + radius, Math.min(start + cellSide - radius, at));
}
