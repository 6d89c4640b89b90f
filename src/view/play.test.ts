import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datasetOf, datasets, filters, headOf, idOf, story, windows } from '../dataset/arbitrary.ts';
import { noFilters } from '../dataset/facets.ts';
import { endOf } from '../dataset/lasting.ts';
import { nextWindowEnd } from './play.ts';
import { foundRows, type Seen } from './rows.ts';
import { defaultView } from './view.ts';

const hour = 3_600_000;
const at = (hours: number) => story.from + hours * hour;

/** Where `Window end` stops, pressed once from the open end on. */
function stops(state: Seen): number[] {
  const all: number[] = [];
  let end = nextWindowEnd({ ...state, view: { ...state.view, to: null } });
  while (end !== null) {
    all.push(end);
    if (all.length > 1000) throw new Error('Play does not stop');
    end = nextWindowEnd({ ...state, view: { ...state.view, to: end } });
  }
  return all;
}

describe('Play', () => {
  it('stops where an event ends that passes the filters, each later than the one before, and then at the end', () => {
    fc.assert(
      fc.property(datasets, filters, windows, (dataset, chosen, { from }) => {
        const state = {
          dataset,
          details: null,
          otherWords: null,
          view: { ...defaultView, filters: chosen, from },
        };
        const start = Math.max(from ?? story.from, story.from);
        const ends = [...foundRows({ ...state, view: { ...state.view, from: null } })]
          .map((row) => endOf(dataset.columns, row))
          .filter((end) => end > start && end < story.to);
        expect(stops(state)).toEqual([...new Set(ends)].toSorted((a, b) => a - b));
      }),
    );
  });

  it('skips what the filters leave out, and goes on from wherever the end stands', () => {
    const dataset = datasetOf([
      headOf('one', { from: at(0), to: at(2) }),
      headOf('two', { from: at(3), to: at(5) }, { kind: idOf('control') }),
      headOf('three', { from: at(3), to: at(8) - 1 }),
      headOf('before', { from: at(-9), to: at(-5) }),
      headOf('after', { from: story.to, to: story.to + hour }),
    ]);
    const state = (view: object) => ({
      dataset,
      details: null,
      otherWords: null,
      view: { ...defaultView, ...view },
    });
    expect(stops(state({}))).toEqual([at(2), at(5), at(8)]);
    expect(stops(state({ filters: { ...noFilters, kind: ['strike'] } }))).toEqual([at(2), at(8)]);
    expect(nextWindowEnd(state({ to: at(6) }))).toBe(at(8));
    expect(nextWindowEnd(state({ to: at(8) }))).toBeNull();
    expect(nextWindowEnd(state({ to: story.to }))).toBe(at(2));
  });
});
