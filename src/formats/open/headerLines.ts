import { isPlaceholder } from '../../model/cells/nothing.ts';
import { isTyped } from './typed.ts';

type Row = readonly string[];

/**
 * How many lines behind the names of columns say something of the columns, and what they say: units (`deg`, `UTC`), names for people beside those for
 * programs, questions of a survey. No cell of such a line is a number, a date or an address, and in two columns of these at least it has something else.
 */
export function linesBehindNames(rows: readonly Row[], width: number): readonly string[] {
  for (let count = mostLines; count > 0; count -= 1) {
    const lines = rows.slice(0, count);
    const body = rows.slice(count, count + seenRows);
    if (lines.length === count && lines.every((line) => saysOfColumns(line, body, width)))
      return lines.map(shortened);
  }
  return [];
}

/** Whether a row is over columns of numbers and dates, two at least, in which it has words. */
export function isOverTyped(row: Row, body: readonly Row[], width: number, fewestRows = fewest): boolean {
  let others = 0;
  for (let column = 0; column < width; column += 1) {
    const cell = row[column]?.trim() ?? '';
    if (isPlaceholder(cell)) continue;
    if (isTyped(cell)) return false;
    if (isTypedColumn(body, column, fewestRows)) others += 1;
  }
  return others >= fewest;
}

/** A text of a line, on one, as far as it is told. */
export function shortened(cells: Row): string {
  const text = cells
    .filter((cell) => cell.trim() !== '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  return text.length > longestTold ? `${text.slice(0, longestTold)}…` : text;
}

const longestTold = 60;
const mostLines = 3;
const fewest = 2;
/** So many rows alike leave no doubt that another kind of line is no event. */
const enough = 5;
const seenRows = 100;

function saysOfColumns(row: Row, body: readonly Row[], width: number): boolean {
  if (row.length > width) return false;
  return isOverTyped(row, body, width, enough) || isNumbering(row, body, width);
}

/** `1, 2, 3, 4` or `(1), (2), (3)`, as official tables number their columns, over at least one that holds no whole numbers. */
export function isNumbering(row: Row, body: readonly Row[], width: number): boolean {
  const numbers = row.map((cell) => Number(/^\s*\(?(\d{1,3})\)?\s*$/.exec(cell)?.[1]));
  const [first = NaN] = numbers;
  const isCounting = (first === 0 || first === 1) && numbers.every((number, at) => number === first + at);
  const below = (column: number) =>
    body.map((one) => one[column]?.trim() ?? '').filter((cell) => cell !== '');
  return (
    isCounting &&
    row.length === width &&
    width > 2 &&
    numbers.some((_, column) => below(column).length > 1 && !below(column).some((cell) => /^\d+$/.test(cell)))
  );
}

/** Of what is filled nearly all is typed. */
function isTypedColumn(body: readonly Row[], column: number, fewestRows: number): boolean {
  let filled = 0;
  let typed = 0;
  for (const row of body) {
    const cell = row[column]?.trim() ?? '';
    if (isPlaceholder(cell)) continue;
    filled += 1;
    if (isTyped(cell)) typed += 1;
  }
  return (
    filled >= fewestRows && (typed >= filled * 0.9 || (typed >= mostLines && filled - typed < mostLines))
  );
}
