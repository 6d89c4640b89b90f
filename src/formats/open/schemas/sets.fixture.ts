import { columnNumber } from '../columnNumber.ts';
import { type ExportSample, degrees, geometry, inColumn, point, split } from './sample.fixture.ts';

const acled = {
  time: inColumn('event_date'),
  timePrecision: {
    column: 'time_precision',
    means: { '1': 'as-written', '2': 'week', '3': 'month' },
    otherwise: 'as-written',
  },
  place: degrees('latitude', 'longitude'),
  placePrecision: {
    column: 'geo_precision',
    means: { '1': 'town', '2': 'near-town', '3': 'region' },
    otherwise: 'town',
  },
  placeName: 'location',
  title: 'sub_event_type',
  text: 'notes',
  kind: 'event_type',
  source: 'source',
  id: 'event_id_cnty',
};

const ucdp = {
  time: inColumn('date_start'),
  end: inColumn('date_end'),
  isMidnightUnknown: true,
  place: degrees('latitude', 'longitude'),
  placePrecision: {
    column: 'where_prec',
    means: {
      '1': 'town',
      '2': 'near-town',
      '3': 'region',
      '4': 'region',
      '5': 'region',
      '6': 'country',
      '7': 'region',
    },
    otherwise: 'region',
  },
  placeName: 'where_coordinates',
  title: 'dyad_name',
  text: 'source_headline',
  kind: 'type_of_violence',
  source: 'source_article',
  id: 'id',
};

const ucdpColumns = split(
  'id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob',
);
const ucdpRow = split(
  '400001|XXX-2022-1-1-1|2022|1|Clear|1|1|1|A: Government|1|1|Government of A - B|1|1|Government of A|2|2|B|1|Agency, 2022-02-25, Fighting|Agency|2022-02-25|Fighting near the town|officials|2|Town|near Town|Province|District|49.98|36.25|POINT (36.25 49.98)|200000|A|369|Europe|1|2|2022-02-24 00:00:00.000|2022-02-26 00:00:00.000|0|0|1|0|1|1|1|369|',
  '|',
);

export const gdeltColumns = split(
  'GLOBALEVENTID,SQLDATE,MonthYear,Year,FractionDate,Actor1Code,Actor1Name,Actor1CountryCode,Actor1KnownGroupCode,Actor1EthnicCode,Actor1Religion1Code,Actor1Religion2Code,Actor1Type1Code,Actor1Type2Code,Actor1Type3Code,Actor2Code,Actor2Name,Actor2CountryCode,Actor2KnownGroupCode,Actor2EthnicCode,Actor2Religion1Code,Actor2Religion2Code,Actor2Type1Code,Actor2Type2Code,Actor2Type3Code,IsRootEvent,EventCode,EventBaseCode,EventRootCode,QuadClass,GoldsteinScale,NumMentions,NumSources,NumArticles,AvgTone,Actor1Geo_Type,Actor1Geo_FullName,Actor1Geo_CountryCode,Actor1Geo_ADM1Code,Actor1Geo_ADM2Code,Actor1Geo_Lat,Actor1Geo_Long,Actor1Geo_FeatureID,Actor2Geo_Type,Actor2Geo_FullName,Actor2Geo_CountryCode,Actor2Geo_ADM1Code,Actor2Geo_ADM2Code,Actor2Geo_Lat,Actor2Geo_Long,Actor2Geo_FeatureID,ActionGeo_Type,ActionGeo_FullName,ActionGeo_CountryCode,ActionGeo_ADM1Code,ActionGeo_ADM2Code,ActionGeo_Lat,ActionGeo_Long,ActionGeo_FeatureID,DATEADDED,SOURCEURL',
);
const gdeltOld = gdeltColumns.filter((name) => !name.endsWith('_ADM2Code'));
const gdeltValues: Readonly<Record<string, string>> = {
  GLOBALEVENTID: '1030000001',
  SQLDATE: '20220224',
  MonthYear: '202202',
  Year: '2022',
  FractionDate: '2022.1479',
  IsRootEvent: '1',
  EventCode: '190',
  EventBaseCode: '190',
  EventRootCode: '19',
  QuadClass: '4',
  GoldsteinScale: '-10.0',
  Actor1Geo_Type: '1',
  ActionGeo_Type: '4',
  ActionGeo_FullName: 'Town, Province, Country',
  ActionGeo_Lat: '49.98',
  ActionGeo_Long: '36.25',
  DATEADDED: '20220224120000',
  SOURCEURL: 'https://example.org/news/1',
};
const gdelt = {
  time: inColumn('SQLDATE', 'year-first'),
  zone: 'UTC',
  place: degrees('ActionGeo_Lat', 'ActionGeo_Long'),
  placePrecision: {
    column: 'ActionGeo_Type',
    means: { '1': 'country', '2': 'region', '3': 'town', '4': 'town', '5': 'region' },
    otherwise: 'region',
  },
  placeName: 'ActionGeo_FullName',
  title: 'ActionGeo_FullName',
  text: 'Actor1Name',
  kind: 'QuadClass',
  id: 'GLOBALEVENTID',
};
const gdeltRow = (columns: readonly string[], values = gdeltValues) =>
  columns.map((name) => values[name] ?? '');
