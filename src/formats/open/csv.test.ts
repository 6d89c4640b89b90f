import fc from 'fast-check';
import papaparse from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csv as written } from '../csv.ts';
import { en } from '../../i18n/words.fixture.ts';
import { story } from '../story.fixture.ts';
import type { RowFault } from './carrier.ts';
import { csv } from './csv.ts';
import { startOf } from './decoding.ts';
import { bytesIn, fileOf } from './file.fixture.ts';

async function open(bytes: Uint8Array, size?: number, most = Infinity) {
  const rows: (readonly string[])[] = [];
  const faults: RowFault[] = [];
  let columns: readonly string[] = [];
  const numbers: unknown[] = [];
  let progress = 0;
  const read = await csv.load();
  const result = await read(
    fileOf(bytes, size),
    {
      columns: (names) => {
        columns = names;
      },
      row: (cells, number) => {
        numbers.push(number);
        return rows.push(columns.map((_, index) => cells[index] ?? '')) < most;
      },
      fault: (fault) => faults.push(fault),
      progress: (read) => {
        progress = read;
      },
    },
    null,
  );
  return { columns, rows, numbers, faults, progress, result };
}

const openText = (text: string) => open(bytesIn(text, 'UTF-8'));
const notesOf = ({ result }: Awaited<ReturnType<typeof open>>) => (result.ok ? result.reading.notes : result);

it('reads results of SPARQL, whose values are written as in Turtle', async () => {
  const type = '^^<http://www.w3.org/2001/XMLSchema#dateTime>';
  const { columns, rows, result } = await openText(
    `?item\t?label\t?date\t?n\n<http://www.wikidata.org/entity/Q1>\t"Battle \\"of\\" \\u041a\\\\"@en\t"-0490-01-01T00:00:00Z"${type}\t12\n_:b0\t\t"1943"\t\n`,
  );
  expect(columns).toEqual(['item', 'label', 'date', 'n']);
  expect(rows).toEqual([
    ['http://www.wikidata.org/entity/Q1', 'Battle "of" К\\', '-0490-01-01T00:00:00Z', '12'],
    ['_:b0', '', '1943', ''],
  ]);
  expect(result.ok && result.reading.notes).toEqual(['sparql-types']);
});

const header = ['title', 'date', 'lat', 'lon', 'notes'];
const words = fc.oneof(
  fc.constantFrom(
    'Вибухи біля ринку',
    'Повідомили про "обстріл"',
    'Міст; перекрито',
    'tab\there',
    'a | b',
    '',
  ),
  fc
    .array(fc.constantFrom('Харків', 'був', '"', '""', ',', ', ', ';', '\t', "'", '\n', '|', 'міст', ' '), {
      maxLength: 8,
    })
    .map((all) => all.join('')),
);
const events = fc.array(
  fc.tuple(
    words,
    fc.constantFrom('2022-02-24', '24.02.2022', '2022-02-24T15:00'),
    fc.constantFrom('49.98', '50.45', '46.48'),
    fc.constantFrom('36.25', '30.52', '-30.72'),
    words,
  ),
  { minLength: 3, maxLength: 12 },
);
const encodings = ['UTF-8', 'UTF-16 LE', 'UTF-16 BE', 'windows-1251'] as const;

it('reads back what was written, in any dialect and encoding', async () => {
  await fc.assert(
    fc.asyncProperty(
      events,
      fc.constantFrom(',', ';', '\t', '|'),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.constantFrom(...encodings),
      fc.boolean(),
      fc.boolean(),
      fc.integer({ min: 1, max: 300 }),
      async (rows, delimiter, newline, encoding, isQuoted, isMarked, size) => {
        const table = rows.map((row) => row.map((cell) => cell.trim()));
        const text = papaparse.unparse([header, ...table], { delimiter, newline, quotes: isQuoted });
        const mark = isMarked && encoding.startsWith('UTF') ? '\ufeff' : '';
        const opened = await open(bytesIn(mark + text, encoding), size);
        expect(opened.result).toMatchObject({ ok: true, reading: { delimiter } });
        expect(opened.columns).toEqual(header);
        expect(opened.rows).toEqual(table);
        expect(opened.faults).toEqual([]);
        expect(opened.progress).toBe(bytesIn(mark + text, encoding).length);
      },
    ),
    { numRuns: 120 },
  );
});

it('takes no cell of apostrophes for a quotation where double marks quote', async () => {
  const row = ["'''", '"', '""', '"', 'a'];
  const { columns, rows } = await openText(papaparse.unparse([header, row]));
  expect([columns, rows]).toEqual([header, [row]]);
});

