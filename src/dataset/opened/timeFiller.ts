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
  /** Whether the row has a time. */
  readonly fill: (row: number) => boolean;
  readonly finish: () => Pick<Compiled, 'from' | 'to' | 'open' | 'zone'> & { readonly timed: number };
}

export function timeFiller({ length }: TextTable, mapping: Mapping, times: RowTimes, tell: Tell): TimeFiller {
  const from = new Float64Array(length).fill(NaN);
  const to = new Float64Array(length).fill(NaN);
  const clock = fileClock(mapping);
  const finder = spanFinder(mapping, tell);
  const endless: number[] = [];
  let open: Uint8Array | null = null;
  let timed = 0;
  let last = -Infinity;
  return {
    fill(row) {
      const { time } = times;
      if (!times.read() || !finder.find(time)) return false;
      const { found } = finder;
      timed++;
      from[row] = found.from;
      to[row] = found.to;
      if (found.to > last) last = found.to;
      clock.told(time.zone);
      const opened = openEnds(time);
      if (opened === 0) return true;
      open ??= new Uint8Array(length);
      open[row] = opened;
      if (opened === 2) endless.push(row);
      return true;
    },
    finish() {
      // An open end is cut to the end of the axis, which is the file's last time.
      for (const row of endless) to[row] = last;
      return { from, to, open, timed, zone: clock.zone() };
    },
  };
}

function openEnds({ form }: RowTime): number {
  if (form === 'by' || form === 'until') return 1;
  return form === 'since' ? 2 : 0;
}

/** Where all times name one clock of their own, and nobody has said another, it is the file's. */
function fileClock(mapping: Mapping) {
  const said = storyZone(mapping);
  let only: Zone | null = null;
  let isOne = mapping.zone.by !== 'all' || !mapping.zone.isAnswered;
  return {
    told(zone: Zone): void {
      only ??= zone;
      isOne &&= only === zone;
    },
    zone: () => (isOne ? (only ?? said) : said),
  };
}
