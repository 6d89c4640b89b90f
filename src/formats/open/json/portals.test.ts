import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableOf } from './table.fixture.ts';

// Tables as portals, services and programs write them out, each in the shape of its own documentation.

const events = [
  { title: 'Strike', date: '2022-02-24', lat: 49.98, lon: 36.25 },
  { title: 'Battle', date: '2022-02-25', lat: 50.45, lon: 30.52 },
];
const cells = events.map(({ title, date, lat, lon }) => [title, date, lat, lon]);
const names = ['title', 'date', 'lat', 'lon'];
const named = (key: string) => names.map((name) => ({ [key]: name, type: 'text' }));
const expected = events.map((event) =>
  Object.fromEntries(Object.entries(event).map(([key, value]) => [key, String(value)])),
);

async function recordsOf(content: unknown) {
  const { records, result, faults } = await tableOf(JSON.stringify(content));
  expect(faults).toEqual([]);
  return { records: records.map((record) => Object.fromEntries(record)), result };
}

it.each<[string, unknown]>([
  ['Socrata', { meta: { view: { id: 'a', columns: named('name') } }, data: cells }],
  [
    'Socrata, all as texts',
    { meta: { view: { columns: named('name') } }, data: cells.map((row) => row.map(String)) },
  ],
  ['CKAN', { fields: named('id'), records: cells }],
  ['CKAN, by its interface', { success: true, result: { fields: named('id'), records: events } }],
  ['pandas by split', { columns: names, index: [0, 1], data: cells }],
  ['pandas by table', { schema: { fields: named('name') }, data: events }],
  ['names behind the rows', { rows: cells, headers: names }],
  [
    'pandas by columns',
    Object.fromEntries(
      names.map((name, at) => [name, Object.fromEntries(cells.map((row, index) => [index, row[at]]))]),
    ),
  ],
  ['lists of cells', Object.fromEntries(names.map((name, at) => [name, cells.map((row) => row[at])]))],
  ['Elasticsearch', { took: 1, hits: { total: 2, hits: events.map((event) => ({ _source: event })) } }],
  ['JSON:API', { data: events.map((event) => ({ attributes: event })), included: [{ a: 1 }] }],
  ['Airtable', { records: events.map((event) => ({ fields: event })), offset: 'x' }],
  ['ArcGIS', { fields: named('name'), features: events.map((event) => ({ attributes: event })) }],
])('rows of %s are rows, and their columns have names', async (_, content) => {
  expect((await recordsOf(content)).records).toEqual(expected);
});

it('what a record has itself is not what is wrapped in it', async () => {
  const { records } = await recordsOf([
    { id: 'a', attributes: { id: 7, title: 'One', __proto__x: 1 } },
    { id: 'b' },
  ]);
  expect(records).toEqual([{ id: 'a', title: 'One', __proto__x: '1', 'attributes.id': '7' }, { id: 'b' }]);
});

it('a record of lists and objects is no table of columns', async () => {
  const { records } = await recordsOf({ tags: ['a', 'b'], refs: ['c'] });
  expect(records).toEqual([{ tags: 'a; b', refs: 'c' }]);
  expect((await recordsOf({ title: 'One', tags: ['a', 'b'], refs: ['c', 'd'] })).records).toHaveLength(1);
  expect((await recordsOf({ a: { 0: 1, 1: 2 }, b: { 0: 1, 5: 2 } })).records).toHaveLength(2);
});

it('a table by columns is read back whatever it holds', async () => {
  const cell = fc.oneof(fc.string({ minLength: 1, maxLength: 8 }), fc.integer(), fc.constant(null));
  const name = fc.stringMatching(/^[a-z]{1,6}$/);
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(name, { minLength: 2, maxLength: 4 }),
      fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 2, maxLength: 5 }),
      fc.boolean(),
      async (columns, rows, isByRows) => {
        fc.pre(!rows.flat().some((one) => typeof one === 'string' && /\p{Surrogate}|\ufffd/u.test(one)));
        const content = columns.map((column, at) => {
          const own = rows.map((row) => row[at] ?? null);
          return [column, isByRows ? Object.fromEntries(own.entries()) : own];
        });
        const { records } = await recordsOf(Object.fromEntries(content));
        const told = rows.map((row) =>
          Object.fromEntries(
            columns.flatMap((column, at) => (row[at] === null ? [] : [[column, String(row[at])]])),
          ),
        );
        expect(records).toEqual(told);
      },
    ),
    { numRuns: 40 },
  );
});

