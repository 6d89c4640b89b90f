import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { RowNote } from './report.ts';
import { numberOf } from './rowNumbers.ts';
import { rowOf, tableWriter, type TableLimits } from './table.ts';
import { cellOf } from './text.ts';

const roomy: TableLimits = { bytes: 1e6, rows: 1e6 };
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('', '\u001f', 'a\u001fb', '\ufeff', 'Харків', '😀', '"', 'a\r\nb', '\u0000'),
);
const tables = fc
  .integer({ min: 1, max: 5 })
  .chain((width) =>
    fc.tuple(
      fc.array(texts, { minLength: width, maxLength: width }),
      fc.array(fc.array(texts, { maxLength: width })),
    ),
  );

function written(rows: readonly (readonly string[])[], columns: readonly string[], limits = roomy) {
  const notes: RowNote[] = [];
  const writer = tableWriter(limits, (note) => notes.push(note), 0);
  writer.columns(columns);
  const kept = rows.map((row) => writer.row(row));
  return { notes, kept, state: writer.state(), ...writer.finish() };
}

it('gives back what was written, but for the separator, which is told', () => {
  fc.assert(
    fc.property(tables, ([columns, rows]) => {
      const { table, notes, kept } = written(rows, columns);
      const cleaned = rows.map((row) =>
        columns.map((_, index) => (row[index] ?? '').replaceAll('\u001f', ' ')),
      );
      expect(kept).toEqual(rows.map(() => true));
      expect(table.length).toBe(rows.length);
      expect(rows.map((_, index) => rowOf(table, index))).toEqual(cleaned);
      expect(rows.map((_, row) => columns.map((__, column) => cellOf(table, row, column)))).toEqual(cleaned);
      expect(notes.map(({ is, row, column }) => ({ is, row, column }))).toEqual(
        rows.flatMap((row, index) =>
          row.flatMap((cell, at) =>
            cell.includes('\u001f') ? [{ is: 'text-control', row: index + 1, column: columns[at] }] : [],
          ),
        ),
      );
    }),
  );
});

it('gives nothing where there is nothing', () => {
  const { table } = written([['a', 'b'], [], ['', 'c']], ['x', 'y']);
  expect([rowOf(table, 3), rowOf(table, -1), cellOf(table, 3, 0), cellOf(table, 0, 2)]).toEqual([
    [],
    [],
    '',
    '',
  ]);
  expect([cellOf(table, 1, 0), cellOf(table, 1, 1), cellOf(table, 0, 1)]).toEqual(['', '', 'b']);
});

it('keeps no row that a limit has no room for, nor any after it', () => {
  fc.assert(
    fc.property(
      tables,
      fc.integer({ min: 0, max: 80 }),
      fc.integer({ min: 0, max: 6 }),
      ([columns, rows], bytes, most) => {
        const { table, kept, state } = written(rows, columns, { bytes, rows: most });
        const sizes = rows.map((row) => new TextEncoder().encode(row.join('\u001f')).length);
        const fitting = sizes.findIndex(
          (_, index) => index >= most || sizes.slice(0, index + 1).reduce((a, b) => a + b, 0) > bytes,
        );
        expect(table.length).toBe(fitting === -1 ? rows.length : fitting);
        expect(kept.filter(Boolean)).toHaveLength(table.length);
        expect(table.bytes.length).toBeLessThanOrEqual(bytes);
        expect(state.exceeded === null).toBe(fitting === -1);
      },
    ),
  );
});

it('numbers rows as the file does, those that are refused among them', () => {
  const notes: RowNote[] = [];
  const writer = tableWriter(roomy, (note) => notes.push(note));
  writer.columns(['x']);
  writer.row(['a']);
  writer.fault({ is: 'too-many-cells', row: 2, line: 3, value: 'b', isRefused: true });
  writer.row(['\u001f']);
  const { table, refused } = writer.finish();
  expect(refused).toBe(1);
  expect(table.length).toBe(2);
  expect(notes.map(({ is, row }) => [is, row])).toEqual([
    ['too-many-cells', 2],
    ['text-control', 3],
  ]);
});

it('numbers rows as their spreadsheet does where it is told', () => {
  const writer = tableWriter(roomy, () => undefined);
  writer.columns(['x']);
  for (const number of [2, 3, 7]) writer.row(['a'], number);
  const { table } = writer.finish();
  expect(table.numbering.of).toBe('row');
  expect([0, 1, 2].map((row) => numberOf(table, row))).toEqual([2, 3, 7]);
});

it('takes columns that are told late', () => {
  const writer = tableWriter(roomy, () => undefined);
  writer.columns(['x']);
  writer.row(['a']);
  writer.columns(['x', 'y']);
  writer.row(['b', 'c']);
  const { table } = writer.finish();
  expect([rowOf(table, 0), rowOf(table, 1)]).toEqual([
    ['a', ''],
    ['b', 'c'],
  ]);
});
