import { describe, expect, it } from 'vitest';
import { en } from '../../../i18n/words.fixture.ts';
import { geojson } from '../../geojson.ts';
import { json } from '../../json.ts';
import { linkedPlaces } from '../../linkedPlaces.ts';
import { story } from '../../story.fixture.ts';
import { jsonCarriers } from './carriers.ts';
import { startOf, tableOf } from './table.fixture.ts';

// Files in the shape of the exports that people in this field have, and what a schema finds in them.

const exports: readonly (readonly [string, string, string, object, Readonly<Record<string, string>>])[] = [
  [
    'ACLED',
    'json',
    'the API',
    {
      status: 200,
      success: true,
      last_update: 12,
      count: 1,
      messages: [],
      data: [
        {
          event_id_cnty: 'UKR0001',
          event_date: '2022-02-24',
          year: '2022',
          time_precision: '1',
          event_type: 'Battles',
          latitude: '50.4500',
          longitude: '30.5230',
          geo_precision: '1',
          notes: 'On 24 February 2022, …',
          timestamp: '1646174445',
        },
      ],
      filename: 'ACLED-API-Download',
    },
    { event_id_cnty: 'UKR0001', event_date: '2022-02-24', latitude: '50.4500', time_precision: '1' },
  ],
  [
    'USGS',
    'geojson',
    'earthquakes',
    {
      type: 'FeatureCollection',
      metadata: { generated: 1645700000000, title: 'USGS Earthquakes', status: 200, count: 1 },
      features: [
        {
          type: 'Feature',
          properties: {
            mag: 4.7,
            place: '10 km N of Town',
            time: 1645683600123,
            updated: 1650000000000,
            tz: null,
            url: 'https://earthquake.usgs.gov/earthquakes/eventpage/us1',
            type: 'earthquake',
            title: 'M 4.7 - 10 km N of Town',
          },
          geometry: { type: 'Point', coordinates: [30.5, 50.4, 10] },
          id: 'us1',
        },
      ],
      bbox: [30.5, 50.4, 10, 30.5, 50.4, 10],
    },
    {
      id: 'us1',
      time: '1645683600123',
      mag: '4.7',
      type: 'earthquake',
      geometry: '{"type":"Point","coordinates":[30.5,50.4,10]}',
    },
  ],
  [
    'VIINA',
    'geojson',
    'features',
    {
      type: 'FeatureCollection',
      name: 'events',
      features: [
        {
          type: 'Feature',
          properties: {
            event_id: 7,
            date: '20220226',
            time: '01:30',
            geonameid: 690412,
            GEO_PRECISION: 'ADM3',
          },
          geometry: { type: 'Point', coordinates: [30.3, 50.2] },
        },
      ],
    },
    { event_id: '7', date: '20220226', time: '01:30', geonameid: '690412', GEO_PRECISION: 'ADM3' },
  ],
  [
    'TimelineJS',
    'json',
    'a timeline',
    {
      scale: 'human',
      title: { text: { headline: 'All of it', text: '' } },
      eras: [{ start_date: { year: '2022' }, end_date: { year: '2023' }, text: { headline: 'An era' } }],
      events: [
        {
          start_date: {
            year: '2022',
            month: '2',
            day: '24',
            hour: '5',
            minute: '07',
            display_date: 'At dawn',
          },
          end_date: { year: '2022', month: '2' },
          text: { headline: '<b>One</b>', text: '<p>More &amp; more</p>' },
          media: { url: 'https://example.org/1', caption: 'A caption' },
          group: 'strikes',
          unique_id: 'one',
        },
      ],
    },
    {
      'start_date.year': '2022',
      'start_date.hour': '5',
      'start_date.display_date': 'At dawn',
      'end_date.month': '2',
      'text.headline': '<b>One</b>',
      'text.text': '<p>More &amp; more</p>',
      'media.url': 'https://example.org/1',
      group: 'strikes',
      unique_id: 'one',
    },
  ],
  [
    'StoryMapJS',
    'json',
    'a story map',
    {
      width: 800,
      calculate_zoom: true,
      storymap: {
        language: 'en',
        map_type: 'stamen:toner-lite',
        slides: [
          {
            type: 'overview',
            date: '24 February 2022',
            location: { icon: 'x.png', lat: 50.4, line: true, lon: 30.5, name: 'Kyiv', zoom: 9 },
            text: { headline: 'One', text: 'More' },
            media: { caption: '', credit: '', url: '' },
          },
          { type: 'overview', text: { headline: 'All of it' } },
        ],
      },
    },
    {
      date: '24 February 2022',
      'location.lat': '50.4',
      'location.lon': '30.5',
      'location.name': 'Kyiv',
      'text.headline': 'One',
    },
  ],
  [
    'TimeMap',
    'json',
    'events',
    [
      {
        id: 'UW01',
        description: 'Somebody films a column',
        date: '2/24/2022',
        time: '00:00',
        location: 'Kharkiv',
        latitude: '49.98',
        longitude: '36.25',
        associations: ['Military', 'Column'],
        sources: ['S1', 'S2'],
      },
      { id: 'UW02', sources: [{ id: 'S3', paths: ['https://example.org/3'] }] },
    ],
    { id: 'UW01', date: '2/24/2022', time: '00:00', associations: 'Military; Column', sources: 'S1; S2' },
  ],
  [
    'Linked Places',
    'geojson',
    'places with times',
    {
      type: 'FeatureCollection',
      '@context': 'https://example.org/context.jsonld',
      features: [
        {
          '@id': 'https://example.org/p/1',
          type: 'Feature',
          properties: { title: 'Kyiv', ccodes: ['UA', 'XX'] },
          when: { timespans: [{ start: { in: '1240' }, end: { earliest: '1240-12', latest: '1241' } }] },
          names: [{ toponym: 'Kyiv' }, { toponym: 'Kiev' }, { toponym: 'Київ' }, { toponym: 'Kijów' }],
          types: [{ identifier: 'aat:300008347', label: 'inhabited place' }],
          geometry: {
            type: 'GeometryCollection',
            geometries: [{ type: 'Point', coordinates: [30.5, 50.4] }],
          },
          links: [{ type: 'closeMatch', identifier: 'gn:703448' }],
        },
      ],
    },
    {
      '@id': 'https://example.org/p/1',
      title: 'Kyiv',
      ccodes: 'UA; XX',
      'when.timespans.0.start.in': '1240',
      'when.timespans.0.end.earliest': '1240-12',
      'names.2.toponym': 'Київ',
      'names.3+': '[{"toponym":"Kijów"}]',
      'links.0.identifier': 'gn:703448',
    },
  ],
];

