import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Mapping } from '../../model/mapping.ts';
import { compileWhen } from '../../model/when.ts';
import {
  columnOf,
  columns,
  plain,
  tableOf,
  withClock,
  withCodes,
  withEnd,
  withZones,
  zoneOf,
} from './compile.fixture.ts';
import { endOf } from '../lasting.ts';
import { possibleEnd, possibleStart } from '../query.ts';
import { arrange } from './arrange.ts';
import { compile } from './compile.ts';
import { openDataset } from './dataset.ts';
import { storyZone } from './mapped.ts';
import { preview } from './preview.ts';
import { noteKinds } from './report.ts';
import { rowWhens } from './rowWhen.ts';

const pad = (value: number, width = 2) => String(value).padStart(width, '0');
const days = fc.tuple(
  fc.integer({ min: 2021, max: 2023 }),
  fc.integer({ min: 1, max: 12 }),
  fc.integer({ min: 1, max: 31 }),
);
const clocks = fc.tuple(fc.integer({ min: 0, max: 24 }), fc.integer({ min: 0, max: 59 }));
const someTime = fc.oneof(
  days.map(([year, month, day]) => `${year}-${pad(month)}-${pad(day)}`),
  days.map(([year, month, day]) => `${day}.${month}.${year}`),
  fc
    .tuple(days, clocks, fc.constantFrom('', ':30', ':30.250', 'Z', '+02:00', '-0330', ' EST', ' Asia/Tokyo'))
    .map(
      ([[year, month, day], [hour, minute], rest]) =>
        `${year}-${pad(month)}-${pad(day)}T${pad(hour)}:${pad(minute)}${rest}`,
    ),
  // Round changes of clocks.
  fc
    .tuple(fc.constantFrom('2022-03-27', '2022-10-30', '2022-04-03', '2011-12-30'), clocks)
    .map(([day, [hour, minute]]) => `${day} ${pad(hour % 6)}:${pad(minute)}`),
  fc.constantFrom(
    '2022',
    '2022-02',
    '2022~',
    '2022-02-24?',
    '2021~/2022?',
    '1850s',
    '44 BC',
    '-271821',
    '271821-12-31',
    '+271821',
    '../2022-02-24',
    '2022-02-24/..',

    '2022-02-24 afternoon',
    'until 2022-02-24 15:00',
    '2011-12-30',
    '2022-02-30',
    'soon',
    '',
    '24 лютого 2022, 3 PM',

    'as of 2022-03',
    '2022-02-24/2022-02-26',
    '2022-02-26 night/2022-02-27 noon',
    '2022-W08',
    '0000',
    '20220224',
  ),
);
const someRow = fc.record({
  date: someTime,
  end: fc.oneof(fc.constant(''), someTime),
  clock: fc.constantFrom('', '15:00', '3 PM', '2400', 'late', 'morning', '00:00'),
  zone: fc.constantFrom('', 'Europe/Kyiv', 'EST', '+05:45', 'Pacific/Apia'),
  code: fc.constantFrom('1', '2', '3', '4', ''),
  lat: fc.constantFrom('49.98', '', '91', '0', 'x'),
  lon: fc.constantFrom('36.25', '', '200', '0', '361'),
  id: fc.constantFrom('', 'a', 'b'),
});
const someZone = fc
  .constantFrom('UTC', 'Europe/Kyiv', 'Australia/Lord_Howe', 'Pacific/Apia', 'America/St_Johns', '+05:45')
  .map(zoneOf);
const someMapping = fc
  .tuple(
    fc.constantFrom(plain, withEnd, withClock, withZones, withCodes),
    someZone,
    fc.boolean(),
    fc.boolean(),
  )
  .map(([mapping, zone, isAnswered, isMidnightUnknown]): Mapping => {
    const zoned = mapping === withZones ? mapping.zone : ({ by: 'all', zone, isAnswered } as const);
    return { ...mapping, zone: zoned, isMidnightUnknown };
  });

it('finds each row where compileWhen finds its line', () => {
  fc.assert(
    fc.property(fc.array(someRow, { minLength: 1, maxLength: 8 }), someMapping, (rows, mapping) => {
      const table = tableOf(rows);
      const { from, to, open } = compile(table, mapping);
      const whenOf = rowWhens(table, mapping);
      const last = Math.max(...[...to].filter((end) => !Number.isNaN(end)));
      rows.forEach((_, row) => {
        const written = whenOf(row);
        const found = { from: from[row], to: to[row] };
        if (written === null) return expect(found).toEqual({ from: NaN, to: NaN });
        const around = {
          zone: { clock: 'known', zone: written.zone },
          storyZone: storyZone(mapping),
          publication: null,
          axis: { from: 0, to: last },
          sourceLanguages: [],
        } as const;
        const when = compileWhen({ is: written.is, basis: 'computed' }, around);
        if (!when.ok) throw new Error(`"${written.is}" is no line`);
        expect(found).toEqual(when.value.found);
        const { possible } = when.value;
        expect(open?.[row] ?? 0).toBe((possible.from === null ? 1 : 0) + (possible.to === null ? 2 : 0));
      });
    }),
    { numRuns: 150 },
  );
});

