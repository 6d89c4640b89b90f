import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableOf } from './table.fixture.ts';

type Value = string | number | boolean | null;
type Flat = Readonly<Record<string, Value>>;

const keys = fc.oneof(
  fc.constantFrom('title', 'date', 'lat', 'lon', '__proto__', 'constructor', 'toString', 'a.b', 'мiсце', '7'),
  fc.string({ minLength: 1, maxLength: 8 }),
);
const values: fc.Arbitrary<Value> = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.constantFrom('"', '\\', '{"a":[', '}\n{', 'Київ', '\u001e', '🙂', 'null', 'NaN', '<b>x</b>', '\u2028'),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);
const flats: fc.Arbitrary<readonly Flat[]> = fc.array(
  fc
    .array(fc.tuple(keys, values), { minLength: 1, maxLength: 6 })
    .map((entries): Flat => Object.fromEntries(entries))
    // These are a feature's own, and an object with them would be one.
    .filter((record) => !JSON.stringify(record).includes('\ufffd'))
    .filter((record) => !['type', 'geometry', 'features'].some((key) => Object.hasOwn(record, key))),
  { minLength: 1, maxLength: 6 },
);

const shapes: Readonly<Record<string, (records: readonly Flat[]) => string>> = {
  'an array': (records) => JSON.stringify(records),
  'an array in lines': (records) => JSON.stringify(records, null, 2),
  lines: (records) => records.map((record) => `${JSON.stringify(record)}\n`).join(''),
  'a text sequence': (records) =>
    records.map((record) => `\u001e${JSON.stringify(record, null, 1)}\n`).join(''),
  'texts one after the other': (records) =>
    records.map((record) => JSON.stringify(record, null, 2)).join('\n'),
  'data beside a status': (records) => JSON.stringify({ status: 200, messages: [], data: records, count: 1 }),
  'events beside other arrays': (records) =>
    JSON.stringify({ eras: [{ a: 1 }, { a: 2 }], events: records, more: { events: [] } }),
  'an array far within': (records) => JSON.stringify({ a: { b: { c: records } } }),
  'a collection of features': (records) =>
    JSON.stringify({
      type: 'FeatureCollection',
      features: records.map((properties) => ({ type: 'Feature', properties, geometry: null })),
    }),
  'features in lines': (records) =>
    records
      .map((properties) => `${JSON.stringify({ type: 'Feature', geometry: null, properties })}\r\n`)
      .join(''),
};

const encodings: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'UTF-8': (text) => new TextEncoder().encode(text),
  'UTF-8 with its mark': (text) => new TextEncoder().encode(`\ufeff${text}`),
  'UTF-16 LE': (text) => utf16(text, true),
  'UTF-16 BE': (text) => utf16(`\ufeff${text}`, false),
};

it('reads an object of records by their ids as a row each', async () => {
  const text = JSON.stringify({
    'a.1': { date: '2022-02-24', lat: 50.1, refs: [{ url: 'https://example.org/1' }] },
    __proto__x: { date: '2022-02-25', lat: 50.2 },
    a3: { id: 7, date: '2022-02-26', at: { lat: 1 } },
    a4: { date: '2022-02-27' },
  });
  const table = await tableOf(text);
  expect(table.columns).toEqual(['id', 'date', 'lat', 'refs.0.url', 'key', 'at.lat']);
  expect(table.rows.map((row) => [row[0], row[1], row[4] ?? ''])).toEqual([
    ['a.1', '2022-02-24', ''],
    ['__proto__x', '2022-02-25', ''],
    ['7', '2022-02-26', 'a3'],
    ['a4', '2022-02-27', ''],
  ]);
});

it('reads the records by their ids in a member of the root as a row each', async () => {
  const records = Object.fromEntries(
    Array.from({ length: 6 }, (_, at) => [
      `e.${at}`,
      { title: `T ${at}`, date: '2021-01-01', tags: [{ name: 'one' }, { name: 'two' }] },
    ]),
  );
  for (const file of [
    { version: 3, events: records, title: 'All' },
    { meta: { author: 'A' }, things: records },
    { events: { a: { date: '2021-01-01' }, b: { date: '2022-01-01' } }, authors: [{ name: 'A' }] },
  ]) {
    const rows = 'events' in file ? Object.entries(file.events) : Object.entries(records);
    const { columns, rows: read } = await tableOf(JSON.stringify(file));
    const [id, date] = [columns.indexOf('id'), columns.indexOf('date')];
    expect(read.map((row) => [row[id], row[date]])).toEqual(rows.map(([key, { date: on }]) => [key, on]));
  }
});