it.each(exports)('%s is known as %s: %s', async (_, id, __, content, cells) => {
  for (const text of [JSON.stringify(content), JSON.stringify(content, null, 2)]) {
    const { result, records, faults } = await tableOf(text);
    expect(result.ok).toBe(true);
    expect(Object.fromEntries(records[0] ?? [])).toMatchObject(cells);
    expect(faults).toEqual([]);
    expect(likeliest(text)).toEqual([id, 1]);
  }
});

describe('a beginning', () => {
  it.each([
    ['lines of objects', '{"a":1}\n{"a":2}\n', ['json-lines', 1]],
    ['a text sequence', '\u001e{"a":1}\n', ['json-lines', 1]],
    ['features in lines', '{"type":"Feature"}\n{"type":"Feature"}\n', ['geojson', 1]],
    ['an array cut off', `[{"a":"${'x'.repeat(70_000)}"}]`, ['json', 1]],
    ['what is nearly JSON', '{"a":1,}', ['json', 0.6]],
    ['a comment before it', '// mine\n{"a":1}', ['json', 0.4]],
    ['a table', 'a,b\n1,2\n', ['json', 0]],
    ['a table whose first cell is quoted', '"a","b"\n', ['json', 0]],
    ['a section of settings', '[general]\nname=1\n', ['json', 0.1]],
    ['a page', '<!doctype html><p>{"a":1}', ['json', 0]],
    ['XML', '<?xml version="1.0"?><kml/>', ['json', 0]],
    ['nothing', '', ['json', 0]],
  ])('of %s', (_, text, known) => {
    expect(likeliest(text)).toEqual(known);
  });
});

describe('our own', () => {
  it('GeoJSON has the columns of our CSV', async () => {
    const { records, faults } = await tableOf(geojson.write(story, en));
    expect(records.map((record) => record.get('id'))).toEqual(story.records.map(({ id }) => id));
    expect(Object.fromEntries(records[0] ?? [])).toMatchObject({
      title: 'One',
      time: 'until 2022-02-27 14:00',
      zone: '+02:00',
      kind: 'combat',
      geometry: '{"type":"Point","coordinates":[36.253,49.981]}',
      placePrecision: 'town',
    });
    expect(faults).toEqual([]);
  });

  it('gazetteer is opened', async () => {
    const { records } = await tableOf(linkedPlaces.write(story, en));
    expect(records.map((record) => record.get('title'))).toEqual(['Kharkiv', 'Kyiv', 'Ukraine']);
    expect(records[0]?.get('names.0.toponym')).toBe('Kharkiv');
  });

  it('JSON has them too, with what its events name by id, and all that they hold', async () => {
    const { records, result, faults } = await tableOf(json.write(story, en));
    const { records: features } = await tableOf(geojson.write(story, en));
    const shared = 'id title summary kind kindName time zone edtf foundFrom foundTo placePrecision source';
    for (const name of [...shared.split(' '), 'sourceUrl'])
      expect(records.map((record) => record.get(name))).toEqual(features.map((record) => record.get(name)));
    expect(records.map((record) => [record.get('lat'), record.get('lon')])).toEqual([
      ['49.981', '36.253'],
      ['49.981', '36.253'],
      [undefined, undefined],
    ]);
    expect(records[0]?.get('words.title.uk')).toBe('Один');
    expect(records[0]?.get('when.is')).toBe('until 2022-02-27 14:00');
    expect(faults).toEqual([]);
    expect(result).toMatchObject({ reading: { parts: null } });
  });
});

/** The kind that a beginning is most like, JSON where it is like none. */
function likeliest(text: string): readonly [string, number] {
  const start = startOf(text);
  const all = jsonCarriers.map(({ id, likeness }) => [id, likeness(start)] as const);
  return all.reduce((most, one) => (one[1] >= most[1] ? one : most));
}
