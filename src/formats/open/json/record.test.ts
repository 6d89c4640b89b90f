import { describe, expect, it } from 'vitest';
import { tableOf } from './table.fixture.ts';

describe('a record', () => {
  it('that is none is told, and the others are read', async () => {
    const { rows, faults } = await tableOf('[\n{"a":1},\n7,\n{"a":tru},\n{"a":2}\n]');
    expect(rows).toEqual([['1'], ['2']]);
    expect(faults).toMatchObject([
      { row: 2, line: 3, is: 'not-an-object', isRefused: true, value: '7' },
      { row: 3, line: 4, is: 'unreadable', isRefused: true },
    ]);
  });

  it('that is one line of many and broken costs that line', async () => {
    const { rows, faults } = await tableOf('{"a":1}\n{"a":"x}\n{"a":\n\n{"a":4}');
    expect(rows).toEqual([['1'], ['4']]);
    expect(faults.map(({ row, line }) => [row, line])).toEqual([
      [2, 2],
      [3, 3],
    ]);
  });

  it('that is a line of many has its line’s number; a line of several numbers them on', async () => {
    const collection = '{"type":"FeatureCollection","features":[{"type":"Feature"},{"type":"Feature"}]}';
    const { numbers, faults } = await tableOf(
      `{"a":1}\n\n{"a":"x}\n{"a":4}\n${collection}\n{"a":6}\n\n{"a":8}\n`,
    );
    expect(numbers).toEqual([1, 4, 5, 6, 7, 8]);
    expect(faults).toMatchObject([{ row: 3, line: 3, isRefused: true }]);
    expect((await tableOf('[{"a":1},\n\n{"a":2}]')).numbers).toEqual([undefined, undefined]);
  });

  it.each([
    ['a line each', null],
    ['several lines each', 2],
  ])('that lost a quotation mark costs no other, %s', async (_, space) => {
    const records = [{ a: 'one' }, { a: 'two', b: { c: [{}] } }, { a: 'three' }, { a: 'four' }];
    const lines =
      space === null
        ? `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]`
        : JSON.stringify({ items: records }, null, space);
    for (const lost of ['one"', 'two"', 'three"', 'four"', '"three']) {
      const { rows, faults, result } = await tableOf(lines.replace(lost, lost.replace('"', '')), { size: 5 });
      expect([rows.length, result.ok]).toEqual([3, true]);
      expect(faults).toMatchObject([{ is: 'unreadable', isRefused: true }]);
    }
  });

  it('keeps all the digits of whole numbers, and numbers beyond a double', async () => {
    const text =
      '[{"id":1509876543210987654,"list":[12345678901234567890,1],"e":1e400,"lat":50.450000000000001}]';
    const { rows, faults } = await tableOf(text);
    expect(rows).toEqual([['1509876543210987654', '12345678901234567890; 1', '1e400', '50.45']]);
    expect(faults).toEqual([]);
  });

  it('keeps them where a line is a collection, too', async () => {
    const line = (id: string) =>
      `{"type":"FeatureCollection","features":[{"type":"Feature","id":${id},"geometry":null,"properties":{"e":-1e400}}]}`;
    const { records, faults } = await tableOf(`${line('1509876543210987654')}\n${line('9007199254740993')}`);
    expect(records.map((record) => [record.get('id'), record.get('e')])).toEqual([
      ['1509876543210987654', '-1e400'],
      ['9007199254740993', '-1e400'],
    ]);
    expect(faults).toEqual([]);
  });

  it('of a line of all with a quotation mark lost ends what is read, and is told with its place', async () => {
    const text = '[{"a":"one"},{"a":"two},{"a":"three"},{"a":"four"}]';
    const { rows, faults, result } = await tableOf(text, { size: 7 });
    expect(rows).toEqual([['one']]);
    expect(faults).toMatchObject([{ row: 2, line: 1, is: 'unreadable', isRefused: true }]);
    expect(faults[0]?.value).toContain('three');
    expect(result).toMatchObject({ ok: true, reading: { notes: ['broken-off'] } });
    for (const [lost, column, found] of [
      ['[{"a":"one},{"a":"two"}]', 15, 'a":"two"}]'],
      ['{"x":1,"items":[{"a":"one},{"a":"two"}]}', 30, 'a":"two"}]}'],
    ] as const)
      expect(await tableOf(lost)).toMatchObject({
        result: { refusal: { is: 'broken', line: 1, column, found } },
      });
  });

  it('may hold NaN, which is nothing, and told', async () => {
    const { rows, faults } = await tableOf('[{"a":NaN,"b":"NaN","c":-Infinity}]');
    expect(rows).toEqual([['', 'NaN', '']]);
    expect(faults).toMatchObject([{ row: 1, line: 1, is: 'unreadable', isRefused: false }]);
  });

  it('with a key twice has its last value, and is told', async () => {
    const { rows, faults } = await tableOf('[{"a":1,"b":{"c":"x: y"},"a":2},{"a":3}]');
    expect(rows).toEqual([['2', 'x: y'], ['3']]);
    expect(faults).toEqual([{ row: 1, line: 1, is: 'too-many-cells', isRefused: false, value: 'a' }]);
  });

  it('tells of letters that are none', async () => {
    const { faults } = await tableOf('[{"a":"\\ud83d\\ude42"},\n{"a":"\\ud83d"},\n{"a":"\ufffd"}]');
    expect(faults.map(({ row, line, is }) => [row, line, is])).toEqual([
      [2, 2, 'bad-bytes'],
      [3, 3, 'bad-bytes'],
    ]);
  });

  it('of a collection in a line tells of its own letters alone', async () => {
    const feature = (name: unknown) => ({ type: 'Feature', geometry: null, properties: { name } });
    const line = (...features: readonly unknown[]) => JSON.stringify({ type: 'FeatureCollection', features });
    const lines = [line(feature('a'), 7, feature('b\ufffd')), line(feature('c'), feature('\ud83d'))];
    const { rows, faults } = await tableOf(lines.join('\n'));
    expect(rows.map((row) => row.at(-1))).toEqual(['a', 'b\ufffd', 'c', '\ud83d']);
    expect(faults.map(({ row, line: at, is }) => [row, at, is])).toEqual([
      [2, 1, 'not-an-object'],
      [3, 1, 'bad-bytes'],
      [5, 2, 'bad-bytes'],
    ]);
    expect(faults[0]?.value).toBe('7');
  });

  it.each(['[', '{"a":'])('%s, a hundred thousand deep, is refused alone', async (opening) => {
    const closing = opening === '[' ? ']' : '}';
    const bomb = `${opening.repeat(100_000)}1${closing.repeat(100_000)}`;
    const { rows, faults } = await tableOf(`[{"x":${bomb}},{"x":1}]`);
    expect(rows).toEqual([['1']]);
    expect(faults).toHaveLength(1);
  });

  it('with thousands of keys keeps them all', async () => {
    const record = Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`k${index}`, index]));
    const { columns, rows, result } = await tableOf(JSON.stringify([record, { k0: 'again' }]));
    expect(columns).toHaveLength(501);
    expect(JSON.parse(rows[0]?.[500] ?? '')).toMatchObject({ k500: '500', k2999: '2999' });
    expect(rows[1]).toEqual(['again']);
    expect(result).toMatchObject({ ok: true, reading: { notes: ['more-columns'] } });
  });
});

