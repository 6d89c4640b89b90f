import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { element, textElement } from '../xml.ts';
import { zip } from './archive.ts';
import { fileOf } from './file.fixture.ts';
import { notesOf, opened } from './opening.fixture.ts';
import { type CellWritten, type SheetWritten, workbook, xlsxOf } from './workbook.fixture.ts';
import { noLinks } from './xlsx/links.ts';
import { sheetTable } from './xlsx/tableOfSheet.ts';

const carrier = zip(() => Promise.resolve({ is: 'unknown-format', found: '', line: null }));

async function read(sheets: readonly SheetWritten[], part: string | null = null) {
  return opened(carrier, fileOf(xlsxOf(sheets)), part);
}

/** What one cell becomes, under a name and beside another. */
async function cell(written: CellWritten, options = {}) {
  const bytes = xlsxOf(
    [
      {
        name: 'Sheet1',
        rows: [
          ['a', 'b'],
          ['x', written],
        ],
      },
    ],
    options,
  );
  const { rows } = await opened(carrier, fileOf(bytes));
  expect(rows).toHaveLength(1);
  return rows[0]?.[1];
}

describe('a date is ISO text as precise as its cell shows it', () => {
  it.each([
    [44616, 1, '2022-02-24'],
    [44616.625, 1, '2022-02-24'],
    [44616.625, 2, '2022-02-24 15:00'],
    [44616.6249999999, 2, '2022-02-24 15:00'],
    [44616.625081, 2, '2022-02-24 15:00:07'],
    [44616, 2, '2022-02-24 00:00'],
    [44616, 3, '2022-02'],
    [44616, 4, '2022'],
    [0.625, 5, '15:00'],
    [44616.625, 5, '2022-02-24 15:00'],
    [1, 1, '1900-01-01'],
    [59, 1, '1900-02-28'],
    [60, 1, '1900-02-29'],
    [61, 1, '1900-03-01'],
    [2958465, 1, '9999-12-31'],
    [2958466, 1, '2958466'],
    [-1, 1, '-1'],
    [44616, 6, '44616'],
    [930, 7, '0930'],
  ])('%d in style %d is %s', async (number, style, text) => {
    expect(await cell({ number, style })).toBe(text);
  });

  it('from 1904 on, where the workbook says so', async () => {
    expect(await cell({ number: 43154, style: 1 }, { is1904: true })).toBe('2022-02-24');
    expect(await cell({ number: 0, style: 1 }, { is1904: true })).toBe('1904-01-01');
  });

  it('and stays one that is written as ISO', async () => {
    const of = (text: string) => cell({ attributes: { t: 'd' }, content: [textElement('v', text)] });
    expect(await of('2022-02-24T00:00:00')).toBe('2022-02-24');
    expect(await of('2022-02-24T15:00:00')).toBe('2022-02-24T15:00:00');
  });
});

describe('a number is what Excel shows', () => {
  it.each([
    ['0.30000000000000004', '0.3'],
    ['49.980999999999995', '49.981'],
    ['36.253', '36.253'],
    ['2022', '2022'],
    ['12345678901234567', '12345678901234600'],
    ['1.5E-3', '0.0015'],
    ['-0.5', '-0.5'],
    ['1.0', '1'],
  ])('%s', async (number, text) => {
    expect(await cell({ number, style: 0 })).toBe(text);
  });
});

it.each([
  [{ t: 'b' }, [textElement('v', '1')], 'TRUE'],
  [{ t: 'e' }, [textElement('v', '#N/A')], '#N/A'],
  [{ t: 'str' }, [textElement('f', 'A1&"x"'), textElement('v', 'counted')], 'counted'],
  [{}, [textElement('f', '1+1'), textElement('v', '2')], '2'],
  [
    { t: 'inlineStr' },
    [
      element('is', {}, [
        element('r', {}, [element('rPr', {}, [element('b', {})]), textElement('t', 'rich ')]),
        element('r', {}, [textElement('t', 'text')]),
        element('rPh', { sb: '0', eb: '1' }, [textElement('t', 'spoken')]),
      ]),
    ],
    'rich text',
  ],
  [{ t: 'inlineStr' }, [element('is', {}, [textElement('t', 'a_x000D_\nb')])], 'a\r\nb'],
] as const)('a cell %j is read', async (attributes, content, text) => {
  expect(await cell({ attributes, content })).toBe(text);
});