it('takes the parts of one record, or what stands beside lists of records, for no records', async () => {
  for (const file of [
    { name: 'One', born: { date: '1990', place: 'Here' }, died: { date: '2020', place: 'There' } },
    { name: 'One', dates: { born: { year: 1990, month: 1 }, died: { year: 2020, month: 2 } } },
  ])
    expect((await tableOf(JSON.stringify(file))).rows).toHaveLength(1);
  const places = Object.fromEntries('abcdef'.split('').map((key) => [key, { name: key, lat: 1 }]));
  const { rows } = await tableOf(JSON.stringify({ places, list: [{ date: '2021-01-01' }] }));
  expect(rows).toHaveLength(1);
});

it('reads an object whose members are not alike as one record', async () => {
  const text = JSON.stringify({ place: { lat: 1, lon: 2 }, time: { from: '2022', to: '2023' } });
  expect((await tableOf(text)).rows).toHaveLength(1);
});

describe.each(Object.entries(shapes))('%s', (_, write) => {
  it('of flat records is read back, whatever the encoding and the pieces', async () => {
    await fc.assert(
      fc.asyncProperty(
        flats,
        fc.constantFrom(...Object.values(encodings)),
        fc.integer({ min: 10, max: 300 }),
        async (records, encode, size) => {
          const { result, columns, records: read, faults } = await tableOf(encode(write(records)), { size });
          expect(result.ok).toBe(true);
          expect(read).toEqual(records.map(textsOf));
          expect(columns.filter((name) => name !== 'geometry')).toEqual([
            ...new Set(records.flatMap((record) => Object.keys(record))),
          ]);
          expect(faults).toEqual([]);
        },
      ),
      { numRuns: 25 },
    );
  });
});

const whole = shapes['an array in lines']?.([
  { id: 1, title: 'Київ "a"', lat: 50.45 },
  { id: 2, title: 'b\\', lat: null },
  { id: 3, title: '{[', lat: -1 },
]);
const files = [
  whole ?? '',
  shapes['a collection of features']?.([{ a: 1 }, { a: 'é' }]) ?? '',
  shapes['lines']?.([{ a: 1 }, { a: 'é' }]) ?? '',
  shapes['data beside a status']?.([{ a: 1 }, { a: true }]) ?? '',
  '{"x":{"a":1,"b":2},"y":{"a":2,"b":3},"z":{"a":3,"b":4}}',
];

it.each(files)('cut off at any byte, it gives the rows before, and tells', async (text) => {
  const bytes = new TextEncoder().encode(text);
  const all = await tableOf(bytes);
  for (let length = 0; length < bytes.length; length += 1) {
    const { result, rows, faults } = await tableOf(bytes.subarray(0, length), { size: 30 });
    expect(all.rows.slice(0, rows.length)).toEqual(rows);
    const isTold = !result.ok || result.reading.notes.includes('cut-off') || faults.length > 0;
    expect(isTold || rows.length === all.rows.length || text.startsWith('{"a":1}')).toBe(true);
  }
});

it('counts a record of an object of records that is cut off, and tells', async () => {
  const { rows, faults, result } = await tableOf('{"a":{"x":1},"b":{"x":2},"c":{"x":');
  expect(rows).toHaveLength(2);
  expect(faults).toMatchObject([{ row: 3, line: 1, is: 'unreadable', isRefused: true, value: '{"x":' }]);
  expect(result.ok && result.reading.notes).toEqual(['cut-off']);
});

it.each(files)('with any byte changed, it gives rows or says why not', async (text) => {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += 1) {
    for (const other of [0x22, 0x5c, 0x7b, 0xff]) {
      const changed = bytes.slice();
      changed[at] = other;
      const { result, rows, faults } = await tableOf(changed);
      expect(result.ok ? rows.length : faults.length + 1).toBeGreaterThan(0);
    }
  }
});

it('gives something for any text at all', async () => {
  const tokens = '{ } [ ] , : " \\ 1 -1.5e3 true null NaN "a" "type" "features" "Feature" \n \u001e x'.split(
    ' ',
  );
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.array(fc.constantFrom(...tokens), { maxLength: 40 }).map((parts) => parts.join('')),
        fc.uint8Array({ maxLength: 60 }),
      ),
      fc.integer({ min: 6, max: 50 }),
      async (text, size) => {
        const whole = await tableOf(text);
        const pieces = await tableOf(text, { size });
        expect(pieces.rows).toEqual(whole.rows);
        expect(pieces.result).toEqual(whole.result);
        expect(whole.result.ok || whole.result.refusal.is !== 'unknown-format').toBe(true);
      },
    ),
    { numRuns: 60 },
  );
});

