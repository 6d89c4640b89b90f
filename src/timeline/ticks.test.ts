import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zoneOf } from '../dataset/arbitrary.ts';
import { dateOfDay, dayLength, dayNumber } from '../model/calendar.ts';
import { dayOf, minute, startOfDay, wallTimeOf, type Zone } from '../model/time.ts';
import { ticksOn } from './ticks.ts';

const hour = 3_600_000;
const anyFit = () => 0;
/** Not more than ten. */
const few = ({ length }: { readonly length: number }) => (length > 10 ? 0 : 1);
const kyiv = zoneOf('Europe/Kyiv');
const story = { from: Date.UTC(2022, 1, 23, 22), to: Date.UTC(2022, 1, 28, 22) };
/** In both hemispheres, by half an hour, and at midnight. */
const changing = [
  'Europe/Kyiv',
  'America/New_York',
  'Pacific/Chatham',
  'Australia/Lord_Howe',
  'America/Havana',
].map(zoneOf);
const zones = [...changing, zoneOf('UTC')];

const axes = fc
  .tuple(fc.integer({ min: -200_000, max: 200_000 }), fc.double({ min: 0, max: 15, noNaN: true }))
  .map(([hours, doublings]) => {
    const from = story.from + hours * hour;
    return { from, to: from + Math.round(60 * 2 ** doublings) * minute };
  });

/** Within three hours of when a clock is put on or back, in steps of five minutes. */
const nearChanges = fc.oneof(
  ...changing.map((zone) => {
    const leaps = (at: number, length: number) =>
      wallTimeOf(zone, at + length) - wallTimeOf(zone, at) !== length;
    const changes = Array.from({ length: 365 }, (_, day) => Date.UTC(2022, 0, 1) + day * dayLength)
      .filter((day) => leaps(day, dayLength))
      .flatMap((day) => Array.from({ length: 24 }, (_, at) => day + at * hour))
      .filter((at) => leaps(at, hour));
    return fc
      .tuple(fc.constantFrom(...changes), fc.integer({ min: -36, max: 36 }))
      .map(([change, fives]) => ({ zone, from: change + fives * 5 * minute }));
  }),
);

