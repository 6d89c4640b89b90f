import { describe, expect, it } from 'vitest';
import { schemaOf } from '../schemas.ts';
import { tableOf } from './table.fixture.ts';

const read = (value: unknown) => tableOf(new TextEncoder().encode(JSON.stringify(value)));

const slides = (location: object) => [
  { text: { headline: 'All of it', text: '' }, type: 'overview' },
  { text: { headline: 'A well', text: 'It is dry.' }, location },
];

describe('a StoryMapJS on a picture has no places on the earth', () => {
  it.each([
    ['by its spots', { storymap: { slides: slides({ type: 'image', x: 0.2, y: 0.25 }) } }, 'x 0.2, y 0.25'],
    [
      'by its tiles',
      { storymap: { map_type: 'zoomify', slides: slides({ lat: 51.2, lon: 24.6, zoom: 4 }) } },
      'x 24.6, y 51.2',
    ],
    [
      'by its tiles, told behind its slides',
      { storymap: { slides: slides({ lat: 51.2, lon: 24.6, zoom: 4 }), map_type: 'zoomify' } },
      'x 24.6, y 51.2',
    ],
  ])('%s', async (_, story, spot) => {
    const { result, columns, rows, records } = await read(story);
    expect(result).toMatchObject({ ok: true, reading: { notes: ['map-of-image'] } });
    expect(records.at(-1)?.get('location.onImage')).toBe(spot);
    const schema = schemaOf({ columns, rows });
    expect(schema?.id).toBe('storymapjs');
    expect(schema?.mapping({ columns, rows }).place).toBeNull();
  });

  it.each([
    ['on a map', { map_as_image: false, map_type: 'osm:standard' }],
    [
      'on a map that is shown as a picture would be',
      { map_as_image: true, map_type: 'https://tiles.example/{z}/{x}/{y}' },
    ],
  ])('but has them %s', async (_, map) => {
    const story = { storymap: { ...map, slides: slides({ lat: 51.2, lon: 24.6 }) } };
    const { result, records } = await read(story);
    expect(result).toMatchObject({ ok: true, reading: { notes: [] } });
    expect(records.at(-1)?.get('location.lat')).toBe('51.2');
  });
});

const source = { paths: [], id: 'src1', title: 'A law', thumbnail: '', description: '', type: '' };
const association = { filter_paths: [], id: 'n1', title: 'Origins', desc: 'Before', mode: 'NARRATIVE' };

it.each([
  ['export_sources', [source, { ...source, id: 'src2' }]],
  ['export_sources', { src1: source, src2: { ...source, id: 'src2' } }],
  ['export_associations', [association, { ...association, id: 'n2' }]],
])('names %s of TimeMap, which tell of no events', async (found, value) => {
  expect((await read(value)).result).toEqual({ ok: false, refusal: { is: 'no-table', found, line: null } });
});

it.each([
  ['a day', { date: '2018-10-27' }],
  ['a year and a place', { year: 1943, coordinates: [30.5, 50.4] }],
])('takes what looks like a source and tells of %s for none', async (_, more) => {
  const events = [{ ...source, ...more }];
  expect((await read(events)).result).toMatchObject({ ok: true });
});

describe('of a Linked Place', () => {
  const feature = (more: object) => ({
    type: 'FeatureCollection',
    features: [{ '@id': 'p', type: 'Feature', properties: { title: 'Town' }, ...more }],
  });

  it.each([
    ['POINT(-1.2879 51.6708)', { type: 'Point', coordinates: [-1.2879, 51.6708] }],
    [
      'LINESTRING (1 2, 3 4)',
      {
        type: 'LineString',
        coordinates: [
          [1, 2],
          [3, 4],
        ],
      },
    ],
    [
      'polygon((0 0, 1 0, 1 1, 0 0))',
      {
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [1, 0],
            [1, 1],
            [0, 0],
          ],
        ],
      },
    ],
    [
      'SRID=4326;MULTIPOINT Z ((1 2 3), (.5 +4 3))',
      {
        type: 'MultiPoint',
        coordinates: [
          [1, 2],
          [0.5, 4],
        ],
      },
    ],
    [
      'GEOMETRYCOLLECTION(POINT(1 2), LINESTRING(1 2, 3 4))',
      { type: 'GeometryCollection', geometries: [{ type: 'Point' }, { type: 'LineString' }] },
    ],
    ['POINT(one two)', { geowkt: 'POINT(one two)' }],
  ])('well-known text is its geometry: %s', async (geowkt, expected) => {
    const { records } = await read(feature({ geometry: { geowkt } }));
    expect(JSON.parse(records[0]?.get('geometry') ?? '')).toMatchObject(expected);
  });

  it('the year in which a name is cited is its time, where nothing else is', async () => {
    const names = [
      { toponym: 'Town', citations: [{ label: 'A map' }, { label: 'A chronicle', year: 1635 }] },
    ];
    const { records, faults } = await read(feature({ names, geometry: null }));
    expect(records[0]?.get('when.start')).toBe('1635');
    expect(faults).toMatchObject([{ is: 'time-of-part', value: 'names' }]);
    const when = { timespans: [{ start: { in: '1700' } }] };
    expect((await read(feature({ names, when, geometry: null }))).records[0]?.get('when.start')).toBe('1700');
  });
});