it('opens what Dateline saves', async () => {
  const { result, columns, rows } = await openText(written.write(story, en));
  expect(result).toMatchObject({ ok: true, reading: { encoding: 'UTF-8', delimiter: ',', notes: [] } });
  expect(columns.slice(0, 3)).toEqual(['id', 'title', 'summary']);
  expect(rows).toHaveLength(story.records.length);
});

describe('a file that is cut off or damaged', () => {
  const text = papaparse.unparse(
    [
      header,
      ['Вибухи, "гучні"', '2022-02-24', '49.98', '36.25', 'один\nдва'],
      ['Міст', '2022-02-25', '50.45', '30.52', ''],
      ['He said "no"', '2022-02-26', '46.48', '30.72', 'a,b'],
    ],
    { newline: '\r\n' },
  );
  const whole = bytesIn(text, 'UTF-8');

  it('gives rows, faults or a refusal, wherever the cut is', async () => {
    for (let length = 0; length <= whole.length; length += 1) {
      const { result, rows, faults } = await open(whole.slice(0, length));
      if (result.ok) expect(rows.length + faults.length).toBeLessThanOrEqual(7);
      else expect(['empty', 'one-column', 'broken']).toContain(result.refusal.is);
    }
  });

  it('gives rows, faults or a refusal, whatever bytes are other', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 })), { maxLength: 3 }),
        async (changes) => {
          const bytes = whole.slice();
          for (const [at, byte] of changes) bytes[at] = byte;
          const { result, rows } = await open(bytes);
          expect(result.ok ? rows.length <= 8 : result.refusal.is !== 'html').toBe(true);
        },
      ),
    );
  });

  it('says which bytes could not be read', async () => {
    const bytes = bytesIn(
      'title,date\nХарків,2022-02-24\nКиїв,2022-02-25\nЛьвів і Одеса,2022-02-26\n',
      'UTF-8',
    );
    bytes[bytes.length - 20] = 0xff;
    const { faults, rows } = await open(bytes);
    expect(rows).toHaveLength(3);
    expect(faults).toMatchObject([{ is: 'bad-bytes', row: 4, line: 4, isRefused: false }]);
  });
});

it('refuses a row of too many cells, reads one of too few, and says of both where they are', async () => {
  const { rows, faults } = await openText(
    'title,date,lat\n"a\nb",2022-02-24,1\nc,d,2022-02-24,2\ne,2022-02-25\nf,2022-02-26,3,,\n',
  );
  expect(rows).toEqual([
    ['a\nb', '2022-02-24', '1'],
    ['e', '2022-02-25', ''],
    ['f', '2022-02-26', '3'],
  ]);
  expect(faults).toEqual([
    { row: 3, line: 4, is: 'too-many-cells', isRefused: true, value: 'c,d,2022-02-24,2' },
    { row: 4, line: 5, is: 'too-few-cells', isRefused: false, value: 'e,2022-02-25' },
  ]);
});

it('refuses the names of columns that stand there once more, as where files are put together', async () => {
  const { rows, faults } = await openText(
    'title,date\na,2022-02-24\ntitle,date\nb,2022-02-25\ntitle,2022-02-26\n',
  );
  expect(rows.map(([title]) => title)).toEqual(['a', 'b', 'title']);
  expect((await openText('a,b\na,b\n')).rows).toHaveLength(2);
  expect(faults).toEqual([{ row: 3, line: 3, is: 'names-again', isRefused: true, value: 'title,date' }]);
});

it.each([
  ['title,date\na,2022\nb,2023\n', [2, 3]],
  // Lines without anything are rows of a spreadsheet, breaks within cells are none, and its first line is none of its rows.
  ['title,date\na,2022\n\n"b\nb",2023\nc,2024', [2, 4, 5]],
  ['sep=;\ntitle;date\na;2022\nb;2023\n', [2, 3]],
  ['Events of a week\n\ntitle,date,lat\na,2022,1\nb,2023,2\n', [4, 5]],
  ['title,date\na,2022\n,\n\n,\nb,2023\n,\n', [2, 6]],
  ['a,2022-02-24,1.5\nb,2022-02-25,2.5\n', [1, 2]],
  ['title,date\na,2022\nb,2023,x,y\nc,2024\n', [2, 4]],
])('numbers rows as a spreadsheet does: %j', async (text, expected) => {
  expect((await openText(text)).numbers).toEqual(expected);
});

it('refuses the row whose quotation mark nothing closes, and no other', async () => {
  const row = (day: number) => `strike,2022-02-${day},49.9,36.2\n`;
  const { rows, faults } = await openText(
    `title,date,lat,lon\n"a, b",2022-02-09,49.9,36.2\n${row(10)}${row(11)}"open,2022-02-12,49.9,36.2\n${row(13)}${row(14)}`,
  );
  expect(rows.map(([, date]) => date)).toEqual(['09', '10', '11', '13', '14'].map((day) => `2022-02-${day}`));
  expect(faults).toMatchObject([{ is: 'quote-open', row: 5, line: 5, isRefused: true }]);
});

