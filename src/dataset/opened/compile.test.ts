import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Mapping } from '../../model/mapping.ts';
import {
  columnOf,
  plain,
  tableOf,
  withClock,
  withCodes,
  withEnd,
  withZones,
  zoneOf,
} from './compile.fixture.ts';
import { compile } from './compile.ts';
import { noteKeeper } from './notes.ts';
import { withinShape } from './places.ts';
import { numberOf, numberingWriter, rowNumbered } from './rowNumbers.ts';

type Cells = Readonly<Record<string, string>>;

/** `2022-02-24T00:00 2022-02-25T00:00`, then what is noted. */
function told(cells: Cells, mapping: Mapping = plain): string {
  const compiled = compile(tableOf([cells]), mapping);
  const [from = NaN, to = NaN] = [compiled.from[0], compiled.to[0]];
  const iso = (at: number) => new Date(at).toISOString().replace(/(?::00)?\.000Z$/, '');
  const time = Number.isNaN(from) ? 'none' : `${iso(from)} ${iso(to)}`;
  const noted = compiled.report.notes.map(({ is }) => is).filter((is) => !is.startsWith('coordinate-'));
  return [time, ...noted].join(', ');
}

it.each([
  [{ date: '2022-02-24' }, plain, '2022-02-24T00:00 2022-02-25T00:00'],
  [{ date: '2022' }, plain, '2022-01-01T00:00 2023-01-01T00:00'],
  [{ date: '2022-02' }, plain, '2022-02-01T00:00 2022-03-01T00:00'],
  [{ date: '2022-02-24T15:00Z' }, plain, '2022-02-24T15:00 2022-02-24T15:01'],
  [{ date: '2022-02-24T15:00+02:00' }, plain, '2022-02-24T13:00 2022-02-24T13:01'],
  [{ date: 'spring 1968' }, plain, '1968-01-01T00:00 1969-01-01T00:00, season-of-year'],
  [{ date: '2/3/22' }, plain, '2022-03-02T00:00 2022-03-03T00:00, year-two-digits'],
  // An end is written with its unit, and its day is in it.
  [{ date: '2022-02-24', end: '2022-02-26' }, withEnd, '2022-02-24T00:00 2022-02-27T00:00'],
  [{ date: '2022-02-24', end: '2022' }, withEnd, '2022-02-24T00:00 2023-01-01T00:00'],
  [{ date: '2022-02-24', end: '' }, withEnd, '2022-02-24T00:00 2022-02-25T00:00'],
  [{ date: '2022-02-24', end: '2022-02-24' }, withEnd, '2022-02-24T00:00 2022-02-25T00:00'],
  [{ date: '2022-02-24 15:00', end: '2022-02-24 15:00' }, withEnd, '2022-02-24T15:00 2022-02-24T15:01'],
  [{ date: '2022-02-24', end: '2022-02-23' }, withEnd, 'none, time-order'],
  [{ date: '2022-02-24', end: 'later' }, withEnd, '2022-02-24T00:00 2022-02-25T00:00, end-unreadable'],
  [{ date: '', end: '2022-02-26' }, withEnd, '2022-02-26T00:00 2022-02-27T00:00'],
  [
    { date: '2022-03-27T01:00+02:00', end: '2022-03-27T05:00+03:00' },
    withEnd,
    '2022-03-26T23:00 2022-03-27T02:00',
  ],
  // A time of day apart.
  [{ date: '2022-02-24', clock: '3 PM' }, withClock, '2022-02-24T15:00 2022-02-24T15:01'],
  [{ date: '2022-02-24T00:00:00', clock: '' }, withClock, '2022-02-24T00:00 2022-02-25T00:00'],
  [{ date: '2022-02-24', clock: 'late' }, withClock, '2022-02-24T00:00 2022-02-25T00:00, clock-unreadable'],
  [{ date: '2022', clock: '3 PM' }, withClock, '2022-01-01T00:00 2023-01-01T00:00, clock-unreadable'],
  [{ date: '2022-02-24', clock: '15:00 EST' }, withClock, '2022-02-24T00:00 2022-02-25T00:00, zone-unknown'],
  // Precision widens, and never narrows.
  [{ date: '2022-02-24 15:00', code: '1' }, withCodes, '2022-02-24T00:00 2022-02-25T00:00'],
  [{ date: '2022-02-24', code: '2' }, withCodes, '2022-02-21T00:00 2022-02-28T00:00'],
  [{ date: '2022-02-24', code: '3.0' }, withCodes, '2022-02-01T00:00 2022-03-01T00:00'],
  [{ date: '2022', code: '1' }, withCodes, '2022-01-01T00:00 2023-01-01T00:00'],
  [{ date: '2022-02-24', end: '2022-02-26', code: '2' }, withCodes, '2022-02-21T00:00 2022-03-02T00:00'],
  // Clocks.
  [{ date: '2022-02-24', zone: '' }, withZones, '2022-02-23T22:00 2022-02-24T22:00'],
  [{ date: '2022-02-24 15:00', zone: 'Asia/Tokyo' }, withZones, '2022-02-24T06:00 2022-02-24T06:01'],
  [{ date: '2022-02-24 15:00', zone: 'EST' }, withZones, '2022-02-23T22:00 2022-02-24T22:00, zone-unknown'],
  [{ date: '2022-02-24', zone: 'EST' }, withZones, '2022-02-23T22:00 2022-02-24T22:00, zone-unknown'],
  [{ date: '2022-03-27 03:30' }, withZones, 'none, time-skipped'],
  [{ date: '2022-10-30 03:30' }, withZones, '2022-10-30T00:30 2022-10-30T01:31, time-doubled'],
  [
    { date: '2022-03-27 01:00', end: '2022-03-27 03:30' },
    withZones,
    '2022-03-26T23:00 2022-03-26T23:01, time-skipped',
  ],
  [{ date: '-271900' }, plain, 'none, time-too-far'],
  [{ date: '271821-12-31', code: '2' }, withCodes, 'none, time-too-far'],
  [{ date: '' }, plain, 'none, time-missing'],
  [{ date: 'soon' }, plain, 'none, time-unreadable'],
])('compiles %j', (cells, mapping, line) => {
  expect(told(cells, mapping)).toBe(line);
});

