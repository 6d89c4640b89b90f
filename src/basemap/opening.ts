import type { Box } from './labels.ts';
import {
  type Bounds,
  fit,
  fromPixels,
  type LonLat,
  type MapCamera,
  type Padding,
  type PaneSize,
  paneProjection,
  type Point,
  type Size,
  toPixels,
} from './project.ts';

/** From this width of the pane on (CSS px) the chips stand in two lines and the buttons are beside the map's middle. */
export const wideFrom = 600;

/** Below this height (CSS px) a narrow pane has less room above and below the marks, by as much at most. */
const lowBelow = 200;
const mostLess = 9;

/** Room for the chips below, the buttons at the end, and names beside marks (CSS px). */
export function paddingOf({ width, height, direction }: PaneSize): Padding {
  if (width >= wideFrom) {
    const upright = { top: 44, bottom: 96 };
    return direction === 'ltr' ? { ...upright, left: 60, right: 96 } : { ...upright, left: 96, right: 60 };
  }
  // Between the buttons and the credit, which words that run to the left have on either side.
  const beside = direction === 'ltr' ? { left: 44, right: 68 } : { left: 56, right: 56 };
  // Never so much less that a lower pane shows more, and the middle stays where it was.
  const less = Math.max(0, Math.min(mostLess, (lowBelow - height) / 2));
  return { top: 30 - less, bottom: 58 - less, ...beside };
}

/** The zooms of the embedded map. */
export const zoomLimits = { minZoom: 3, maxZoom: 10 };

/** Nearer than this a story that happened in one town would open without anything around it. */
export const openingZoom = 7;

/** The camera at which a pane of this size shows all of `bounds`, at a whole zoom, or at the zoom given. */
export function openingCamera(bounds: Bounds, size: PaneSize, zoom?: number): MapCamera {
  const limits =
    zoom === undefined ? { ...zoomLimits, maxZoom: openingZoom } : { minZoom: zoom, maxZoom: zoom };
  return fit(bounds, size, paddingOf(size), limits);
}

/** Below this height (CSS px) a narrow pane has its buttons beside each other. */
const uprightFrom = 160;

/** Room that the chips, the buttons and the credit take (CSS px of the pane): no name and no mark stands behind them. */
export function controlBoxes({ width, height, direction }: PaneSize): readonly Box[] {
  const along = (start: number, end: number) =>
    direction === 'ltr' ? { left: start, right: end } : { left: width - end, right: width - start };
  const atEnd = (room: number) => along(width - room, width);
  return width < wideFrom
    ? [
        { ...along(0, Math.min(280, width)), top: height - 44, bottom: height },
        // At the right whichever way words run: with the buttons under it there was no room for marks at the left.
        { left: width - 228, right: width, top: 0, bottom: 16 },
        height < uprightFrom
          ? { ...atEnd(148), top: 16, bottom: 66 }
          : { ...atEnd(60), top: 20, bottom: 164 },
      ]
    : [
        { ...along(0, 420), top: height - 88, bottom: height },
        { ...atEnd(60), top: 0, bottom: 124 },
        { ...atEnd(270), top: height - 20, bottom: height },
      ];
}

/** A mark as a camera sees it: `radius` in CSS px, its halo included. */
export interface MarkAt {
  readonly at: LonLat;
  readonly radius: number;
}

/** The furthest that a camera is moved for the sake of whole marks, and in what steps (CSS px). */
const furthestMove = 96;
const moveStep = 4;
/** So much is seen of a mark that is cut, or it is out (CSS px): more than half. */
const least = 24;
/** Of more marks than this some are cut wherever the camera stands. */
const mostMarks = 200;

/**
 * The camera moved, by as little as that takes, to where every one of `kept` stands whole in the pane and clear of the controls,
 * and as few other marks as can be stand half out of it or under them; as it is where it cannot be bettered.
 */
export function clearCamera(
  camera: MapCamera,
  kept: readonly MarkAt[],
  others: readonly MarkAt[],
  size: PaneSize,
): MapCamera {
  if (kept.length + others.length > mostMarks) return camera;
  const project = paneProjection(camera, size);
  const boxOf = ({ at, radius }: MarkAt): Box => {
    const { x, y } = project(at);
    return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
  };
  const [inside, around] = [kept.map(boxOf), others.map(boxOf)];
  const controls = controlBoxes(size);
  const isWhole = (box: Box) => isIn(box, size) && !controls.some((control) => overlaps(box, control));
  const isOut = ({ left, right, top, bottom }: Box) =>
    !isIn({ left: right - least, right: left + least, top: bottom - least, bottom: top + least }, size);
  const lost = inside.length + 1;
  // One of `kept` weighs more than all others, and one that goes out of the pane more than all that are cut.
  const cutBy = (move: Point) =>
    inside
      .map((box) => moved(box, move))
      .reduce((sum, box) => sum + (isWhole(box) ? 0 : isOut(box) ? lost : 1), 0) *
      (others.length + 1) +
    around.map((box) => moved(box, move)).filter((box) => !isGone(box, size) && !isWhole(box)).length;
  const asItIs = { move: { x: 0, y: 0 }, cut: cutBy({ x: 0, y: 0 }) };
  if (asItIs.cut === 0) return camera;
  const best = moves().reduce((least, move) => {
    if (least.cut === 0) return least;
    const cut = cutBy(move);
    return cut < least.cut ? { move, cut } : least;
  }, asItIs);
  if (best === asItIs) return camera;
  const middle = toPixels([camera.lon, camera.lat], camera.zoom);
  const [lon, lat] = fromPixels({ x: middle.x - best.move.x, y: middle.y - best.move.y }, camera.zoom);
  return { ...camera, lon, lat };
}

let shortestFirst: readonly Point[] | null = null;

function moves(): readonly Point[] {
  return (shortestFirst ??= movesAround());
}

function movesAround(): readonly Point[] {
  const count = furthestMove / moveStep;
  const along = Array.from({ length: 2 * count + 1 }, (_, index) => (index - count) * moveStep);
  return along
    .flatMap((x) => along.map((y) => ({ x, y })))
    .sort((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y));
}

function moved({ left, right, top, bottom }: Box, { x, y }: Point): Box {
  return { left: left + x, right: right + x, top: top + y, bottom: bottom + y };
}

function isIn(box: Box, { width, height }: Size): boolean {
  return box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
}

function isGone(box: Box, { width, height }: Size): boolean {
  return !overlaps(box, { left: 0, right: width, top: 0, bottom: height });
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
