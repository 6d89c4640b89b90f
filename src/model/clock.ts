import { utc, type Zone } from './time.ts';

/** The clock on which days and times are told: the story's, each event's own, UTC, the reader's. */
export const clocks = ['story', 'event', 'utc', 'reader'] as const;
export type Clock = (typeof clocks)[number];

/** The zone of headings, the axis and the window: an event's own clock has no say there. `reader` null: it is none that is known. */
export function zoneOfAxis(clock: Clock, story: Zone, reader: Zone | null): Zone {
  if (clock === 'utc') return utc;
  return clock === 'reader' ? (reader ?? story) : story;
}
