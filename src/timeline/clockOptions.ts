import type { Words } from '../i18n/words.ts';
import { clocks, type Clock } from '../model/clock.ts';
import { isSameZone } from '../i18n/zones.ts';
import { utc, type Zone } from '../model/time.ts';

export interface ClockOption {
  readonly value: Clock;
  readonly label: string;
}

/** The clocks between which a reader chooses; without the reader's own where the browser does not say which that is. */
export function clockOptions(words: Words, storyZone: Zone, readerZone: Zone | null): readonly ClockOption[] {
  const { story, event, reader } = words.timeline.clocks;
  const labels: Readonly<Record<Clock, string | null>> = {
    story: story(words.time.zoneTime(storyZone)),
    event,
    // One choice, not two of one name.
    utc: isSameZone(storyZone, utc) ? null : words.time.city('UTC'),
    reader: readerZone && reader(words.time.city(readerZone)),
  };
  return clocks.flatMap((value) => {
    const label = labels[value];
    return label === null ? [] : [{ value, label }];
  });
}

/** The one chosen, as it stands among them: UTC is the story's own clock where it is not offered apart. */
export function clockAmong(options: readonly ClockOption[], clock: Clock): Clock {
  return options.some(({ value }) => value === clock) ? clock : 'story';
}

/** For who does not see the times change: "Clock: UTC." and, where each event has its own, whose the axis keeps. */
export function clockTold({ value, label }: ClockOption, { timeline, time }: Words, storyZone: Zone): string {
  const chosen = `${timeline.openValue(timeline.clock, label)}.`;
  return value === 'event' ? `${chosen} ${timeline.axisStays(time.zoneTime(storyZone))}` : chosen;
}
