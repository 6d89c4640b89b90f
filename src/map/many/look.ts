import type { Box } from '../../basemap/labels.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { FirstWords } from '../../i18n/en.ts';
import type { ManyMarks } from '../../view/many.ts';
import { openEvent, type Seen as State } from '../../view/rows.ts';
import type { CellCanvas } from './canvas.ts';
import { describe, type Described } from './describe.ts';
import { firstMarks } from './rows.ts';

/** The mark that the keys are on. */
export interface Stop extends Described {
  readonly cell: number;
  /** Of the dataset's places, the one of the cell's first event. */
  readonly at: number;
  readonly lat: number;
  readonly lon: number;
  readonly total: number;
}

/** What is said of the marks beside drawing them. */
export interface Seen {
  readonly dataset: Dataset;
  readonly marks: ManyMarks;
  readonly stop: Stop | null;
  /** How many events are shown; of them, how many have marks and none in the pane (by whole marks, until it is counted), and how many have no mark. */
  readonly shown: number;
  readonly elsewhere: number;
  readonly withoutPoint: number;
}

/** Names of the base map keep clear of so many marks, the largest: what a mark covers of a name makes another of it. */
const mostLarge = 400;

/** `at`: a place of the mark that the keys are on, null for none yet. Counts are exact where an event has one mark at most. */
export function look(
  dataset: Dataset,
  state: State,
  canvas: Pick<CellCanvas, 'marks' | 'inPane'>,
  at: number | null,
  words: FirstWords,
): Seen | null {
  const marks = canvas.marks();
  if (!marks) return null;
  const { totals } = marks.cells;
  const inPane = canvas.inPane();
  let marked = 0;
  for (const total of totals) marked += total;
  let near = 0;
  for (const cell of inPane) near += totals[cell] ?? 0;
  const open = openEvent(state);
  const shown = marks.shown.listed + (open.is === 'open' && open.outside !== null ? 1 : 0);
  return {
    dataset,
    marks,
    stop: findStop(dataset, marks, inPane, at, words),
    shown,
    elsewhere: Math.max(0, marked - near),
    withoutPoint: Math.max(0, shown - marked),
  };
}

/** What the largest marks cover. */
export function largeIn(canvas: Pick<CellCanvas, 'largest'>): readonly Box[] {
  return canvas.largest(mostLarge).map(({ x, y, size }) => ({
    left: x - size / 2,
    right: x + size / 2,
    top: y - size / 2,
    bottom: y + size / 2,
  }));
}

/** The mark that the keys were on, as long as it is there; else the earliest in the pane, else the earliest. */
function findStop(
  dataset: Dataset,
  marks: ManyMarks,
  inPane: ReadonlySet<number>,
  at: number | null,
  words: FirstWords,
): Stop | null {
  const { totals, cellOf } = marks.cells;
  const last = at === null ? null : cellOf(at);
  if (at !== null && last !== null && (totals[last] ?? 0) > 0) {
    return stopAt(dataset, marks, last, at, words);
  }
  const isIn = (cell: number) => inPane.size === 0 || inPane.has(cell);
  const [first] = firstMarks(dataset, marks, isIn, 1);
  return first ? stopAt(dataset, marks, first.cell, first.place, words) : null;
}

/** `at`: a place in the cell. */
export function stopAt(
  dataset: Dataset,
  marks: ManyMarks,
  cell: number,
  at: number,
  words: FirstWords,
): Stop {
  return {
    ...describe(dataset, marks, cell, words),
    ...marks.cells.middle(cell),
    cell,
    at,
    total: marks.cells.totals[cell] ?? 0,
  };
}