const unnamed = (columns: readonly string[]) => columns.map((_, index) => columnNumber(index));

/** Exports of sets of data. */
export const setSamples: readonly ExportSample[] = [
  {
    schema: 'acled',
    of: 'as downloaded',
    columns: split(
      'event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp',
    ),
    rows: [
      split(
        'XXX1|24 February 2022|2022|1|Political violence|Explosions/Remote violence|Shelling/artillery/missile attack|A||1|B||1|11||804|Europe|Country|Province|District||Town|49.98|36.25|1|Agency|National|Shelling was reported.|0||1645747200',
        '|',
      ),
    ],
    mapping: acled,
  },
  {
    schema: 'acled',
    of: 'in its older columns',
    columns: split(
      'data_id,iso,event_id_cnty,event_id_no_cnty,event_date,year,time_precision,event_type,sub_event_type,actor1,latitude,longitude,geo_precision,location,source,notes,fatalities,timestamp,iso3',
    ),
    rows: [
      split(
        '1|804|XXX1|1|24-Feb-22|2022|2|Battles|Armed clash|A|49.98|36.25|2|Town|Agency|A clash.|0|1645747200|UKR',
        '|',
      ),
    ],
    mapping: acled,
  },
  { schema: 'ucdp-ged', of: 'the yearly set', columns: ucdpColumns, rows: [ucdpRow], mapping: ucdp },
  {
    schema: 'ucdp-ged',
    of: 'the yearly set without a header',
    columns: unnamed(ucdpColumns),
    headed: ucdpColumns,
    rows: [ucdpRow],
    mapping: ucdp,
  },
  {
    schema: 'ucdp-ged',
    of: 'candidate events of some columns',
    columns: split(
      'id,type_of_violence,dyad_name,source_office,where_coordinates,latitude,longitude,date_prec,date_start,date_end',
    ),
    rows: [
      split(
        '1|3|A - Civilians|Agency|Town|49.98|36.25|1|2024-02-24 00:00:00.000|2024-02-24 00:00:00.000',
        '|',
      ),
    ],
    mapping: {
      time: ucdp.time,
      end: ucdp.end,
      isMidnightUnknown: true,
      place: ucdp.place,
      placeName: 'where_coordinates',
      title: 'dyad_name',
      kind: 'type_of_violence',
      source: 'source_office',
      id: 'id',
    },
  },
  {
    schema: 'gdelt-events',
    of: '2.0 without a header',
    columns: unnamed(gdeltColumns),
    headed: gdeltColumns,
    rows: [
      gdeltRow(gdeltColumns),
      gdeltRow(gdeltColumns, { ...gdeltValues, ActionGeo_Type: '0', ActionGeo_Lat: '' }),
    ],
    mapping: { ...gdelt, link: 'SOURCEURL' },
  },
  {
    schema: 'gdelt-events',
    of: '1.0 with links',
    columns: unnamed(gdeltOld),
    headed: gdeltOld,
    rows: [gdeltRow(gdeltOld, { ...gdeltValues, DATEADDED: '20220224' })],
    mapping: { ...gdelt, link: 'SOURCEURL' },
  },
  {
    schema: 'gdelt-events',
    of: '1.0 without links',
    columns: unnamed(gdeltOld.slice(0, -1)),
    headed: gdeltOld.slice(0, -1),
    rows: [gdeltRow(gdeltOld.slice(0, -1), { ...gdeltValues, DATEADDED: '20130224' })],
    mapping: gdelt,
  },
  {
    schema: 'gdelt-events',
    of: 'with a header',
    columns: gdeltColumns,
    rows: [gdeltRow(gdeltColumns)],
    mapping: { ...gdelt, link: 'SOURCEURL' },
  },
  {
    schema: 'usgs-csv',
    of: 'a feed',
    columns: split(
      'time,latitude,longitude,depth,mag,magType,nst,gap,dmin,rms,net,id,updated,place,type,horizontalError,depthError,magError,magNst,status,locationSource,magSource',
    ),
    rows: [
      split(
        '2022-02-24T03:20:45.120Z|38.1|-117.9|5.2|1.1|ml|10|60|0.1|0.2|nn|nn001|2022-02-25T00:00:00.000Z|10 km SE of Town, State|earthquake|1|1|0.1|10|reviewed|nn|nn',
        '|',
      ),
    ],
    mapping: {
      time: inColumn('time', 'year-first'),
      zone: 'UTC',
      place: degrees('latitude', 'longitude'),
      placeName: 'place',
      title: 'place',
      kind: 'type',
      source: 'net',
      id: 'id',
    },
  },
  {
    schema: 'usgs-geojson',
    of: 'a feed',
    columns: split(
      'mag,place,time,updated,tz,url,detail,felt,cdi,mmi,alert,status,tsunami,sig,net,code,ids,sources,types,nst,dmin,rms,gap,magType,type,title,geometry,id',
    ),
    rows: [
      split(
        '1.1;10 km SE of Town;1645672845120;1645672900000;;https://example.org/1;https://example.org/1.json;;;;;reviewed;0;20;nn;001;nn001;nn;origin;10;0.1;0.2;60;ml;earthquake;M 1.1 - 10 km SE of Town;' +
          point +
          ';nn001',
        ';',
      ),
    ],
    mapping: {
      time: { ...inColumn('time', 'year-first'), epoch: 'milliseconds' },
      zone: 'UTC',
      place: geometry,
      placeName: 'place',
      title: 'title',
      kind: 'type',
      source: 'net',
      link: 'url',
      id: 'id',
    },
  },
  {
    schema: 'viina',
    of: 'its second version',
    columns: split(
      'viina_version,event_id,event_id_1pd,date,time,geonameid,feature_code,asciiname,ADM1_NAME,ADM1_CODE,ADM2_NAME,ADM2_CODE,longitude,latitude,GEO_PRECISION,GEO_API,location,address,report_id,source,url,text,lang',
    ),
    rows: [
      split(
        '2|1|1|20220224|05:07|700000|PPL|Town|Province|1|District|2|36.25|49.98|PPL|Yandex|1|Town|1|outlet|https://example.org/1|Headline of a report|ua',
        '|',
      ),
    ],
    mapping: {
      time: inColumn('date', 'year-first', 'time'),
      place: degrees('latitude', 'longitude'),
      placePrecision: {
        column: 'GEO_PRECISION',
        means: {
          HOUSE: 'site',
          BUILDING: 'site',
          ADM3: 'region',
          ADM2: 'region',
          ADM1: 'region',
          ADM0: 'country',
          COUNTRY: 'country',
        },
        otherwise: 'town',
      },
      placeName: 'asciiname',
      title: 'text',
      source: 'source',
      link: 'url',
      id: 'event_id',
    },
  },
];
