import { lanes, type Lanes } from '../dataset/lanes.ts';
import type { EventId } from '../model/id.ts';
import type { Instant, Span } from '../model/time.ts';
import type { Interval } from './intervals.ts';

/** An interval where it is drawn: its lane, and its ends in percent of the axis, cut to it. */
export interface Laid extends Interval {
  readonly lane: number;
  readonly left: number;
  readonly right: number;
}

export interface Layout {
  readonly bars: readonly Laid[];
  readonly lanes: number;
}

/** CSS px: from the foot of one lane to the foot of the next, and how thick a bar is. */
export interface Pitch {
  readonly pitch: number;
  readonly bar: number;
}

/** With more lanes than this a bar is too thin for caps. */
export const lanesWithCaps = 16;

/** The percentage of the axis at which an instant lies. */
export function shareOf(axis: Span, instant: Instant): number {
  return ((instant - axis.from) / (axis.to - axis.from)) * 100;
}

/** What of a stretch lies on the axis, in percent of it; null where nothing does. */
export function onAxis(
  axis: Span,
  from: Instant,
  to: Instant,
): { readonly left: number; readonly right: number } | null {
  const left = Math.max(0, shareOf(axis, from));
  const right = Math.min(100, shareOf(axis, to));
  return left >= 100 || right <= 0 ? null : { left, right };
}

/**
 * Lanes from below in order of kind. What lies off the axis keeps its lane and is not drawn. `least`: ms that the shortest bar
 * takes as it is drawn; where so many fit below each other, none covers any of another then.
 */
export function layOut(intervals: readonly Interval[], axis: Span, least = 0): Layout {
  const laid = lanesOf(intervals, least);
  const bars = intervals.flatMap((interval, index) => {
    const place = onAxis(axis, interval.from, interval.to);
    if (place === null) return [];
    return [
      {
        ...interval,
        ...place,
        start: interval.from < axis.from ? ('plain' as const) : interval.start,
        end: interval.to > axis.to ? ('plain' as const) : interval.end,
        lane: laid.of[index] ?? 0,
      },
    ];
  });
  return { bars, lanes: laid.count };
}

function lanesOf(intervals: readonly Interval[], least: number): Lanes {
  const withLeast = (ms: number) =>
    lanes(
      intervals.map(({ from, to, kind }) => ({ from, to: Math.max(to, from + ms), order: kind })),
      0,
    );
  const apart = withLeast(least);
  return least === 0 || apart.count <= fewLanes ? apart : withLeast(0);
}

/** So many lanes have room for bars of more than the least height. */
const fewLanes = 12;

/** The fewer lanes the higher each, to 14 px; more share the pane's height, up to the days' names, on whole pixels so that edges stay sharp. */
export function deskPitch(lanes: number): Pitch {
  const pitch = Math.max(1, Math.min(14, Math.floor(105 / Math.max(1, lanes))));
  return { pitch, bar: Math.max(1, pitch >= 6 ? Math.round((pitch * 5) / 7) : pitch - 1) };
}

/** The same on a phone, in whole pixels up to twenty lanes, halves beyond. */
export function phonePitch(lanes: number): Pitch {
  const room = 40 / Math.max(1, lanes);
  const pitch = room >= 2 ? Math.min(8, Math.floor(room)) : Math.max(0.5, Math.floor(2 * room) / 2);
  return { pitch, bar: pitch >= 3 ? Math.min(pitch - 1, 6) : pitch * 0.75 };
}

/** Where a finger or a pointer is: px from the start of the axis and from the foot of the lanes. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly pitch: number;
  /** How far beside a bar still means it, in px. */
  readonly reach: number;
}

/** The event whose bar is nearest, within reach. */
export function barAt({ bars }: Layout, spot: Spot): EventId | null {
  const nearest = bars.reduce<Near>(
    (best, bar) => {
      const distance = distanceTo(bar, spot);
      return distance < best.distance ? { id: bar.id, distance } : best;
    },
    { id: null, distance: Infinity },
  );
  return nearest.distance <= spot.reach ? nearest.id : null;
}

interface Near {
  readonly id: EventId | null;
  readonly distance: number;
}

function distanceTo({ lane, left, right }: Laid, { x, y, width, pitch }: Spot): number {
  const aside = Math.max(0, (left / 100) * width - x, x - (right / 100) * width);
  const above = Math.max(0, Math.abs(y - (lane + 0.5) * pitch) - pitch / 2);
  return Math.hypot(aside, above);
}
