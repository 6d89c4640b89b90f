import { bisect } from '../dataset/bisect.ts';
import { type Heading, headingOver } from '../dataset/listOrder.ts';
import type { Rows } from '../model/rows.ts';

// Where the rows of a long list stand, all of them as high as each other: in px from its top, as if all were drawn.

/** In CSS px. */
export interface Heights {
  readonly heading: number;
  readonly row: number;
}

/** A stretch of the list, in px from its top. */
export interface Seen {
  readonly top: number;
  readonly bottom: number;
}

export function listHeight(headings: Rows<Heading>, length: number, { heading, row }: Heights): number {
  return headings.length * heading + length * row;
}

/** Where a heading stands, by its number. */
export function topOfHeading(headings: Rows<Heading>, number: number, { heading, row }: Heights): number {
  return number * heading + (headings.at(number)?.first ?? 0) * row;
}

/** Where the row at an index of the list stands, below the headings before it. */
export function topOfRow(headings: Rows<Heading>, index: number, { heading, row }: Heights): number {
  return (headingOver(headings, index) + 1) * heading + index * row;
}

/** The indices of the rows of which something is seen, `first` to before `after`; `length` rows in all. */
export function rowsSeen(
  headings: Rows<Heading>,
  length: number,
  heights: Heights,
  { top, bottom }: Seen,
): { readonly first: number; readonly after: number } {
  const first = bisect(length, (index) => topOfRow(headings, index, heights) + heights.row <= top);
  const after = bisect(length, (index) => topOfRow(headings, index, heights) < bottom);
  return { first, after: Math.max(first, after) };
}

/** No browser draws a page as high as a million rows: a higher list stands in so many px. */
export const mostHeight = 8_000_000;

/**
 * What of a list of `height` px is at its pane's top when the pane is scrolled to `at`, and the way back. A quarter at either
 * end goes px by px; a list that is higher than `mostHeight` goes faster in between.
 */
export function listAtScroll(height: number, at: number): number {
  return along(at, Math.min(height, mostHeight), height);
}

export function scrollOfList(height: number, top: number): number {
  return along(top, height, Math.min(height, mostHeight));
}

function along(at: number, from: number, to: number): number {
  if (from === to) return at;
  const end = Math.min(from, to) / 4;
  if (at <= end) return at;
  if (at >= from - end) return at - from + to;
  return end + ((at - end) * (to - 2 * end)) / (from - 2 * end);
}
