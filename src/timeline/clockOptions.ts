import type { Words } from '../i18n/words.ts';
import { clocks, type Clock } from '../model/clock.ts';
import type { Zone } from '../model/time.ts';

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
    utc: words.time.city('UTC'),
    reader: readerZone && reader(words.time.city(readerZone)),
  };
  return clocks.flatMap((value) => {
    const label = labels[value];
    return label === null ? [] : [{ value, label }];
  });
}
