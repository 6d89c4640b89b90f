import { describe, expect, it } from 'vitest';
import type { Mapping } from '../../model/mapping.ts';
import { columnNumber } from './columnNumber.ts';
import { schemaOf, schemas } from './schemas.ts';
import { gtdSample } from './schemas/gtd.fixture.ts';
import { gdeltColumns, setSamples } from './schemas/sets.fixture.ts';
import { storySamples } from './schemas/stories.fixture.ts';
import { writtenSamples } from './schemas/written.fixture.ts';

const samples = [...setSamples, gtdSample, ...storySamples, ...writtenSamples];

/** What a mapping says, with the names of columns for their numbers; zone and what it leaves out apart, ISO's years untold. */
function told(columns: readonly string[], { zone, ...mapping }: Mapping): Readonly<Record<string, unknown>> {
  const name = (value: unknown, key = ''): unknown => {
    if (typeof value === 'number') return columns[value];
    if (Array.isArray(value)) return value.map((one) => name(one));
    if (typeof value !== 'object' || value === null || key === 'means') return value;
    return Object.fromEntries(Object.entries(value).map(([inner, held]) => [inner, name(held, inner)]));
  };
  const said = Object.entries(mapping).filter(
    ([, value]) => value !== null && value !== false && value !== 'astronomical',
  );
  return {
    ...Object.fromEntries(said.map(([field, value]) => [field, name(value)])),
    ...(zone.by === 'column' ? { zone: name(zone) } : zone.isAnswered ? { zone: zone.zone } : {}),
  };
}

describe('an export is known by its columns, and means what its codebook says:', () => {
  it.each(samples)('$schema, $of', ({ schema, columns, rows, mapping, headed }) => {
    const found = schemaOf({ columns, rows });
    expect(found?.id).toBe(schema);
    expect(found && told(headed ?? columns, found.mapping({ columns, rows }))).toEqual(mapping);
  });

  it.each(samples.filter(({ headed }) => headed === undefined))(
    '$schema, $of, in capitals and without underscores',
    ({ schema, columns, rows }) => {
      const changed = columns.map((name) => name.toUpperCase().replaceAll('_', ' '));
      expect(schemaOf({ columns: changed, rows })?.id).toBe(schema);
    },
  );

  it.each(samples)('$schema, $of, with columns more than its own', ({ schema, columns, rows, headed }) => {
    if (headed !== undefined) return;
    const more = { columns: ['remarks', ...columns], rows: rows.map((row) => ['x', ...row]) };
    expect(schemaOf(more)?.id).toBe(schema);
  });
});

it('has a sample of each', () => {
  const shown = new Set(samples.map(({ schema }) => schema));
  expect(schemas.filter(({ id }) => !shown.has(id)).map(({ id }) => id)).toEqual([]);
  expect(new Set(schemas.map(({ id }) => id)).size).toBe(schemas.length);
});

it.each([
  [['date', 'title', 'lat', 'lon']],
  [['id', 'date', 'time', 'latitude', 'longitude', 'location', 'description', 'category', 'source']],
  [['Year', 'Month', 'Day', 'Title']],
  [['event_date', 'event_type', 'latitude', 'longitude']],
  [['time', 'latitude', 'longitude', 'mag', 'place']],
  [['name', 'description', 'geometry']],
  [['date_start', 'date_end', 'latitude', 'longitude', 'title']],
  [['__proto__', 'constructor', '']],
  [[]],
])('takes no table for an export that it is not: %s', (columns) => {
  expect(schemaOf({ columns, rows: [columns.map(() => '1')] })).toBeNull();
});

it('takes 61 columns for GDELT only where they hold what GDELT has', () => {
  const columns = Array.from({ length: 61 }, (_, index) => columnNumber(index));
  expect(schemaOf({ columns, rows: [columns.map((_, index) => String(index))] })).toBeNull();
  expect(schemaOf({ columns, rows: [] })).toBeNull();
  expect(gdeltColumns).toHaveLength(61);
});

it('knows GDELT where a row of ten is damaged', () => {
  const { columns, rows } = setSamples.find(
    (one) => one.schema === 'gdelt-events' && one.columns.length === 61 && one.headed !== undefined,
  ) ?? { columns: [], rows: [] };
  const [row = []] = rows;
  const damaged = row.with(gdeltColumns.indexOf('SQLDATE'), '-999');
  const many = [damaged, ...Array.from({ length: 9 }, () => row)];
  expect(schemaOf({ columns, rows: many })?.id).toBe('gdelt-events');
  expect(schemaOf({ columns, rows: [damaged, damaged, row] })).toBeNull();
});
