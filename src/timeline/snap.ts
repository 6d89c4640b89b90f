import { dayOf, minute, startOfDay, type Instant, type Zone } from '../model/time.ts';

const day = 1440 * minute;
const steps = [1, 5, 15, 60, 360].map((minutes) => minutes * minute);

/** The round time on a zone's clock that a pointer means, where a pixel is `perPixel` milliseconds. */
export function snap(instant: Instant, perPixel: number, zone: Zone): Instant {
  const step = steps.find((candidate) => candidate >= perPixel) ?? day;
  const shown = dayOf(zone, instant);
  const start = startOfDay(zone, shown);
  const next = startOfDay(zone, shown + 1);
  if (step === day) return instant - start < next - instant ? start : next;
  return Math.min(next, start + Math.round((instant - start) / step) * step);
}
