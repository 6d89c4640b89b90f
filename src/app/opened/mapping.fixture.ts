import fc from 'fast-check';
import { zoneOf } from '../../dataset/arbitrary.ts';
import {
  begunByDays,
  calendars,
  centuries,
  clockNumbers,
  coordinateUnits,
  dateOrders,
  epochs,
  type Mapping,
  meaningsOfFirstDays,
  withinYears,
} from '../../model/mapping.ts';

const column = fc.nat({ max: 5 });
const optional = fc.option(column);
const yearCodes = fc.record({
  years: fc.constant(['-999', '9999']),
  mean: fc.constantFrom('unknown', 'years', null),
});
const dateParts = fc.record({ year: column, month: optional, day: optional });
const time = fc.option(
  fc.oneof(
    fc.record({
      by: fc.constant('column' as const),
      column,
      order: fc.constantFrom(...dateOrders, null),
      epoch: fc.constantFrom(...epochs, null),
      clock: optional,
    }),
    fc.record({
      by: fc.constant('column' as const),
      column,
      order: fc.constant('day-first' as const),
      epoch: fc.constant(null),
      clock: optional,
      era: column,
      yearCodes,
      otherwise: dateParts,
      hasClockSpans: fc.constantFrom(true, false, null),
      calendar: fc.constantFrom(...calendars, null),
      firstDays: fc.record({
        begin: fc.constantFrom(...begunByDays),
        mean: fc.constantFrom(...meaningsOfFirstDays, null),
      }),
      century: fc.oneof(
        fc.record({ by: fc.constant('all' as const), from: fc.constantFrom(...centuries) }),
        fc.record({ by: fc.constant('column' as const), column }),
      ),
    }),
    fc.record(
      {
        by: fc.constant('parts' as const),
        year: column,
        month: optional,
        day: optional,
        clock: optional,
        era: column,
        yearCodes,
        clockNumbers: fc.constantFrom(...clockNumbers),
        within: fc.record({
          by: fc.constantFrom(...withinYears),
          column,
          order: fc.constantFrom('day-first', 'month-first', null),
        }),
      },
      { requiredKeys: ['by', 'year', 'month', 'day', 'clock'] },
    ),
  ),
);

/** Mappings of a table of six columns. */
export const mappings: fc.Arbitrary<Mapping> = fc.record({
  time,
  end: time,
  zone: fc.oneof(
    fc.record({
      by: fc.constant('all' as const),
      zone: fc.constantFrom('UTC', 'Europe/Kyiv', '+05:45').map(zoneOf),
      isAnswered: fc.boolean(),
    }),
    fc.record({ by: fc.constant('column' as const), column, otherwise: fc.constant(zoneOf('UTC')) }),
  ),
  zoneNames: fc.constant({ CST: zoneOf('-06:00'), IST: null }),
  timePrecision: fc.option(
    fc.record({
      column,
      means: fc.constant({ '1': 'day', '2': 'week' } as const),
      otherwise: fc.constant('as-written' as const),
    }),
  ),
  yearNumbering: fc.constantFrom('historical', 'astronomical', null),
  isMidnightUnknown: fc.boolean(),
  place: fc.option(
    fc.oneof(
      fc.record({ by: fc.constant('columns' as const), lat: column, lon: column }),
      fc.record({ by: fc.constant('columns' as const), lat: column, lon: column, wkt: column }),
      fc.record({
        by: fc.constant('columns' as const),
        lat: column,
        lon: column,
        latSide: column,
        lonSide: column,
        letterO: fc.constantFrom('east', 'west', null),
        unit: fc.constantFrom(...coordinateUnits),
      }),
      fc.record({
        by: fc.constant('pair' as const),
        column,
        order: fc.constant('lon-lat' as const),
        letterO: fc.constantFrom('east', 'west', null),
      }),
      fc.record({ by: fc.constant('pair' as const), column, order: fc.constantFrom('lat-lon', 'lon-lat') }),
      fc.record({
        by: fc.constant('wkt' as const),
        column,
        order: fc.constantFrom('lat-lon', 'lon-lat'),
      }),
      fc.record({ by: fc.constantFrom('wkt', 'geojson'), column }),
    ),
  ),
  placePrecision: fc.constant(null),
  placeName: optional,
  title: optional,
  text: optional,
  kind: optional,
  source: optional,
  link: optional,
  id: optional,
});