it('takes a midnight for no time of day where a mapping says so', () => {
  const mapping = { ...withEnd, isMidnightUnknown: true };
  const cells = { date: '2022-02-24 00:00:00.000', end: '2022-02-25 00:00:00.000' };
  expect(told(cells, mapping)).toBe('2022-02-24T00:00 2022-02-26T00:00');
  expect(told({ date: '2022-02-24 00:01' }, mapping)).toBe('2022-02-24T00:01 2022-02-24T00:02');
});

it('takes a name of a clock that is several for the one that somebody has said', () => {
  const zone = { by: 'all', zone: zoneOf('America/New_York'), isAnswered: true } as const;
  expect(told({ date: '2022-02-24 15:00 EST' }, { ...plain, zone })).toBe(
    '2022-02-24T20:00 2022-02-24T20:01, zone-unknown',
  );
});

it('reads year, month and day that stand apart, as far as they go', () => {
  const at = (name: string) => columnOf(name);
  const time = {
    by: 'parts',
    year: at('date'),
    month: at('end'),
    day: at('code'),
    clock: at('clock'),
  } as const;
  const mapping = { ...plain, time };
  expect(told({ date: '2022', end: '2', code: '24' }, mapping)).toContain('2022-02-25T00:00');
  expect(told({ date: '2022', end: 'лютий', code: '' }, mapping)).toContain('2022-03-01T00:00');
  expect(told({ date: '2022', end: '0', code: '0' }, mapping)).toContain('2023-01-01T00:00');
  expect(told({ date: '44 BC' }, mapping)).toContain('-000042-01-01T00:00');
  expect(told({ date: '2022', end: 'x', code: '3' }, mapping)).toContain('01-01T00:00, month-unreadable');
  expect(told({ date: '-320' }, mapping)).toContain('-000318-01-01T00:00');
  expect(told({ date: '-320' }, { ...mapping, yearNumbering: 'astronomical' })).toContain(
    '-000319-01-01T00:00',
  );
  expect(told({ date: '0' }, mapping)).toBe('none, time-year-zero');
  expect(told({ date: '2022', end: '2', code: '30' }, mapping)).toBe('none, time-impossible');
  expect(told({ date: '2022', end: '2', code: '24', clock: '15:00' }, mapping)).toContain('15:01');
  expect(told({ date: '' }, mapping)).toBe('none, time-missing');
});

it('a start without an end went on, where a mapping says so', () => {
  const mapping = { ...withEnd, isOpenWithoutEnd: true };
  const rows = [
    { date: '1500' },
    { date: '1500', end: '1600' },
    { date: '1500', end: 'x' },
    { date: '../1700' },
  ];
  const { to, open } = compile(tableOf(rows), mapping);
  expect([...(open ?? [])]).toEqual([2, 0, 0, 1]);
  expect(to[0]).toBe(Date.UTC(1701, 0, 1));
  expect(compile(tableOf(rows), withEnd).open?.[0]).toBe(0);
});

