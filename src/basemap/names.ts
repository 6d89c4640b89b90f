import type { Box } from './labels.ts';
import {
  type Direction,
  type LonLat,
  type MapCamera,
  type PaneSize,
  paneProjection,
  type Point,
  type Size,
} from './project.ts';

/** `end` and `start` are those of a line: right and left where it runs to the right. */
export type Side = 'end' | 'start' | 'above' | 'below';

/** A mark that wants its name beside it. Sizes in CSS px; the name is set in the sans of the page, semibold. */
export interface MarkToName {
  readonly at: LonLat;
  readonly radius: number;
  /** What it may be called, the fullest first: the first for which there is room is written, on one line. */
  readonly names: readonly string[];
  readonly nameSize: number;
}

export interface NamedMark extends Point {
  /** Of its names the one that is written; null with the side. */
  readonly name: string | null;
  /** null: there is no room for the name. */
  readonly side: Side | null;
  /** How far to the right of the mark's middle the middle of a name above or below it stands, in CSS px. */
  readonly shift: number;
  /** What the mark and its name cover, in CSS px of the pane. */
  readonly boxes: readonly Box[];
  readonly inView: boolean;
}

export interface NamingView {
  readonly camera: MapCamera;
  readonly size: PaneSize;
  /** What names must keep clear of besides marks: chips, buttons. */
  readonly taken: readonly Box[];
  readonly measure: (text: string, size: number) => number;
}

/** Of a mark that stands for so many events, in CSS px. */
export function markRadius(count: number): number {
  return count === 1 ? 16 : 21;
}

export const markNameSize = 13.5;

/** Between a mark and its name. */
export const nameGap = 7;
const edge = 2;
const sides: readonly Side[] = ['end', 'start', 'below', 'above'];
const shiftStep = 8;

/** How a name may stand: `clear` is its least distance from the marks of others, in CSS px. */
interface Way {
  readonly clear: number;
  /** How far above and below its mark it may stand out of the middle, as a share of its width; 0: on all sides, in the middle. */
  readonly shift: number;
}

/** Nearer than its own, another's mark would seem to be the one that is named. What finds no room so has the next. */
const ways: readonly Way[] = [
  { clear: 10, shift: 0 },
  { clear: 10, shift: 1 / 4 },
  { clear: 0, shift: 0 },
  { clear: 0, shift: 1 / 2 },
];

/**
 * Puts each name on the first side where it covers no mark, no other name and none of `taken`, and the pane's edge does
 * not cut it. Earlier marks choose first, and those whose name is hard to place after all others.
 */
export function nameMarks(marks: readonly MarkToName[], view: NamingView): readonly NamedMark[] {
  const { width, height } = view.size;
  const pane: Box = { left: edge, top: edge, right: width - edge, bottom: height - edge };
  const project = paneProjection(view.camera, view.size);
  const points = marks.map(({ at }) => project(at));
  const own = marks.map(({ radius }, index) => around(points[index] ?? { x: 0, y: 0 }, radius));
  const written: (Place | null)[] = marks.map(() => null);
  for (const way of ways) {
    marks.forEach((mark, index) => {
      const box = own[index];
      const point = points[index];
      if (!box || !point || written[index] || !holds(pane, point)) return;
      const others = own.filter((other) => other !== box).map((other) => widened(other, way.clear));
      const names = written.flatMap((place) => (place ? [place.at] : []));
      const blocked = [...view.taken, ...others, ...names];
      const isFree = ({ at }: Place) => within(at, pane) && !blocked.some((other) => overlaps(at, other));
      written[index] =
        mark.names.flatMap((name) => placesOf(name, box, mark.nameSize, way, view)).find(isFree) ?? null;
    });
  }
  return marks.map((_, index): NamedMark => {
    const point = points[index] ?? { x: 0, y: 0 };
    const { name = null, side = null, shift = 0, at } = written[index] ?? {};
    const boxes = [own[index] ?? pane, ...(at ? [at] : [])];
    return { ...point, name, side, shift, boxes, inView: holds(pane, point) };
  });
}

interface Place extends Pick<NamedMark, 'shift'> {
  readonly name: string;
  readonly side: Side;
  readonly at: Box;
}

/** Where a name may stand by its mark, the best first. */
function placesOf(
  name: string,
  box: Box,
  nameSize: number,
  { shift: most }: Way,
  { measure, size: { direction } }: NamingView,
): readonly Place[] {
  const size = { width: measure(name, nameSize), height: Math.round(nameSize * 1.25) };
  if (most === 0)
    return sides.map((side) => ({ name, side, shift: 0, at: beside(box, side, size, direction) }));
  const onward = direction === 'ltr' ? 1 : -1;
  const steps = Array.from({ length: Math.floor((size.width * most) / shiftStep) }, (_, step) => step + 1);
  return steps.flatMap((step) =>
    [onward, -onward].flatMap((way) =>
      (['below', 'above'] as const).map((side) => {
        const shift = way * step * shiftStep;
        const { left, right, ...rest } = beside(box, side, size, direction);
        return { name, side, shift, at: { left: left + shift, right: right + shift, ...rest } };
      }),
    ),
  );
}

function around({ x, y }: Point, radius: number): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

function beside(mark: Box, side: Side, { width, height }: Size, direction: Direction): Box {
  const x = (mark.left + mark.right) / 2;
  const y = (mark.top + mark.bottom) / 2;
  switch (side) {
    case 'end':
    case 'start':
      return row(
        (side === 'end') === (direction === 'ltr') ? mark.right + nameGap : mark.left - nameGap - width,
      );
    case 'below':
      return { left: x - width / 2, right: x + width / 2, top: mark.bottom, bottom: mark.bottom + height };
    case 'above':
      return { left: x - width / 2, right: x + width / 2, top: mark.top - height, bottom: mark.top };
  }
  function row(left: number): Box {
    return { left, right: left + width, top: y - height / 2, bottom: y + height / 2 };
  }
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function widened({ left, right, top, bottom }: Box, by: number): Box {
  return { left: left - by, right: right + by, top: top - by, bottom: bottom + by };
}

function holds({ left, right, top, bottom }: Box, { x, y }: Point): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

function within(box: Box, pane: Box): boolean {
  return box.left >= pane.left && box.right <= pane.right && box.top >= pane.top && box.bottom <= pane.bottom;
}
