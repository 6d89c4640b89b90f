import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readDate, readIs } from './grammar.ts';

it.each([
  '2022',
  '2022-02',
  '2022-02-27',
  '2022?',
  '2022-02~',
  '2022-02-27%',
  '+002022-02-27',
  '-000043-03-15',
  '0000',
  '2022-02-27 early hours',
  '2022-02-27? night',
  '2022-02-27 15:00',
  '2022-02-27~ 15:00:30',
  '2022-02-27 15:00:30.125',
  '2022-02-25?/2022-02-26',
  '2022-02-27 morning/2022-02-28 06:00',
  '2014/2015-02',
  'by 2022-02-27',
  'until 2022-02-27 15:00',
  'since 2022-02',
  'as of 2022-02-26 afternoon',
  'by published',
])('reads "%s"', (text) => {
  expect(readIs(text)).toMatchObject({ ok: true });
});

it.each([
  ['2022/02/27', '2022-02-27'],
  ['27.02.2022', '2022-02-27'],
  ['2022-2-27', '2022-02-27'],
  ['27 February 2022', '2022-02-27'],
  ['Feb. 27, 2022', '2022-02-27'],
  ['September 2022', '2022-09'],
  [' 2022-02-27  15:00 ', '2022-02-27 15:00'],
  ['2022-02-27T15:00', '2022-02-27 15:00'],
  ['2022-02-27T15:00Z', '2022-02-27 15:00'],
  ['2022-02-27 3 p.m.', '2022-02-27 15:00'],
  ['2022-02-27 12am', '2022-02-27 00:00'],
  ['2022-02-27 9:05', '2022-02-27 09:05'],
  ['2022-02-27 Afternoon', '2022-02-27 afternoon'],
  ['2022-02-27 15:00~', '2022-02-27~ 15:00'],
  ['~2022-02-27', '2022-02-27~'],
  ['c. 2022', '2022~'],
  ['2022-02-25 / 2022-02-26', '2022-02-25/2022-02-26'],
  ['2022-02-25–2022-02-26', '2022-02-25/2022-02-26'],
  ['from 2022-02-25 to 2022-02-26', '2022-02-25/2022-02-26'],
  ['By 2022-02-27', 'by 2022-02-27'],
  ['before 2022-02-27', 'by 2022-02-27'],
  ['../2022-02-27', 'by 2022-02-27'],
  ['2022-02-27/..', 'since 2022-02-27'],
  ['from 2022-02-27', 'since 2022-02-27'],
  ['before publication', 'by published'],
  ['as at 2022-02-27', 'as of 2022-02-27'],
])('refuses "%s" and suggests "%s"', (text, near) => {
  const read = readIs(text);
  expect(read).toMatchObject({ ok: false });
  expect(!read.ok && read.fault).toContain(`did you mean "${near}"?`);
  expect(readIs(near)).toMatchObject({ ok: true });
});

it.each([
  ['2022-02-30', '30 February 2022 does not exist'],
  ['by 2023-02-29', '29 February 2023 does not exist'],
  ['2022-04-31/2022-05-01', '31 April 2022 does not exist'],
  ['2022-13', 'month 13'],
  ['2022-00-01', 'month 00'],
  ['2022-02-27 24:00', '"24:00" is a time that no clock shows'],
  ['2022-02 afternoon', '"afternoon" needs a day'],
  ['2022 15:00', '"15:00" needs a day'],
  ['by 2022-02-26/2022-02-27', '"by" takes one point'],
  ['since published', '"published" does not begin with a date'],
  ['2022-02-27 teatime', '"teatime" is neither a part of the day nor a clock time'],
  ['2022-02-27 constructor', '"constructor" is neither'],
  ['-000000', 'year 0 is "0000"'],
  ['+271822', '±271821'],
  ['yesterday', '"yesterday" does not begin with a date'],
  ['', 'there is no time'],
])('refuses "%s" and says why', (text, why) => {
  const read = readIs(text);
  expect(read).toMatchObject({ ok: false });
  expect(!read.ok && read.fault).toContain(why);
});

it('reads or refuses any text, and suggests only what can be read', () => {
  const scraps = fc.constantFrom(
    '2022',
    '-02',
    '-27',
    ' ',
    '/',
    'by ',
    'until ',
    'night',
    '15:00',
    '?',
    '..',
    'Feb',
    '3 pm',
  );
  const lines = fc.oneof(
    fc.string(),
    fc.array(scraps, { maxLength: 7 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(lines, (text) => {
      const read = readIs(text);
      const near = read.ok ? null : (/did you mean "(.*)"\?$/s.exec(read.fault)?.[1] ?? null);
      if (near !== null) expect(readIs(near)).toMatchObject({ ok: true });
    }),
    { numRuns: 1000 },
  );
});

it('quotes no more than a line of what it cannot read', () => {
  for (const text of ['x'.repeat(100_000), `2022-02-27 ${'x'.repeat(9999)}`, `by ${'x/'.repeat(9999)}`]) {
    const read = readIs(text);
    expect(read.ok ? '' : read.fault).toMatch(/^.{20,500}$/su);
  }
});

it('reads a date for every day that the calendar has, and for no other', () => {
  const numbers = fc.tuple(
    fc.integer({ min: 0, max: 9999 }),
    fc.integer({ min: 0, max: 14 }),
    fc.integer({ min: 0, max: 33 }),
  );
  fc.assert(
    fc.property(numbers, ([year, month, day]) => {
      const text = [
        String(year).padStart(4, '0'),
        ...[month, day].map((part) => String(part).padStart(2, '0')),
      ].join('-');
      const utc = new Date(`${text}T00:00:00Z`);
      const exists = !Number.isNaN(utc.getTime()) && utc.toISOString().startsWith(text);
      expect(readDate(text).ok).toBe(exists);
    }),
  );
});
