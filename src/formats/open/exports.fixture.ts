import { strToU8 } from 'fflate';
import { gdeltColumns } from './schemas/sets.fixture.ts';
import {
  american,
  collection,
  type Columns,
  csv,
  delimited,
  digits,
  type Driver,
  feature,
  iso,
  json,
  plain,
  tableOf,
  worded,
  type Written,
} from './written.fixture.ts';

const place = { latitude: plain['latitude'] ?? iso, longitude: plain['longitude'] ?? iso };
const timemap: Columns = {
  id: ({ id }) => id,
  description: ({ title }) => title,
  date: american,
  time: () => '00:00',
  location: () => 'Town',
  ...place,
  category: ({ kind }) => kind,
  sources: () => 'src1',
  associations: () => 'one',
};
const gdelt: Columns = {
  GLOBALEVENTID: ({ id }) => id,
  SQLDATE: digits,
  MonthYear: (event) => digits(event).slice(0, 6),
  Year: ({ year }) => year,
  FractionDate: ({ year }) => `${year}.1479`,
  Actor1Name: ({ text }) => text,
  IsRootEvent: () => 1,
  EventCode: () => '190',
  EventBaseCode: () => '190',
  EventRootCode: () => '19',
  QuadClass: () => 4,
  GoldsteinScale: () => '-10.0',
  Actor1Geo_Type: () => 1,
  ActionGeo_Type: () => 4,
  ActionGeo_FullName: ({ title }) => title,
  ActionGeo_Lat: ({ lat }) => lat,
  ActionGeo_Long: ({ lon }) => lon,
  DATEADDED: (event) => `${digits(event)}120000`,
  SOURCEURL: ({ link }) => link,
};
const slide = ({ title, text, lat, lon, link }: Written) => ({
  text: { headline: title, text },
  media: { url: link, caption: '', credit: 'Archive' },
  location: { lat, lon, name: 'Town', zoom: 10 },
});
const split = ({ year, month, day }: Written) => ({
  year: String(year),
  month: String(month),
  day: String(day),
});

