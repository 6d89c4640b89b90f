import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  dateOfDay,
  dayLength,
  dayNumber,
  daysInMonth,
  printDay,
  startOfMonth,
  startOfYear,
  weekdayOf,
} from './calendar.ts';

/** Every day that an epoch in milliseconds reaches. */
const anyDay = fc.integer({ min: -100_000_000, max: 100_000_000 });

it('counts days as the epoch does, to the last it reaches', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const utc = new Date(day * dayLength);
      const date = { year: utc.getUTCFullYear(), month: utc.getUTCMonth() + 1, day: utc.getUTCDate() };
      expect(dateOfDay(day)).toEqual(date);
      expect(dayNumber(date.year, date.month, date.day)).toBe(day);
      expect(weekdayOf(day)).toBe(utc.getUTCDay() || 7);
      expect(printDay(day)).toBe(utc.toISOString().slice(0, utc.toISOString().indexOf('T')));
    }),
  );
});

it('starts months and years on their first day', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -30, max: 30 }), (day, steps) => {
      const { year, month } = dateOfDay(day);
      expect(dateOfDay(startOfMonth(day))).toEqual({ year, month, day: 1 });
      expect(startOfMonth(startOfMonth(day, steps), -steps)).toBe(startOfMonth(day));
      expect(dateOfDay(startOfYear(day, steps))).toEqual({ year: year + steps, month: 1, day: 1 });
      expect(startOfMonth(day, 1) - startOfMonth(day)).toBe(daysInMonth(year, month));
    }),
  );
});

it.each([
  [2022, 28],
  [2024, 29],
  [1900, 28],
  [2000, 29],
  [0, 29],
  [-1, 28],
])('knows how long February was in %i', (year, days) => {
  expect(daysInMonth(year, 2)).toBe(days);
});
