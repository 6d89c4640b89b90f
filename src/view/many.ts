import type { ListOrder } from '../dataset/listOrder.ts';
import type { ScreenCells } from '../dataset/screenCells.ts';
import { memo } from './memo.ts';
import { scaleOf, type Seen, type Shown, shownAt } from './rows.ts';

// What list and map draw of very many events; of few both are null. Values are of one instant: another comes with every change.

/** The list of very many events, as it stands at one instant. */
export interface LongList {
  readonly order: ListOrder;
  readonly length: number;
  readonly shown: Shown;
}

const longListOf = memo((order: ListOrder, length: number, shown: Shown): LongList => ({
  order,
  length,
  shown,
}));

/** The list of very many events; null of few. Another value whenever it changed. */
export function listAt(state: Seen): LongList | null {
  const list = scaleOf(state)?.list(state);
  const shown = shownAt(state);
  return list && shown ? longListOf(list, list.length(), shown) : null;
}

/** The marks of very many events at a whole zoom, as they stand at one instant. */
export interface ManyMarks {
  readonly cells: ScreenCells;
  readonly shown: Shown;
}

const manyMarksOf = memo((cells: ScreenCells, shown: Shown): ManyMarks => ({ cells, shown }));

/** Makes the marks of another zoom by slices: once all have been taken, `marksAt` has them at hand. */
export function* turning(state: Seen, zoom: number): Generator<void, void> {
  const scale = scaleOf(state);
  // First: filters that have changed let go of the marks at hand.
  shownAt(state);
  if (scale) yield* scale.turning(zoom);
}

/** Whether the marks of a zoom are at hand as of now, or have yet to be made: another choice of filters lets go of them. */
export function hasMarks(state: Seen, zoom: number): boolean {
  shownAt(state);
  return scaleOf(state)?.hasCells(zoom) !== false;
}

/** null of few events. Another value whenever it changed. */
export function marksAt(state: Seen, zoom: number): ManyMarks | null {
  const shown = shownAt(state);
  const cells = scaleOf(state)?.cells(zoom);
  return cells && shown ? manyMarksOf(cells, shown) : null;
}
