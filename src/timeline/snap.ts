import {
  instantsOf,
  dayOf,
  minute,
  startOfDay,
  wallTimeOf,
  type Instant,
  type WallTime,
  type Zone,
} from '../model/time.ts';

const day = 1440 * minute;
const steps = [1, 5, 15, 60, 360].map((minutes) => minutes * minute);

/** The round time on a zone's clock that a pointer means, where a pixel is `perPixel` milliseconds. */
export function snap(instant: Instant, perPixel: number, zone: Zone): Instant {
  const step = steps.find((candidate) => candidate >= perPixel) ?? day;
  const below = Math.floor(wallTimeOf(zone, instant) / step) * step;
  const shown = dayOf(zone, instant);
  const round =
    step === day
      ? [startOfDay(zone, shown), startOfDay(zone, shown + 1)]
      : [below, below + step].flatMap((wall) => whenShown(zone, wall));
  return round.reduce((nearest, at) =>
    Math.abs(at - instant) < Math.abs(nearest - instant) ||
    (at > nearest && at - instant === instant - nearest)
      ? at
      : nearest,
  );
}

/** Once, twice, or as soon as the clock has passed it by. */
function whenShown(zone: Zone, wall: WallTime): readonly Instant[] {
  const instants = instantsOf(zone, wall);
  switch (instants.shown) {
    case 'once':
      return [instants.at];
    case 'twice':
      return [instants.first, instants.second];
    case 'never':
      return [instants.after];
  }
}
