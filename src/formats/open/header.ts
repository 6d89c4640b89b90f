import { columnNumber } from './columnNumber.ts';
import { isNumbering, isOverTyped, linesBehindNames, shortened } from './headerLines.ts';
import { nameLacking, usualNamesIn } from './namesLacking.ts';
import { isDateName, isTyped } from './typed.ts';

/** Where a table's rows of data begin, and how its columns are called. */
export interface Header {
  /** Rows that stand before the names of the columns, or before the data where there are none. */
  readonly skipped: number;
  /** null: the file does not name its columns. All different, none empty. */
  readonly names: readonly string[] | null;
  /** How many rows after the names are no data: the tags of HXL. */
  readonly tagRows: number;
  readonly notes: readonly string[];
}

type Row = readonly string[];

/**
 * The first row that names columns: over most columns of numbers, dates and addresses it has words. Where all columns are words, their
 * names are all different and stand nowhere else in their column. Title lines before it and comments are left out, and said.
 */
export function findHeader(rows: readonly Row[], width: number, hasSeparatorLine: boolean): Header {
  const offset = hasSeparatorLine ? 1 : 0;
  const first = firstOfTable(rows, width, offset);
  const skippedRows = rows.slice(offset, first);
  const notes = [
    ...(skippedRows.some(isComment) ? ['comment-lines'] : []),
    ...titleNotes(skippedRows.filter((row) => row.some(isFilled) && !isComment(row))),
  ];
  const row = rows[first] ?? [];
  const rest = rows.slice(first + 1);
  const names = namesFrom(row, rest, width);
  if (names === null) return { skipped: first, names, tagRows: 0, notes: [...notes, 'no-header'] };
  const lacking = lackingIn(row, rest, width);
  const joined =
    lacking === null && isOverTyped(rest[0] ?? [], rest.slice(1), width)
      ? joinedNames(row, rest[0] ?? [], width)
      : null;
  if (joined !== null) {
    const { tagRows, notes: behind } = behindNames(rest.slice(1), width, notes);
    return { skipped: first, names: distinctNames(joined), tagRows: tagRows + 1, notes: behind };
  }
  return {
    skipped: first,
    names,
    ...behindNames(rest, width, [...notes, ...(lacking === null ? [] : [`name-lacking:${lacking}`])]),
  };
}

/** How many rows behind the names are no data, and what is to be said of them. */
export function behindNames(
  rest: readonly Row[],
  width: number,
  notes: readonly string[],
): Pick<Header, 'tagRows' | 'notes'> {
  const isTagged = isTags(rest[0] ?? []);
  const said = linesBehindNames(isTagged ? rest.slice(1) : rest, width);
  return {
    tagRows: (isTagged ? 1 : 0) + said.length,
    notes: [
      ...notes,
      ...(isTagged ? ['hxl-tags'] : []),
      ...said.slice(0, 1).map((text) => `lines-behind-names:${said.length}:${text}`),
    ],
  };
}

