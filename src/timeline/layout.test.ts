import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datasetOf, datasets, headOf, story } from '../dataset/arbitrary.ts';
import { intervalOf, publishedBy, type Interval } from './intervals.ts';
import { barAt, deskPitch, layOut, phonePitch } from './layout.ts';

const hour = 3_600_000;
const published = story.to - 24 * hour;
const day = { from: story.from + 72 * hour, to: published };

function drawn(...args: Parameters<typeof headOf>): Interval {
  return intervalOf(datasetOf([headOf(...args)]), 0, story, published);
}

describe('an interval', () => {
  it('is drawn from end to end, with a cap where the bound is known', () => {
    expect(drawn('a', day)).toMatchObject({ ...day, start: 'cap', end: 'cap', contested: false });
  });

  it('fades for ten hours up to a bound whose start is not known', () => {
    const interval = drawn('a', day, { when: { possible: { from: null, to: day.to } } });
    expect(interval).toMatchObject({ from: day.to - 10 * hour, to: day.to, start: 'fade', end: 'cap' });
  });

  it('fades at an end that is open, or lies after the publication', () => {
    expect(drawn('a', day, { when: { possible: { from: day.from, to: null } } }).end).toBe('fade');
    const planned = { from: day.from, to: published + hour };
    expect(drawn('a', planned, { when: { possible: planned } }).end).toBe('fade');
  });

  it('is broken where it is contested, and has no cap where it is doubted', () => {
    expect(drawn('a', day, { status: 'claimed' }).contested).toBe(true);
    expect(drawn('a', day, { when: { doubt: 'uncertain' } })).toMatchObject({ start: 'plain', end: 'plain' });
  });
});

describe('the lanes', () => {
  const width = 850;

  it('never draw one bar over another, and keep every bar on the axis', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const { bars, lanes } = layOut(
          dataset.heads.map((_, row) => intervalOf(dataset, row, story, published)),
          story,
        );
        for (const one of bars) {
          expect(one.lane).toBeLessThan(lanes);
          expect(one.left).toBeGreaterThanOrEqual(0);
          expect(one.right).toBeLessThanOrEqual(100);
          for (const other of bars) {
            if (one.id === other.id || one.lane !== other.lane) continue;
            expect(one.right <= other.left || other.right <= one.left).toBe(true);
          }
        }
      }),
    );
  });

  it('are found again by a pointer on the middle of a bar', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const layout = layOut(
          dataset.heads.map((_, row) => intervalOf(dataset, row, story, published)),
          story,
        );
        const { pitch } = deskPitch(layout.lanes);
        for (const { id, left, right, lane } of layout.bars) {
          const x = ((left + right) / 200) * width;
          expect(barAt(layout, { x, y: (lane + 0.5) * pitch, width, pitch, reach: 3 })).toBe(id);
        }
      }),
    );
  });

  it('are not found from further away than the reach', () => {
    const layout = layOut([drawn('a', day)], story);
    expect(barAt(layout, { x: 5, y: 3, width, pitch: 7, reach: 3 })).toBeNull();
  });

  it('fit their height, however many', () => {
    for (let lanes = 0; lanes <= 60; lanes++) {
      expect(deskPitch(lanes).pitch * lanes).toBeLessThanOrEqual(105);
      expect(phonePitch(lanes).pitch * lanes).toBeLessThanOrEqual(40);
    }
    expect(deskPitch(15)).toEqual({ pitch: 7, bar: 5 });
    expect(phonePitch(12)).toEqual({ pitch: 3, bar: 2 });
  });

  it('are as high as the room lets few of them be, for their kinds to be told', () => {
    expect(deskPitch(3)).toEqual({ pitch: 14, bar: 10 });
    expect(phonePitch(3)).toEqual({ pitch: 8, bar: 6 });
  });

  it('leave each bar the least length that it is drawn with, where there is room', () => {
    const least = 3 * hour;
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 100 }), { maxLength: 8 }), (starts) => {
        const intervals = starts.map((start, at) => {
          const from = story.from + start * hour;
          return drawn(`e${at}`, { from, to: from + hour });
        });
        const { bars } = layOut(intervals, story, least);
        for (const one of bars)
          for (const other of bars)
            if (one.id !== other.id && one.lane === other.lane)
              expect(Math.abs(one.from - other.from)).toBeGreaterThanOrEqual(least);
      }),
    );
  });
});

describe('what was published', () => {
  it('ends with the last day of a source; without one nothing was only planned', () => {
    expect(publishedBy([])).toBe(Infinity);
  });
});
