import fc from 'fast-check';
import { expect, it } from 'vitest';
import { guess } from './guess.ts';
import { rowWhens } from './rowWhen.ts';
import { survey } from './survey.ts';
import { tableOf } from './table.fixture.ts';

function timesOf(cells: readonly string[]): readonly (string | undefined)[] {
  const table = tableOf(
    ['date', 'time'],
    cells.map((cell) => ['2022-02-24', cell]),
  );
  const steps = survey(table);
  let step = steps.next();
  while (!step.done) step = steps.next();
  const { mapping } = guess(table.columns, step.value);
  const whens = rowWhens(table, mapping);
  return cells.map((_, row) => whens(row)?.is.replace('2022-02-24 ', ''));
}

const two = (number: number) => String(number).padStart(2, '0');

/** As many from all over the day as tell that none is an hour alone. */
const hours = Array.from({ length: 24 }, (_, hour) => hour);
const minute = fc.tuple(fc.nat({ max: 23 }), fc.nat({ max: 59 }));
const second = fc.tuple(fc.nat({ max: 23 }), fc.nat({ max: 59 }), fc.nat({ max: 59 }));

it('hours and minutes without their first noughts are read as they were', () => {
  fc.assert(
    fc.property(fc.array(minute, { maxLength: 20 }), (some) => {
      const times = [...hours.map((hour) => [hour, 7] as const), ...some];
      const read = timesOf(times.map(([hour, minutes]) => String(hour * 100 + minutes)));
      expect(read).toEqual(times.map((parts) => parts.map(two).join(':')));
    }),
  );
});

it('so are seconds', () => {
  fc.assert(
    fc.property(fc.array(second, { maxLength: 20 }), (some) => {
      const times = [...hours.map((hour) => [hour, 7, 9] as const), ...some];
      const read = timesOf(times.map(([hour, minutes, last]) => String(hour * 1e4 + minutes * 100 + last)));
      expect(read).toEqual(times.map((parts) => parts.map(two).join(':')));
    }),
  );
});

it('a minute is read back of the part of a day that a spreadsheet makes of it', () => {
  fc.assert(
    fc.property(fc.array(minute, { maxLength: 20 }), (some) => {
      const times = [[6, 7] as const, ...some];
      const read = timesOf(times.map(([hour, minutes]) => String((hour * 60 + minutes) / 1440)));
      expect(read).toEqual(times.map((parts) => parts.map(two).join(':')));
    }),
    { examples: [[[[0, 0]]]] },
  );
});
