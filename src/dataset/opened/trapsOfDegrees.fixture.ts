import { type Trap, degrees, inColumn } from './trap.fixture.ts';

/** Degrees as people write them, and what is called degrees and is none. */
export const trapsOfDegrees: readonly Trap[] = [
  {
    of: 'longitudes told on from -180',
    table: `date | lat | lon | name
            2022-02-24 | -15.5 | -179.5 | The first of them
            2022-02-25 | -15.5 | -190.5 | The second of them`,
    mapping: { time: inColumn('date'), title: 'name', place: degrees },
    points: [
      [-15.5, -179.5],
      [-15.5, 169.5],
    ],
  },
  {
    of: 'pairs told on from -180',
    table: `date | latlng | name
            2022-02-24 | -15.5, -185.5 | The first of them
            2022-02-25 | -15.5, -190.5 | The second of them`,
    mapping: {
      time: inColumn('date'),
      title: 'name',
      place: { by: 'pair', column: 'latlng', order: 'lat-lon' },
    },
    points: [
      [-15.5, 174.5],
      [-15.5, 169.5],
    ],
  },
  {
    of: 'pages, which are no pairs of degrees',
    table: `date | pages | name
            2022-02-24 | 12, 210 | The first of them
            2022-02-25 | 14, 212 | The second of them`,
    mapping: { time: inColumn('date'), title: 'name' },
  },
  {
    of: 'degrees that are -999 where none are known',
    table: `date | lat | lon | name
            2022-02-24 | -999 | -999 | The first of them
            2022-02-25 | 49.98 | 36.25 | The second of them`,
    mapping: { time: inColumn('date'), title: 'name', place: degrees },
    points: [null, [49.98, 36.25]],
  },
  {
    of: 'metres that are called degrees',
    table: `date | lat | lon | name
            2022-02-24 | 6498000 | 3625000 | The first of them
            2022-02-25 | 6498100 | 3625100 | The second of them`,
    mapping: { time: inColumn('date'), title: 'name' },
    notes: [{ is: 'not-degrees', columns: ['lat', 'lon'] }],
  },
  {
    of: 'thousands parted by commas, which are no pairs',
    table: `date | lat | lon | name
            2022-02-24 | 50,450,000 | 30,520,000 | The first of them
            2022-02-25 | 50,450,001 | 30,520,001 | The second of them`,
    mapping: { time: inColumn('date'), title: 'name' },
    notes: [{ is: 'not-degrees', columns: ['lat', 'lon'] }],
  },
  {
    of: 'squares of a grid',
    table: `date | MGRS | name
            2022-02-24 | 36UUA1234056789 | The first of them
            2022-02-25 | 36UUA1234156789 | The second of them`,
    mapping: { time: inColumn('date'), title: 'name' },
    notes: [{ is: 'not-degrees', columns: ['MGRS'] }],
  },
  {
    of: 'degrees and minutes, parted by blanks',
    table: `date | lat | lon | name
            2022-02-24 | 50 27.0 | 30 31.5 | The first of them
            2022-02-25 | 49 58.5 | 36 15.0 | The second of them`,
    mapping: { time: inColumn('date'), title: 'name', place: degrees },
    points: [
      [50.45, 30.525],
      [49.975, 36.25],
    ],
  },
  {
    of: 'degrees, minutes and seconds, parted by colons as times of day are',
    table: `date | lat | lon | name
            2022-02-24 | 10:27:00 | 20:31:30 | The first of them
            2022-02-25 | 9:58:30 | -36:15:00 | The second of them`,
    mapping: { time: inColumn('date'), title: 'name', place: degrees },
    points: [
      [10.45, 20.525],
      [9.975, -36.25],
    ],
  },
  {
    of: 'a pair whose letters stand first',
    table: `date | coordinates | name
            2022-02-24 | N50 27.0 E030 31.5 | The first of them
            2022-02-25 | N49 58.5 E036 15.0 | The second of them`,
    mapping: {
      time: inColumn('date'),
      title: 'name',
      place: { by: 'pair', column: 'coordinates', order: 'lat-lon' },
    },
    points: [
      [50.45, 30.525],
      [49.975, 36.25],
    ],
  },
  {
    of: 'a pair whose letters are Ukrainian',
    table: `Дата | Координати | Назва
            2022-02-24 | 50°27′00″ пн. ш. 30°31′30″ сх. д. | Перша з них
            2022-02-25 | 49°58′30″ пд. ш. 36°15′ зх. д. | Друга з них`,
    mapping: {
      time: inColumn('Дата'),
      title: 'Назва',
      place: { by: 'pair', column: 'Координати', order: 'lat-lon' },
    },
    points: [
      [50.45, 30.525],
      [-49.975, -36.25],
    ],
  },
  {
    of: 'a pair behind an address',
    table: `date | place | name
            2022-02-24 | 12 Main Street, Springfield (39.80, -189.64) | The first of them
            2022-02-25 | 14 Main Street, Springfield (39.81, -89.65) | The second of them`,
    mapping: {
      time: inColumn('date'),
      title: 'name',
      place: { by: 'pair', column: 'place', order: 'lat-lon' },
    },
    points: [
      [39.8, 170.36],
      [39.81, -89.65],
    ],
  },
  {
    of: 'degrees, minutes and seconds behind one another, parted by hyphens, by points',
    table: `date | lat | lon | name
            2022-02-24 | 502700N | 0303130E | The first of them
            2022-02-25 | 49-58-30N | 036-15-00E | The second of them
            2022-02-26 | 49.58.30 S | 36.15.00 W | The third of them
            2022-02-27 | 4958.5S | 03615W | The fourth of them`,
    mapping: { time: inColumn('date'), title: 'name', place: degrees },
    points: [
      [50.45, 30.525],
      [49.975, 36.25],
      [-49.975, -36.25],
      [-49.975, -36.25],
    ],
  },
  {
    of: 'degrees, minutes and sides in words',
    table: `date | lat | lon | name
            2022-02-24 | 50 deg 27 min North | 30 deg 31.5 min East | The first of them
            2022-02-25 | 49d58m30s S | 36d15m W | The second of them`,
    mapping: { time: inColumn('date'), title: 'name', place: degrees },
    points: [
      [50.45, 30.525],
      [-49.975, -36.25],
    ],
  },
  {
    of: 'pairs with signs of degrees and no letters',
    table: `date | coordinates | name
            2022-02-24 | 50°27'00", 130°31'30" | The first of them
            2022-02-25 | -49°58'30", 36°15'00" | The second of them`,
    mapping: {
      time: inColumn('date'),
      title: 'name',
      place: { by: 'pair', column: 'coordinates', order: 'lat-lon' },
    },
    points: [
      [50.45, 130.525],
      [-49.975, 36.25],
    ],
  },
  {
    of: 'seconds that were rounded to sixty',
    table: `date | lat | lon | name
            2022-02-24 | 50°27'00"N | 30°31'60"E | The first of them
            2022-02-25 | 49°58'30"N | 36°15'00"E | The second of them`,
    mapping: { time: inColumn('date'), title: 'name', place: degrees },
    points: [
      [50.45, 30.533333333333335],
      [49.975, 36.25],
    ],
  },
  {
    of: 'an O, which is east where there is a W',
    table: `Datum | Breite | Länge | Titel
            2022-02-24 | 48°12'N | 16°30'O | Das erste von ihnen
            2022-02-25 | 51°30'N | 0°15'W | Das zweite von ihnen`,
    mapping: {
      time: inColumn('Datum'),
      title: 'Titel',
      place: { by: 'columns', lat: 'Breite', lon: 'Länge', letterO: 'east' },
    },
    points: [
      [48.2, 16.5],
      [51.5, -0.25],
    ],
  },
  {
    of: 'an O, which is west where there is an E',
    table: `date | coordonnées | titre
            2022-02-24 | 48°12'N, 2°30'E | Le premier de tous
            2022-02-25 | 48°30'N, 4°15'O | Le deuxième de tous`,
    mapping: {
      time: inColumn('date'),
      title: 'titre',
      place: { by: 'pair', column: 'coordonnées', order: 'lat-lon', letterO: 'west' },
    },
    points: [
      [48.2, 2.5],
      [48.5, -4.25],
    ],
  },
  {
    of: 'an O beside nothing that says which side it is',
    table: `date | lat | lon | name
            2022-02-24 | 48°12'N | 16°30'O | The first of them
            2022-02-25 | 48°30'N | 17°15'O | The second of them`,
    mapping: { time: inColumn('date'), title: 'name', place: { ...degrees, letterO: null } },
    questions: [{ ask: 'letter-o', column: 'lon' }],
    points: [null, null],
  },
  {
    of: 'sides of Greenwich in a column of their own, one of which is an O',
    table: `datum | lat | ns | lon | ew | titel
            2022-02-24 | 33.9 | S | 18.4 | O | Das erste von ihnen
            2022-02-25 | 40.7 | N | 74.0 | W | Das zweite von ihnen`,
    mapping: {
      time: inColumn('datum'),
      title: 'titel',
      place: { ...degrees, latSide: 'ns', lonSide: 'ew', letterO: 'east' },
    },
    points: [
      [-33.9, 18.4],
      [40.7, -74],
    ],
  },
  {
    of: 'flags of one letter, which are no sides',
    table: `date | title | lat | lon | severe | status
            2022-02-24 | The first of them | 48.2 | 16.2 | N | O
            2022-02-25 | The second of them | 48.3 | 16.3 | N | W`,
    mapping: { time: inColumn('date'), title: 'title', place: degrees },
    points: [
      [48.2, 16.2],
      [48.3, 16.3],
    ],
  },
  {
    of: 'well-known binary',
    table: `date | geom | name
            2022-02-24 | 0101000020E610000000000000008041400000000000004940 | The first of them
            2022-02-25 | 0101000020E610000000000000000042400000000000804840 | The second of them`,
    mapping: { time: inColumn('date'), title: 'name', place: { by: 'wkt', column: 'geom' } },
    points: [
      [50, 35],
      [49, 36],
    ],
  },
];