it.each([
  ['a comment between records', '{"events":[{"a":1},\n  // more\n {"a":2}]}', 'broken', 2, 3],
  ['a comment before them', '/* mine */\n[{"a":1}]', 'broken', 1, 1],
  ['a comma after the last', '[{"a":1},\n{"a":2},\n]', 'broken', 3, 1],
  ['two commas', '[{"a":1},,{"a":2}]', 'broken', 1, 10],
  ['names in single quotation marks', "[{'a': 1}]", 'broken', 1, 3],
  ['names without any', '{a: 1}', 'broken', 1, 2],
  ['a comma in each record', '[\n  {"a":1,},\n  {"a":2,}\n]', 'broken', 2, 10],
  ['a record that ends too soon', '\n{"type":"Feature",\n"properties":{"a":', 'broken', 2, 1],
  ['an array of numbers', '[1,2,3]', 'no-table', 1, undefined],
  ['a number', '5', 'no-table', 1, undefined],
  ['no features', '{"type":"FeatureCollection","features":[]}', 'empty', null, undefined],
  ['nothing but blanks', ' \n', 'empty', null, undefined],
  ['nothing', '', 'empty', null, undefined],
])('is refused for %s, with its place', async (_, text, is, line, column) => {
  const { result } = await tableOf(text);
  expect(result.ok ? null : result.refusal).toMatchObject({ is, line, ...(column && { column }) });
});

it('names other arrays of records, and reads the one that is asked for', async () => {
  const text = '{"a":[{"x":1}],"b":{"c":[{"y":1},{"y":2}]},"d":[]}';
  const all = [
    { name: 'a', rows: 1, refusal: null },
    { name: 'b.c', rows: 2, refusal: null },
  ];
  expect(await tableOf(text)).toMatchObject({
    columns: ['y'],
    result: { reading: { parts: { read: 'b.c', all } } },
  });
  expect(await tableOf(text, { part: 'a' })).toMatchObject({
    columns: ['x'],
    result: { reading: { parts: { read: 'a', all } } },
  });
});

it('names the lists of an object that has one a language, and reads the first', async () => {
  const events = Array.from({ length: 5 }, (_, id) => ({ id, date: '2022-02-24' }));
  const of = (title: string) => ({ title, updated: '2022', events });
  const { rows, columns, result } = await tableOf(JSON.stringify({ en: of('War'), uk: of('Війна') }));
  expect([columns, rows.length]).toEqual([['id', 'date'], 5]);
  const all = ['en.events', 'uk.events'].map((name) => ({ name, rows: 5, refusal: null }));
  expect(result).toMatchObject({ reading: { parts: { read: 'en.events', all } } });
});

it('reads an object of records that have lists of their own as a row each', async () => {
  const sources = [{ url: 'https://example.org/1' }, { url: 'https://example.org/2' }];
  const records = ['a', 'b', 'c'].map((id) => [id, { date: '2022-02-24', sources }] as const);
  const { rows, result } = await tableOf(JSON.stringify(Object.fromEntries(records)));
  expect(rows).toHaveLength(3);
  expect(result).toMatchObject({ ok: true, reading: { parts: null } });
});

it('names columns by the first row of arrays of values', async () => {
  const { columns, rows } = await tableOf('{"range":"A:B","values":[["date","lat"],["2022-02-24","50"]]}');
  expect([columns, rows]).toEqual([['date', 'lat'], [['2022-02-24', '50']]]);
});

it('stops where the sink has no more room', async () => {
  const { rows, result } = await tableOf('[{"a":1},{"a":2},{"a":3}]', { room: 2 });
  expect(rows).toHaveLength(2);
  expect(result.ok).toBe(true);
});

it('tells how far it is, ever further, up to the end', async () => {
  const text = JSON.stringify({ other: [], items: Array.from({ length: 500 }, (_, id) => ({ id })) });
  const { progress } = await tableOf(text, { size: 500 });
  expect(progress).toEqual(progress.toSorted((one, other) => one - other));
  expect(progress.at(-1)).toBe(text.length);
});

function textsOf(record: Flat): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(record).flatMap(([key, value]) =>
      value === null || value === '' ? [] : [[key, String(value)] as const],
    ),
  );
}

function utf16(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return new Uint8Array(view.buffer);
}
