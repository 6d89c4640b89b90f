import type { Mapping } from '../../model/mapping.ts';
import type { Zone } from '../../model/time.ts';
import { type When, compileWhen } from '../../model/when.ts';
import { endOf } from '../lasting.ts';
import { lastColumn, storyZone } from './mapped.ts';
import type { Source } from './places.ts';
import { rowCells } from './rowCells.ts';
import { rowTimes } from './rowTime.ts';
import { type RowTime, lineOf } from './side.ts';
import { spanFinder } from './spanFinder.ts';
import type { TextTable } from './table.ts';

/** The time of a row as the grammar has it, for `compileWhen`. */
export interface RowWhen {
  readonly is: string;
  readonly zone: Zone;
}

/** Reads the times of rows, by their places in the table from 0: the lines of which `compile` made its numbers; null where it made none. */
export function rowWhens(table: TextTable, mapping: Mapping): (row: number) => RowWhen | null {
  const cells = rowCells(table, lastColumn(mapping));
  const times = rowTimes(table, mapping, cells, () => {});
  const finder = spanFinder(mapping, () => {});
  return (row) => {
    cells.read(row);
    return whenRead(times.read(), times.time, finder.find);
  };
}

export function whenRead(isRead: boolean, time: RowTime, find: (time: RowTime) => boolean): RowWhen | null {
  return isRead && find(time) ? { is: lineOf(time), zone: time.zone } : null;
}

/** Ends that are open are cut at `to`. */
export function compiledWhen({ is, zone }: RowWhen, story: Zone, to: number): When | null {
  const when = compileWhen(
    { is, basis: 'computed' },
    {
      zone: { clock: 'known', zone },
      storyZone: story,
      publication: null,
      axis: { from: to, to },
      sourceLanguages: [],
    },
  );
  return when.ok ? when.value : null;
}

/** The times of an arranged file's rows, made when they are looked at. `found` is the columns' own, whoever wrote a kept file's. */
export function whensOf({ arranged, table, mapping }: Source): (row: number) => When {
  const { timed, from, byEnd, rowOfFile, zone } = arranged;
  const written = rowWhens(table, mapping);
  const last = endOf(arranged, byEnd[timed - 1] ?? 0);
  return (row) => {
    const line = row < timed ? written(rowOfFile[row] ?? 0) : null;
    const when = line && compiledWhen(line, storyZone(mapping), last);
    const found = { from: from[row] ?? Infinity, to: endOf(arranged, row) };
    return { ...(when ?? { ...unknown, zone }), found };
  };
}

/** The clock on which a row's time is told, as in its `When`, which takes ten times as long to make. */
export function zonesOf({ arranged, table, mapping }: Source): (row: number) => Zone {
  const { timed, rowOfFile, zone } = arranged;
  const written = rowWhens(table, mapping);
  return (row) => (row < timed ? written(rowOfFile[row] ?? 0) : null)?.zone ?? zone;
}

/** Without time: it may have been at any. */
const unknown: Omit<When, 'found' | 'zone'> = {
  is: '',
  lasted: false,
  possible: { from: null, to: null },
  certain: null,
  precision: 'unknown',
  relation: 'during',
  doubt: null,
  edtf: '',
  text: null,
  basis: 'computed',
  note: null,
};
