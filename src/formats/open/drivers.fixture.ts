import { gzipSync, strToU8, zipSync } from 'fflate';
import { bytesIn } from './file.fixture.ts';
import { xlsxOf } from './workbook.fixture.ts';
import { element, printXml, textElement } from '../xml.ts';
import { exported } from './exports.fixture.ts';
import {
  collection,
  type Columns,
  csv,
  delimited,
  type Driver,
  feature,
  iso,
  json,
  plain,
  record,
  tableOf,
  two,
  type Written,
} from './written.fixture.ts';

const plainFeature = (event: Written) => {
  const { latitude: _lat, longitude: _lon, ...properties } = record(event);
  return feature(event, properties);
};

function kmlText(events: readonly Written[]): string {
  const placemark = (event: Written) =>
    element('Placemark', { id: event.id }, [
      textElement('name', event.title),
      textElement('description', event.text),
      element('TimeStamp', {}, [textElement('when', iso(event))]),
      element('Point', {}, [textElement('coordinates', `${event.lon},${event.lat},0`)]),
    ]);
  const byKind = (kind: string) => events.filter((event) => event.kind === kind);
  const folders = [...new Set(events.map(({ kind }) => kind))].map((kind) =>
    element('Folder', {}, [textElement('name', kind), ...byKind(kind).map(placemark)]),
  );
  return printXml(
    element('kml', { xmlns: 'http://www.opengis.net/kml/2.2' }, [element('Document', {}, folders)]),
  );
}

function gpxText(events: readonly Written[]): string {
  const waypoint = (event: Written) =>
    element('wpt', { lat: String(event.lat), lon: String(event.lon) }, [
      textElement('time', `${iso(event)}T00:00:00Z`),
      textElement('name', event.title),
      textElement('desc', event.text),
      element('link', { href: event.link }, []),
      textElement('type', event.kind),
    ]);
  return printXml(
    element(
      'gpx',
      { version: '1.1', creator: 'a', xmlns: 'http://www.topografix.com/GPX/1/1' },
      events.map(waypoint),
    ),
  );
}

const plainTable = (events: readonly Written[]) => delimited(tableOf(plain, events), ',');
const comma = (number: number) => String(number).replace('.', ',');
const european: Columns = {
  ...plain,
  date: ({ year, month, day }) => `${day}.${two(month)}.${year}`,
  latitude: ({ lat }) => comma(lat),
  longitude: ({ lon }) => comma(lon),
};

const carried: readonly Driver[] = [
  csv('CSV', null, plain),
  {
    ...csv('CSV of semicolons in windows-1251', null, european),
    write: (events) => bytesIn(delimited(tableOf(european, events), ';', '\r\n'), 'windows-1251'),
  },
  {
    ...csv('TSV in UTF-16', null, plain),
    write: (events) => bytesIn(`\ufeff${delimited(tableOf(plain, events), '\t', '\r')}`, 'UTF-16 LE'),
  },
  json('GeoJSON', { format: 'geojson' }, (events) => collection(events.map(plainFeature))),
  {
    ...json('GeoJSON, a feature a line', { format: 'geojson' }, () => null),
    write: (events) => strToU8(events.map((event) => `${JSON.stringify(plainFeature(event))}\n`).join('')),
  },
  {
    ...json('a sequence of JSON texts', { format: 'json-lines' }, () => null),
    write: (events) =>
      strToU8(events.map((event) => `\u001e${JSON.stringify(record(event), null, 1)}\n`).join('')),
  },
  json('JSON records', {}, (events) => events.map(record)),
  json('JSON records within', {}, (events) => ({
    status: 1,
    results: events.map(record),
    other: [{ x: 1 }],
  })),
  { of: 'KML', schema: 'kml', format: 'kml', lacks: ['link'], write: (events) => strToU8(kmlText(events)) },
  {
    of: 'KMZ',
    schema: 'kml',
    format: 'kmz',
    lacks: ['link'],
    write: (events) => zipSync({ 'doc.kml': strToU8(kmlText(events)) }),
  },
  { of: 'GPX', schema: null, format: 'gpx', lacks: ['id'], write: (events) => strToU8(gpxText(events)) },
  {
    of: 'XLSX',
    schema: null,
    format: 'xlsx',
    lacks: [],
    write: (events) => xlsxOf([{ name: 'Events', rows: tableOf(plain, events) }]),
  },
  {
    ...csv('CSV in a ZIP', null, plain),
    format: 'csv.zip',
    write: (events) =>
      zipSync({ 'readme.txt': strToU8('See the table.'), 'a.csv': strToU8(plainTable(events)) }),
  },
  {
    ...csv('CSV in gzip', null, plain),
    format: 'csv.gz',
    write: (events) => gzipSync(strToU8(plainTable(events)), { mtime: 0 }),
  },
];

/** Every kind of file that can be opened, but our own, which `pack.ts` writes. */
const gtd = csv(
  'The Global Terrorism Database',
  'gtd',
  {
    eventid: ({ id }) => id,
    iyear: ({ year }) => year,
    imonth: ({ month }) => month,
    iday: ({ day }) => day,
    latitude: ({ lat }) => lat,
    longitude: ({ lon }) => lon,
    specificity: () => 1,
    summary: ({ text }) => text,
    attacktype1_txt: ({ kind }) => kind,
    target1: ({ title }) => title,
  },
  ['link'],
);

export const drivers: readonly Driver[] = [...carried, ...exported, gtd];
