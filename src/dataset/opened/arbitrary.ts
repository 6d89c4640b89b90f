import fc from 'fast-check';
import type { Mapping } from '../../model/mapping.ts';
import { noMapping } from '../../model/noMapping.ts';
import { minute } from '../../model/time.ts';
import { story, zoneOf } from '../arbitrary.ts';
import { arrange } from './arrange.ts';
import type { Compiled } from './compiled.ts';
import { openDataset } from './dataset.ts';
import type { Report } from './report.ts';
import { tableOf } from './table.fixture.ts';

// Opened files for the tests: ends that meet, equal times, points that coincide, rows without time or place.

function timeIn(column: number) {
  return { by: 'column', column, order: 'year-first', epoch: null, clock: null } as const;
}

export const mapping: Mapping = {
  ...noMapping,
  time: timeIn(3),
  end: timeIn(4),
  zone: { by: 'all', zone: zoneOf('UTC'), isAnswered: true },
  placeName: 2,
  title: 1,
  id: 0,
};

const report: Report = {
  read: 0,
  onMap: 0,
  onTimeline: 0,
  withoutPlace: 0,
  withoutTime: 0,
  refused: 0,
  notes: [],
  noted: Object.create(null) as Report['noted'],
};

export interface Line {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** As they are written. */
  readonly start: string;
  readonly end: string;
  /** 1: it may have begun before. */
  readonly open: number;
  readonly lat: number;
  readonly lon: number;
  readonly kind: number;
}

const kinds = ['Strike', 'Talks', 'Передача', ''];

const iso = (at: number) => new Date(at).toISOString().slice(0, 16);

/** A day, by a day, a minute or a stretch of hours, on UTC's clock; NaN for no time. */
const times = fc.oneof(
  { weight: 1, arbitrary: fc.constant({ from: NaN, to: NaN, start: '', end: '', open: 0 }) },
  {
    weight: 4,
    arbitrary: fc.tuple(fc.integer({ min: -4, max: 9 }), fc.boolean()).map(([day, isBy]) => {
      const from = Math.floor(story.from / 86_400_000 + day) * 86_400_000;
      const written = iso(from).slice(0, 10);
      const [start, end] = isBy ? ['', written] : [written, ''];
      return { from, to: from + 86_400_000, start, end, open: isBy ? 1 : 0 };
    }),
  },
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.integer({ min: -16, max: 36 }), fc.integer({ min: 0, max: 40 }))
      .map(([at, length]) => {
        const from = story.from + at * 6 * 3_600_000;
        const to = length === 0 ? from + minute : from + length * 6 * 3_600_000;
        return { from, to, start: iso(from), end: length === 0 ? '' : iso(to), open: 0 };
      }),
  },
);

const points = fc.oneof(
  { weight: 1, arbitrary: fc.constant({ lat: NaN, lon: NaN }) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      { lat: 50.45, lon: 30.523 },
      { lat: 50.4501, lon: 30.5231 },
      { lat: 49.981, lon: 36.253 },
      { lat: -33.9, lon: 18.4 },
    ),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      lat: fc.double({ min: -90, max: 90, noNaN: true }),
      lon: fc.double({ min: -180, max: 180, noNaN: true }),
    }),
  },
);

const lines: fc.Arbitrary<Line> = fc
  .tuple(
    times,
    points,
    fc.record({
      id: fc.constantFrom('', 'A 1', 'a-1', 'Подія 7', 'row-2', 'b', 'é'),
      title: fc.constantFrom('', 'Shells fall', 'Переговори'),
      name: fc.constantFrom('', 'Kyiv', 'Харків'),
      kind: fc.nat({ max: kinds.length - 1 }),
    }),
  )
  .map(([time, point, rest]) => ({ ...time, ...point, ...rest }));

function compiledOf(all: readonly Line[]): Compiled {
  return {
    length: all.length,
    from: Float64Array.from(all, ({ from }) => from),
    to: Float64Array.from(all, ({ to }) => to),
    open: all.some(({ open }) => open !== 0) ? Uint8Array.from(all, ({ open }) => open) : null,
    zone: zoneOf('UTC'),
    lat: Float64Array.from(all, ({ lat }) => lat),
    lon: Float64Array.from(all, ({ lon }) => lon),
    placePrecision: null,
    kinds,
    kind: Uint16Array.from(all, ({ kind }) => kind),
    report,
  };
}

export function openedOf(all: readonly Line[]) {
  const table = tableOf(
    ['id', 'title', 'place', 'start', 'end'],
    all.map(({ id, title, name, start, end }) => [id, title, name, start, end]),
  );
  const arranged = arrange(compiledOf(all), table, mapping);
  return { lines: all, table, arranged, ...openDataset({ file: 'mine.csv', arranged, table, mapping }) };
}

export const opened = fc.array(lines, { maxLength: 60 }).map(openedOf);
