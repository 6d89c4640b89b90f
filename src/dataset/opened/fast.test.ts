import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayLength } from '../../model/calendar.ts';
import { isSameMoment } from '../../model/cells/moment.ts';
import { readTime } from '../../model/cells/time.ts';
import { zoneOfOffset } from '../../model/cells/zone.ts';
import type { DateOrder } from '../../model/mapping.ts';
import { endAt, instantsOf, startAt } from '../../model/time.ts';
import { zoneOf } from './compile.fixture.ts';
import { decimalAt } from './fastNumber.ts';
import { fastTime } from './fastTime.ts';
import { hashBytes, memoCells, seenBytes } from './memo.ts';
import { kindCounter } from './rowKinds.ts';
import { zoneClock } from './zoneClock.ts';

// What is fast says the same as what is exact.

const encode = (text: string) => new TextEncoder().encode(text);

const zones = fc
  .constantFrom(
    'UTC',
    '+05:45',
    'Europe/Kyiv',
    'America/Los_Angeles',
    'Australia/Lord_Howe',
    'Pacific/Apia',

    'Africa/Casablanca',
    'Africa/Freetown',
    'Asia/Manila',
    'America/Juneau',
    'Asia/Pyongyang',
    'Europe/Amsterdam',
  )
  .map(zoneOf);
/** Whole minutes, most of them in the years in which clocks changed, some near changes. */
const walls = fc.oneof(
  fc.integer({ min: -100_000 * 1440, max: 30_000 * 1440 }).map((minutes) => minutes * 60_000),
  fc
    .tuple(
      fc.integer({ min: 1970, max: 2030 }),
      fc.constantFrom(2, 3, 9, 10),
      fc.integer({ min: 0, max: 44_640 }),
    )
    .map(([year, month, minutes]) => Date.UTC(year, month, 1) + minutes * 60_000),
  fc
    .constantFrom(-1, 1)
    .chain((side) =>
      fc.integer({ min: 0, max: 400 }).map((days) => side * (8_640_000_000_000_000 - days * dayLength)),
    ),
);

it('tells a zone’s clock as the model does', () => {
  fc.assert(
    fc.property(zones, fc.array(walls, { maxLength: 6 }), (zone, times) => {
      const clock = zoneClock(zone);
      for (const wall of times) {
        const shown = instantsOf(zone, wall);
        const offset = clock.offsetOf(wall);
        expect(Number.isNaN(offset)).toBe(shown.shown !== 'once');
        if (shown.shown === 'once') expect(wall - offset).toBe(shown.at);
        expect(clock.startAt(wall)).toBe(startAt(zone, wall));
        expect(clock.endAt(wall)).toBe(endAt(zone, wall));
      }
    }),
    { numRuns: 150 },
  );
});

const digits = fc.stringMatching(/^\d{1,4}$/);
const orders = fc.constantFrom<DateOrder | null>('year-first', 'day-first', 'month-first', null);
const nearTimes = fc.oneof(
  fc
    .tuple(digits, fc.constantFrom('-', '/', '.', ''), digits, fc.constantFrom('-', '/', '.', ''), digits)
    .map((parts) => parts.join('')),
  fc
    .tuple(
      fc.constantFrom('2022-02-24', '20220224', '24.02.2022', '2/24/2022', '2022-02', '2022'),
      fc.constantFrom(' ', 'T', ''),
      fc.stringMatching(/^[0-2]?\d:?[0-6]\d(:[0-6]\d)?(\.\d{1,4})?( [APap][Mm])?(Z|[+-][01]\d:?\d\d)?$/),
    )
    .map((parts) => parts.join('')),
  fc.stringMatching(/^[0-9TZ:.+ /-]{1,25}$/),
);

