import type { Sink } from '../carrier.ts';
import { behindNames, distinctNamer, distinctNames, isAbove, titleNotes } from '../header.ts';
import type { SheetLinks } from './links.ts';
import { mergedDown, type MergedDown } from './merged.ts';
import type { Merge, SheetRow } from './sheet.ts';

/** Makes a table of a sheet's rows. */
export interface SheetTable {
  /** False: stop, the reader has cancelled. */
  readonly push: (row: SheetRow) => boolean;
  /** Decides by the rows pushed up to now where the table begins; false where there is none. To be called once. */
  readonly settle: () => Promise<boolean>;
  /** Cells of the sheet are one. */
  readonly merged: (merge: Merge) => void;
  readonly notes: () => readonly string[];
}

/**
 * The names of the columns are the first row that is at least half as wide as the widest of the beginning, and of texts; lines before it are
 * titles. Names that lie over several columns (merged cells) are put before those of the second row. Nothing is told to the sink until there
 * is a table of two columns and two rows at least.
 */
export function sheetTable(
  sink: Sink,
  merges: () => Promise<readonly Merge[]>,
  links: SheetLinks,
): SheetTable {
  const held: SheetRow[] = [];
  const notes = new Set<string>();
  let names: string[] | null = null;
  const nameOf = distinctNamer();
  let firstRow = Infinity;
  let lastMerged = 0;
  let down: MergedDown | null = null;
  let isWanted = true;
  /** Columns, from 0, behind whose texts addresses stand: each has one more for these, behind the first so many. */
  let linked: readonly number[] = [];
  let width = 0;

  const addressOf = (row: SheetRow, column: number): string =>
    row.links?.get(column) ?? links.at(row.number, column + 1) ?? '';

  const cellsOf = (row: SheetRow): readonly string[] => {
    if (linked.length === 0) return row.cells;
    const own = Array.from({ length: width }, (_, column) => row.cells[column] ?? '');
    return [...own, ...linked.map((column) => addressOf(row, column)), ...row.cells.slice(width)];
  };

  const tell = (row: SheetRow, known: string[]): void => {
    if (!isWanted) return;
    if (row.isHidden) notes.add('hidden-rows');
    const cells = cellsOf(down?.filled(row) ?? row);
    if (cells.length > known.length) {
      while (known.length < cells.length) known.push(nameOf('', known.length));
      sink.columns([...known]);
    }
    if (row.isOverfull) {
      const value = row.cells.join(' ').slice(0, 80);
      sink.fault({ row: row.number, line: null, is: 'too-many-cells', isRefused: false, value });
    }
    isWanted = sink.row(cells, row.number);
  };

  const settle = async (): Promise<boolean> => {
    const all = await merges();
    const first = firstOfTable(held, all);
    const header = held[first];
    const second = held[first + 1];
    if (header === undefined || second === undefined || filledIn(header) < 2) return false;
    width = widthOf(held.slice(first));
    let found: readonly string[] = [];
    let taken = first;
    if (isHeader(header)) {
      // Of one row no more than it has columns can lie apart.
      const over = all.filter(({ top }) => top === header.number).slice(0, width);
      const isDouble = isDoubled(over, header, second, width);
      found = isDouble ? joinedNames(header, second, over, width) : header.cells;
      taken += isDouble ? 2 : 1;
      const behind = behindNames(
        held.slice(taken).map(({ cells }) => cells),
        width,
        [],
      );
      taken += behind.tagRows;
      for (const note of behind.notes) notes.add(note);
    } else notes.add('no-header');
    for (const note of titleNotes(
      held
        .slice(0, first)
        .map(({ cells }) => cells)
        .filter((cells) => cells.some((cell) => cell.trim() !== '')),
    ))
      notes.add(note);
    const firstHeld = held[taken];
    if (firstHeld === undefined) return false;
    firstRow = firstHeld.number;
    down = mergedDown(all.filter(({ top }) => top >= firstRow));
    // Where texts are their addresses, nothing stands behind them.
    const isHidden = (column: number) =>
      held.slice(taken).some((row) => ![row.cells[column] ?? '', ''].includes(addressOf(row, column)));
    linked = Array.from({ length: width }, (_, column) => column).filter(isHidden);
    const plain = distinctNames(asWide(found, width));
    names = [...plain, ...linked.map((column) => `${plain[column] ?? ''} link`)].map(nameOf);
    sink.columns(names);
    for (const row of held.splice(0).slice(taken)) tell(row, names);
    return true;
  };

  return {
    push: (row) => {
      if (names === null) held.push(row);
      else tell(row, names);
      return isWanted;
    },
    settle,
    merged: ({ top, bottom }) => {
      if (bottom > top) lastMerged = Math.max(lastMerged, top);
    },
    notes: () => [...notes, ...(lastMerged >= firstRow ? ['merged-cells'] : [])],
  };
}