it('cuts an open end to the last time of the file', () => {
  const { to, from, open } = compile(
    tableOf([{ date: '2022-01-05/..' }, { date: '2022-03' }, { date: '../2022-01' }]),
    plain,
  );
  expect([...(open ?? [])]).toEqual([2, 0, 1]);
  expect(to[0]).toBe(to[1]);
  expect(new Date(from[2] ?? 0).toISOString()).toBe('2022-01-01T00:00:00.000Z');
});

it.each([
  [{ lat: '49.98', lon: '36.25' }, 49.98, 36.25, []],
  [{ lat: '49,98', lon: '36,25' }, 49.98, 36.25, []],
  [{ lat: '49°58′48″N', lon: '36°15′E' }, 49.98, 36.25, []],
  [{ lat: '0', lon: '0' }, 0, 0, ['coordinate-zero']],
  [{ lat: '10', lon: '350' }, 10, -10, ['coordinate-wrapped']],
  [{ lat: '10', lon: '-180' }, 10, 180, []],
  [{ lat: '86', lon: '350' }, 86, -10, ['coordinate-polar', 'coordinate-wrapped']],
  [{ lat: '', lon: '' }, NaN, NaN, ['coordinate-missing']],
  [{ lat: '49.98', lon: '' }, NaN, NaN, ['coordinate-missing']],
  [{ lat: '91', lon: '200' }, NaN, NaN, ['coordinate-range']],
  [{ lat: '139.7', lon: '35.7' }, NaN, NaN, ['coordinate-swapped']],
  [{ lat: '49.98 E', lon: '36.25' }, NaN, NaN, ['coordinate-unreadable']],
  [{ lat: 'north', lon: '36.25' }, NaN, NaN, ['coordinate-unreadable']],
])('places %j', (cells, lat, lon, noted) => {
  const compiled = compile(tableOf([{ date: '2022', ...cells }]), plain);
  expect([compiled.lat[0], compiled.lon[0]]).toEqual([lat, lon]);
  expect(compiled.report.notes.map(({ is }) => is)).toEqual(noted);
});

it.each([
  [{ by: 'pair', column: 0, order: 'lat-lon' }, '49.98, 36.25', 49.98, 36.25],
  [{ by: 'pair', column: 0, order: 'lon-lat' }, '36.25, 49.98', 49.98, 36.25],
  [{ by: 'pair', column: 0, order: 'lon-lat' }, '49.98N, 36.25E', 49.98, 36.25],
  [{ by: 'wkt', column: 0 }, 'POINT (36.25 49.98)', 49.98, 36.25],
  [{ by: 'geojson', column: 0 }, '{"type":"Point","coordinates":[36.25,49.98]}', 49.98, 36.25],
] as const)('places by %j "%s"', (place, text, lat, lon) => {
  const compiled = compile(tableOf([{ date: text }]), { ...plain, time: null, place });
  expect([compiled.lat[0], compiled.lon[0]]).toEqual([lat, lon]);
});

it('places by well-known text before degrees, where a row has it', () => {
  const place = {
    by: 'columns',
    lat: columnOf('lat'),
    lon: columnOf('lon'),
    wkt: columnOf('title'),
  } as const;
  const rows = [
    { lat: '1', lon: '2', title: '' },
    { lat: '1', lon: '2', title: 'POINT (4 3)' },
    { lat: '', lon: '', title: 'POINT (6 5)' },
    { lat: '', lon: '', title: ' n/a ' },
    { lat: '1', lon: '2', title: 'x' },
    { title: 'LINESTRING (0 0, 2 0)' },
  ];
  const compiled = compile(tableOf(rows), { ...plain, time: null, title: null, place });
  expect([...compiled.lat]).toEqual([1, 3, 5, NaN, NaN, 0]);
  expect([...compiled.lon]).toEqual([2, 4, 6, NaN, NaN, 1]);
  expect([...(compiled.placePrecision ?? [])]).toEqual([0, 0, 0, 0, 0, 3 + withinShape]);
});

