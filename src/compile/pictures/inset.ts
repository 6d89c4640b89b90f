import { type Canvas, type SKRSContext2D } from '@napi-rs/canvas';
import type { Box, PlacedLabel } from '../../basemap/labels.ts';
import {
  type Bounds,
  fromPixels,
  type MapCamera,
  originOf,
  paneProjection,
  type Size,
} from '../../basemap/project.ts';
import { boundsOf, framed } from './camera.ts';
import type { Ink } from './ink.ts';

/** A small map in a corner that shows where a larger one lies. Sizes in the map's pixels. */
export interface Inset {
  readonly camera: MapCamera;
  readonly box: Box;
}

const inner: Size = { width: 100, height: 72 };
const gap = 12;
const padding = { top: 5, right: 5, bottom: 5, left: 5 };
/** Above the credit in the map's lower corner. */
const aboveCredit = 16;
/** Wider than so many times the country it would show too little of it. */
const widest = 2.6;
/** A map of this share of the inset's width needs none. */
const largestShare = 0.5;

/** `around` is what it should show at least; null where the map shows that itself, or lies too far from it. */
export function insetOf(
  camera: MapCamera,
  size: Size,
  around: Bounds,
  marks: readonly Box[],
  labels: readonly PlacedLabel[],
): Inset | null {
  const { x, y } = originOf(camera, size);
  const cut = boundsOf([
    fromPixels({ x, y }, camera.zoom),
    fromPixels({ x: x + size.width, y: y + size.height }, camera.zoom),
  ]);
  const both = boundsOf(
    [cut, around].flatMap(
      ({ west, south, east, north }) =>
        [
          [west, south],
          [east, north],
        ] as const,
    ),
  );
  if (both.east - both.west > widest * (around.east - around.west)) return null;
  const own = framed(both, inner, padding, 8);
  const share = (size.width / inner.width) * 2 ** (own.zoom - camera.zoom);
  return share > largestShare ? null : { camera: own, box: freestCorner(size, marks, labels) };
}

/** The corner in which it hides no mark, and of the base map's names those that matter least. */
function freestCorner(size: Size, marks: readonly Box[], labels: readonly PlacedLabel[]): Box {
  const { width, height } = inner;
  const [left, right] = [gap, size.width - gap - width];
  const [top, bottom] = [gap, size.height - gap - aboveCredit - height];
  const boxAt = (x: number, y: number): Box => ({ left: x, top: y, right: x + width, bottom: y + height });
  const first = boxAt(right, top);
  const costOf = (corner: Box) =>
    100 * marks.filter((mark) => overlaps(mark, corner)).length +
    labels
      .filter(({ box }) => overlaps(box, corner))
      .reduce((sum, { label }) => sum + weightOf(label.kind), 0);
  return [boxAt(right, bottom), boxAt(left, top), boxAt(left, bottom)].reduce(
    (best, corner) => (costOf(corner) < costOf(best) ? corner : best),
    first,
  );
}

function weightOf(kind: PlacedLabel['label']['kind']): number {
  return kind === 'capital' || kind === 'centre' || kind === 'country' || kind === 'sea' ? 3 : 1;
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Draws it in map's pixels; `groundOf` gives a drawn map of a camera. */
export function drawInset(
  context: SKRSContext2D,
  { camera, box }: Inset,
  main: { readonly camera: MapCamera; readonly size: Size },
  groundOf: (camera: MapCamera, size: Size) => Canvas,
  { page }: Ink,
): void {
  context.save();
  context.translate(box.left, box.top);
  context.beginPath();
  context.rect(0, 0, inner.width, inner.height);
  context.clip();
  context.drawImage(groundOf(camera, inner), 0, 0, inner.width, inner.height);
  const { x, y } = paneProjection(camera, inner)([main.camera.lon, main.camera.lat]);
  const scale = 2 ** (camera.zoom - main.camera.zoom);
  const width = Math.max(6, main.size.width * scale);
  const height = Math.max(8, main.size.height * scale);
  context.setLineDash([]);
  context.strokeStyle = page.ink;
  context.lineWidth = 1.5;
  context.strokeRect(x - width / 2, y - height / 2, width, height);
  context.restore();
  context.strokeStyle = page.edge;
  context.lineWidth = 1;
  context.setLineDash([]);
  context.strokeRect(box.left, box.top, inner.width, inner.height);
}
