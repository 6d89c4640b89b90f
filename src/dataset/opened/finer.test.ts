import { expect, it } from 'vitest';
import type { Mapping } from '../../model/mapping.ts';
import { noMapping } from '../../model/noMapping.ts';
import { mapping as plain } from './arbitrary.ts';
import { compile } from './compile.ts';
import { tableOf } from './table.fixture.ts';

const mapping: Mapping = {
  ...noMapping,
  zone: plain.zone,
  time: { by: 'parts', year: 0, month: 1, day: 2, clock: 3, finer: [4, 5] },
};

it.each([
  ['15|42|', '2022-02-24T15:42:00Z', 60_000],
  ['5|7|9', '2022-02-24T05:07:09Z', 1000],
  ['5||', '2022-02-24T05:00:00Z', 3_600_000],
  ['||', '2022-02-24T00:00:00Z', 86_400_000],
  ['|42|', '2022-02-24T00:00:00Z', 86_400_000],
])(
  'joins hours, minutes and seconds that stand apart, as far as they are written: %s',
  (clock, from, length) => {
    const columns = ['year', 'month', 'day', 'hour', 'minute', 'second'];
    const compiled = compile(tableOf(columns, [['2022', '2', '24', ...clock.split('|')]]), mapping);
    expect(compiled.from[0]).toBe(Date.parse(from));
    expect((compiled.to[0] ?? 0) - (compiled.from[0] ?? 0)).toBe(length);
  },
);
