import fc from 'fast-check';
import papaparse from 'papaparse';
import { expect, it } from 'vitest';
import type { Dialect } from './cellReader.ts';
import { rowReader } from './delimited.ts';
import { linesOf } from './lines.ts';

const plain: Dialect = { delimiter: ',', quote: '"', escape: 'doubled', isSpaced: false };

interface Told {
  readonly line: number;
  readonly cells: readonly string[];
}

function read(text: string, dialect: Partial<Dialect> = {}, cuts: readonly number[] = []) {
  const rows: Told[] = [];
  const reader = rowReader({ ...plain, ...dialect }, (cells, line) => rows.push({ line, cells }) > 0);
  const places = [...cuts.map((cut) => cut % (text.length + 1)).sort((a, b) => a - b), text.length];
  let from = 0;
  for (const place of places) {
    reader.push(text.slice(from, place));
    from = place;
  }
  reader.end();
  return { rows, ...reader.unfinished(), strays: reader.strays() };
}

const cellsOf = (text: string, dialect: Partial<Dialect> = {}) =>
  read(text, dialect).rows.map(({ cells }) => cells);

const signs = fc.constantFrom('"', ',', '\n', '\r', '\r\n', 'a', ' ', '\\', "'", 'Ї', '""', '",', '"\n');
const texts = fc.array(signs, { maxLength: 40 }).map((all) => all.join(''));
const dialects = fc.record({
  delimiter: fc.constantFrom(',', 'a', ' '),
  quote: fc.constantFrom('"', "'", null),
  escape: fc.constantFrom('doubled', 'backslash'),
  isSpaced: fc.boolean(),
});

it('reads the same rows however the text is cut', () => {
  fc.assert(
    fc.property(texts, dialects, fc.array(fc.nat(), { maxLength: 6 }), (text, dialect, cuts) => {
      expect(read(text, dialect, cuts)).toEqual(read(text, dialect));
      expect(
        read(
          text,
          dialect,
          Array.from({ length: text.length }, (_, at) => at),
        ),
      ).toEqual(read(text, dialect));
    }),
    { numRuns: 500 },
  );
});

it('reads what is well formed as papaparse does', () => {
  const cells = fc.oneof(fc.constantFrom('', 'a', 'Їжак', 'a "b"', ' '), texts);
  fc.assert(
    fc.property(
      fc.array(fc.array(cells, { minLength: 2, maxLength: 4 }), { minLength: 1 }),
      fc.constantFrom(',', ';', '\t', '|'),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.constantFrom<'"' | "'">('"', "'"),
      fc.boolean(),
      (rows, delimiter, newline, quote, isQuoted) => {
        const text = papaparse.unparse(rows, { delimiter, newline, quoteChar: quote, quotes: isQuoted });
        // It quotes no CR of its own accord where lines end with LF.
        fc.pre(isQuoted || !rows.flat().some((cell) => cell.includes('\r')));
        expect(cellsOf(text, { delimiter, quote })).toEqual(rows);
        expect(cellsOf(text, { delimiter, quote })).toEqual(
          papaparse.parse(text, { delimiter, newline, quoteChar: quote }).data,
        );
      },
    ),
    { numRuns: 300 },
  );
});

it('says on which line a row begins, whatever ends lines and wherever they break', () => {
  expect(read('a,b\r\n"1\r\n2",3\r\r\n\n"x\ny\rz",4\n5,6').rows).toEqual([
    { line: 1, cells: ['a', 'b'] },
    { line: 2, cells: ['1\r\n2', '3'] },
    { line: 6, cells: ['x\ny\rz', '4'] },
    { line: 9, cells: ['5', '6'] },
  ]);
  fc.assert(
    fc.property(texts, dialects, (text, dialect) => {
      const { rows, line } = read(text, dialect);
      const lines = linesOf(text);
      const starts = rows.map((row) => row.line);
      expect(starts.every((start, index) => start > (starts[index - 1] ?? 0))).toBe(true);
      expect(Math.max(line, ...starts)).toBeLessThanOrEqual(lines.length);
      for (const start of starts) expect(lines[start - 1]).not.toBe('');
    }),
  );
});

it('keeps a letter that follows a closing mark, and the rows after it', () => {
  const text = '"Bob" said hi,1\n"next",2\n';
  expect(cellsOf(text)).toEqual([
    ['Bob said hi', '1'],
    ['next', '2'],
  ]);
  expect(read(text).strays).toBe(1);
});

it('reads marks after a backslash, spaces round marks, and marks as letters, where the dialect has them', () => {
  expect(cellsOf('"say \\"a, b\\"",\\n\n"c\\\\","d\\e"', { escape: 'backslash' })).toEqual([
    ['say "a, b"', '\\n'],
    ['c\\', 'd\\e'],
  ]);
  expect(cellsOf('a, "b, c" ,  d', { isSpaced: true })).toEqual([['a', 'b, c', '  d']]);
  expect(cellsOf('"a" b\tc"\n"d\te', { delimiter: '\t', quote: null })).toEqual([
    ['"a" b', 'c"'],
    ['"d', 'e'],
  ]);
});

it('says what is left where a mark is not closed', () => {
  expect(read('a,b\n1,"2\n3,4\n')).toMatchObject({ text: '1,"2\n3,4\n', line: 2, quoteLine: 2 });
  expect(read('a,b\n1,2')).toMatchObject({ quoteLine: null, rows: [{ line: 1 }, { line: 2 }] });
});

it('stops when nobody wants more', () => {
  let count = 0;
  const reader = rowReader(plain, () => (count += 1) < 2);
  expect(reader.push('a\nb\nc\nd\n')).toBe(false);
  expect(reader.end()).toBe(false);
  expect(count).toBe(2);
});

it('lets go of what is too long to be held, and reads all else as it was', () => {
  fc.assert(
    fc.property(texts, dialects, fc.array(fc.nat({ max: 6 })), (text, dialect, sizes) => {
      const all: (readonly [number, number, readonly string[]])[] = [];
      const whole = rowReader(
        { ...plain, ...dialect },
        (cells, line, number) => all.push([number, line, cells]) > 0,
      );
      whole.push(text);
      whole.end();
      const kept: typeof all = [];
      const long: (readonly [number, number])[] = [];
      const reader = rowReader(
        { ...plain, ...dialect },
        (cells, line, number) => kept.push([number, line, cells]) > 0,
        (line, number) => long.push([number, line]),
      );
      let at = 0;
      for (const size of [...sizes, text.length]) {
        reader.push(text.slice(at, at + size));
        at += size;
        if (reader.unfinished().text.length > 1) reader.letGo();
      }
      reader.end();
      expect(kept).toEqual(all.filter(([number]) => !long.some(([other]) => other === number)));
      for (const [number, line] of long)
        if (number <= (all.at(-1)?.[0] ?? 0)) expect(all).toContainEqual([number, line, expect.anything()]);
    }),
    { numRuns: 500 },
  );
});
