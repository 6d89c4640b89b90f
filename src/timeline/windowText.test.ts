import { describe, expect, it } from 'vitest';
import { zoneOf } from '../dataset/arbitrary.ts';
import { clocksOf } from '../i18n/dates.ts';
import type { Words } from '../i18n/words.ts';
import { en, uk } from '../i18n/words.fixture.ts';
import type { Clock } from '../model/clock.ts';
import { windowText } from './windowText.ts';

const kyiv = zoneOf('Europe/Kyiv');
const story = { from: Date.parse('2022-02-24T00:00+02:00'), to: Date.parse('2022-03-01T00:00+02:00') };

/** Of two times on a clock in Kyiv, null for an open end. */
function told(from: string | null, to: string | null, words: Words = en): string {
  const at = (time: string | null) => time && Date.parse(`${time}+02:00`);
  return windowText({ from: at(from) || null, to: at(to) || null }, clocksOf({ story, zone: kyiv }, words));
}

describe('the window in words', () => {
  it('names the days of the story where it is open, and one end where it is half open', () => {
    expect(told(null, null)).toBe('All of 24–28 February');
    expect(told('2022-02-25T22:00', null)).toBe('From Fri 25 Feb, 22:00');
    expect(told(null, '2022-02-27T14:00')).toBe('Until Sun 27 Feb, 14:00');
    expect(told(null, null, uk)).toBe('Увесь час, 24–28\u00a0лютого');
  });

  it('names the years alone of whole years, and of more than ten', () => {
    const whole = (from: number, to: number) =>
      windowText({ from: null, to: null }, clocksOf({ story: { from, to }, zone: zoneOf('UTC') }, en));
    const before = new Date(0).setUTCFullYear(-489, 0, 1);
    expect(whole(before, Date.UTC(1969, 6, 21))).toBe('All of 490 BC – 1969 AD');
    expect(whole(Date.UTC(1914, 0), Date.UTC(1919, 0))).toBe('All of 1914–1918');
    expect(whole(Date.UTC(1914, 6, 28), Date.UTC(1918, 10, 12))).toBe(
      'All of 28 July 1914 – 11 November 1918',
    );
  });

  it('names the days of the clock that the axis follows', () => {
    const whole = (clock: Clock) => {
      const clocks = clocksOf({ story, zone: kyiv }, en, clock, zoneOf('Asia/Tokyo'));
      return windowText({ from: null, to: null }, clocks);
    };
    expect(whole('utc')).toBe('All of 23–28 February');
    expect(whole('reader')).toBe('All of 24 February – 1 March');
    expect(whole('event')).toBe('All of 24–28 February');
  });

  it('names days where it goes from midnight to midnight, else both times', () => {
    expect(told('2022-02-26T00:00', '2022-02-27T00:00')).toBe('Saturday 26 February');
    expect(told('2022-02-26T00:00', '2022-02-28T00:00')).toBe('26–27 February');
    expect(told('2022-02-25T22:00', '2022-02-27T14:00')).toBe('Fri 25 Feb, 22:00 – Sun 27 Feb, 14:00');
  });

  it('says the year, and the era, where they are not those of the story', () => {
    expect(told('2021-12-31T00:00', '2022-01-02T00:00')).toBe('31 December 2021 – 1 January 2022');
    expect(told('-000500-01-01T12:00', null)).toMatch(/^From \w+ \d+ Jan 501 BC, \d\d:\d\d$/);
  });
});