describe('the names of columns', () => {
  it('stand below titles, which are said', async () => {
    const file = await read([
      {
        name: 'S',
        rows: [['Events of a week'], [], ['date', 'place', 'place', ''], ['d', 'Kyiv', 'x', 'y']],
      },
    ]);
    expect(file.columns).toEqual(['date', 'place', 'place 2', '#4']);
    expect(file.rows).toEqual([['d', 'Kyiv', 'x', 'y']]);
    expect(file.numbers).toEqual([4]);
    expect(notesOf(file)).toEqual(['title-lines:1:Events of a week']);
  });

  it('have those put before them that lie over them', async () => {
    const file = await read([
      {
        name: 'S',
        rows: [
          ['name', 'Place', '', 'kind'],
          ['', 'lat', 'lon', ''],
          ['a', 49.98, 36.25, 'fire'],
        ],
        merges: ['A1:A2', 'B1:C1', 'D1:D2'],
      },
    ]);
    expect(file.columns).toEqual(['name', 'Place lat', 'Place lon', 'kind']);
    expect(file.rows).toHaveLength(1);
  });

  it('are those of the first row where only it is merged', async () => {
    const rows = [
      ['name', 'Place', ''],
      ['a', 'Kyiv', 'centre'],
      ['b', 'Lviv', ''],
    ];
    const file = await read([{ name: 'S', rows, merges: ['B1:C1', 'A2:A3'] }]);
    expect(file.columns).toEqual(['name', 'Place', '#3']);
    expect(file.rows).toHaveLength(2);
    expect(notesOf(file)).toEqual(['merged-cells']);
  });

  it('can be years, and be none', async () => {
    const years = await read([
      {
        name: 'S',
        rows: [
          ['place', 2021, 2022],
          ['Kyiv', 1, 2],
        ],
      },
    ]);
    expect(years.columns).toEqual(['place', '2021', '2022']);
    const none = await read([
      {
        name: 'S',
        rows: [
          ['Kyiv', 50.45, 30.52],
          ['Lviv', 49.84, 24.03],
        ],
      },
    ]);
    expect(none.columns).toEqual(['#1', '#2', '#3']);
    expect(none.rows).toHaveLength(2);
    expect(notesOf(none)).toEqual(['no-header']);
  });

  it('grow with wider rows, and lack the tags of HXL', async () => {
    const rows = [
      ['date', 'place'],
      ['#date', '#loc'],
      ['d', 'p'],
      ['d', 'p', 'more'],
    ];
    const file = await read([
      {
        name: 'S',
        rows: [...rows.slice(0, 3), ...Array.from({ length: 50 }, () => ['d', 'p']), rows[3] ?? []],
      },
    ]);
    expect(file.columns).toEqual(['date', 'place', '#3']);
    expect(file.rows).toHaveLength(52);
    expect(notesOf(file)).toEqual(['hxl-tags']);
  });

  it('are found in however many rows come at once', async () => {
    const told: (readonly string[])[] = [];
    const sink = {
      columns: (names: readonly string[]) => told.push(names),
      row: () => true,
      fault: () => undefined,
      progress: () => undefined,
    };
    const table = sheetTable(sink, () => Promise.resolve([]), noLinks);
    const about = { isTyped: [false, false], links: null, isHidden: false, isOverfull: false };
    for (let number = 1; number <= 200_000; number += 1)
      table.push({ number, cells: ['date', 'place'], ...about });
    expect(await table.settle()).toBe(true);
    expect(told).toEqual([['date', 'place']]);
  });
});

it('reads any prefix of names, and cells that do not say where they are', async () => {
  const parts = workbook([{ name: 'S', rows: [] }]);
  const sheet = `<x:worksheet xmlns:x="x"><x:sheetData>
    <x:row><x:c t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c><x:c t="inlineStr"><x:is><x:t>b</x:t></x:is></x:c></x:row>
    <x:row><x:c><x:v>1</x:v></x:c><x:c/><x:c><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
  const file = await opened(
    carrier,
    fileOf(zipSync({ ...parts, 'xl/worksheets/sheet0.xml': strToU8(sheet) })),
  );
  expect(file.rows).toEqual([['1', '', '3']]);
});

it('reads back any table of texts and numbers', async () => {
  const texts = fc
    .string({ unit: 'grapheme', maxLength: 12 })
    .map((text) =>
      text.replace(/_x[0-9a-f]{4}_|[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/giu, ''),
    );
  const numbers = fc.integer({ min: -1e9, max: 1e9 }).map((number) => number / 1000);
  const rows = fc.array(fc.array(fc.oneof(texts, numbers), { minLength: 3, maxLength: 3 }), {
    minLength: 1,
    maxLength: 60,
  });
  await fc.assert(
    fc.asyncProperty(rows, fc.boolean(), async (written, areTextsShared) => {
      const bytes = xlsxOf([{ name: 'S', rows: [['a', 'b', 'c'], ...written] }], { areTextsShared });
      const { rows: read, result } = await opened(carrier, fileOf(bytes, 1000));
      const filled = written
        .map((row) => row.map(String))
        .filter((row) => row.some((text) => text.trim() !== ''));
      if (filled.length === 0) expect(result.ok).toBe(false);
      else {
        // Words over numbers alone say something of the columns, and are told.
        const said = result.ok ? result.reading.notes.find((note) => note.startsWith('lines-behind')) : null;
        const told = Number(said?.split(':')[1] ?? 0);
        const cells = read.map((row) => [0, 1, 2].map((index) => row[index] ?? ''));
        expect(cells).toEqual(filled.slice(told));
      }
    }),
    { numRuns: 40 },
  );
});
