import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DateOrder, Mapping, Question } from '../../model/mapping.ts';
import { earlierIn } from './earlier.ts';
import { guess } from './guess.ts';
import { rowCells } from './rowCells.ts';
import { rowPlaces } from './rowPlace.ts';
import { rowWhens } from './rowWhen.ts';
import { survey } from './survey.ts';
import { tableOf } from './table.fixture.ts';
import { utc } from './trap.fixture.ts';
import { traps } from './traps.fixture.ts';

function surveyed(columns: readonly string[], rows: readonly (readonly string[])[]) {
  const steps = survey(tableOf(columns, rows));
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

function guessed(columns: readonly string[], rows: readonly (readonly string[])[]) {
  return guess(columns, surveyed(columns, rows), earlierIn(tableOf(columns, rows)));
}

/** A table written as its header and rows, cells between bars. */
function parsed(text: string) {
  const [columns = [], ...rows] = text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  return { columns, rows };
}

/** What a guess says, with the names of columns for their numbers. */
function told(text: string) {
  const { columns, rows } = parsed(text);
  return named(columns, guessed(columns, rows));
}

function named(columns: readonly string[], { mapping, questions, notes }: ReturnType<typeof guess>) {
  const name = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(name);
    if (typeof value === 'number') return columns[value];
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, held]) => [key, key === 'rows' ? held : name(held)]),
    );
  };
  const said = Object.entries(mapping).filter(
    ([field, value]) =>
      value !== false && value !== 'historical' && (value !== null || field === 'yearNumbering'),
  );
  return {
    mapping: Object.fromEntries(said.map(([field, value]) => [field, name(value)])),
    questions: name(questions),
    notes: name(notes),
  };
}

describe('a guess knows', () => {
  it.each(traps)('$of', ({ table, mapping, questions = [], notes = [] }) => {
    const found = told(table);
    expect(found.mapping).toEqual({ zone: utc, ...mapping });
    expect(found.questions).toEqual(questions);
    expect(found.notes).toEqual(notes);
  });
});

describe('of rows is read', () => {
  it.each(traps.filter(({ lines }) => lines !== undefined))('$of', ({ table, lines }) => {
    const { columns, rows } = parsed(table);
    const { mapping } = guessed(columns, rows);
    const whens = rowWhens(tableOf(columns, rows), mapping);
    expect(rows.map((_, row) => whens(row)?.is ?? null)).toEqual(lines);
  });
});

describe('of rows the place is read', () => {
  it.each(traps.filter(({ points }) => points !== undefined))('$of', ({ table, points }) => {
    const { columns, rows } = parsed(table);
    const { mapping } = guessed(columns, rows);
    const cells = rowCells(tableOf(columns, rows), columns.length);
    const places = rowPlaces(tableOf(columns, rows), mapping, cells, () => {});
    const read = rows.map((_, row) => {
      cells.read(row);
      return places.read() ? [places.point.lat, places.point.lon] : null;
    });
    expect(read).toEqual(points);
  });
});

it.each([
  ['-0044-03-15', '-0043', '0000'],
  ['-0753', '-0044', '-0027'],
  ['-43', '-5', '12'],
  ['+12345', '-10000', '+271821'],
  ['44 BC', '120 AD', 'c. 300 BCE'],
  ['44 до н. е.', '120 н. е.', '300 до н.е.'],
  ['44 v. Chr.', '120 n. Chr.', '300 v. Chr.'],
])('takes years before Christ and of many digits for times: %s, %s, %s', (...cells) => {
  for (const name of ['when', 'Date', 'year', 'start'])
    expect(
      guessed(
        [name, 'lat', 'lon'],
        cells.map((cell) => [cell, '41.9', '12.5']),
      ).mapping.time,
    ).toMatchObject({
      by: 'column',
      column: 0,
    });
});

it('takes a date of a part of a thing, as OpenStreetMap names it, for no time of it', () => {
  const cells = [['2004', '2014-02-11', '2021-07-03', '2011', '51.1', '13.6']];
  const names = ['tags.start_date', 'tags.source:date', 'check_date:opening_hours', 'tags.end_date:quarry'];
  const { mapping } = guessed([...names, 'lat', 'lon'], cells);
  expect(mapping).toMatchObject({ time: { by: 'column', column: 0 }, end: null });
  expect(
    guessed(['dcterms:date', 'lat', 'lon'], [['2014-02-11', '51.1', '13.6']]).mapping.time,
  ).toMatchObject({
    column: 0,
  });
});

it('takes no days of a month for years', () => {
  expect(
    guessed(
      ['date', 'lat', 'lon'],
      ['3', '31', '12'].map((day) => [day, '41.9', '12.5']),
    ).mapping.time,
  ).toBe(null);
});

it('takes no kind of too many values, and tells it', () => {
  const rows = Array.from({ length: 300 }, (_, index) => ['2022-02-24', `kind ${index}`]);
  const { mapping, notes } = guessed(['date', 'type'], rows);
  expect(mapping.kind).toBeNull();
  expect(notes).toEqual([{ is: 'kinds-many', columns: [1] }]);
});

