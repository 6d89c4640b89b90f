import { placePrecisions } from '../../../model/place.ts';
import { columns as ownColumns } from '../../columns.ts';
import { type ExportSample, degrees, geometry, inColumn, point, split } from './sample.fixture.ts';

const own = {
  time: inColumn('time', 'year-first'),
  zone: { by: 'column', column: 'zone', otherwise: 'UTC' },
  placePrecision: {
    column: 'placePrecision',
    means: Object.fromEntries(placePrecisions.map((precision) => [precision, precision])),
    otherwise: 'region',
  },
  placeName: 'place',
  title: 'title',
  text: 'summary',
  kind: 'kindName',
  source: 'source',
  link: 'link',
  id: 'id',
};
const ownNames = ownColumns.map(({ name }) => name);
const ownRow = ownNames.map((name) => (name === 'link' ? 'https://dateline.example/e/a/' : 'x'));

/** What is written here too: KML, and our own tables. */
export const writtenSamples: readonly ExportSample[] = [
  {
    schema: 'kml',
    of: 'of a globe',
    columns: split('name,description,begin,end,when,geometry,folder,id,code'),
    rows: [
      split(`A strike;In the night;2022-02-24;2022-02-25;2022-02-24/2022-02-25;${point};Strikes;a;0000`, ';'),
    ],
    mapping: {
      yearNumbering: 'xml-schema',
      time: inColumn('when', 'year-first'),
      place: geometry,
      title: 'name',
      text: 'description',
      kind: 'folder',
      id: 'id',
    },
  },
  {
    schema: 'kml',
    of: 'that counts a year 0',
    columns: split('name,description,begin,end,when,geometry,folder,id'),
    rows: [split(`A strike;In the night;-0043-03-15;0000;-0043-03-15/0000;${point};Strikes;a`, ';')],
    mapping: {
      time: inColumn('when', 'year-first'),
      place: geometry,
      title: 'name',
      text: 'description',
      kind: 'folder',
      id: 'id',
    },
  },
  {
    schema: 'dateline',
    of: 'CSV',
    columns: ownNames,
    rows: [ownRow],
    mapping: { ...own, place: degrees('lat', 'lon') },
  },
  {
    schema: 'dateline',
    of: 'GeoJSON',
    columns: ['geometry', ...ownNames.filter((name) => name !== 'lat' && name !== 'lon')],
    rows: [[point, ...ownRow.slice(2)]],
    mapping: { ...own, place: geometry },
  },
];
