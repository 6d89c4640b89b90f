import { describe, expect, it } from 'vitest';
import { dayNumber } from '../model/calendar.ts';
import { fullTexts } from './tickText.ts';
import { windowText } from './windowText.ts';
import { clocksOf, timeHeading } from '../i18n/dates.ts';
import { whenLine } from '../i18n/when.ts';
import { compiled, kyiv, story } from '../i18n/when.fixture.ts';
import { whenCard } from '../i18n/whenCard.ts';
import { en } from '../i18n/words.fixture.ts';

const clocks = clocksOf({ story, zone: kyiv, saysYears: true }, en);
const day = dayNumber(2022, 2, 26);
const at = (is: string) => compiled({ is, basis: 'computed', note: 'n' });

describe('where nothing else on the page tells the year', () => {
  it('a heading has it, and the rows under it need not', () => {
    expect(timeHeading({ day, months: 0 }, clocks)).toBe('Saturday 26 February 2022');
    expect(timeHeading({ day: dayNumber(2022, 2, 1), months: 1 }, clocks)).toBe('February 2022');
    expect(whenLine(at('2022-02-26'), clocks, day)).toBe('26 February');
    expect(whenLine(at('2022-02-26 15:00'), clocks, day)).toBe('15:00 Kyiv time');
    expect(whenLine(at('2022-02-26/2023-01-02'), clocks, day)).toBe('26 February – 2 January 2023');
  });

  it('a card, a row without a heading, the window and the start of the axis have it', () => {
    const when = at('2022-02-26');
    expect(whenCard(when, clocks).headline).toBe('Saturday 26 February 2022');
    expect(whenLine(when, clocks)).toBe('26 February 2022');
    expect(windowText({ from: null, to: null }, clocks)).toBe('All of 24–28 February 2022');
    expect(fullTexts({ at: story.from, unit: 'day' }, clocks)).toEqual(['Thu 24 Feb 2022', '24 Feb 2022']);
  });
});
