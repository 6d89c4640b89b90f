import { type Trap, degrees, inColumn } from './trap.fixture.ts';
import { trapsOfWays } from './trapsOfWays.fixture.ts';

/** Pairs, shapes, names in other languages. */
export const trapsOfPlaces: readonly Trap[] = [
  {
    of: 'a pair in one column, in either order',
    table: `date | coordinates | name
            2022-02-24 | 49.98, 36.25 | The first of them
            2022-02-25 | 50.45, 30.52 | The second of them`,
    mapping: {
      time: inColumn('date'),
      title: 'name',
      place: { by: 'pair', column: 'coordinates', order: 'lat-lon' },
    },
    questions: [{ ask: 'pair-order', column: 'coordinates' }],
  },
  {
    of: 'a pair whose letters tell which is which',
    table: `date | coordinates | name
            2022-02-24 | 49°58′48″N, 36°15′E | The first of them
            2022-02-25 | 50°27′N 30°31′E | The second of them`,
    mapping: {
      time: inColumn('date'),
      title: 'name',
      place: { by: 'pair', column: 'coordinates', order: 'lat-lon' },
    },
    points: [
      [49.98, 36.25],
      [50.45, 30.516666666666666],
    ],
  },
  {
    of: 'a pair whose values tell its order',
    table: `date | coordinates | name
            2022-02-24 | 139.69, 35.68 | The first of them
            2022-02-25 | 30.52, 50.45 | The second of them`,
    mapping: {
      time: inColumn('date'),
      title: 'name',
      place: { by: 'pair', column: 'coordinates', order: 'lon-lat' },
    },
  },
  {
    of: 'well-known text',
    table: `date | wkt | name
            2022-02-24 | POINT (36.25 49.98) | The first of them
            2022-02-25 | POINT (30.52 50.45) | The second of them`,
    mapping: { time: inColumn('date'), title: 'name', place: { by: 'wkt', column: 'wkt' } },
  },
  {
    of: 'well-known text with the latitude first',
    table: `date | the_geom | name
            2022-02-24 | POINT (43.28 6.68) | The first of them
            2022-02-25 | LINESTRING (10.5 -120.5, 10.5 -122.5) | The second of them`,
    mapping: {
      time: inColumn('date'),
      title: 'name',
      place: { by: 'wkt', column: 'the_geom', order: 'lat-lon' },
    },
    notes: [{ is: 'wkt-turned', columns: ['the_geom'] }],
    points: [
      [43.28, 6.68],
      [10.5, -121.5],
    ],
  },
  {
    of: 'well-known text, one row of which is in no order',
    table: `date | wkt | name
            2022-02-24 | POINT (136.25 49.98) | The first of them
            2022-02-25 | POINT (30.52 150.45) | The second of them`,
    mapping: { time: inColumn('date'), title: 'name', place: { by: 'wkt', column: 'wkt' } },
    points: [[49.98, 136.25], null],
  },
  {
    of: 'sides of the equator and of Greenwich in columns of their own',
    table: `date | lat | lat_dir | lon | lon_dir | name
            2022-02-24 | 33.9 | S | 18.4 | E | The first of them
            2022-02-25 | 40.7 | N | 74.0 | W | The second of them`,
    mapping: {
      time: inColumn('date'),
      title: 'name',
      place: { ...degrees, latSide: 'lat_dir', lonSide: 'lon_dir' },
    },
    points: [
      [-33.9, 18.4],
      [40.7, -74],
    ],
  },
  {
    of: 'directions of something else beside degrees with signs',
    table: `date | lat | lon | side | street | name
            2022-02-24 | -33.9 | 18.4 | N | E | The first of them
            2022-02-25 | 40.7 | -74.0 | S | W | The second of them`,
    mapping: { time: inColumn('date'), title: 'name', place: degrees },
    points: [
      [-33.9, 18.4],
      [40.7, -74],
    ],
  },
  {
    of: 'sides of a street in columns that are empty here and there',
    table: `date | lat | lon | ns | ew | name
            2022-02-24 | 33.9 | 18.4 | S | E | The first of them
            2022-02-25 | 40.7 | 74.0 |  |  | The second of them`,
    mapping: { time: inColumn('date'), title: 'name', place: degrees },
    points: [
      [33.9, 18.4],
      [40.7, 74],
    ],
  },
  {
    of: 'metres of a grid',
    table: `date | easting | northing | zone | name
            2022-02-24 | 500000 | 5400000 | 36U | The first of them
            2022-02-25 | 500100 | 5400100 | 36U | The second of them`,
    mapping: { time: inColumn('date'), title: 'name' },
    notes: [{ is: 'not-degrees', columns: ['easting', 'northing'] }],
  },
  {
    of: 'metres of UTM, of which the names say so',
    table: `date | utm_e | utm_n | utm_zone | name
            2022-02-24 | 500000 | 5400000 | 36U | The first of them
            2022-02-25 | 500100 | 5400100 | 36U | The second of them`,
    mapping: { time: inColumn('date'), title: 'name' },
    notes: [{ is: 'not-degrees', columns: ['utm_e', 'utm_n'] }],
  },
  {
    of: 'metres of Web Mercator, of which the names say so',
    table: `date | web_mercator_x | web_mercator_y | name
            2022-02-24 | 4035331.54 | 6442812.91 | The first of them
            2022-02-25 | -4035331.54 | -6442812.91 | The second of them`,
    mapping: {
      time: inColumn('date'),
      title: 'name',
      place: { by: 'columns', lat: 'web_mercator_y', lon: 'web_mercator_x', unit: 'web-mercator' },
    },
    points: [
      [49.98, 36.25],
      [-49.98, -36.25],
    ],
  },
  {
    of: 'parts of degrees, of which the names say so',
    table: `date | latitudeE7 | longitudeE7 | name
            2022-02-24 | 499800000 | 362500000 | The first of them
            2022-02-25 | 504500000 | -305250000 | The second of them`,
    mapping: {
      time: inColumn('date'),
      title: 'name',
      place: { by: 'columns', lat: 'latitudeE7', lon: 'longitudeE7', unit: 'ten-millionths' },
    },
    points: [
      [49.98, 36.25],
      [50.45, -30.525],
    ],
  },
  {
    of: 'geometries in GML',
    table: `date | geom | name
            2022-02-24 | <gml:Point><gml:pos>49.98 36.25</gml:pos></gml:Point> | The first of them
            2022-02-25 | <gml:Point><gml:pos>50.45 30.52</gml:pos></gml:Point> | The second of them`,
    mapping: { time: inColumn('date'), title: 'name' },
    notes: [{ is: 'geometry-unread', columns: ['geom'] }],
  },
  {
    of: 'well-known text in metres',
    table: `date | geom | name
            2022-02-24 | POINT (4035331 6444047) | The first of them
            2022-02-25 | POINT (4035332 6444048) | The second of them`,
    mapping: { time: inColumn('date'), title: 'name' },
    notes: [{ is: 'geometry-unread', columns: ['geom'] }],
  },
  {
    of: 'well-known text that names its system',
    table: `date | geom | name
            2022-02-24 | SRID=3857;POINT(4035331.54 6442812.91) | The first of them
            2022-02-25 | <http://www.opengis.net/def/crs/OGC/1.3/CRS84> POINT(30.52 50.45) | The second of them`,
    mapping: { time: inColumn('date'), title: 'name', place: { by: 'wkt', column: 'geom' } },
    points: [
      [49.98, 36.25],
      [50.45, 30.52],
    ],
  },
  {
    of: 'metres of a grid beside degrees',
    table: `date | easting | northing | lat | lon | name
            2022-02-24 | 500000 | 5400000 | 33.9 | 18.4 | The first of them
            2022-02-25 | 500100 | 5400100 | 40.7 | 74.0 | The second of them`,
    mapping: { time: inColumn('date'), title: 'name', place: degrees },
  },
  {
    of: 'the coordinates of others',
    table: `date | actor_lat | actor_lon | event_lat | event_lon | name
            2022-02-24 | 1.5 | 2.5 | 49.98 | 36.25 | The first of them
            2022-02-25 | 1.5 | 2.5 | 50.45 | 30.52 | The second of them`,
    mapping: {
      time: inColumn('date'),
      title: 'name',
      place: { by: 'columns', lat: 'event_lat', lon: 'event_lon' },
    },
  },
  {
    of: 'Ukrainian names, decimal commas',
    table: `Дата | Час | Широта | Довгота | Місто | Назва | Опис | Джерело | Посилання
            24.02.2022 | 05:00 | 49,98 | 36,25 | Харків | Обстріл міста | Перші удари по місту вранці | Суспільне | https://example.org/1
            25.02.2022 | 07:10 | 50,45 | 30,52 | Київ | Вибухи | Вибухи чули у кількох районах | Суспільне | https://example.org/2`,
    mapping: {
      time: inColumn('Дата', 'day-first', 'Час'),
      place: { by: 'columns', lat: 'Широта', lon: 'Довгота' },
      placeName: 'Місто',
      title: 'Назва',
      text: 'Опис',
      source: 'Джерело',
      link: 'Посилання',
    },
    questions: [{ ask: 'zone' }],
  },
  {
    of: 'German names',
    table: `Datum | Breite | Länge | Ort | Titel | Beschreibung | Kategorie
            24.02.2022 | 49,98 | 36,25 | Charkiw | Beschuss der Stadt | Am Morgen gab es Angriffe | Angriff
            25.02.2022 | 50,45 | 30,52 | Kiew | Explosionen | Aus mehreren Vierteln gemeldet | Angriff`,
    mapping: {
      time: inColumn('Datum', 'day-first'),
      place: { by: 'columns', lat: 'Breite', lon: 'Länge' },
      placeName: 'Ort',
      title: 'Titel',
      text: 'Beschreibung',
      kind: 'Kategorie',
    },
  },
  {
    of: 'Arabic names',
    table: `التاريخ | خط العرض | خط الطول | المدينة | العنوان
            2022-02-24 | 33.51 | 36.29 | دمشق | انفجار في المدينة
            2022-02-25 | 36.20 | 37.16 | حلب | قصف على المدينة`,
    mapping: {
      time: inColumn('التاريخ'),
      place: { by: 'columns', lat: 'خط العرض', lon: 'خط الطول' },
      placeName: 'المدينة',
      title: 'العنوان',
    },
  },
  {
    of: 'a place that is a country, beside a finer one',
    table: `date | country | city | name
            2022-02-24 | Ukraine | Kharkiv | The first of them
            2022-02-25 | Ukraine | Kyiv | The second of them`,
    mapping: { time: inColumn('date'), placeName: 'city', title: 'name' },
  },
  ...trapsOfWays,
];