describe('a geometry', () => {
  const geometries = [
    { type: 'Point', coordinates: [30.52, 50.45] },
    { type: 'MultiPoint', coordinates: [[30.52, 50.45]] },
    {
      type: 'LineString',
      coordinates: [
        [30, 50],
        [31, 51],
      ],
    },
    {
      type: 'MultiLineString',
      coordinates: [
        [
          [30, 50],
          [31, 51],
        ],
      ],
    },
    {
      type: 'Polygon',
      coordinates: [
        [
          [30, 50],
          [31, 51],
          [32, 50],
          [30, 50],
        ],
      ],
    },
    {
      type: 'MultiPolygon',
      coordinates: [
        [
          [
            [30, 50],
            [31, 51],
            [32, 50],
            [30, 50],
          ],
        ],
      ],
    },
    { type: 'GeometryCollection', geometries: [{ type: 'Point', coordinates: [30, 50] }] },
  ];

  it.each(geometries)('is GeoJSON text: $type', async (geometry) => {
    const feature = { type: 'Feature', id: 'a', bbox: [1, 2, 3, 4], geometry, properties: { id: 'b' } };
    const { records } = await tableOf(JSON.stringify({ type: 'FeatureCollection', features: [feature] }));
    const [read] = records;
    expect(JSON.parse(read?.get('geometry') ?? '')).toEqual(geometry);
    expect(read?.get('id')).toBe('a');
    expect(read?.get('properties.id')).toBe('b');
    expect(read?.get('bbox')).toBe('1; 2; 3; 4');
  });

  it('may be the whole file, or one of a collection', async () => {
    const point = { type: 'Point', coordinates: [1, 2] };
    expect((await tableOf(JSON.stringify(point))).rows).toEqual([[JSON.stringify(point)]]);
    const both = JSON.stringify({ type: 'GeometryCollection', geometries: [point, point] });
    expect((await tableOf(both)).rows).toEqual([[JSON.stringify(point)], [JSON.stringify(point)]]);
  });

  it('in another system of coordinates is told of once', async () => {
    const crs = (name: string) => `"crs":{"type":"name","properties":{"name":"${name}"}}`;
    const withCrs = (name: string) => tableOf(`{${crs(name)},"features":[{"type":"Feature"}],${crs(name)}}`);
    expect((await withCrs('urn:ogc:def:crs:EPSG::25832')).result).toMatchObject({
      reading: { notes: ['other-crs'] },
    });
    expect((await withCrs('urn:ogc:def:crs:OGC:1.3:CRS84')).result).toMatchObject({ reading: { notes: [] } });
  });
});

it('the times of a line’s points are a span, and all of them stand beside it', async () => {
  const track = (coordTimes: unknown) =>
    JSON.stringify({
      type: 'FeatureCollection',
      features: [{ type: 'Feature', geometry: null, properties: { name: 'a', coordTimes } }],
    });
  const [first, second, third] = ['2019-11-23T10:51:06Z', '2019-11-23T10:52:05Z', '2019-11-23T11:53:05Z'];
  for (const times of [
    [first, second, third],
    [[first], [second, third]],
  ]) {
    const { columns, rows } = await tableOf(track(times));
    expect(columns).toEqual(['geometry', 'name', 'coordTimes', 'coordTimes.all']);
    expect(rows[0]?.[2]).toBe(`${first}/${third}`);
    expect(rows[0]?.[3]).toContain(second);
  }
  for (const other of [[first], [first, 7], 'none', []]) {
    expect((await tableOf(track(other))).columns).not.toContain('coordTimes.all');
  }
});
