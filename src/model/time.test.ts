import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { dayLength, dayNumber, printDay } from './calendar.ts';
import { zone } from './record.fixture.ts';
import {
  dayOf,
  endOfDay,
  instantsOf,
  intlNameOf,
  offsetAt,
  parseZone,
  startOfDay,
  wallTimeOf,
} from './time.ts';

const zones = [
  'Europe/Kyiv',
  'America/Los_Angeles',
  'America/Havana',
  'America/Sao_Paulo',
  'America/St_Johns',
  'Asia/Kolkata',
  'Asia/Manila',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Chatham',
  'UTC',
  '-09:30',
];
const anyZone = fc.constantFrom(...zones).map(zone);
const anyInstant = fc.oneof(
  fc.integer({ min: Date.UTC(1840, 0), max: Date.UTC(2040, 0) }),
  fc.integer({ min: -8_640_000_000_000_000, max: 8_640_000_000_000_000 }),
);

function wall(text: string): number {
  return Date.parse(`${text}Z`);
}

function shown(name: string, text: string): readonly string[] {
  const instants = instantsOf(zone(name), wall(text));
  const { shown: times, ...at } = instants;
  return [times, ...Object.values(at).map((instant) => new Date(Number(instant)).toISOString())];
}

function dayNamed(text: string): number {
  return wall(`${text}T00:00`) / dayLength;
}

it('finds every instant by what the clock showed', () => {
  fc.assert(
    fc.property(anyZone, anyInstant, (clock, instant) => {
      const instants = instantsOf(clock, wallTimeOf(clock, instant));
      const found = instants.shown === 'once' ? [instants.at] : [];
      expect(instants.shown === 'twice' ? [instants.first, instants.second] : found).toContain(instant);
    }),
    { numRuns: 500 },
  );
});

it('holds every instant between the start and the end of its day', () => {
  fc.assert(
    fc.property(anyZone, anyInstant, (clock, instant) => {
      const day = dayOf(clock, instant);
      expect(startOfDay(clock, day)).toBeLessThanOrEqual(instant);
      expect(endOfDay(clock, day)).toBeGreaterThan(instant);
    }),
    { numRuns: 500 },
  );
});

it('shows a day from its first instant on, and not before', () => {
  fc.assert(
    fc.property(anyZone, fc.integer({ min: -47_000, max: 25_000 }), (clock, day) => {
      const start = startOfDay(clock, day);
      fc.pre(endOfDay(clock, day) > start);
      expect(dayOf(clock, start)).toBe(day);
      expect(dayOf(clock, start - 1)).toBeLessThan(day);
      expect(dayOf(clock, endOfDay(clock, day))).toBeGreaterThan(day);
    }),
    { numRuns: 500 },
  );
});

it.each([
  ['Europe/Kyiv', '2022-02-27T15:00', ['once', '2022-02-27T13:00:00.000Z']],
  ['Europe/Kyiv', '2022-03-27T03:30', ['never', '2022-03-27T01:00:00.000Z']],
  ['Europe/Kyiv', '2022-10-30T03:30', ['twice', '2022-10-30T00:30:00.000Z', '2022-10-30T01:30:00.000Z']],
  ['America/Los_Angeles', '2022-03-13T02:00', ['never', '2022-03-13T10:00:00.000Z']],
  [
    'America/Los_Angeles',
    '2022-11-06T01:59',
    ['twice', '2022-11-06T08:59:00.000Z', '2022-11-06T09:59:00.000Z'],
  ],
  ['Pacific/Chatham', '2022-09-25T03:00', ['never', '2022-09-24T14:00:00.000Z']],
  ['Pacific/Chatham', '2022-04-03T03:00', ['twice', '2022-04-02T13:15:00.000Z', '2022-04-02T14:15:00.000Z']],
  ['Australia/Lord_Howe', '2022-10-02T02:15', ['never', '2022-10-01T15:30:00.000Z']],
  [
    'Australia/Lord_Howe',
    '2022-04-03T01:45',
    ['twice', '2022-04-02T14:45:00.000Z', '2022-04-02T15:15:00.000Z'],
  ],
  ['+05:45', '2022-02-27T15:00', ['once', '2022-02-27T09:15:00.000Z']],
])('reads the clock of %s at %s', (name, text, instants) => {
  expect(shown(name, text)).toEqual(instants);
});

