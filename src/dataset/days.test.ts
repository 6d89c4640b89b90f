import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '../model/calendar.ts';
import { endOfDay, startOfDay, type Zone } from '../model/time.ts';
import { datasetOf, datasets, edition, headOf, spans, story, zoneOf } from './arbitrary.ts';
import { countsByStretch, type Group, groups, mainDay } from './days.ts';

const hour = 3_600_000;
const kyiv = zoneOf('Europe/Kyiv');
const utc = zoneOf('UTC');
const zones = fc.constantFrom<Zone>(utc, kyiv, zoneOf('Pacific/Chatham'), zoneOf('-03:30'));
const day = (year: number, month: number, date: number) => dayNumber(year, month, date);

describe('mainDay', () => {
  it('holds as much of a span as any day, and no earlier day holds as much', () => {
    fc.assert(
      fc.property(spans, zones, (span, zone) => {
        const held = (of: number) =>
          Math.max(0, Math.min(span.to, endOfDay(zone, of)) - Math.max(span.from, startOfDay(zone, of)));
        const main = mainDay(zone, span);
        for (let other = main - 12; other <= main + 12; other++) {
          if (other < main) expect(held(other)).toBeLessThan(held(main));
          else expect(held(other)).toBeLessThanOrEqual(held(main));
        }
      }),
    );
  });

  it('is the first of a month, although a later day of it has 25 hours', () => {
    const october = { from: startOfDay(kyiv, day(2022, 10, 1)), to: startOfDay(kyiv, day(2022, 11, 1)) };
    expect(mainDay(kyiv, october)).toBe(day(2022, 10, 1));
  });

  it('is the evening of a night that lasts until the next morning, or the morning if that is longer', () => {
    const midnight = startOfDay(kyiv, day(2022, 2, 27));
    expect(mainDay(kyiv, { from: midnight - 6 * hour, to: midnight + 6 * hour })).toBe(day(2022, 2, 26));
    expect(mainDay(kyiv, { from: midnight - 6 * hour, to: midnight + 7 * hour })).toBe(day(2022, 2, 27));
    expect(mainDay(utc, { from: midnight - 6 * hour, to: midnight + 6 * hour })).toBe(day(2022, 2, 26));
  });
});

