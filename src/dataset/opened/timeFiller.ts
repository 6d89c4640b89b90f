import { unit } from '../../model/cells/moment.ts';
import type { Mapping } from '../../model/mapping.ts';
import type { Zone } from '../../model/time.ts';
import type { Compiled } from './compiled.ts';
import { storyZone } from './mapped.ts';
import type { RowTimes } from './rowTime.ts';
import type { RowTime, Tell } from './side.ts';
import { spanFinder } from './spanFinder.ts';
import type { TextTable } from './table.ts';

/** Puts the times of rows into columns, row by row. */
export interface TimeFiller {
  readonly fill: (row: number) => void;
  readonly finish: () => Pick<
    Compiled,
    'from' | 'to' | 'open' | 'startUnit' | 'endUnit' | 'zones' | 'zone'
  > & {
    readonly timed: number;
  };
}

export function timeFiller({ length }: TextTable, mapping: Mapping, times: RowTimes, tell: Tell): TimeFiller {
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