function isTags(row: Row): boolean {
  return row.some((cell) => cell !== '') && row.every((cell) => cell === '' || /^#[a-z]/i.test(cell));
}

/** How many lines are left out, and how the first of them reads. */
export function titleNotes(rows: readonly Row[]): readonly string[] {
  const [first] = rows;
  if (first === undefined) return [];
  return [`title-lines:${rows.length}:${shortened(first)}`];
}

/** Names of columns as they stand, made different, and numbered from 1 where they are empty. */
export function distinctNames(names: readonly string[]): string[] {
  return names.map(distinctNamer());
}

/** The same name by name, as columns come: `index` counts them from 0. */
export function distinctNamer(): (name: string, index: number) => string {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return (name, index) => {
    const plain = name.replace(/\s+/g, ' ').trim() || columnNumber(index);
    let count = counts.get(plain) ?? 1;
    let own = plain;
    while (taken.has(own)) {
      count += 1;
      own = `${plain} ${count}`;
    }
    counts.set(plain, count);
    taken.add(own);
    return own;
  };
}

export function numberedNames(width: number): readonly string[] {
  return Array.from({ length: width }, (_, index) => columnNumber(index));
}

const mostTitles = 20;
const longestName = 80;
const seenRows = 100;

/** The first row of the table: as wide as it, or one cell less where the names lack that of the first column, and not a title. */
function firstOfTable(rows: readonly Row[], width: number, offset: number): number {
  if (width < 2) return offset;
  const end = Math.min(rows.length, offset + mostTitles);
  for (let at = offset; at < end; at += 1) {
    const row = rows[at] ?? [];
    if (row.length < width - 1 || row.length < 2 || !row.some(isFilled)) continue;
    if (row.length === width - 1 && namesFrom(row, rows.slice(at + 1), width) === null) continue;
    // A title with the table's delimiters after it, or a comment that happens to have as many.
    const next = rows.findIndex((other, index) => index > at && other.some(isFilled));
    const isFollowed =
      next !== -1 &&
      (rows[next]?.length ?? 0) >= width &&
      namesFrom(rows[next] ?? [], rows.slice(next + 1), width) !== null;
    const isTitle = width > 2 && row.filter(isFilled).length === 1;
    if (isFollowed && (isTitle || isComment(row) || isAbove(row, rows.slice(next), width))) continue;
    // A sentence alone over data names no column of it.
    if (isTitle && next === at + 1 && /\S\s+\S+\s+\S/.test(row.join(' ').trim())) continue;
    return at;
  }
  const usual = rows.findIndex((row, at) => at >= offset && row.length === width);
  return usual === -1 ? offset : usual;
}

/** Numbers of columns above their names, or names over several columns each: some stand twice or are left out, and below none is. */
export function isAbove(row: Row, [names = [], ...body]: readonly Row[], width: number): boolean {
  const different = (cells: Row) => new Set(cells.filter(isFilled)).size;
  if (different(names) < width || !isOverTyped(names, body, width)) return false;
  if (areNamesAlone(row, names)) return false;
  return different(row) < width || isNumbering(row, [names, ...body], width);
}

/** Names of which one or more are left out: what is below them has none, as a first event that is all words. */
function areNamesAlone(upper: Row, lower: Row): boolean {
  return usualNamesIn(upper) >= 2 && usualNamesIn(lower) === 0;
}

/** Names in two lines: where the upper has none it goes on, or the lower alone is one. null where the lower fills no gap. */
function joinedNames(upper: Row, lower: Row, width: number): readonly string[] | null {
  if (areNamesAlone(upper, lower)) return null;
  const gaps = Array.from({ length: width }, (_, at) => at).filter((at) => !isFilled(upper[at] ?? ''));
  if (gaps.length === 0 || !gaps.every((at) => isFilled(lower[at] ?? ''))) return null;
  let over = '';
  return Array.from({ length: width }, (_, at) => {
    const own = lower[at]?.trim() ?? '';
    over = upper[at]?.trim() || over;
    return [over, own].filter((name) => name !== '').join(' ');
  });
}

/** Which column has no name where all but one have; null where it would have no data either. */
function lackingIn(row: Row, body: readonly Row[], width: number): 'first' | 'last' | null {
  if (row.length !== width - 1) return null;
  const seen = body.slice(0, seenRows).filter((one) => one.length >= width);
  return seen.some((one) => (one[width - 1] ?? '') !== '') ? nameLacking(row, seen) : null;
}

function isFilled(cell: string): boolean {
  return cell.trim() !== '';
}

function isComment(row: Row): boolean {
  return /^(?:#|\/\/|%)/.test(row[0]?.trimStart() ?? '');
}

function namesFrom(row: Row, body: readonly Row[], width: number): readonly string[] | null {
  const isAgain = (one: Row) => one.length === row.length && one.every((cell, at) => cell === row[at]);
  const whole = body.slice(0, seenRows).filter((one) => one.length >= width);
  const seen = whole.filter((one) => !isAgain(one));
  if (seen.length === 0 && whole.length > 0) return null;
  const lacking = lackingIn(row, body, width);
  const cells = lacking === null ? row : lacking === 'first' ? ['', ...row] : [...row, ''];
  let words = 0;
  let values = 0;
  let isApart = true;
  cells.slice(0, width).forEach((cell, column) => {
    if (cell.trim() === '') return;
    const below = seen.map((one) => one[column]?.trim() ?? '').filter((one) => one !== '');
    const typed = below.filter(isTyped).length;
    if (typed > 0 && typed >= below.length * 0.8) {
      if (!isTyped(cell)) words += 1;
      else if (!isDateName(cell, below)) values += 1;
    } else if (isTyped(cell)) values += 1;
    if (below.includes(cell.trim()) || cell.length > longestName) isApart = false;
  });
  const filled = cells.filter(isFilled);
  const isAllWords = values === 0 && isApart && new Set(filled).size === filled.length && filled.length > 0;
  const isHeader = words > 0 ? words >= values : isAllWords && filled.length * 2 >= width;
  if (!isHeader) return null;
  const [start = '', ...others] = cells;
  const isMarked = start.startsWith('#') && !others.some((cell) => cell.startsWith('#'));
  return distinctNames(isMarked ? [start.slice(1), ...others] : cells);
}