it('starts a day whose midnight was skipped an hour late', () => {
  const clock = zone('America/Sao_Paulo');
  const day = dayNamed('2017-10-15');
  expect(new Date(startOfDay(clock, day)).toISOString()).toBe('2017-10-15T03:00:00.000Z');
  expect(endOfDay(clock, day) - startOfDay(clock, day)).toBe(23 * 3_600_000);
});

it('gives a day that was skipped no length', () => {
  const clock = zone('Pacific/Apia');
  const day = dayNamed('2011-12-30');
  expect(startOfDay(clock, day)).toBe(endOfDay(clock, day));
  expect(startOfDay(clock, day)).toBe(Date.UTC(2011, 11, 30, 10));
  expect(dayOf(clock, startOfDay(clock, day))).toBe(day + 1);
});

it('ends a day after the last time its clock was put back into it', () => {
  // Newfoundland put its clocks back at 00:01, so that Saturday's last hour came twice.
  const clock = zone('America/St_Johns');
  const day = dayNamed('2006-10-28');
  expect(new Date(endOfDay(clock, day)).toISOString()).toBe('2006-10-29T03:30:00.000Z');
  expect(new Date(startOfDay(clock, day + 1)).toISOString()).toBe('2006-10-29T02:30:00.000Z');
  // Havana put them back at 01:00, so that Sunday's first hour did, and Saturday ended at the first of its midnights.
  const havana = zone('America/Havana');
  const sunday = dayNamed('2022-11-06');
  expect(endOfDay(havana, sunday - 1)).toBe(startOfDay(havana, sunday));
  expect(endOfDay(havana, sunday) - startOfDay(havana, sunday)).toBe(25 * 3_600_000);
});

it('knows local mean times to the second', () => {
  expect(offsetAt(zone('Europe/Kyiv'), Date.UTC(1850, 0))).toBe(((2 * 60 + 2) * 60 + 4) * 1000);
  expect(printDay(dayOf(zone('Asia/Manila'), Date.UTC(1800, 0)))).toBe('1799-12-31');
});

it('reads ancient years on the Gregorian calendar', () => {
  expect(startOfDay(zone('UTC'), dayNumber(-43, 3, 15))).toBe(Date.parse('-000043-03-15T00:00:00Z'));
  expect(startOfDay(zone('+02:00'), dayNumber(-43, 3, 15))).toBe(Date.parse('-000043-03-14T22:00:00Z'));
});

it.each([
  'Europe/Kyiv',
  'Europe/Kiev',
  'Asia/Calcutta',
  'UTC',
  '+02:00',
  '-03:30',
  '+14:00',
  'America/Argentina/Ushuaia',
])('keeps the zone %s as written', (text) => {
  expect(parseZone(text)).toBe(text);
});

it.each([
  '',
  'Europe/Kiyv',
  'Kyiv',
  '+2',
  '+02',
  '+0200',
  '+02:60',
  '+15:00',
  '2',
  'Europe/Kyiv ',
  '(UTC)',
  '__proto__',
])('knows no zone "%s"', (text) => {
  expect(parseZone(text)).toBeNull();
});

it('writes a zone in the usual case', () => {
  expect(parseZone('europe/kyiv')).toBe('Europe/Kyiv');
  expect(parseZone('AMERICA/NEW_YORK')).toBe('America/New_York');
});

it('tells Kyiv’s time where only Kiev is known', async () => {
  const real = Intl.DateTimeFormat;
  class Older extends real {
    constructor(locales?: string | string[], options?: Intl.DateTimeFormatOptions) {
      if (options?.timeZone === 'Europe/Kyiv')
        throw new RangeError('Invalid time zone specified: Europe/Kyiv');
      super(locales, options);
    }
  }
  Object.assign(Intl, { DateTimeFormat: Older });
  try {
    vi.resetModules();
    const older = await import('./time.ts');
    const clock = older.parseZone('Europe/Kyiv');
    expect(clock).toBe('Europe/Kyiv');
    expect(clock && older.intlNameOf(clock)).toBe('Europe/Kiev');
    expect(clock && older.offsetAt(clock, Date.UTC(2022, 1, 27))).toBe(7_200_000);
  } finally {
    Object.assign(Intl, { DateTimeFormat: real });
  }
});

it('gives Intl no offset to refuse', () => {
  expect(intlNameOf(zone('+02:00'))).toBeNull();
});
