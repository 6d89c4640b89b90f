import { describe, expect, it } from 'vitest';
import { zip } from '../archive.ts';
import { fileOf } from '../file.fixture.ts';
import { opened, placesIn, refusalOf } from '../opening.fixture.ts';
import { type SheetWritten, xlsxOf } from '../workbook.fixture.ts';

const carrier = zip(() => Promise.resolve({ is: 'unknown-format', found: '', line: null }));

async function read(sheets: readonly SheetWritten[], part: string | null = null) {
  return opened(carrier, fileOf(xlsxOf(sheets)), part);
}

it('gives each of the rows that cells are merged over what stands in them', async () => {
  const rows = [
    ['date', 'place', 'title'],
    ['2022-02-24', 'Kharkiv', 'a'],
    [null, null, 'b'],
    ['2022-02-25', null, 'c'],
    [null, 'Kyiv', 'd'],
  ];
  const file = await read([{ name: 'Data', rows, merges: ['A2:A3', 'B2:B4', 'A4:A5'] }]);
  expect(file.rows).toEqual([
    ['2022-02-24', 'Kharkiv', 'a'],
    ['2022-02-24', 'Kharkiv', 'b'],
    ['2022-02-25', 'Kharkiv', 'c'],
    ['2022-02-25', 'Kyiv', 'd'],
  ]);
});

it('takes a line of several cells above the names for a title', async () => {
  const rows = [
    ['Register of events'],
    ['Source: the office', null, 'as of May'],
    ['date', 'title', 'lat', 'lon'],
    ['2022-02-24', 'a', 49.98, 36.25],
    ['2022-02-25', 'b', 50.45, 30.52],
  ];
  const file = await read([{ name: 'Data', rows }]);
  expect([file.columns, file.rows.length]).toEqual([['date', 'title', 'lat', 'lon'], 2]);
  expect(file.result).toMatchObject({ reading: { notes: ['title-lines:2:Register of events'] } });
});

describe('the sheet', () => {
  const table = [
    ['date', 'place'],
    ['d', 'p'],
  ];
  const about = { name: 'About', rows: [['Some words about it']] };

  it('is the first with a table; the others are told, and can be chosen', async () => {
    const sheets = [
      about,
      { name: 'Old', rows: table, state: 'hidden' },
      { name: 'Data', rows: table },
      { name: 'More', rows: [...table, ['d', 'p']] },
    ];
    const first = await read(sheets);
    expect(first.result).toMatchObject({
      reading: {
        format: 'xlsx',
        notes: ['hidden-sheets'],
        parts: {
          read: 'Data',
          all: [
            { name: 'About', refusal: 'no-table' },
            { name: 'Data', rows: 1 },
            { name: 'More', rows: 2 },
            { name: 'Old', rows: 1 },
          ],
          alike: ['Data', 'More', 'Old'],
        },
      },
    });
    expect((await read(sheets, 'More')).rows).toHaveLength(2);
    expect((await read(sheets, 'Old')).rows).toHaveLength(1);
    expect(refusalOf(await read(sheets, 'About'))).toBe('no-table');
    expect(refusalOf(await read(sheets, 'None'))).toBe('no-table');
  });

  it('is one with dates and coordinates rather than one that counts or lists something', async () => {
    const counts = {
      name: 'Counts',
      rows: [
        ['month', 'count'],
        ['March', 7],
        ['April', 9],
      ],
    };
    const people = {
      name: 'People',
      rows: [
        ['name', 'born'],
        ['A', '1970-03-04'],
        ['B', '1981-04-05'],
      ],
    };
    const data = {
      name: 'Data',
      rows: [
        ['date', 'lat', 'lon'],
        ['2022-02-24', 49.98, 36.25],
        ['2022-02-25', 50.45, 30.52],
      ],
    };
    expect((await read([counts, people, data])).columns).toEqual(['date', 'lat', 'lon']);
    expect((await read([counts, people])).columns).toEqual(['name', 'born']);
  });

  it('that is read with others keeps the numbers that it shows of its rows', async () => {
    const first = { name: 'First', rows: [['A title'], ...table, ['d', 'p']] };
    const second = { name: 'Second', rows: [...table, [], ['d', 'q']] };
    const file = await read([first, second], '*');
    expect(placesIn(file, file.numbers)).toEqual(['First 3', 'First 4', 'Second 2', 'Second 4']);
  });

  it('is that of a known export rather than one in which it was made', async () => {
    const made = {
      name: 'Events',
      rows: [
        ['date', 'description'],
        ['2/24/2022', 'x'],
      ],
    };
    const names = ['id', 'date', 'time', 'latitude', 'longitude', 'description', 'associations'];
    const exported = {
      name: 'EXPORT_EVENTS',
      rows: [names, ['1', '2/24/2022', '00:00', '50', '30', 'x', 'y']],
    };
    const file = await read([made, { name: 'Sources', rows: table }, exported]);
    expect(file.columns).toEqual(names);
    expect(file.result).toMatchObject({ reading: { parts: { read: 'EXPORT_EVENTS' } } });
  });

  it('of a workbook for TimeMap is that of its events', async () => {
    const file = await read([
      { name: 'EXPORT_SOURCES', rows: table },
      { name: 'EXPORT_ASSOCIATIONS', rows: table },
      {
        name: 'EXPORT_EVENTS',
        rows: [
          ['id', 'date', 'time'],
          ['1', '2/24/2022', '00:00'],
        ],
      },
    ]);
    expect(file.columns).toEqual(['id', 'date', 'time']);
    expect(file.result).toMatchObject({
      reading: { parts: { read: 'EXPORT_EVENTS' }, notes: ['timemap-sheets'] },
    });
  });
});