/** So many rows show where a table begins. */
export const judgedRows = 40;

const mostTitles = 20;

function firstOfTable(rows: readonly SheetRow[], merges: readonly Merge[]): number {
  const widest = rows.reduce((most, row) => Math.max(most, filledIn(row)), 0);
  const isWide = (row: SheetRow) => filledIn(row) >= Math.max(2, widest / 2);
  const first = Math.max(rows.slice(0, mostTitles).findIndex(isWide), 0);
  const [header, second, ...body] = rows.slice(first);
  if (header === undefined || second === undefined) return first;
  // A title of several cells, as with a date behind it: below it are the names.
  const width = widthOf(rows.slice(first));
  const over = merges.filter(({ top }) => top === header.number).slice(0, width);
  const isTitle =
    filledIn(header) < filledIn(second) &&
    isHeader(second) &&
    !isDoubled(over, header, second, width) &&
    isAbove(
      asWide(header.cells, width),
      [second, ...body].map(({ cells }) => asWide(cells, width)),
      width,
    );
  return isTitle ? first + 1 : first;
}

function widthOf(rows: readonly SheetRow[]): number {
  return rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
}

function filledIn({ cells }: SheetRow): number {
  return cells.filter((cell) => cell.trim() !== '').length;
}

/** Names are texts, but for years: a table can have a column for each. */
function isHeader(row: SheetRow): boolean {
  const typed = row.cells.filter((cell, index) => row.isTyped[index] === true && !/^\d{4}$/.test(cell));
  return typed.length === 0 && row.isTyped.filter(Boolean).length < filledIn(row);
}

/** A name lies over several columns that have their own below it, and no other column has a name in both rows. `merges` begin in the first. */
function isDoubled(merges: readonly Merge[], header: SheetRow, second: SheetRow, width: number): boolean {
  if (!isHeader(second) || second.number !== header.number + 1) return false;
  const over = merges.filter(({ top, bottom }) => bottom === top);
  const isUnder = (index: number): boolean =>
    over.some(({ left, right }) => left <= index + 1 && index + 1 <= right);
  return (
    over.some(
      ({ left, right }) => second.cells.slice(left - 1, right).filter((cell) => cell !== '').length > 1,
    ) &&
    Array.from({ length: width }).every(
      (_, index) =>
        isUnder(index) || (header.cells[index] ?? '') === '' || (second.cells[index] ?? '') === '',
    )
  );
}

function joinedNames(
  header: SheetRow,
  second: SheetRow,
  merges: readonly Merge[],
  width: number,
): readonly string[] {
  return Array.from({ length: width }, (_, index) => {
    const over = merges.find(({ left, right }) => left <= index + 1 && index + 1 <= right);
    const upper = header.cells[over === undefined ? index : over.left - 1] ?? '';
    const lower = second.cells[index] ?? '';
    return [upper, lower].filter((name) => name !== '').join(' ');
  });
}

function asWide(names: readonly string[], width: number): readonly string[] {
  return Array.from({ length: Math.max(names.length, width) }, (_, index) => names[index] ?? '');
}
