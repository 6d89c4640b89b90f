import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minute } from '../model/time.ts';
import { datasetOf, datasets, filters, headOf, spans } from './arbitrary.ts';
import { noFilters } from './facets.ts';
import { barWidth, histogram } from './histogram.ts';
import { endOf } from './lasting.ts';
import { query } from './query.ts';

const hour = 3_600_000;
const open = { from: null, to: null };
const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, number) => total + number, 0);

describe('histogram', () => {
  it('counts each short event of the axis once, and a longer one in every bar that it reaches into', () => {
    fc.assert(
      fc.property(
        datasets,
        filters,
        spans,
        fc.integer({ min: 1, max: 48 }),
        ({ columns }, chosen, axis, hours) => {
          const rows = query(columns, open, chosen, null);
          const width = hours * hour;
          const { bars, counts, totals, longer } = histogram(columns, rows, axis, width);
          const inAxis = [...query(columns, axis, chosen, null)];
          const length = (row: number) => endOf(columns, row) - (columns.from[row] ?? 0);
          expect(sum(counts)).toBe(inAxis.filter((row) => length(row) <= width).length);
          expect(sum(totals)).toBe(sum(counts));
          const reaching = Array.from({ length: bars }, (_, bar) => {
            const from = axis.from + bar * width;
            return [...query(columns, { from, to: from + width }, chosen, null)].filter(
              (row) => length(row) > width && inAxis.includes(row),
            ).length;
          });
          expect([...longer]).toEqual(reaching);
        },
      ),
    );
  });

  it('puts a short event under the bar that holds most of it, the earlier if equal', () => {
    const dataset = datasetOf([
      headOf('most-in-second', { from: 5 * hour, to: 9 * hour }),
      headOf('equal', { from: 5 * hour, to: 7 * hour }),
      headOf('long', { from: 4 * hour, to: 12 * hour }),
    ]);
    const rows = query(dataset.columns, open, noFilters, null);
    const { totals, longer } = histogram(dataset.columns, rows, { from: 0, to: 18 * hour }, 6 * hour);
    expect([...totals]).toEqual([1, 1, 0]);
    expect([...longer]).toEqual([1, 1, 0]);
  });
});

describe('barWidth', () => {
  it('keeps within the number of bars, and is no wider than twice or thrice what that needs', () => {
    const lengths = fc.integer({ min: 1, max: 1e9 }).map((minutes) => minutes * minute);
    fc.assert(
      fc.property(lengths, fc.integer({ min: 1, max: 500 }), (length, most) => {
        const width = barWidth({ from: 0, to: length }, most);
        expect(Math.ceil(length / width)).toBeLessThanOrEqual(most);
        expect(width).toBeLessThanOrEqual(Math.max(minute, (length / most) * 3.5));
      }),
    );
  });
});
