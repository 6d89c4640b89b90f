import { unit } from '../../model/cells/moment.ts';
import type { Mapping } from '../../model/mapping.ts';
import type { Zone } from '../../model/time.ts';
import type { Compiled } from './compiled.ts';
import { seenBytes } from './memo.ts';
import { type Notes, mostQuoted, noteKeeper, quoted, together } from './notes.ts';
import { rowCells } from './rowCells.ts';
import { kindCounter } from './rowKinds.ts';
import { rowPlaces } from './rowPlace.ts';
import { rowTexts } from './rowTexts.ts';
import { type RowTime, type Tell, rowTimes } from './rowTime.ts';
import { type FoundSpan, findSpan } from './span.ts';
import type { TextTable } from './table.ts';
import { type ZoneClock, zoneClock } from './zoneClock.ts';

/** What reading the file has told already, of its rows as they stand there. */
export interface Told extends Notes {
  /** The rows of data that are not in the table, by their numbers from 1, in order. */
  readonly refused: Uint32Array;
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
  const numberOf = rowNumbers(told?.refused ?? null);
  let row = 0;
  const tell: Tell = (is, column) => {
    if (!keeper.count(is)) return;
    const value = column === null ? '' : quoted(cells.text(column, mostQuoted));
    note(is, column === null ? null : (columns[column] ?? null), value);
  };
  const note = (is: Parameters<Tell>[0], column: string | null, value: string) => {
    keeper.hold({ is, row: numberOf(row), line: null, column, value });
  };
  const times = timeFiller(table, mapping, rowTimes(table, mapping, cells, tell), tell);
  const places = rowPlaces(table, mapping, cells, tell);
  const checkTexts = rowTexts(table, mapping, cells, tell);
  const checkTwins = twinFinder(table, mapping, (is, before) => {
    if (!keeper.count(is)) return;
    if (is === 'row-duplicate') note(is, null, String(numberOf(before)));
    else note(is, columns[mapping.id ?? 0] ?? null, quoted(cells.text(mapping.id ?? 0, mostQuoted)));
  });
  const lat = new Float64Array(length).fill(NaN);
  const lon = new Float64Array(length).fill(NaN);
  const precision = mapping.placePrecision === null ? null : new Uint8Array(length);
  const kinds = kindCounter(bytes);
  const numbers = mapping.kind === null ? null : new Uint16Array(length);
  const { kind } = mapping;
  let onMap = 0;
  for (; row < length; row++) {
    if (row % slice === 0 && row > 0) yield row;
    cells.read(row);
    times.fill(row);
    if (places.read()) {
      lat[row] = places.point.lat;
      lon[row] = places.point.lon;
      onMap++;
    }
    if (precision !== null) precision[row] = places.point.precision;
    if (numbers !== null && kind !== null)
      numbers[row] = kinds.add(cells.starts[kind] ?? 0, cells.ends[kind] ?? 0);
    checkTexts();
    checkTwins(row, cells.starts, cells.ends);
  }
  const { timed, ...filled } = times.finish();
  const refused = told?.refused.length ?? 0;
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
      ...(told === null ? { notes: keeper.notes, noted: keeper.noted } : together(told, keeper)),
    },
  };
}

