import { type Trap, inColumn } from './trap.fixture.ts';

/** Two places of a row: where something began and where it ended. */
export const trapsOfWays: readonly Trap[] = [
  {
    of: 'the start of a way beside the time of its start, where the end is told of more rows',
    table: `started_at | ended_at | start_lat | start_lng | end_lat | end_lng | name
            2022-02-24 08:00 | 2022-02-24 08:20 |  |  | 49.9 | 36.2 | The first of them
            2022-02-24 08:10 | 2022-02-24 08:40 |  |  | 49.9 | 36.3 | The second of them
            2022-02-25 09:00 | 2022-02-25 09:30 | 50.45 | 30.52 | 49.7 | 36.1 | The third of them`,
    mapping: {
      time: inColumn('started_at'),
      end: inColumn('ended_at'),
      title: 'name',
      place: { by: 'columns', lat: 'start_lat', lon: 'start_lng' },
    },
    questions: [{ ask: 'zone' }],
    notes: [{ is: 'two-places', columns: ['start_lat', 'start_lng', 'end_lat', 'end_lng'] }],
  },
  {
    of: 'a way by its stations',
    table: `starttime | stoptime | end station latitude | end station longitude | start station latitude | start station longitude | name
            2022-02-24 08:00 | 2022-02-24 08:20 | 49.98 | 36.25 | 49.9 | 36.2 | The first of them
            2022-02-25 09:00 | 2022-02-25 09:30 | 50.45 | 30.52 | 49.7 | 36.1 | The second of them`,
    mapping: {
      time: inColumn('starttime'),
      end: inColumn('stoptime'),
      title: 'name',
      place: { by: 'columns', lat: 'start station latitude', lon: 'start station longitude' },
    },
    questions: [{ ask: 'zone' }],
    notes: [
      {
        is: 'two-places',
        columns: [
          'start station latitude',
          'start station longitude',
          'end station latitude',
          'end station longitude',
        ],
      },
    ],
  },
  {
    of: 'where somebody was picked up, and where dropped off',
    table: `tpep_pickup_datetime | tpep_dropoff_datetime | pickup_latitude | pickup_longitude | dropoff_latitude | dropoff_longitude | name
            2022-02-24 08:00 | 2022-02-24 08:20 | 49.98 | 36.25 | 49.9 | 36.2 | The first of them
            2022-02-25 09:00 | 2022-02-25 09:30 | 50.45 | 30.52 | 49.7 | 36.1 | The second of them`,
    mapping: {
      time: inColumn('tpep_pickup_datetime'),
      end: inColumn('tpep_dropoff_datetime'),
      title: 'name',
      place: { by: 'columns', lat: 'pickup_latitude', lon: 'pickup_longitude' },
    },
    questions: [{ ask: 'zone' }],
    notes: [
      {
        is: 'two-places',
        columns: ['pickup_latitude', 'pickup_longitude', 'dropoff_latitude', 'dropoff_longitude'],
      },
    ],
  },
  {
    of: 'where a journey began, told with an arrival alone',
    table: `arrival_date | origin_lat | origin_lon | dest_lat | dest_lon | name
            2022-02-24 | 49.98 | 36.25 | 49.9 | 36.2 | The first of them
            2022-02-25 | 50.45 | 30.52 | 49.7 | 36.1 | The second of them`,
    mapping: {
      time: inColumn('arrival_date'),
      title: 'name',
      place: { by: 'columns', lat: 'dest_lat', lon: 'dest_lon' },
    },
    notes: [{ is: 'two-places', columns: ['dest_lat', 'dest_lon', 'origin_lat', 'origin_lon'] }],
  },
  {
    of: 'where somebody died, beside when',
    table: `death_date | birth_lat | birth_lon | death_lat | death_lon | name
            2022-02-24 | 49.98 | 36.25 | 49.9 | 36.2 | The first of them
            2022-02-25 | 50.45 | 30.52 | 49.7 | 36.1 | The second of them`,
    mapping: {
      time: inColumn('death_date'),
      title: 'name',
      place: { by: 'columns', lat: 'death_lat', lon: 'death_lon' },
    },
    notes: [{ is: 'two-places', columns: ['death_lat', 'death_lon', 'birth_lat', 'birth_lon'] }],
  },
  {
    of: 'two places that nothing tells apart',
    table: `date | home_lat | home_lon | club_lat | club_lon | name
            2022-02-24 | 49.98 | 36.25 | 49.9 | 36.2 | The first of them
            2022-02-25 | 50.45 | 30.52 | 49.7 | 36.1 | The second of them`,
    mapping: {
      time: inColumn('date'),
      title: 'name',
      place: { by: 'columns', lat: 'club_lat', lon: 'club_lon' },
    },
    questions: [
      {
        ask: 'which-place',
        among: [
          { by: 'columns', lat: 'club_lat', lon: 'club_lon' },
          { by: 'columns', lat: 'home_lat', lon: 'home_lon' },
        ],
      },
    ],
  },
  twoOf('lat.x', 'lon.x', 'lat.y', 'lon.y'),
  twoOf('lat_x', 'lon_x', 'lat_y', 'lon_y'),
  twoOf('latitude_x', 'longitude_x', 'latitude_y', 'longitude_y'),
  twoOf('x_lat', 'x_lng', 'y_lat', 'y_lng'),
  {
    of: 'a place beside that of another table which has the same names',
    table: `date | lat | lon | lat.y | lon.y | name
            2022-02-24 | 49.98 | 36.25 | 49.9 | 36.2 | The first of them
            2022-02-25 | 50.45 | 30.52 | 49.7 | 36.1 | The second of them`,
    mapping: {
      time: inColumn('date'),
      title: 'name',
      place: { by: 'columns', lat: 'lat', lon: 'lon' },
    },
  },
  {
    of: 'axes that are named beside what stands on them',
    table: `date | x_longitude | y_latitude | name
            2022-02-24 | 36.25 | 49.98 | The first of them
            2022-02-25 | 30.52 | 50.45 | The second of them`,
    mapping: {
      time: inColumn('date'),
      title: 'name',
      place: { by: 'columns', lat: 'y_latitude', lon: 'x_longitude' },
    },
  },
  {
    of: 'degrees east and north, each in two units',
    table: `date | lat_deg | lat_dd | lon_dd | lon_deg | name
            2022-02-24 | 49 58.8 | 49.98 | 36.25 | 36 15.0 | The first of them
            2022-02-25 | 50 27.0 | 50.45 | 30.52 | 30 31.2 | The second of them`,
    mapping: {
      time: inColumn('date'),
      title: 'name',
      place: { by: 'columns', lat: 'lat_dd', lon: 'lon_dd' },
    },
  },
  {
    of: 'from where and to where, by a letter before the degrees',
    table: `date | from | to | flat | flng | tlat | tlng
            1530-02-03 | Antwerp | Bremen | 51.22 | 4.4 | 53.08 | 8.8
            1531-02-03 | Köln | London | 50.94 | 6.96 | 51.51 | -0.13`,
    mapping: { time: inColumn('date'), place: { by: 'columns', lat: 'flat', lon: 'flng' } },
    notes: [{ is: 'two-places', columns: ['flat', 'flng', 'tlat', 'tlng'] }],
  },
  {
    of: 'where a track began and where it ended, as storms have them',
    table: `date | elat | elon | slat | slon | name
            2022-02-24 | 49.9 | 36.2 | 49.98 | 36.25 | The first of them
            2022-02-25 | 49.7 | 36.1 | 50.45 | 30.52 | The second of them`,
    mapping: {
      time: inColumn('date'),
      title: 'name',
      place: { by: 'columns', lat: 'slat', lon: 'slon' },
    },
    notes: [{ is: 'two-places', columns: ['slat', 'slon', 'elat', 'elon'] }],
  },
  {
    of: 'whole degrees of where a way began and where it ended, which are no years',
    table: `date | start_lat | start_lon | end_lat | end_lon | name
            2022-02-24 | 49 | 36 | 50 | 37 | The first of them
            2022-02-25 | 50 | 30 | 51 | 31 | The second of them`,
    mapping: {
      time: inColumn('date'),
      title: 'name',
      place: { by: 'columns', lat: 'start_lat', lon: 'start_lon' },
    },
    notes: [{ is: 'two-places', columns: ['start_lat', 'start_lon', 'end_lat', 'end_lon'] }],
  },
  {
    of: 'degrees of the sky, which have a letter before them as well',
    table: `date | glat | glon | elat | elon | name
            2022-02-24 | 12.5 | 36.25 | 14.5 | 36.1 | The first of them
            2022-02-25 | 14.5 | 30.52 | 16.5 | 30.1 | The second of them`,
    mapping: { time: inColumn('date'), title: 'name' },
  },
];

/** As tables are that were joined: of the same names the one has what the other has besides. */
function twoOf(lat: string, lon: string, otherLat: string, otherLon: string): Trap {
  const one = { by: 'columns', lat, lon };
  const other = { by: 'columns', lat: otherLat, lon: otherLon };
  return {
    of: `the places of two tables that were joined, as ${lat} and ${otherLat}`,
    table: `date | ${lon} | ${lat} | ${otherLon} | ${otherLat} | name
            2022-02-24 | 36.25 | 49.98 | 36.2 | 49.9 | The first of them
            2022-02-25 | 30.52 | 50.45 | 36.1 | 49.7 | The second of them`,
    mapping: { time: inColumn('date'), title: 'name', place: one },
    questions: [{ ask: 'which-place', among: [one, other] }],
  };
}