it('the first row of arrays is no header where it holds a day or a number', async () => {
  const { records } = await recordsOf([
    ['a', '2022-02-24', '1'],
    ['b', '2022-02-25', '2'],
  ]);
  expect(records).toHaveLength(2);
});

it('a centre of OpenStreetMap is where a way is, and its tags are what it has', async () => {
  const { records } = await recordsOf({
    version: 0.6,
    elements: [
      { type: 'way', id: 1, center: { lat: 50, lon: 30 }, tags: { name: 'Bridge', type: 'x' } },
      { type: 'node', id: 2, lat: 51, lon: 31, tags: { name: 'Tower' } },
    ],
  });
  expect(records).toEqual([
    {
      type: 'way',
      id: '1',
      'center.lat': '50',
      'center.lon': '30',
      name: 'Bridge',
      'tags.type': 'x',
      lat: '50',
      lon: '30',
    },
    { type: 'node', id: '2', lat: '51', lon: '31', name: 'Tower' },
  ]);
});

describe('Google’s Timeline', () => {
  const place = { latitudeE7: 504500000, longitudeE7: -305200000 };
  const degrees = { latitude: '50.45', longitude: '-30.52' };
  const span = { startTime: '2022-02-24T01:00:00Z', endTime: '2022-02-24T02:00:00Z' };
  const duration = { startTimestamp: span.startTime, endTimestamp: span.endTime };

  it.each<[string, object, object]>([
    [
      'records',
      { locations: [{ ...place, timestamp: span.startTime }] },
      { ...degrees, timestamp: span.startTime },
    ],
    [
      'visits',
      { timelineObjects: [{ placeVisit: { location: { ...place, name: 'Café' }, duration } }] },
      { ...degrees, ...span, kind: 'placeVisit', name: 'Café' },
    ],
    [
      'ways',
      { timelineObjects: [{ activitySegment: { startLocation: place, duration, activityType: 'WALKING' } }] },
      { ...degrees, ...span, kind: 'WALKING' },
    ],
    [
      'visits of a telephone',
      {
        semanticSegments: [
          {
            ...span,
            visit: { topCandidate: { semanticType: 'HOME', placeLocation: { latLng: '50.45°, 30.52°' } } },
          },
        ],
        rawSignals: [{ a: 1 }, { a: 2 }],
      },
      { ...span, kind: 'HOME', point: '50.45°, 30.52°' },
    ],
    [
      'paths of a telephone',
      { semanticSegments: [{ ...span, timelinePath: [{ point: '50.45°, 30.52°', time: span.startTime }] }] },
      { ...span, kind: 'timelinePath', point: '50.45°, 30.52°' },
    ],
  ])('has %s in degrees, from and to', async (_, content, told) => {
    const { records } = await recordsOf(content);
    expect(records).toHaveLength(1);
    expect(records[0]).toMatchObject(told);
  });
});

describe('metres of Web Mercator', () => {
  const crs = (name: string) => ({ type: 'name', properties: { name } });
  const feature = {
    type: 'Feature',
    properties: { n: 1 },
    geometry: { type: 'Point', coordinates: [3397849.35, 6524593.22, 120] },
  };
  const esri = {
    spatialReference: { wkid: 102100, latestWkid: 3857 },
    features: [{ geometry: { x: 3397849.35, y: 6524593.22 } }],
  };

  it.each<[string, object, string, readonly [number, number] | null]>([
    [
      'are degrees',
      { type: 'FeatureCollection', crs: crs('urn:ogc:def:crs:EPSG::3857'), features: [feature] },
      'web-mercator',
      [30.5234, 50.4501],
    ],
    ['are degrees, of ArcGIS', esri, 'web-mercator', [30.5234, 50.4501]],
    [
      'are told where they are named behind the features',
      { type: 'FeatureCollection', features: [feature], crs: crs('EPSG:3857') },
      'other-crs',
      null,
    ],
    [
      'are no others',
      { type: 'FeatureCollection', crs: crs('urn:ogc:def:crs:EPSG::25832'), features: [feature] },
      'other-crs',
      null,
    ],
  ])('%s', async (_, content, note, at) => {
    const { records, result } = await recordsOf(content);
    expect(result).toMatchObject({ reading: { notes: [note] } });
    const { coordinates } = JSON.parse(String(records[0]?.['geometry'])) as {
      coordinates: readonly number[];
    };
    const [lon, lat] = at ?? [3397849.35, 6524593.22];
    expect(coordinates[0]).toBeCloseTo(lon, 6);
    expect(coordinates[1]).toBeCloseTo(lat, 6);
  });
});
