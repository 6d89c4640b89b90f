import { boundsOf } from '../../model/bounds.ts';
import { dayLength, dayNumber } from '../../model/calendar.ts';
import { type Moment, dayOfMoment, hasClock, lengthOf, pointOf, unit } from '../../model/cells/moment.ts';
import type { Is } from '../../model/grammar.ts';
import { furthest, instantsOf } from '../../model/time.ts';
import type { RowTime } from './side.ts';
import type { ZoneClock } from './zoneClock.ts';

/** `found` of a row's time, and what is to say of it. Filled anew for each. */
export interface FoundSpan {
  from: number;
  to: number;
  /** A clock showed it twice. */
  isDoubled: boolean;
}

export type SpanFault = 'time-order' | 'time-skipped' | 'end-skipped' | 'time-too-far';

/**
 * What `compileWhen` finds for the same line, by arithmetic where it can. Ends of `since` are open: `to` is then the end of the point. `end-skipped`: a
 * clock skipped the end alone.
 */
export function findSpan(
  time: RowTime,
  clock: ZoneClock,
  story: ZoneClock,
  found: FoundSpan,
): SpanFault | null {
  const { start, end, form } = time;
  const isPlain = (form === 'bare' || form === 'between') && start.part === null && end.part === null;
  if (!isPlain) return boundedSpan(time, clock, story, found);
  found.isDoubled = false;
  const isBare = form === 'bare';
  if (!edge(start, clock, found, isBare)) return 'time-skipped';
  if (!isBare) {
    const { from } = found;
    if (!edge(end, clock, found, false)) return 'end-skipped';
    found.from = from;
    if (found.to <= from) return 'time-order';
  }
  return found.from >= -furthest && found.to <= furthest ? null : 'time-too-far';
}

/** The stretch of a moment; of a clock time that bounds, the instant. False where the clock skipped it. */
function edge(moment: Moment, clock: ZoneClock, found: FoundSpan, isStretch: boolean): boolean {
  const wall = dayOfMoment(moment) * dayLength + moment.time;
  if (!hasClock(moment)) {
    found.from = clock.startAt(wall);
    found.to = clock.endAt(dayAfter(moment) * dayLength);
    return found.to > found.from;
  }
  const length = isStretch ? lengthOf(moment) : 0;
  const offset = clock.offsetOf(wall);
  if (offset === offset) {
    found.from = wall - offset;
    found.to = wall - offset + length;
    return true;
  }
  const instants = instantsOf(clock.zone, wall);
  if (instants.shown === 'never') return false;
  found.from = instants.shown === 'once' ? instants.at : instants.first;
  found.to = (instants.shown === 'once' ? instants.at : instants.second) + length;
  found.isDoubled ||= instants.shown === 'twice';
  return true;
}

function dayAfter({ unit: written, year, month, day }: Moment): number {
  if (written === unit.year) return dayNumber(year + 1, 1, 1);
  if (written === unit.month) return dayNumber(year, month + 1, 1);
  return dayNumber(year, month, day) + 1;
}

/** By the grammar itself. */
function boundedSpan(time: RowTime, clock: ZoneClock, story: ZoneClock, found: FoundSpan): SpanFault | null {
  const { form, start, end } = time;
  const is: Is =
    form === 'between' ? { form, start: pointOf(start), end: pointOf(end) } : { form, point: pointOf(start) };
  const bounds = boundsOf(is, clock.zone, {
    storyZone: story.zone,
    publication: null,
    axis: { from: -Infinity, to: -Infinity },
  });
  found.isDoubled = false;
  if (bounds.ok) {
    found.from = bounds.value.found.from;
    found.to = bounds.value.found.to;
    return null;
  }
  const [problem] = bounds.problems;
  if (problem?.rule === 'time-order' || problem?.rule === 'time-skipped') return problem.rule;
  return 'time-too-far';
}