describe('the lines of the axis', () => {
  it('stand on the axis, in order, with room for a label, and are not too many', () => {
    fc.assert(
      fc.property(
        axes,
        fc.constantFrom(...zones),
        fc.integer({ min: 300, max: 1400 }),
        (axis, zone, width) => {
          const { labelled } = ticksOn(axis, zone, width, anyFit);
          expect(labelled.length).toBeLessThanOrEqual(width / 36);
          labelled.forEach(({ at, to, unit }, index) => {
            if (index > 0 || to === null) expect(at).toBeGreaterThanOrEqual(axis.from);
            expect(at).toBeLessThan(axis.to);
            if (to !== null) expect(to).toBeGreaterThan(at);
            const next = labelled[index + 1];
            if (!next) return;
            const pixels = ((next.at - Math.max(at, axis.from)) * width) / (axis.to - axis.from);
            expect(pixels).toBeGreaterThanOrEqual(36);
            if (to !== null && (next.unit === unit || unit === 'day') && next.to !== null)
              expect(to).toBeLessThanOrEqual(next.at);
          });
        },
      ),
    );
  });

  it('leave no long stretch of the axis without a label', () => {
    const days = fc.integer({ min: 20, max: 40_000 });
    fc.assert(
      fc.property(axes, days, fc.integer({ min: 300, max: 1400 }), ({ from }, long, width) => {
        const { labelled } = ticksOn({ from, to: from + long * dayLength }, kyiv, width, anyFit);
        expect(labelled.length).toBeGreaterThanOrEqual(Math.floor(width / 280));
      }),
    );
  });

  it('mark midnights on the clock chosen, in whatever zone', () => {
    fc.assert(
      fc.property(axes, fc.constantFrom(...zones), (axis, zone) => {
        for (const { at, unit } of ticksOn(axis, zone, 850, anyFit).labelled) {
          if (unit !== 'clock' && unit !== 'moment') expect(at).toBe(startOfDay(zone, dayOf(zone, at)));
        }
      }),
    );
  });

  it('are the five days of the story, with a small line every six hours between', () => {
    const { labelled, small } = ticksOn(story, kyiv, 850, anyFit);
    expect(labelled.map(({ at }) => at)).toEqual([0, 1, 2, 3, 4].map((day) => story.from + day * dayLength));
    expect(labelled.every(({ unit }) => unit === 'day')).toBe(true);
    expect(small).toHaveLength(15);
  });

  it('begin no day in the last pixel of an axis of whole days, on a clock of local mean time', () => {
    const start = Math.floor(startOfDay(kyiv, dayNumber(-500, 1, 1)) / minute) * minute;
    const end = Math.ceil(startOfDay(kyiv, dayNumber(-490, 1, 1)) / minute) * minute;
    const { labelled } = ticksOn({ from: start, to: end }, kyiv, 850, few);
    expect(labelled.map(({ at }) => dateOfDay(dayOf(kyiv, at)))).toEqual(
      Array.from({ length: 10 }, (_, index) => ({ year: -500 + index, month: 1, day: 1 })),
    );
  });

  it('are round years before Christ too, and some on the longest axis', () => {
    const start = (year: number) => startOfDay(kyiv, dayNumber(year, 1, 1));
    const years = (from: number, to: number, width: number) =>
      ticksOn({ from: start(from), to: start(to) }, kyiv, width, few).labelled.map(
        ({ at }) => dateOfDay(dayOf(kyiv, at)).year,
      );
    // Year 0 is 1 BC, -1999 is 2000 BC. Where the axis begins within a millennium, that is named from there.
    expect(years(-4500, 4500, 850)).toEqual([-4500, -3999, -2999, -1999, -999, 1, 1000, 2000, 3000, 4000]);
    expect(years(-200_000, 200_000, 300).length).toBeGreaterThan(1);
  });

  it('mark each round time of a short axis as often as the clock shows it, and no other', () => {
    fc.assert(
      fc.property(
        nearChanges,
        fc.constantFrom(5, 15, 30, 60),
        fc.integer({ min: 2, max: 12 }),
        ({ zone, from }, minutes, steps) => {
          const step = minutes * minute;
          const axis = { from, to: from + steps * step };
          const { labelled } = ticksOn(axis, zone, steps * 130, anyFit);
          const expected = Array.from({ length: steps * minutes - 1 }, (_, at) => from + at * minute).filter(
            (at) => wallTimeOf(zone, at) % step === 0 || at === startOfDay(zone, dayOf(zone, at)),
          );
          expect(labelled.map(({ at }) => at)).toEqual(expected);
        },
      ),
    );
  });

  it('name a day that began before the axis, where there is room, and let it begin when it does', () => {
    const losAngeles = zoneOf('America/Los_Angeles');
    const days = (zone: Zone) =>
      ticksOn(story, zone, 850, anyFit).labelled.map(({ at }) => dateOfDay(dayOf(zone, at)).day);
    expect(days(losAngeles)).toEqual([23, 24, 25, 26, 27, 28]);
    expect(days(zoneOf('UTC'))).toEqual([24, 25, 26, 27, 28]);
    expect(ticksOn(story, losAngeles, 850, anyFit).labelled[0]?.at).toBe(Date.UTC(2022, 1, 23, 8));
  });

  it('name the month or year that began before the axis, where there is room', () => {
    const from = Date.UTC(2022, 0, 5);
    const utc = zoneOf('UTC');
    const [first, second] = ticksOn({ from, to: Date.UTC(2022, 11, 20) }, utc, 340, few).labelled;
    expect(first).toEqual({ at: Date.UTC(2022, 0, 1), to: second?.at, unit: 'month' });
    const years = ticksOn({ from: Date.UTC(1862, 3, 1), to: Date.UTC(1938, 0, 1) }, utc, 850, few).labelled;
    expect(years[0]).toEqual({ at: Date.UTC(1862, 0, 1), to: Date.UTC(1870, 0, 1), unit: 'year' });
  });

  it('know that a day can have 23 hours', () => {
    const axis = { from: Date.UTC(2022, 2, 26, 22), to: Date.UTC(2022, 2, 28, 21) };
    const { labelled } = ticksOn(axis, kyiv, 160, anyFit);
    expect(labelled.map(({ at, to }) => ((to ?? at) - at) / hour)).toEqual([23, 24]);
  });

  it('show the hours of a short axis, and years on a long one', () => {
    const afternoon = { from: story.from + 12 * hour, to: story.from + 18 * hour };
    const { labelled } = ticksOn(afternoon, kyiv, 850, few);
    expect(labelled.map(({ at }) => wallTimeOf(kyiv, at) % dayLength)).toEqual(
      [12, 13, 14, 15, 16, 17].map((at) => at * hour),
    );
    expect(labelled.map(({ unit }) => unit).slice(0, 2)).toEqual(['moment', 'clock']);
    const decades = { from: Date.UTC(1980, 0, 1), to: Date.UTC(2022, 0, 1) };
    expect(
      ticksOn(decades, zoneOf('UTC'), 850, few).labelled.map(({ at }) => new Date(at).getUTCFullYear()),
    ).toEqual([1980, 1985, 1990, 1995, 2000, 2005, 2010, 2015, 2020]);
  });
});