/** The exports that people in this field have. */
export const exported: readonly Driver[] = [
  csv(
    'ACLED',
    'acled',
    {
      event_id_cnty: ({ id }) => id,
      event_date: worded,
      year: ({ year }) => year,
      time_precision: () => 1,
      event_type: ({ kind }) => kind,
      sub_event_type: ({ title }) => title,
      actor1: () => 'A',
      location: () => 'Town',
      ...place,
      geo_precision: () => 1,
      source: () => 'Agency',
      notes: ({ text }) => text,
      fatalities: () => 0,
      timestamp: () => 1645747200,
    },
    ['link'],
  ),
  csv(
    'UCDP GED',
    'ucdp-ged',
    {
      id: ({ id }) => id,
      type_of_violence: () => 3,
      dyad_name: ({ title }) => title,
      source_office: () => 'Agency',
      source_headline: ({ text }) => text,
      where_prec: () => 1,
      where_coordinates: () => 'Town',
      ...place,
      date_prec: () => 1,
      date_start: (event) => `${iso(event)} 00:00:00.000`,
      date_end: (event) => `${iso(event)} 00:00:00.000`,
    },
    ['kind', 'link'],
  ),
  {
    of: 'GDELT',
    schema: 'gdelt-events',
    format: 'csv',
    lacks: ['kind'],
    write: (events) => {
      const row = (event: Written) => gdeltColumns.map((name) => String(gdelt[name]?.(event) ?? ''));
      return strToU8(events.map((event) => `${row(event).join('\t')}\n`).join(''));
    },
  },
  csv(
    'USGS as CSV',
    'usgs-csv',
    {
      time: (event) => `${iso(event)}T00:00:00.000Z`,
      ...place,
      depth: () => 5.2,
      mag: () => 1.1,
      magType: () => 'ml',
      net: () => 'nn',
      id: ({ id }) => id,
      updated: () => '2022-02-25T00:00:00.000Z',
      place: ({ title }) => title,
      type: ({ kind }) => kind,
    },
    ['text', 'link', 'to'],
  ),
  json('USGS as GeoJSON', { schema: 'usgs-geojson', format: 'geojson', lacks: ['text', 'to'] }, (events) =>
    collection(
      events.map((event) => {
        const { id, title, kind: type, link: url } = event;
        const time = Date.parse(iso(event));
        return feature(
          event,
          {
            mag: 1.1,
            magType: 'ml',
            place: title,
            time,
            updated: time,
            url,
            net: 'nn',
            code: id,
            type,
            title,
          },
          { id },
        );
      }),
      { metadata: { generated: 1645700000000, status: 200 } },
    ),
  ),
  csv(
    'VIINA',
    'viina',
    {
      viina_version: () => 2,
      event_id: ({ id }) => id,
      date: digits,
      time: () => '',
      geonameid: () => 700000,
      asciiname: () => 'Town',
      ...place,
      GEO_PRECISION: () => 'PPL',
      report_id: () => 1,
      source: () => 'outlet',
      url: ({ link }) => link,
      text: ({ title }) => title,
      lang: () => 'ua',
    },
    ['text', 'kind'],
  ),
  json('TimelineJS', { schema: 'timelinejs-json' }, (events) => ({
    title: { text: { headline: 'All of it', text: '' } },
    events: events.map((event) => ({
      start_date: split(event),
      ...slide(event),
      group: event.kind,
      unique_id: event.id,
    })),
  })),
  json(
    'TimelineJS, second edition',
    { schema: 'timelinejs-json-2', lacks: ['id', 'lat', 'lon'] },
    (events) => ({
      timeline: {
        headline: 'All of it',
        type: 'default',
        date: events.map(({ year, month, day, title, text, kind, link }) => ({
          startDate: `${year},${month},${day}`,
          headline: title,
          text,
          tag: kind,
          asset: { media: link, credit: 'Archive', caption: '' },
        })),
      },
    }),
  ),
  csv(
    'TimelineJS, its spreadsheet',
    'timelinejs-sheet',
    {
      Year: ({ year }) => year,
      Month: ({ month }) => month,
      Day: ({ day }) => day,
      Time: () => '',
      'End Year': () => '',
      'End Month': () => '',
      'End Day': () => '',
      'End Time': () => '',
      'Display Date': () => '',
      Headline: ({ title }) => title,
      Text: ({ text }) => text,
      Media: ({ link }) => link,
      'Media Credit': () => 'Archive',
      'Media Caption': () => '',
      Type: () => '',
      Group: ({ kind }) => kind,
      Background: () => '',
    },
    ['id', 'lat', 'lon'],
  ),
  csv(
    'TimelineJS, its first spreadsheet',
    'timelinejs-sheet-1',
    {
      'Start Date': american,
      'End Date': () => '',
      Headline: ({ title }) => title,
      Text: ({ text }) => text,
      Media: ({ link }) => link,
      'Media Credit': () => 'Archive',
      'Media Caption': () => '',
      Type: () => '',
      Tag: ({ kind }) => kind,
    },
    ['id', 'lat', 'lon'],
  ),
  json('StoryMapJS', { schema: 'storymapjs', lacks: ['id', 'kind'] }, (events) => ({
    storymap: { slides: events.map((event) => ({ type: '', date: worded(event), ...slide(event) })) },
  })),
  json('TimeMap', { schema: 'timemap', lacks: ['text', 'link'] }, (events) =>
    events.map((event) => ({
      ...Object.fromEntries(Object.entries(timemap).map(([name, of]) => [name, of(event)])),
      sources: ['src1'],
      associations: ['one'],
    })),
  ),
  csv('TimeMap, its spreadsheet', 'timemap', timemap, ['text', 'link']),
  json('Linked Places', { schema: 'linked-places', format: 'geojson', lacks: [] }, (events) =>
    collection(
      events.map((event) => ({
        '@id': event.id,
        ...feature(event, { title: event.title, ccodes: ['UA'] }),
        when: { timespans: [{ start: { in: iso(event) }, end: { in: iso(event) } }] },
        names: [{ toponym: 'Town', lang: 'en' }],
        types: [{ identifier: 'aat:300008347', label: event.kind }],
        links: [{ type: 'closeMatch', identifier: event.link }],
        descriptions: [{ value: event.text }],
      })),
      { '@context': 'https://linkedpasts.org/assets/linkedplaces-context-v1.jsonld' },
    ),
  ),
  {
    ...csv('Linked Places, its table', 'linked-places-table', {}, ['link']),
    write: (events) => {
      const columns: Columns = {
        id: ({ id }) => id,
        title: ({ title }) => title,
        title_source: () => 'Atlas',
        start: iso,
        end: iso,
        title_uri: () => '',
        ccodes: () => 'UA',
        types: ({ kind }) => kind,
        aat_types: () => '300008389',
        lon: ({ lon }) => lon,
        lat: ({ lat }) => lat,
        geowkt: () => '',
        description: ({ text }) => text,
      };
      return strToU8(delimited(tableOf(columns, events), '\t'));
    },
  },
];
