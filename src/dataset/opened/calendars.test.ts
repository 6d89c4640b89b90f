import { expect, it } from 'vitest';
import { inGregorian } from './calendars.ts';

it.each([
  ['buddhist', '29/02/2563', '29/02/2020'],
  ['buddhist', '2564-07-15', '2021-07-15'],
  ['buddhist', '2564', '2021'],
  ['minguo', '110/05/01', '2021/05/01'],
  ['minguo', '99-12-31', '2010-12-31'],
  ['other', '1442-07-15', '1442-07-15'],
] as const)('makes of a date by the calendar %s, %s, one of the Gregorian', (calendar, text, read) => {
  expect(inGregorian(text, calendar)).toBe(read);
});
