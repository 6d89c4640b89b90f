import type { Mapping } from '../../model/mapping.ts';
import type { Zone } from '../../model/time.ts';
import { columnOfTime, storyZone } from './mapped.ts';
import type { RowTime, Tell } from './side.ts';
import { type FoundSpan, findSpan } from './span.ts';
import { type ZoneClock, zoneClock } from './zoneClock.ts';

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
  const column = columnOfTime(mapping.time);
  const endColumn = columnOfTime(mapping.end) ?? column;
  let clock = story;
  return {
    found,
    find(time) {
      if (time.zone !== clock.zone) clock = clockOf(time.zone);
      let fault = findSpan(time, clock, story, found);
      if (fault === 'end-skipped') {
        tell('time-skipped', endColumn);
        time.form = 'bare';
        fault = findSpan(time, clock, story, found);
      }
      if (fault !== null)
        tell(fault === 'end-skipped' ? 'time-skipped' : fault, fault === 'time-order' ? endColumn : column);
      else if (found.isDoubled) tell('time-doubled', column);
      return fault === null;
    },
  };
}
