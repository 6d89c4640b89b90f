import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mapping as plain } from './arbitrary.ts';
import { compile } from './compile.ts';
import { indexIds } from './ids.ts';
import { tableOf } from './table.fixture.ts';

type Twin = readonly [is: string, row: number, before: number];

/** Compared row by row with all before. */
function expected(rows: readonly (readonly string[])[], hasIds: boolean): readonly Twin[] {
  return rows.flatMap((row, index): readonly Twin[] => {
    const id = hasIds ? (row[0] ?? '') : '';
    const sameId = rows.findIndex(([other]) => other === id);
    const same = rows.findIndex((other) => other.join() === row.join());
    return [
      ...(id !== '' && sameId < index ? [['id-duplicate', index, sameId] as const] : []),
      ...(same < index ? [['row-duplicate', index, same] as const] : []),
    ];
  });
}

function told(rows: readonly (readonly string[])[], hasIds: boolean): readonly Twin[] {
  const table = tableOf(['id', 'title'], rows);
  const mapping = { ...plain, time: null, end: null, place: null, placeName: null, id: hasIds ? 0 : null };
  const { notes, noted } = compile(table, mapping).report;
  const twins = notes.filter(({ is }) => is.endsWith('duplicate'));
  expect(noted['id-duplicate'] + noted['row-duplicate']).toBe(twins.length);
  return twins.map(({ is, row, value }) => {
    const before = is === 'row-duplicate' ? Number(value) - 1 : rows.findIndex(([id]) => id === value);
    return [is, row - 1, before];
  });
}

it('finds the rows and ids that stand there twice, and no others', () => {
  const cells = fc.constantFrom('', 'a', 'b', 'Ї', 'ab');
  fc.assert(
    fc.property(fc.array(fc.tuple(cells, cells), { maxLength: 20 }), fc.boolean(), (rows, hasIds) => {
      expect(told(rows, hasIds)).toEqual(expected(rows, hasIds));
    }),
  );
});

it('finds the few among very many, however their bits meet', () => {
  const rows = Array.from({ length: 12_000 }, (_, row) => [`s${row}`, `Entry ${row}`]);
  const likes = [
    [7, 9000],
    [8, 8],
    [11_000, 11_999],
  ] as const;
  const all = [...rows];
  for (const [before, row] of likes) all[row] = rows[before] ?? [];
  expect(told(all, true)).toEqual([
    ['id-duplicate', 9000, 7],
    ['row-duplicate', 9000, 7],
    ['id-duplicate', 11_999, 11_000],
    ['row-duplicate', 11_999, 11_000],
  ]);
  expect(told(all, false).map(([is, row]) => [is, row])).toEqual([
    ['row-duplicate', 9000],
    ['row-duplicate', 11_999],
  ]);
});

it('finds the ids that become the same, whether or not their cells are known to differ', () => {
  const ids = fc.uniqueArray(
    fc.oneof(
      fc.constantFrom('', 'a', 'A', 'a1', 'A1', '7', 'row-7', 'Row7', 'a b', 'a-b', 'é', 'e', ' a'),
      fc.string({ unit: fc.constantFrom('a', '0', 'z'), maxLength: 90 }),
      fc.string({ unit: fc.constantFrom('A', '9', 'Z'), maxLength: 90 }),
      fc.constantFrom('x'.repeat(81), 'x'.repeat(80)),
    ),
  );
  fc.assert(
    fc.property(ids, (all) => {
      const table = tableOf(
        ['id'],
        all.map((id) => [id]),
      );
      expect(indexIds(table, 0, true)).toEqual(indexIds(table, 0));
    }),
    { numRuns: 300 },
  );
});
