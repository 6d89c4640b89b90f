import type { Mapping } from '../../model/mapping.ts';
import type { Compiled } from './compiled.ts';
import { lastColumn } from './mapped.ts';
import { type Notes, mostQuoted, noteKeeper, quoted, together } from './notes.ts';
import { rowCells } from './rowCells.ts';
import { type KindCounter, kindCounter } from './rowKinds.ts';
import { numberOf } from './rowNumbers.ts';
import { rowPlaces } from './rowPlace.ts';
import { rowTexts } from './rowTexts.ts';
import { rowTimes } from './rowTime.ts';
import type { Tell } from './side.ts';
import { sliceEnd } from './slices.ts';
import type { TextTable } from './table.ts';
import { cellOf } from './text.ts';
import { timeFiller } from './timeFiller.ts';
import { tellsTotals } from './totals.ts';
import { type TwinFinder, twinFinder } from './twins.ts';

/** What reading the file has told already. */
export interface Told extends Notes {
  /** How many rows of data are not in the table. */
  readonly refused: number;
}

/** What a mapping makes of a table, all at once. */
export function compile(table: TextTable, mapping: Mapping, told: Told | null = null): Compiled {
  const slices = compileSlices(table, mapping, told);
  for (;;) {
    const { done, value } = slices.next();
    if (done) return value;
  }
}

/**
 * The same in slices of some milliseconds; gives how many rows are done. Never throws for what the table holds. Nothing is dropped: a row whose time
 * or place cannot be read stays without it, and the report says why.
 */
export function* compileSlices(
  table: TextTable,
  mapping: Mapping,
  told: Told | null = null,
): Generator<number, Compiled, void> {
  const { length, bytes, columns } = table;
  const keeper = noteKeeper();
  const cells = rowCells(table, lastColumn(mapping));
  let row = 0;
  const tell: Tell = (is, column) => {
    if (!keeper.count(is)) return;
    const value = column === null ? '' : quoted(cells.text(column, mostQuoted));
    note(is, column === null ? null : (columns[column] ?? null), value);
  };
  const note = (is: Parameters<Tell>[0], column: string | null, value: string) => {
    keeper.hold({ is, row: numberOf(table, row), line: null, column, value });
  };
  const times = timeFiller(table, mapping, rowTimes(table, mapping, cells, tell), tell);
  const places = rowPlaces(table, mapping, cells, tell);
  const checkTexts = rowTexts(table, mapping, cells, tell);
  const twins = twinFinder(table, mapping);
  const lat = new Float64Array(length).fill(NaN);
  const lon = new Float64Array(length).fill(NaN);
  const precision = mapping.placePrecision === null && !hasShapes(mapping) ? null : new Uint8Array(length);
  const kinds = kindCounter(bytes);
  const numbers = mapping.kind === null ? null : new Uint16Array(length);
  const { kind } = mapping;
  let onMap = 0;
  let end = sliceEnd(table, 0);
  for (; row < length; row++) {
    if (row === end) {
      yield row;
      end = sliceEnd(table, row);
    }
    cells.read(row);
    const isTimed = times.fill(row);
    const isPlaced = places.read();
    if (isPlaced) {
      lat[row] = places.point.lat;
      lon[row] = places.point.lon;
      onMap++;
    }
    if (precision !== null) precision[row] = places.point.precision;
    if (numbers !== null && kind !== null)
      numbers[row] = kinds.add(cells.starts[kind] ?? 0, cells.ends[kind] ?? 0);
    checkTexts();
    twins.add(row, cells.starts, cells.ends);
    const isLast = row > 0 && row === length - 1;
    if (isLast && !isTimed && !isPlaced && tellsTotals(table, row)) tell('row-totals', null);
  }
  const all = together(keeper, yield* twinNotes(table, mapping, twins));
  const { timed, ...filled } = times.finish();
  const refused = told?.refused ?? 0;
  return {
    length,
    ...filled,
    lat,
    lon,
    placePrecision: precision?.some((code) => code !== 0) ? precision : null,
    ...rankedKinds(kinds, numbers, length),
    report: {
      read: length + refused,
      onMap,
      onTimeline: timed,
      withoutPlace: length - onMap,
      withoutTime: length - timed,
      refused,
      ...(told === null ? all : together(told, all)),
    },
  };
}

function* twinNotes(table: TextTable, { id }: Mapping, twins: TwinFinder): Generator<number, Notes> {
  const keeper = noteKeeper();
  const column = table.columns[id ?? 0] ?? null;
  yield* twins.find((is, row, before) => {
    if (!keeper.count(is)) return;
    const at = { is, row: numberOf(table, row), line: null };
    if (is === 'row-duplicate') keeper.hold({ ...at, column: null, value: String(numberOf(table, before)) });
    else keeper.hold({ ...at, column, value: quoted(cellOf(table, row, id ?? 0).slice(0, mostQuoted)) });
  });
  return keeper;
}

function hasShapes({ place }: Mapping): boolean {
  return (
    place?.by === 'wkt' || place?.by === 'geojson' || (place?.by === 'columns' && place.wkt !== undefined)
  );
}

function rankedKinds(
  counter: KindCounter,
  numbers: Uint16Array | null,
  length: number,
): Pick<Compiled, 'kinds' | 'kind'> {
  if (numbers === null || length === 0) return { kinds: [''], kind: new Uint16Array(length) };
  const { kinds, codes } = counter.ranked();
  return { kinds, kind: numbers.map((number) => codes[number] ?? 0) };
}
