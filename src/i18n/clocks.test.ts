import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Clock } from '../model/clock.ts';
import type { Zone } from '../model/time.ts';
import type { When } from '../model/when.ts';
import { clocksOf, longMoment } from './dates.ts';
import { whenLine } from './when.ts';
import { compiled, kyiv, story, zoneOf } from './when.fixture.ts';
import { whenCard } from './whenCard.ts';
import { en } from './words.fixture.ts';

// Times told on other clocks than their own, and on a clock that is put back.

const edition = { story, zone: kyiv };
const inEnglish = clocksOf(edition, en);

describe('where a clock shows an hour twice', () => {
  const berlin = zoneOf('Europe/Berlin');
  const twice = compiled({ is: '2022-10-30 03:30', basis: 'computed', note: 'n' });
  const before = compiled({ is: '2022-10-30 02:30', basis: 'computed', note: 'n' });
  const at = (hours: number, minutes = 0) => Date.UTC(2022, 9, 30, hours, minutes);

  test('an event in it is told as its source tells it, and on other clocks as what it can mean', () => {
    const line = (clock: Clock) => whenLine(twice, clocksOf(edition, en, clock, berlin));
    expect(line('story')).toBe('03:30 Kyiv time, 30 October');
    expect(line('utc')).toBe('00:30/01:30 UTC, 30 October');
    expect(line('reader')).toBe('02:30 (UTC+2)/02:30 (UTC+1) your time, 30 October');
    const abroad = (is: string, zone: string) =>
      whenLine(compiled({ is, basis: 'computed', note: 'n', zone }), inEnglish);
    expect(abroad('2022-10-30 04:30', 'Europe/Minsk')).toBe(
      '04:30 Minsk time, 30 October · 03:30 (UTC+2) Kyiv',
    );
    expect(abroad('2022-10-30 02:30', 'Europe/Berlin')).toBe(
      '02:30 Berlin time, 30 October · 03:30 (UTC+3)/03:30 (UTC+2) Kyiv',
    );
    expect(whenCard(twice, inEnglish).clocks).toBe('03:30 (UTC+3)–03:30 (UTC+2) Kyiv · 00:30–01:30 UTC');
  });

  test('a bound in it is one of the two', () => {
    const lineOf = (is: string) =>
      whenLine(compiled({ is, basis: 'computed', note: 'n' }), clocksOf(edition, en, 'utc'));
    expect(lineOf('since 2022-10-30 03:30')).toBe('since 00:30 UTC, 30 October');
    expect(lineOf('until 2022-10-30 03:30')).toBe('until 01:30 UTC, 30 October');
    expect(lineOf('2022-10-30 03:15/2022-10-30 03:30')).toBe('00:15–01:30 UTC, 30 October');
  });

  test('an event that falls into it on the reader’s clock alone says which of the two', () => {
    const lineIn = (zone: Zone, is: string) =>
      whenLine(
        compiled({ is, basis: 'computed', note: 'n', zone: '+00:00' }),
        clocksOf(edition, en, 'reader', zone),
      );
    expect([lineIn(kyiv, '2022-10-30 00:30'), lineIn(kyiv, '2022-10-30 01:30')]).toEqual([
      '03:30 (UTC+3) your time, 30 October',
      '03:30 (UTC+2) your time, 30 October',
    ]);
    expect(lineIn(kyiv, '2022-10-30 00:15/2022-10-30 01:30')).toBe(
      '03:15 (UTC+3)–03:30 (UTC+2) your time, 30 October',
    );
    expect(whenLine(before, clocksOf(edition, en, 'utc'))).toBe('23:30 UTC, 29 October');
  });

  test('moments of the axis are told apart by how far the clock is ahead', () => {
    expect([at(0), at(1), at(2)].map((moment) => longMoment(moment, inEnglish))).toEqual([
      'Sunday 30 October, 03:00 (UTC+3) Kyiv time',
      'Sunday 30 October, 03:00 (UTC+2) Kyiv time',
      'Sunday 30 October, 04:00 Kyiv time',
    ]);
  });

  test('no two moments of one clock are told alike', () => {
    const changes = [at(0), Date.UTC(2022, 3, 2, 15), Date.UTC(2022, 10, 6, 6), Date.UTC(2006, 9, 29, 2, 31)];
    const zones = [
      'Europe/Kyiv',
      'Australia/Lord_Howe',
      'America/Havana',
      'America/St_Johns',
      'Pacific/Chatham',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...changes),
        fc.constantFrom(...zones.map(zoneOf)),
        fc.integer({ min: -300, max: 300 }),
        fc.integer({ min: -300, max: 300 }),
        (change, zone, one, other) => {
          const clocks = clocksOf(edition, en, 'reader', zone);
          const [a, b] = [one, other].map((minutes) => longMoment(change + minutes * 60_000, clocks));
          expect(a === b).toBe(one === other);
        },
      ),
    );
  });
});

test('days and their parts say whose they are, where those of the axis are others', () => {
  const night = compiled({ is: '2022-02-26 night', basis: 'computed', note: 'n' });
  const published = compiled({ is: 'by published', basis: 'computed', note: 'n', zone: 'Europe/Minsk' });
  const years = compiled({ is: '2014/2015', basis: 'computed', note: 'n' });
  const onClock = (when: When, clock: Clock) =>
    whenLine(when, clocksOf(edition, en, clock, zoneOf('Asia/Tokyo')));
  expect([onClock(night, 'story'), onClock(night, 'event')]).toEqual(['Saturday night', 'Saturday night']);
  expect(onClock(night, 'utc')).toBe('Saturday night (Kyiv time)');
  expect(onClock(published, 'reader')).toBe('by Sunday (Kyiv time)');
  const abroad = compiled({ is: '2022-02-26', basis: 'computed', note: 'n', zone: 'America/New_York' });
  expect(onClock(abroad, 'story')).toBe('Saturday (New York time)');
  expect(onClock(abroad, 'event')).toBe('Saturday (New York time)');
  const beside = compiled({ is: '2022-02-26', basis: 'computed', note: 'n', zone: 'Europe/Helsinki' });
  expect(onClock(beside, 'story')).toBe('Saturday');
  expect(onClock(years, 'reader')).toBe('2014–2015');
});

test('a clock is the reader’s own by whichever of its names the browser knows it', () => {
  const night = compiled({ is: '2022-02-26 night', basis: 'computed', note: 'n' });
  const twice = compiled({ is: '2022-10-30 03:30', basis: 'computed', note: 'n' });
  const lines = ['Europe/Kiev', 'Europe/Kyiv'].map((name) => {
    const clocks = clocksOf(edition, en, 'reader', zoneOf(name));
    return [night, twice].map((when) => [whenLine(when, clocks), whenCard(when, clocks)]);
  });
  expect(lines[0]).toEqual(lines[1]);
  expect(lines[0]?.map(([line]) => line)).toEqual(['Saturday night', '03:30 your time, 30 October']);
});