describe('groups', () => {
  const rowsOf = (all: readonly Group[]) => all.flatMap(({ rows }) => rows);

  it('list each row once, in order under each heading, headings in order of time', () => {
    fc.assert(
      fc.property(datasets, zones, (dataset, zone) => {
        const rows = [...dataset.heads.keys()];
        const all = groups(dataset, rows, () => zone);
        expect(rowsOf(all).toSorted((a, b) => a - b)).toEqual(rows);
        for (const group of all) expect(group.rows).toEqual(group.rows.toSorted((a, b) => a - b));
        const begun = all.flatMap((group) =>
          group.section === 'day' ? [group.day + group.months / 2 ** 20] : [],
        );
        expect(begun).toEqual([...new Set(begun)].toSorted((a, b) => a - b));
      }),
    );
  });

  it('of a file with few events a day are its months, and else its days', () => {
    const at = (nth: number, perDay: number) => {
      const from = startOfDay(utc, day(2022, 1, 1)) + Math.floor(nth / perDay) * 24 * hour;
      return headOf(`e${nth}`, { from, to: from + hour });
    };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 2, max: 30 }), (perDay, days) => {
        const heads = Array.from({ length: perDay * days }, (_, nth) => at(nth, perDay));
        const one = datasetOf(heads);
        const long = { from: startOfDay(utc, day(2021, 1, 1)), to: startOfDay(utc, day(2023, 1, 1)) };
        const file = { ...one, edition: { ...one.edition, story: long, saysYears: true } };
        const all = groups(file, file.heads.keys(), () => utc);
        const months = all.map((group) => (group.section === 'day' ? group.months : null));
        expect(months).toEqual(perDay < 5 ? [1] : Array.from({ length: days }, () => 0));
      }),
    );
  });

  it('put each row under the day it would have alone, whichever rows stand before it', () => {
    fc.assert(
      fc.property(datasets, ({ heads, ...dataset }) => {
        const clock = (row: number) => heads[row]?.when.zone ?? utc;
        const all = { heads, ...dataset };
        for (const group of groups(all, heads.keys(), clock)) {
          for (const row of group.rows) {
            expect(groups(all, [row], clock)).toEqual([{ ...group, rows: [row] }]);
          }
        }
      }),
    );
  });

  const whole = (from: readonly [number, number], to: readonly [number, number], on: Zone) =>
    groupsOf({ from: startOfDay(on, day(...from, 1)), to: startOfDay(on, day(...to, 1)) }, on);
  const groupsOf = (span: { readonly from: number; readonly to: number }, on: Zone) => {
    const dataset = datasetOf([headOf('alone', span)], {
      edition: { ...edition, story: { from: -Infinity, to: Infinity } },
    });
    return groups(dataset, [0], () => on).map((group) => ({ ...group, rows: undefined }));
  };
  const named = (months: number, year: number, month = 1) => [
    { section: 'day', day: day(year, month, 1), months },
  ];

  it('stand under the month, year, decade or century of which no day is known, in any year and on any clock', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -5000, max: 9000 }),
        fc.integer({ min: 1, max: 12 }),
        zones,
        (year, month, on) => {
          expect(whole([year, month], [year, month + 1], on)).toEqual(named(1, year, month));
          expect(whole([year, 1], [year + 1, 1], on)).toEqual(named(12, year));
          expect(whole([year, 1], [year + 10, 1], on)).toEqual(named(120, year));
          expect(whole([year, 1], [year + 100, 1], on)).toEqual(named(1200, year));
          // Of several, under the first.
          expect(whole([year, month], [year, month + 14], on)).toEqual(named(1, year, month));
          expect(whole([year, 1], [year + 3, 1], on)).toEqual(named(12, year));
        },
      ),
    );
  });

  it('name no month of what begins or ends within one, and know a year on the clock of another place', () => {
    const [from, to] = [startOfDay(utc, day(1066, 1, 1)), startOfDay(utc, day(1067, 1, 1))];
    expect(groupsOf({ from, to }, zoneOf('Pacific/Chatham'))).toEqual(named(12, 1066));
    expect(groupsOf({ from: from + 24 * hour, to }, utc)).toEqual([
      { section: 'day', day: day(1066, 1, 2), months: 0 },
    ]);
  });

  it('count what fills a stretch apart from all else that begins with it', () => {
    const heads = [1, 31, 365, 1826, 3652, 36_524].map((days) =>
      headOf(`of-${days}`, {
        from: startOfDay(utc, day(1900, 1, 1)),
        to: startOfDay(utc, day(1900, 1, 1) + days),
      }),
    );
    const wide = { ...edition, story: { from: -Infinity, to: Infinity } };
    const counts = [...countsByStretch(datasetOf(heads, { edition: wide }), heads.keys(), () => utc)];
    expect(counts.map(([, count]) => count)).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it('tell Earlier, Later and Background from the days of the story', () => {
    const ref = {
      place: zoneless,
      role: 'mentioned',
      precision: 'town',
      basis: 'stated',
      note: null,
    } as const;
    const dataset = datasetOf([
      headOf('minsk-talks', { from: Date.UTC(2014, 8, 5), to: Date.UTC(2014, 8, 6) }, { where: [ref] }),
      headOf('build-up', { from: story.from - 48 * hour, to: story.from }),
      headOf('opening', { from: story.from - hour, to: story.from + 2 * hour }),
      headOf(
        'speech',
        { from: story.from + hour, to: story.from + 2 * hour },
        { when: { basis: 'external' } },
      ),
      headOf('aftermath', { from: story.to, to: story.to + hour }),
    ]);
    const all = groups(dataset, dataset.heads.keys(), () => edition.zone);
    expect(all.map(({ section, rows }) => [section, rows.map((row) => dataset.heads[row]?.id)])).toEqual([
      ['earlier', ['build-up']],
      ['day', ['opening']],
      ['later', ['aftermath']],
      ['background', ['minsk-talks', 'speech']],
    ]);
  });
});

const zoneless = datasetOf([]).places[0]?.id ?? fail();

function fail(): never {
  throw new Error('the gazetteer is empty');
}