it('tells of each row the time that its columns have, with what is open or in doubt', () => {
  fc.assert(
    fc.property(fc.array(someRow, { minLength: 1, maxLength: 8 }), someMapping, (rows, mapping) => {
      const table = tableOf(rows);
      const compiled = compile(table, mapping);
      const arranged = arrange(compiled, table, mapping);
      const { dataset } = openDataset({ file: 'mine.csv', arranged, table, mapping });
      const { columns } = dataset;
      const whenOf = rowWhens(table, mapping);
      rows.forEach((_, row) => {
        const when = dataset.heads.at(row)?.when;
        if (when === undefined) throw new Error(`no row ${row}`);
        expect(when.found).toEqual({ from: columns.from[row], to: endOf(columns, row) });
        const written = whenOf(arranged.rowOfFile[row] ?? 0);
        expect([when.is, when.zone]).toEqual([written?.is ?? '', written?.zone ?? compiled.zone]);
        expect(when.doubt !== null).toBe(/[?~%]/.test(when.is));
        if (written === null) return;
        const { possible } = when;
        expect([possible.from ?? -Infinity, possible.to ?? Infinity]).toEqual([
          possibleStart(columns, row),
          possibleEnd(columns, row),
        ]);
      });
    }),
    { numRuns: 150 },
  );
});

it('says of every row without time or place why', () => {
  fc.assert(
    fc.property(fc.array(someRow, { minLength: 1, maxLength: 8 }), someMapping, (rows, mapping) => {
      const { report, from, lat } = compile(tableOf(rows), mapping);
      const { notes, noted } = report;
      rows.forEach((_, row) => {
        const its = notes.filter((note) => note.row === row + 1).map(({ is }) => is);
        const isTold = (begin: RegExp) => its.some((is) => begin.test(is));
        if (Number.isNaN(from[row])) expect(isTold(/^time-(?!doubled)|^date-|^zone-/)).toBe(true);
        if (Number.isNaN(lat[row])) expect(isTold(/^coordinate-/)).toBe(true);
      });
      for (const is of noteKinds) expect(notes.filter((note) => note.is === is).length).toBe(noted[is]);
      expect(report.onTimeline + report.withoutTime).toBe(rows.length);
      expect(report.onMap + report.withoutPlace).toBe(rows.length);
    }),
    { numRuns: 80 },
  );
});

it('previews rows as they are compiled', () => {
  fc.assert(
    fc.property(fc.array(someRow, { minLength: 1, maxLength: 5 }), someMapping, (rows, mapping) => {
      const table = tableOf(rows);
      const { from, lat, report } = compile(table, mapping);
      const shown = preview(
        table,
        mapping,
        rows.map((_, row) => row),
      );
      const starts = shown.map(({ when }) => when?.found.from ?? NaN);
      expect(starts).toEqual([...from]);
      expect(shown.map(({ point }) => point?.lat ?? NaN)).toEqual([...lat]);
      const isTwin = (is: string) => is.endsWith('duplicate');
      expect(shown.flatMap(({ notes }) => notes)).toEqual(report.notes.filter(({ is }) => !isTwin(is)));
    }),
    { numRuns: 50 },
  );
});

it('never throws for any cells', () => {
  const cells = fc.record(Object.fromEntries(columns.map((name) => [name, fc.oneof(fc.string(), someTime)])));
  const places = fc.constantFrom<Mapping['place']>(
    plain.place,
    { by: 'wkt', column: columnOf('lat') },
    { by: 'geojson', column: columnOf('lat') },
    { by: 'pair', column: columnOf('lat'), order: 'lon-lat' },
  );
  fc.assert(
    fc.property(fc.array(cells, { maxLength: 5 }), someMapping, places, (rows, mapping, place) => {
      const plainRows = rows.map((row) =>
        Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell.replaceAll('\u001f', ' ')])),
      );
      expect(compile(tableOf(plainRows), { ...mapping, place }).length).toBe(rows.length);
    }),
    { numRuns: 50 },
  );
});
