import type { Known } from './facts.ts';

export interface Row extends Known {
  readonly id: string;
  readonly rights: string;
}

export interface Column {
  readonly name: string;
  /** A datatype of CSV on the Web. */
  readonly datatype: 'string' | 'decimal' | 'integer' | 'date' | 'dateTime' | 'anyURI';
  readonly about: string;
  readonly of: (row: Row) => string | number | null;
}

/** The columns of the table of events, in their order. The names are those of the properties in GeoJSON, where they are the same thing. */
export const columns: readonly Column[] = [
  { name: 'id', datatype: 'string', about: 'Never used twice', of: ({ id }) => id },
  { name: 'title', datatype: 'string', about: 'In our own words', of: ({ facts }) => facts.title },
  { name: 'summary', datatype: 'string', about: 'In our own words', of: ({ facts }) => facts.summary },
  { name: 'kind', datatype: 'string', about: 'The id of its kind', of: ({ facts }) => facts.kind },
  { name: 'kindName', datatype: 'string', about: 'The name of its kind', of: ({ facts }) => facts.kindName },
  {
    name: 'status',
    datatype: 'string',
    about: 'How far to trust it, as the source gave it on its date',
    of: ({ facts }) => facts.status,
  },
  { name: 'statusName', datatype: 'string', about: 'The same in words', of: ({ facts }) => facts.statusName },
  {
    name: 'attribution',
    datatype: 'string',
    about: 'Whose words the record rests on; belongs to every quotation of it',
    of: ({ facts }) => facts.attribution,
  },
  {
    name: 'time',
    datatype: 'string',
    about: 'The line that a person wrote; "by published" with the day of that',
    of: ({ facts }) => facts.time,
  },
  { name: 'timeText', datatype: 'string', about: 'The same in words', of: ({ facts }) => facts.timeText },
  {
    name: 'edtf',
    datatype: 'string',
    about: 'Extended Date/Time Format, dates only',
    of: ({ facts }) => facts.edtf,
  },
  {
    name: 'earliest',
    datatype: 'dateTime',
    about: 'It was not before, UTC; empty where that is not known',
    of: ({ facts }) => facts.earliest,
  },
  {
    name: 'latest',
    datatype: 'dateTime',
    about: 'It was not after, UTC, not included; empty where that is not known',
    of: ({ facts }) => facts.latest,
  },
  {
    name: 'foundFrom',
    datatype: 'dateTime',
    about: 'Where a window of time finds it, UTC',
    of: ({ facts }) => facts.foundFrom,
  },
  {
    name: 'foundTo',
    datatype: 'dateTime',
    about: 'The end of that, not included',
    of: ({ facts }) => facts.foundTo,
  },
  {
    name: 'timePrecision',
    datatype: 'string',
    about: 'The unit to which the source tells the time',
    of: ({ facts }) => facts.timePrecision,
  },
  {
    name: 'timeBasis',
    datatype: 'string',
    about: 'How the time is known: stated, computed, inferred, external',
    of: ({ facts }) => facts.timeBasis,
  },
  {
    name: 'zone',
    datatype: 'string',
    about: 'The clock on which the time is told; ±HH:MM has an apostrophe before it',
    of: ({ facts }) => facts.zone,
  },
  {
    name: 'lat',
    datatype: 'decimal',
    about: 'Degrees north, WGS 84, of the first place that has a mark; empty where none has',
    of: ({ facts }) => facts.lat,
  },
  {
    name: 'lon',
    datatype: 'decimal',
    about: 'Degrees east, WGS 84, of the same place',
    of: ({ facts }) => facts.lon,
  },
  {
    name: 'pointPlaceId',
    datatype: 'string',
    about: 'The id of the same place',
    of: ({ marked }) => marked[0]?.id ?? null,
  },
  {
    name: 'radiusMetres',
    datatype: 'decimal',
    about: 'How far the same place reaches',
    of: ({ facts }) => facts.radiusMetres,
  },
  {
    name: 'place',
    datatype: 'string',
    about: 'All its places, joined by "; "',
    of: ({ facts }) => facts.place,
  },
  {
    name: 'placeId',
    datatype: 'string',
    about: 'Their ids, joined by ";"',
    of: ({ facts }) => facts.placeId,
  },
  {
    name: 'placeRole',
    datatype: 'string',
    about: 'What each is to the event, joined by ";"; only at a site did it happen',
    of: ({ facts }) => facts.placeRole,
  },
  {
    name: 'placePrecision',
    datatype: 'string',
    about: 'How closely the source says where, of the first of them',
    of: ({ facts }) => facts.placePrecision,
  },
  {
    name: 'quote',
    datatype: 'string',
    about: "Words of the source, its author's",
    of: ({ facts }) => facts.quote,
  },
  {
    name: 'source',
    datatype: 'string',
    about: 'Publisher and day of publication',
    of: ({ facts }) => facts.source,
  },
  { name: 'sourceUrl', datatype: 'anyURI', about: 'Where it stands', of: ({ facts }) => facts.sourceUrl },
  { name: 'link', datatype: 'anyURI', about: 'The page of the record', of: ({ facts }) => facts.link },
  {
    name: 'recorded',
    datatype: 'date',
    about: 'The day on which the dataset first carried it',
    of: ({ facts }) => facts.recorded,
  },
  {
    name: 'revision',
    datatype: 'integer',
    about: 'From 1; each correction makes a new one',
    of: ({ facts }) => facts.revision,
  },
  { name: 'licence', datatype: 'string', about: 'Of the record', of: ({ facts }) => facts.licence },
  { name: 'datasetVersion', datatype: 'string', about: 'Of the dataset', of: ({ facts }) => facts.version },
  { name: 'rights', datatype: 'string', about: 'Whose what is', of: ({ rights }) => rights },
];
