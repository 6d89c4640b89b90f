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
export const nameGap = 5;
const edge = 2;
const sides: readonly Side[] = ['end', 'start', 'below', 'above'];

/**
 * Puts each name on the first side where it covers no mark, no other name and none of `taken`, and the pane's edge does
 * not cut it. Earlier marks choose first.
 */
export function nameMarks(marks: readonly MarkToName[], view: NamingView): readonly NamedMark[] {
  const { width, height, direction } = view.size;
  const pane: Box = { left: edge, top: edge, right: width - edge, bottom: height - edge };
  const project = paneProjection(view.camera, view.size);
  const points = marks.map(({ at }) => project(at));
  const own = marks.map(({ radius }, index) => around(points[index] ?? { x: 0, y: 0 }, radius));
  const blocked: Box[] = [...view.taken, ...own];
  return marks.map((mark, index) => {
    const { x, y } = points[index] ?? { x: 0, y: 0 };
    const box = own[index] ?? pane;
    const inView = x >= pane.left && x <= pane.right && y >= pane.top && y <= pane.bottom;
    const height = Math.round(mark.nameSize * 1.25);
    const room = (name: string) =>
      sides
        .map((side) => ({
          name,
          side,
          at: beside(box, side, { width: view.measure(name, mark.nameSize), height }, direction),
        }))
        .find(({ at }) => within(at, pane) && !blocked.some((other) => other !== box && overlaps(at, other)));
    const fits = inView ? firstOf(mark.names, room) : undefined;
    if (!fits) return { x, y, name: null, side: null, boxes: [box], inView };
    blocked.push(fits.at);
    return { x, y, name: fits.name, side: fits.side, boxes: [box, fits.at], inView };
  });
}

function firstOf<Item, Found>(items: readonly Item[], find: (item: Item) => Found | undefined) {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
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

function within(box: Box, pane: Box): boolean {
  return box.left >= pane.left && box.right <= pane.right && box.top >= pane.top && box.bottom <= pane.bottom;
}