it('reads no date otherwise than in full', () => {
  fc.assert(
    fc.property(nearTimes, orders, (text, order) => {
      const bytes = encode(text);
      const fast = fastTime(bytes);
      if (!fast.read(0, bytes.length, order)) return;
      const exact = readTime(text, order);
      if (typeof exact === 'string') throw new Error(`"${text}" is ${exact}`);
      expect(isSameMoment(exact.start, fast.moment)).toBe(true);
      expect(exact.form).toBe('bare');
      expect(exact.zone).toBe(Number.isNaN(fast.offset) ? null : zoneOfOffset(fast.offset));
    }),
    { numRuns: 2000 },
  );
});

it('reads most dates without making a text', () => {
  const all = [
    '2022',
    '2022-02',
    '2022-02-24',
    '20220224',
    '24.02.2022',
    '2022-02-24T15:00Z',
    '2022-02-24 5:00 PM',
  ];
  const isFast = all.map((text) => fastTime(encode(text)).read(0, encode(text).length, 'day-first'));
  expect(isFast).toEqual(all.map(() => true));
});

it('reads a number as Number does, and -0 as 0', () => {
  const numbers = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
    fc.stringMatching(/^[+-]?\d{0,9}[.,]?\d{0,9}$/),
    fc.string(),
  );
  fc.assert(
    fc.property(numbers, (text) => {
      const bytes = encode(text);
      const value = decimalAt(bytes, 0, bytes.length);
      if (!Number.isNaN(value)) expect(value).toBe(Number(text.replace(',', '.')) + 0);
    }),
    { numRuns: 500 },
  );
  expect(decimalAt(encode('49,98'), 0, 5)).toBe(49.98);
});

const names = fc.array(
  fc.oneof(fc.constantFrom('a', 'b', 'ab', '', 'Київ', '\u00ad', '\u200b ', '\u0007'), fc.string()),
  { maxLength: 60 },
);

it('knows by their bytes the texts that are the same', () => {
  fc.assert(
    fc.property(names, (texts) => {
      const parts = texts.map(encode);
      const bytes = Uint8Array.from(parts.flatMap((part) => [...part]));
      const memo = memoCells(bytes, (text) => text);
      const seen = seenBytes(bytes, 0);
      const kinds = kindCounter(bytes);
      let from = 0;
      const read = parts.map((part, index) => {
        const to = from + part.length;
        const one = { text: memo(from, to), first: seen.first(index, from, to), kind: kinds.add(from, to) };
        from = to;
        return one;
      });
      const decoded = parts.map((part) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(part));
      expect(read.map(({ text }) => text)).toEqual(decoded);
      expect(read.map(({ first }) => first)).toEqual(decoded.map((text) => decoded.indexOf(text)));
      const { kinds: ranked, codes } = kinds.ranked();
      const plain = decoded.map((text) => text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, ''));
      const told = plain.map((text) => (/^[\p{C}\p{Z}]*$/u.test(text) ? '' : text));
      expect(read.map(({ kind }) => ranked[codes[kind] ?? 0])).toEqual(told);
      expect(new Set(ranked).size).toBe(ranked.length);
    }),
  );
});

it('grows with what it has seen', () => {
  const bytes = encode(Array.from({ length: 5000 }, (_, index) => String(index).padStart(4, '0')).join(''));
  const seen = seenBytes(bytes, 0);
  const kinds = kindCounter(bytes);
  const at = Array.from({ length: 10_000 }, (_, index) => (index % 5000) * 4);
  expect(at.map((from, index) => seen.first(index, from, from + 4))).toEqual(at.map((from) => from / 4));
  expect(at.map((from) => kinds.add(from, from + 4))).toEqual(at.map((from) => from / 4));
});

// Each of these pairs is one number to FNV-1a from its own beginning; from another one may be by chance, and not all of them.
const alike = [
  ['costarring', 'liquid'],
  ['declinate', 'macallums'],
  ['altarage', 'zinke'],
] as const;
it('takes no texts for alike that a file could be written of', () => {
  const hash = (text: string) => hashBytes(encode(text), 0, text.length);
  expect(alike.some(([one, other]) => hash(one) !== hash(other))).toBe(true);
});