it('is the same for rows and columns in any order', () => {
  fc.assert(
    fc.property(fc.constantFrom(...traps), fc.infiniteStream(fc.nat()), ({ table }, keys) => {
      const { columns, rows } = parsed(table);
      const order = shuffled(
        columns.map((_, index) => index),
        keys,
      );
      const moved = shuffled(rows, keys).map((row) => order.map((index) => row[index] ?? ''));
      const movedColumns = order.map((index) => columns[index] ?? '');
      expect(named(movedColumns, guessed(movedColumns, moved))).toEqual(
        named(columns, guessed(columns, rows)),
      );
    }),
  );
});

function shuffled<T>(items: readonly T[], keys: Iterator<number>): readonly T[] {
  return items
    .map((item) => ({ item, key: Number(keys.next().value) }))
    .toSorted((one, other) => one.key - other.key)
    .map(({ item }) => item);
}

it('finds the order in which a column was written whenever a row tells it, and asks where none does', () => {
  const dates = fc.array(
    fc.date({ min: new Date('1900-01-01Z'), max: new Date('2099-12-31Z'), noInvalidDate: true }),
    {
      minLength: 1,
      maxLength: 30,
    },
  );
  fc.assert(
    fc.property(
      dates,
      fc.constantFrom<DateOrder>('day-first', 'month-first'),
      fc.constantFrom('/', '.', '-'),
      (days, order, mark) => {
        const written = days.map((day) => {
          const parts = [day.getUTCDate(), day.getUTCMonth() + 1];
          return [...(order === 'day-first' ? parts : parts.toReversed()), day.getUTCFullYear()].join(mark);
        });
        const { mapping, questions } = guessed(
          ['date'],
          written.map((cell) => [cell]),
        );
        const tells = days.some((day) => day.getUTCDate() > 12);
        const differs = days.some((day) => day.getUTCDate() !== day.getUTCMonth() + 1);
        const found = mapping.time?.by === 'column' ? mapping.time.order : undefined;
        expect(found).toBe(tells ? order : differs ? null : 'day-first');
        expect(questions.some(({ ask }) => ask === 'date-order')).toBe(!tells && differs);
      },
    ),
  );
});

it('makes no pair of two names that say different things, where one says the same', () => {
  const besides = fc.uniqueArray(
    fc.constantFrom('x', 'y', 'e', 'n', 'dd', 'deg', 'wgs84', 'home', 'start', '1', '2'),
    { minLength: 2, maxLength: 3 },
  );
  const names = fc.tuple(fc.constantFrom('lat', 'latitude'), fc.constantFrom('lon', 'lng', 'long'));
  fc.assert(
    fc.property(
      besides,
      names,
      fc.boolean(),
      fc.infiniteStream(fc.nat()),
      (words, [lat, lon], isFirst, keys) => {
        const named = (what: string, word: string) => (isFirst ? `${word}_${what}` : `${what}.${word}`);
        const pairs = words.map((word) => [named(lat, word), named(lon, word)] as const);
        const columns = shuffled(pairs.flat(), keys);
        const { place } = guessed(columns, [columns.map(() => '49.98'), columns.map(() => '36.25')]).mapping;
        expect(place?.by).toBe('columns');
        if (place?.by === 'columns') expect(pairs).toContainEqual([columns[place.lat], columns[place.lon]]);
      },
    ),
  );
});

it('maps columns that exist, whatever they hold', () => {
  const names = fc.oneof(
    fc.constantFrom(...traps.flatMap(({ table }) => parsed(table).columns), '__proto__', 'constructor', ''),
    fc.string({ maxLength: 8 }),
  );
  const cells = fc.oneof(
    fc.constantFrom(...traps.flatMap(({ table }) => parsed(table).rows.flat())),
    fc.string({ unit: 'binary', maxLength: 12 }),
  );
  fc.assert(
    fc.property(
      fc.array(names, { maxLength: 8 }),
      fc.array(fc.array(cells, { maxLength: 9 }), { maxLength: 6 }),
      (columns, rows) => {
        const { mapping, questions } = guessed(columns, rows);
        for (const column of columnsOf(mapping)) expect(columns[column]).toBeDefined();
        expect(questions.filter(({ ask }) => ask === 'zone').length).toBeLessThanOrEqual(1);
        for (const question of questions) expect(isOfMapping(question, mapping)).toBe(true);
      },
    ),
    { numRuns: 50 },
  );
});

function columnsOf(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(columnsOf) : [];
}

function isOfMapping(question: Question, mapping: Mapping): boolean {
  if (question.ask === 'zone' || question.ask === 'zone-name') return mapping.time !== null;
  if (question.ask === 'which-time')
    return question.among.some(
      ({ column }) => mapping.time?.by === 'column' && mapping.time.column === column,
    );
  if (question.ask === 'which-place')
    return question.among.some((place) => JSON.stringify(place) === JSON.stringify(mapping.place));
  const columns = question.ask === 'exchanged' ? [question.lat, question.lon] : [question.column];
  return columns.every((column) => columnsOf(mapping).includes(column));
}

it('takes no id that stands in most rows, however many there are of them, and says so', () => {
  const rows = Array.from({ length: 6000 }, (_, row) => [
    `AL${Math.floor(row / 3)}`,
    `S${row}`,
    '2022-02-24',
  ]);
  const storms = guessed(['storm id', 'sighting id', 'date'], rows);
  expect(storms.mapping.id).toBe(1);
  const { mapping, notes } = guessed(['id', 'name', 'date'], rows);
  expect(mapping.id).toBeNull();
  expect(notes).toEqual([{ is: 'id-repeats', columns: [0] }]);
});