it('ends at an open quotation mark where what follows is no table', async () => {
  const { rows, faults } = await openText('title,date\na,2022-02-24\nb,"2022-02-25\nand so on');
  expect(rows).toEqual([['a', '2022-02-24']]);
  expect(faults).toMatchObject([{ is: 'quote-open', row: 3, line: 3 }]);
});

it('finds no end to a quotation mark within megabytes, and reads on', async () => {
  const row = 'strike,2022-02-24,49.9,36.2\n';
  const { rows, faults, result } = await openText(
    `title,date,lat,lon\n${row.repeat(10_000)}"${row.repeat(330_000)}`,
  );
  expect(result.ok).toBe(true);
  expect(rows).toHaveLength(339_999);
  expect(faults).toMatchObject([{ is: 'quote-open', row: 10_002, line: 10_002 }]);
});

it('takes days and years over columns of counts for names', async () => {
  const wide = await openText('place,lat,long,1/22/20,1/23/20\nA,49.9,36.2,0,3\nB,50.4,30.5,1,1999\n');
  expect(wide.columns).toEqual(['place', 'lat', 'long', '1/22/20', '1/23/20']);
  const years = await openText('place\tlat\tlong\t1990\t1991\nA\t49.9\t36.2\t12\t3\nB\t50.4\t30.5\t1\t4\n');
  expect(years.columns).toEqual(['place', 'lat', 'long', '1990', '1991']);
});

it('makes names of columns different, and gives names where there are none', async () => {
  expect((await openText('name,,name, name ,date\na,b,c,d,2022-02-24\n')).columns).toEqual([
    'name',
    '#2',
    'name 2',
    'name 3',
    'date',
  ]);
  const bare = await openText('1\t2022-02-24\tKharkiv\t36.2\n2\t2022-02-25\tKyiv\t30.5\n');
  expect([bare.columns, bare.rows.length, notesOf(bare)]).toEqual([
    ['#1', '#2', '#3', '#4'],
    2,
    ['no-header'],
  ]);
});

it('leaves out rows without anything in their cells, says how many they are, and numbers the others as they stand', async () => {
  const opened = await openText('title,date\na,2022-02-24\n,\nb,2022-02-25\n,\n,\n');
  expect(opened.rows).toEqual([
    ['a', '2022-02-24'],
    ['b', '2022-02-25'],
  ]);
  expect(opened.numbers).toEqual([2, 4]);
  expect(notesOf(opened)).toEqual(['empty-rows:3']);
});

it('refuses what is no table, with the reason', async () => {
  expect((await openText(' \n\n')).result).toMatchObject({ refusal: { is: 'empty' } });
  const wide = `date${',c'.repeat(20_000)}\n2022-02-24${',1'.repeat(20_000)}\n`;
  expect((await openText(wide)).result).toMatchObject({ refusal: { is: 'too-many-columns', line: 1 } });
  expect((await openText('Dear reader\nthis is a letter\nof three lines\n')).result).toEqual({
    ok: false,
    refusal: { is: 'one-column', found: 'Dear reader', line: 1 },
  });
  expect((await openText('date\n2022-02-24\n2022-02-25\n')).rows).toEqual([['2022-02-24'], ['2022-02-25']]);
});

it('stops when nobody wants more rows', async () => {
  const { rows, result } = await open(
    bytesIn(`title,date\n${'a,2022-02-24\n'.repeat(50_000)}`, 'UTF-8'),
    undefined,
    10,
  );
  expect([rows.length, result.ok]).toEqual([10, true]);
});

it('is not sure of what others read', async () => {
  const likeness = async (text: string | Uint8Array) =>
    csv.likeness(await startOf(fileOf(typeof text === 'string' ? bytesIn(text, 'UTF-8') : text)));
  const none = [
    '',
    '{"type":"FeatureCollection","features":[]}',
    '[{"a":1,"b":2}]\n',
    '{"a":1,"b":2}\n{"a":3,"b":4}\n',
    '<?xml version="1.0"?><kml></kml>',
    '<!doctype html><p>a,b</p>',
    'PK\u0003\u0004 a,b,c\nd,e,f\n',
    '%PDF-1.7\n1,2\n3,4\n',
  ];
  for (const text of none) expect([text, await likeness(text)]).toEqual([text, 0]);
  expect(await likeness(Uint8Array.from({ length: 500 }, (_, at) => (at * 37) % 256))).toBe(0);
  expect(await likeness('a,b\n1,2\n')).toBeGreaterThan(await likeness('only\none\n'));
});
