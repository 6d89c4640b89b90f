import { expect, it } from 'vitest';
import type { YearCodes } from '../../model/mapping.ts';
import { mapping as plain } from './arbitrary.ts';
import { compile } from './compile.ts';
import { tableOf } from './table.fixture.ts';

const cells = [['-999'], ['1901'], ['-999'], ['1904']];

it.each([
  ['unknown', 2, 'year-code'],
  [null, 2, 'year-code-unanswered'],
  ['years', 4, null],
] as const)('shows years that are answered to be %s in %d of four rows', (mean, shown, note) => {
  const yearCodes: YearCodes = { years: ['-999'], mean };
  const { report, from } = compile(tableOf(['year'], cells), {
    ...plain,
    time: { by: 'parts', year: 0, month: null, day: null, clock: null, yearCodes },
    end: null,
    title: null,
    placeName: null,
    id: null,
  });
  expect(report.onTimeline).toBe(shown);
  expect(report.withoutTime).toBe(4 - shown);
  if (note === null) expect(new Date(from[0] ?? NaN).getUTCFullYear()).toBe(-998);
  else expect(report.noted[note]).toBe(2);
});