/** The last column that a mapping names; -1 where it names none. */
export function lastColumn(mapping: Mapping): number {
  const numbers: number[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === 'number') numbers.push(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  const { timePrecision, placePrecision, ...rest } = mapping;
  collect([rest, timePrecision?.column, placePrecision?.column]);
  return Math.max(-1, ...numbers);
}

/** Rows of which a slice of work has as many: some ten milliseconds. */
const slice = 8192;

/** The number of a row in its file, from 1, those counted that are not in the table. Rows come in order, or before one that was asked for. */
export function rowNumbers(refused: Uint32Array | null): (row: number) => number {
  if (refused === null || refused.length === 0) return (row) => row + 1;
  return (row) => {
    // How many refused rows stand before it: refused[k] - k - 1 rows of the table stand before the one of number k.
    let [low, high] = [0, refused.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((refused[middle] ?? 0) - middle - 1 <= row) low = middle + 1;
      else high = middle;
    }
    return row + 1 + low;
  };
}

interface TimeFiller {
  readonly fill: (row: number) => void;
  readonly finish: () => Pick<
    Compiled,
    'from' | 'to' | 'open' | 'startUnit' | 'endUnit' | 'zones' | 'zone'
  > & {
    readonly timed: number;
  };
}

function timeFiller(
  { length }: TextTable,
  mapping: Mapping,
  times: ReturnType<typeof rowTimes>,
  tell: Tell,
): TimeFiller {
  const from = new Float64Array(length).fill(NaN);
  const to = new Float64Array(length).fill(NaN);
  const startUnit = new Uint8Array(length);
  const endUnit = new Uint8Array(length);
  const zones = zoneCodes(length, mapping);
  const finder = spanFinder(mapping, tell);
  const endless: number[] = [];
  let open: Uint8Array | null = null;
  let timed = 0;
  let last = -Infinity;
  return {
    fill(row) {
      const { time } = times;
      if (!times.read() || !finder.find(time)) return;
      const { found } = finder;
      timed++;
      from[row] = found.from;
      to[row] = found.to;
      if (found.to > last) last = found.to;
      zones.put(row, time.zone);
      startUnit[row] = startUnitOf(time);
      endUnit[row] = endUnitOf(time);
      const opened = openEnds(time);
      if (opened === 0) return;
      open ??= new Uint8Array(length);
      open[row] = opened;
      if (opened === 2) endless.push(row);
    },
    finish() {
      // An open end is cut to the end of the axis, which is the file's last time.
      for (const row of endless) to[row] = last;
      return { from, to, open, startUnit, endUnit, timed, ...zones.finish() };
    },
  };
}

export interface SpanFinder {
  readonly found: FoundSpan;
  /** False where the time cannot be shown, which is told. An end that a clock skipped is left out of it. */
  readonly find: (time: RowTime) => boolean;
}

export function spanFinder(mapping: Mapping, tell: Tell): SpanFinder {
  const found: FoundSpan = { from: NaN, to: NaN, isDoubled: false };
  const clocks = new Map<Zone, ZoneClock>();
  const clockOf = (zone: Zone) => {
    const known = clocks.get(zone);
    if (known) return known;
    const made = zoneClock(zone);
    clocks.set(zone, made);
    return made;
  };
  const story = clockOf(storyZone(mapping));
  const column = columnOf(mapping.time);
  const endColumn = columnOf(mapping.end) ?? column;
  let clock = story;
  return {
    found,
    find(time) {
      if (time.zone !== clock.zone) clock = clockOf(time.zone);
      let fault = findSpan(time, clock, story, found);
      if (fault === 'end-skipped') {
        tell('time-skipped', endColumn);
        time.form = 'bare';
        time.hasEnd = false;
        fault = findSpan(time, clock, story, found);
      }
      if (fault !== null)
        tell(fault === 'end-skipped' ? 'time-skipped' : fault, fault === 'time-order' ? endColumn : column);
      else if (found.isDoubled) tell('time-doubled', column);
      return fault === null;
    },
  };
}

function columnOf(time: Mapping['time']): number | null {
  if (time === null) return null;
  return time.by === 'column' ? time.column : time.year;
}

/** The clock of the file. */
export function storyZone({ zone }: Mapping): Zone {
  return zone.by === 'all' ? zone.zone : zone.otherwise;
}

function startUnitOf({ form, start, isWeek }: RowTime): number {
  if (form === 'by' || form === 'until') return unit.none;
  return isWeek ? unit.week : start.unit;
}

function endUnitOf({ form, start, end, isWeek, hasEnd }: RowTime): number {
  if (form === 'by' || form === 'until') return start.unit;
  if (form !== 'between') return unit.none;
  if (isWeek) return hasEnd ? unit.week : unit.none;
  return end.unit;
}

function openEnds({ form }: RowTime): number {
  if (form === 'by' || form === 'until') return 1;
  return form === 'since' ? 2 : 0;
}

/** Codes of zones: the file's first. Beyond 256 of them rows are told on the file's. */
function zoneCodes(length: number, mapping: Mapping) {
  const zones: Zone[] = [storyZone(mapping)];
  const codes = new Map<Zone, number>([[storyZone(mapping), 0]]);
  const counts = new Float64Array(256);
  let zone: Uint8Array | null = null;
  return {
    put(row: number, told: Zone): void {
      let code = codes.get(told);
      if (code === undefined) {
        code = zones.length < 256 ? zones.push(told) - 1 : 0;
        codes.set(told, code);
      }
      counts[code] = (counts[code] ?? 0) + 1;
      if (code === 0) return;
      zone ??= new Uint8Array(length);
      zone[row] = code;
    },
    /** Where all times name one clock of their own, and nobody has said another, it is the file's. */
    finish(): Pick<Compiled, 'zones' | 'zone'> {
      const [, only] = zones;
      const isAnswered = mapping.zone.by === 'all' && mapping.zone.isAnswered;
      if (only !== undefined && zones.length === 2 && counts[0] === 0 && !isAnswered) {
        return { zones: [only], zone: null };
      }
      return { zones, zone };
    },
  };
}

function rankedKinds(
  counter: ReturnType<typeof kindCounter>,
  numbers: Uint16Array | null,
  length: number,
): Pick<Compiled, 'kinds' | 'kind'> {
  if (numbers === null || length === 0) return { kinds: [''], kind: new Uint16Array(length) };
  const { kinds, codes } = counter.ranked();
  return { kinds, kind: numbers.map((number) => codes[number] ?? 0) };
}

/** Finds rows that stand there twice, and ids of which another row has the same. */
function twinFinder(
  { bytes, offsets, length }: TextTable,
  { id }: Mapping,
  tell: (is: 'id-duplicate' | 'row-duplicate', before: number) => void,
) {
  const rows = seenBytes(bytes, id === null ? length : 0);
  const ids = id === null ? null : seenBytes(bytes, length);
  const firstOf = (row: number) => rows.first(row, offsets[row] ?? 0, offsets[row + 1] ?? 0);
  return (row: number, starts: Uint32Array, ends: Uint32Array): void => {
    const [from, to] = id === null ? [0, 0] : [starts[id] ?? 0, ends[id] ?? 0];
    if (ids !== null && from !== to) {
      const first = ids.first(row, from, to);
      // Rows that are the same have the same id: only these need be compared.
      if (first === row) return;
      tell('id-duplicate', first);
      firstOf(first);
    }
    const before = firstOf(row);
    if (before !== row) tell('row-duplicate', before);
  };
}
