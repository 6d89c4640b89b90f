import { describe, expect, it } from 'vitest';
import { story, zoneOf } from '../dataset/arbitrary.ts';
import { dayOf } from '../model/time.ts';
import { dateOfDay, dayNumber } from '../model/calendar.ts';
import { chipsOf, dayAfter, withBegun } from './days.ts';
import { ticksOn } from './ticks.ts';

const anyFit = () => 0;

const kyiv = zoneOf('Europe/Kyiv');
const first = dayOf(kyiv, story.from);
const counts = (...perDay: readonly number[]) =>
  new Map(perDay.map((count, index) => [first + index, count] as const).filter(([, count]) => count > 0));

describe('the chips', () => {
  it('stand for the days that have events, with the number that the filters leave', () => {
    const chips = chipsOf(ticksOn(story, kyiv, 850, anyFit), kyiv, counts(0, 1, 5, 13), counts(0, 0, 5, 6));
    expect(chips.map(({ at, count }) => [dayOf(kyiv, at) - first, count])).toEqual([
      [1, 0],
      [2, 5],
      [3, 6],
    ]);
  });

  it('leave out no stretch that has events, however many there are', () => {
    const fortnight = { from: story.from, to: story.from + 14 * 86_400_000 };
    const ever = counts(1, 2, 3, 1, 5, 6, 7, 8, 9, 1);
    const chips = chipsOf(ticksOn(fortnight, kyiv, 850, anyFit), kyiv, ever, ever);
    expect(chips.map(({ count }) => count)).toEqual([1, 2, 3, 1, 5, 6, 7, 8, 9, 1]);
  });

  it('give the rest of a day to the next, where it has events and no room of its own', () => {
    const axis = { from: story.from - 2 * 3_600_000, to: story.to };
    const { labelled } = ticksOn(axis, kyiv, 850, anyFit);
    const begun = withBegun(labelled, axis, kyiv, () => 3);
    expect(begun.map(({ to }) => to)).toEqual(labelled.map(({ to }) => to));
    expect(begun[0]).toEqual({ at: story.from - 86_400_000, to: labelled[0]?.to, unit: 'date' });
    expect(withBegun(labelled, axis, kyiv, () => 0)).toBe(labelled);
  });

  it('gather the days of a longer axis', () => {
    const months = { from: story.from, to: story.from + 400 * 86_400_000 };
    const chips = chipsOf(
      ticksOn(months, kyiv, 850, anyFit),
      kyiv,
      counts(0, 0, 0, 0, 0, 4, 5),
      counts(0, 0, 0, 0, 0, 4, 5),
    );
    expect(chips.map(({ unit, count }) => [unit, count])).toEqual([['month', 9]]);
  });
});

it('knows where a month, a year, a decade and a century end by the number of their heading', () => {
  const ends = [0, 1, 12, 120, 1200].map((months) =>
    dateOfDay(dayAfter(dayNumber(1900, 1, 1) + months / 2 ** 20)),
  );
  expect(ends).toEqual([
    { year: 1900, month: 1, day: 2 },
    { year: 1900, month: 2, day: 1 },
    { year: 1901, month: 1, day: 1 },
    { year: 1910, month: 1, day: 1 },
    { year: 2000, month: 1, day: 1 },
  ]);
});
