import { readTime } from '../../model/cells/time.ts';
import type { ColumnIndex, Mapping, TimeMapping } from '../../model/mapping.ts';
import { rowCells } from './rowCells.ts';
import type { Settled } from './settle.ts';
import type { Survey } from './survey.ts';
import type { TextTable } from './table.ts';

/** What is asked of centuries is answered by a column of years of four digits, a season's, or an id's that begins with them, with which those of two digits agree. */
export function withCenturyBeside(
  table: TextTable,
  survey: Survey,
  { mapping, questions }: Settled,
): Settled {
  let answered: Mapping = mapping;
  const open = questions.filter((question) => {
    if (question.ask !== 'century') return true;
    const time = answered[question.of];
    const column = time?.by === 'column' ? yearsBeside(table, survey, time) : null;
    if (column === null) return true;
    answered = { ...answered, [question.of]: { ...time, century: { by: 'column', column } } };
    return false;
  });
  return { mapping: answered, questions: open };
}

type ByColumn = Extract<TimeMapping, { by: 'column' }>;

/** The column whose cells begin with a year that agrees, but for one before or after, in nearly all of some thousands of rows; null where none does. */
function yearsBeside(table: TextTable, survey: Survey, { column, order }: ByColumn): ColumnIndex | null {
  const candidates = survey.columns.flatMap(({ filled }, index) =>
    index !== column && filled >= survey.rows * 0.9 ? [index] : [],
  );
  if (candidates.length === 0) return null;
  const cells = rowCells(table);
  const agreed = candidates.map(() => 0);
  let compared = 0;
  const step = Math.max(1, Math.floor(table.length / mostRows));
  for (let row = 0; row < table.length; row += step) {
    cells.read(row);
    const text = cells.text(column, longest);
    const read = readTime(text, order ?? 'day-first');
    const date = typeof read === 'string' && order === null ? readTime(text, 'month-first') : read;
    if (typeof date === 'string' || !date.isExpanded) continue;
    compared += 1;
    for (const [at, candidate] of candidates.entries()) {
      const [year] = /^(?:1[5-9]|20)\d\d/.exec(cells.text(candidate, 4)) ?? [];
      const apart = year === undefined ? 50 : Math.abs(Number(year) - date.start.year) % 100;
      if (apart <= 1 || apart === 99) agreed[at] = (agreed[at] ?? 0) + 1;
    }
  }
  const most = Math.max(0, ...agreed);
  return compared >= fewestRows && most >= compared * 0.95
    ? (candidates[agreed.indexOf(most)] ?? null)
    : null;
}

/** Fewer could agree by chance. */
const fewestRows = 5;

const mostRows = 5000;
const longest = 40;
