import { maxLatitude, type Point, toPixels } from '../../basemap/project.ts';
import { cellSide, type ScreenCells } from '../../dataset/screenCells.ts';
import { cellSize } from '../../marks/drawCell.ts';

type Cells = Pick<ScreenCells, 'zoom' | 'totals' | 'middle' | 'isSpread' | 'cornerOf' | 'around'>;

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
  const room = roomOf(cells, cell, scale, ofAll);
  const { at, clear, size } = room;
  let { x, y } = at;
  const [along, down] = [Math.sign(x - clear.x), Math.sign(y - clear.y)];
  if (along === 0 && down === 0) return { x, y, size };
  const side = cellSide * scale;
  for (const { cell: other, east, south } of cells.around(cell)) {
    const [isAlong, isDown] = [east !== 0 && east === along, south !== 0 && south === down];
    if ((!isAlong && !isDown) || (cells.totals[other] ?? 0) === 0) continue;
    const its = roomOf(cells, other, scale, ofAll);
    const by = {
      x: room.corner.x + east * side - its.corner.x,
      y: room.corner.y + south * side - its.corner.y,
    };
    if (!mayMeet(room, its, by)) continue;
    if (isAlong) x = clear.x;
    if (isDown) y = clear.y;
  }
  return { x, y, size };
}

/** Where a mark may stand, in px of the world at the map's zoom. */
interface Room {
  readonly at: Point;
  /** As near to that as it is whole in its own square. */
  readonly clear: Point;
  readonly size: number;
  /** Of its square. */
  readonly corner: Point;
}

/**
 * What stands for an area stays whole in its own square, and so does what is beyond the end of the map. What stands for a point
 * stands there unless it may come to cover a neighbour's number: then both stay in their squares on the sides where they meet.
 */
function roomOf(cells: Cells, cell: number, scale: number, ofAll: number): Room {
  const total = cells.totals[cell] ?? 0;
  const { lat, lon } = cells.middle(cell);
  const own = toPixels([lon, lat], cells.zoom);
  const first = cells.cornerOf(cell);
  const size = inHalves(Math.min(cellSize(total, ofAll), cellSide * scale));
  const [side, radius] = [cellSide * scale, size / 2];
  const corner = { x: first.x * scale, y: first.y * scale };
  const at = { x: own.x * scale, y: own.y * scale };
  const clear = { x: within(at.x, corner.x, side, radius), y: within(at.y, corner.y, side, radius) };
  const isArea = total > 1 && cells.isSpread(cell);
  return { at: isArea || Math.abs(lat) > maxLatitude ? clear : at, clear, size, corner };
}

/** Whether two marks may meet wherever between their places and the clear ones they stand. `by`: how far the other is to be moved. */
function mayMeet(one: Room, other: Room, by: Point): boolean {
  const reach = (one.size + other.size) / 2;
  return (['x', 'y'] as const).every((axis) => {
    const [a, b] = [one.at[axis], one.clear[axis]];
    const [c, d] = [other.at[axis] + by[axis], other.clear[axis] + by[axis]];
    return Math.max(Math.min(a, b) - Math.max(c, d), Math.min(c, d) - Math.max(a, b)) < reach;
  });
}

/** So that marks of about a size are of the same. */
function inHalves(size: number): number {
  return Math.round(size * 2) / 2;
}

/** A coordinate moved, as little as that takes, to where so much round it lies in the square that begins at `start`. */
function within(at: number, start: number, side: number, radius: number): number {
  return Math.max(start + radius, Math.min(start + side - radius, at));
}
