import { type ExportSample, degrees, geometry, inColumn, point, split } from './sample.fixture.ts';

const timelineSheet = {
  yearNumbering: 'historical',
  time: { by: 'parts', year: 'Year', month: 'Month', day: 'Day', clock: 'Time' },
  end: { by: 'parts', year: 'End Year', month: 'End Month', day: 'End Day', clock: 'End Time' },
  title: 'Headline',
  text: 'Text',
  kind: 'Group',
  source: 'Media Credit',
  link: 'Media',
};

/** Exports of programs that tell stories, show maps and hold places. */
export const storySamples: readonly ExportSample[] = [
  {
    schema: 'timelinejs-sheet',
    of: 'the template',
    columns: split(
      'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background,Link',
    ),
    rows: [
      split('1914||||||||Summer 1914|The beginning|Text|https://example.org/1.jpg|Archive||||War||', '|'),
    ],
    mapping: timelineSheet,
  },
  {
    schema: 'timelinejs-sheet-1',
    of: 'the older template',
    columns: split(
      'Start Date,End Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Tag',
    ),
    rows: [split('2/24/2022||The beginning|Text|https://example.org/1.jpg|Archive||||War', '|')],
    mapping: {
      yearNumbering: 'historical',
      time: inColumn('Start Date'),
      end: inColumn('End Date'),
      title: 'Headline',
      text: 'Text',
      kind: 'Tag',
      source: 'Media Credit',
      link: 'Media',
    },
  },
  {
    schema: 'timelinejs-json',
    of: 'events',
    columns: split(
      'start_date.year,start_date.month,start_date.day,start_date.hour,start_date.minute,start_date.display_date,end_date.year,end_date.month,text.headline,text.text,media.url,media.credit,group,unique_id,location.lat,location.lon,location.name',
    ),
    rows: [split('2022|2|24|5|07||||The beginning|Text|https://example.org/1.jpg|Archive|War|a', '|')],
    mapping: {
      yearNumbering: 'historical',
      time: {
        by: 'parts',
        year: 'start_date.year',
        month: 'start_date.month',
        day: 'start_date.day',
        clock: 'start_date.hour',
        finer: ['start_date.minute'],
      },
      end: { by: 'parts', year: 'end_date.year', month: 'end_date.month', day: null, clock: null },
      place: { by: 'columns', lat: 'location.lat', lon: 'location.lon' },
      placeName: 'location.name',
      title: 'text.headline',
      text: 'text.text',
      kind: 'group',
      source: 'media.credit',
      link: 'media.url',
      id: 'unique_id',
    },
  },
  {
    schema: 'storymapjs',
    of: 'slides',
    columns: split(
      'type,text.headline,text.text,media.url,media.caption,media.credit,location.name,location.lat,location.lon,location.zoom,date',
    ),
    rows: [
      split('overview|The story|Text|||||||||', '|'),
      split('|In the town|Text|https://example.org/1.jpg||Archive|Town|49.98|36.25|10|24 February 2022', '|'),
    ],
    mapping: {
      time: inColumn('date'),
      place: degrees('location.lat', 'location.lon'),
      placeName: 'location.name',
      title: 'text.headline',
      text: 'text.text',
      source: 'media.credit',
      link: 'media.url',
    },
  },
  {
    schema: 'timemap',
    of: 'JSON of its server',
    columns: split(
      'id,description,date,time,location,latitude,longitude,category,associations,sources,time_display,colour',
    ),
    rows: [
      split(
        '1|Shelling of a street|2/24/2022|00:00|Town|49.98|36.25|alpha|filter1; filter2|src1; src2||',
        '|',
      ),
    ],
    mapping: {
      time: inColumn('date', null, 'time'),
      isMidnightUnknown: true,
      place: degrees('latitude', 'longitude'),
      placeName: 'location',
      title: 'description',
      kind: 'category',
      source: 'sources',
      id: 'id',
    },
  },
  {
    schema: 'timemap',
    of: 'JSON with its sources',
    columns: split(
      'id,description,date,time,latitude,longitude,sources,associations,sourceLink,sourceIds,association,associationIds',
    ),
    rows: [
      split(
        '1|Shelling|2/24/2022|00:00|49.98|36.25|A film; A post|House; Street|https://example.org/1|s1; s2|House|a1; a2',
        '|',
      ),
    ],
    mapping: {
      time: inColumn('date', null, 'time'),
      isMidnightUnknown: true,
      place: degrees('latitude', 'longitude'),
      title: 'description',
      kind: 'association',
      source: 'sources',
      link: 'sourceLink',
      id: 'id',
    },
  },
  {
    schema: 'timemap',
    of: 'its spreadsheet',
    columns: split(
      'id,description,date,time,location,latitude,longitude,type,source1,source2,association1,association2,comments',
    ),
    rows: [split('1|Shelling of a street|2/24/2022|17:30|Town|49.98|36.25|hit|src1||alpha||', '|')],
    mapping: {
      time: inColumn('date', null, 'time'),
      isMidnightUnknown: true,
      place: degrees('latitude', 'longitude'),
      placeName: 'location',
      title: 'description',
      kind: 'association1',
      source: 'source1',
      id: 'id',
    },
  },
  {
    schema: 'timemap',
    of: 'its first edition',
    columns: split('desc,date,time,location,lat,long,source,filters,category'),
    rows: [split('Shelling of a street|8/23/2011|18:30|Town|17.81|-18.22|||alpha', '|')],
    mapping: {
      time: inColumn('date', null, 'time'),
      isMidnightUnknown: true,
      place: degrees('lat', 'long'),
      placeName: 'location',
      title: 'desc',
      kind: 'category',
      source: 'source',
    },
  },
  {
    schema: 'linked-places',
    of: 'version 1.1',
    columns: split(
      '@id,title,ccodes,names.0.toponym,names.0.lang,types.0.identifier,types.0.label,geometry,when.timespans.0.start.in,when.timespans.0.end.in,links.0.type,links.0.identifier,descriptions.0.value',
    ),
    rows: [
      split(
        `https://example.org/p/1;Town;UA;Town;en;aat:300008347;inhabited places;${point};1654;1918;closeMatch;https://example.org/g/1;A town`,
        ';',
      ),
    ],
    mapping: {
      time: inColumn('when.timespans.0.start.in', 'year-first'),
      end: inColumn('when.timespans.0.end.in', 'year-first'),
      place: geometry,
      placeName: 'names.0.toponym',
      title: 'title',
      text: 'descriptions.0.value',
      kind: 'types.0.label',
      link: 'links.0.identifier',
      id: '@id',
    },
  },
  {
    schema: 'linked-places',
    of: 'with what its spans come to',
    columns: split(
      '@id,properties.title,names.0.toponym,geometry,when.timespans.0.start.earliest,when.start,when.end',
    ),
    rows: [split(`x:1;;Town;${point};1600;1600;1660`, ';')],
    mapping: {
      time: inColumn('when.start', 'year-first'),
      end: inColumn('when.end', 'year-first'),
      place: geometry,
      placeName: 'names.0.toponym',
      title: 'properties.title',
      id: '@id',
    },
  },
  {
    schema: 'linked-places-table',
    of: 'with points and shapes',
    columns: split(
      'id,title,title_source,start,end,title_uri,ccodes,types,aat_types,lon,lat,geowkt,description',
    ),
    rows: [split('1|Town|Atlas|-320|-27||EG|city|300008389|||POINT(29.9 31.2)|A town', '|')],
    mapping: {
      yearNumbering: 'historical',
      time: inColumn('start', 'year-first'),
      end: inColumn('end', 'year-first'),
      isOpenWithoutEnd: true,
      place: { by: 'columns', lat: 'lat', lon: 'lon', wkt: 'geowkt' },
      placeName: 'title',
      title: 'title',
      text: 'description',
      kind: 'types',
      source: 'title_source',
      id: 'id',
    },
  },
  {
    schema: 'timelinejs-json-2',
    of: 'slides',
    columns: split('startDate,endDate,headline,text,tag,asset.media,asset.credit,asset.caption'),
    rows: [split('1963-08-09||The beginning|Text|War|https://example.org/1.jpg|Archive|', '|')],
    mapping: {
      yearNumbering: 'historical',
      time: inColumn('startDate'),
      end: inColumn('endDate'),
      title: 'headline',
      text: 'text',
      kind: 'tag',
      source: 'asset.credit',
      link: 'asset.media',
    },
  },
];