it('flags what stands there twice and drops none of it', () => {
  const one = { id: 'a', date: '2022', title: 'One' };
  const { report } = compile(
    tableOf([one, { ...one, title: 'Other' }, one, { ...one, id: '' }, { ...one, id: '' }]),
    plain,
  );
  const twins = report.notes.filter(({ is }) => is.endsWith('duplicate'));
  expect(twins.map(({ is, row, value }) => [is, row, value])).toEqual([
    ['id-duplicate', 2, 'a'],
    ['id-duplicate', 3, 'a'],
    ['row-duplicate', 3, '1'],
    ['row-duplicate', 5, '4'],
  ]);
  expect(report.read).toBe(5);
});

it('tells of unseen characters and of links that are none, row, column and value', () => {
  const { report } = compile(
    tableOf([
      { title: 'Shells «fall» – “near”\tthe town\nat night', link: 'https://example.org/a' },
      { title: 'abc\u202etxt', link: 'http://example.org/' },
      { title: 'zero\u200bwidth', link: 'see page 4' },
    ]),
    { ...plain, time: null, place: null },
  );
  expect(report.notes.map(({ is, row, column, value }) => [is, row, column, value])).toEqual([
    ['text-control', 2, 'title', 'abc<U+202E>txt'],
    ['url-not-https', 2, 'link', 'http://example.org/'],
    ['text-control', 3, 'title', 'zero<U+200B>width'],
    ['url-not-https', 3, 'link', 'see page 4'],
  ]);
});

it('ranks kinds by use', () => {
  const { kinds, kind } = compile(
    tableOf(['b', ' a', 'a ', '', 'б', 'a'].map((name) => ({ kind: name }))),
    plain,
  );
  expect(kinds).toEqual(['a', 'b', '', 'б']);
  expect([...kind]).toEqual([1, 0, 0, 2, 3, 0]);
});

it('counts rows that were refused, and what reading told of them', () => {
  const keeper = noteKeeper();
  keeper.add({ is: 'too-many-cells', row: 2, line: 3, column: null, value: 'x' });
  const numbering = numberingWriter();
  for (const number of [3, 5]) numbering.next(number);
  const table = { ...tableOf([{ date: '2022' }, { date: 'soon' }]), numbering: numbering.finish() };
  const told = { refused: 3, notes: keeper.notes, noted: keeper.noted };
  const { report } = compile(table, plain, told);
  expect(report).toMatchObject({
    read: 5,
    refused: 3,
    onTimeline: 1,
    withoutTime: 1,
    onMap: 0,
    withoutPlace: 2,
  });
  const times = report.notes.filter(({ is }) => is === 'too-many-cells' || is === 'time-unreadable');
  expect(times.map(({ row }) => row)).toEqual([2, 5]);
});

it('shows what is not seen of what reading told of', () => {
  const keeper = noteKeeper();
  keeper.add({ is: 'quote-open', row: 2, line: 3, column: null, value: ' a\u001f\u202eb\nc' });
  expect(keeper.notes[0]?.value).toBe('a<U+001F><U+202E>b⏎c');
});

it('numbers rows as their file does, and finds them by their numbers', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('kept', 'refused', 'unseen'), { maxLength: 40 }),
      fc.boolean(),
      (lines, isSheet) => {
        const told = isSheet ? lines : lines.filter((line) => line !== 'unseen');
        const writer = numberingWriter();
        told.forEach((line, index) => {
          if (line === 'kept') writer.next(isSheet ? index + 1 : undefined);
          else if (line === 'refused') writer.leaveOut(index + 1);
        });
        const numbers = told.flatMap((line, index) => (line === 'kept' ? [index + 1] : []));
        const table = { ...tableOf(numbers.map(() => ({}))), numbering: writer.finish() };
        expect(numbers.map((_, row) => numberOf(table, row))).toEqual(numbers);
        const rows = told.map((line, index) => (line === 'kept' ? numbers.indexOf(index + 1) : null));
        expect(told.map((_, index) => rowNumbered(table, index + 1))).toEqual(rows);
        expect(rowNumbered(table, told.length + 1)).toBe(null);
      },
    ),
  );
});

it('holds examples of every kind of note, however many there are of another', () => {
  const keeper = noteKeeper();
  for (let row = 1; row <= 20_000; row++)
    keeper.add({ is: 'time-missing', row, line: null, column: null, value: '' });
  for (let row = 1; row <= 200; row++)
    keeper.add({ is: 'time-order', row: 20_000 + row, line: null, column: null, value: '' });
  expect(keeper.noted['time-missing']).toBe(20_000);
  expect(keeper.notes.filter(({ is }) => is === 'time-missing').length).toBe(10_000);
  expect(keeper.notes.filter(({ is }) => is === 'time-order').length).toBe(100);
});
