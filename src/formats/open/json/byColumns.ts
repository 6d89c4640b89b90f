import type { Refusal } from '../carrier.ts';
import { weigh } from './inspect.ts';
import { isObject } from './record.ts';
import { brokenAt, parsed, type RowReader } from './rows.ts';
import { scanner } from './scan.ts';

/** Letters of columns that are held at once: as many rows are made of them. */
const mostHeld = 1 << 26;

/** Reads an object that has a member for each column, a list of its cells or an object of them by row numbers, as pandas writes a table. */
export async function readByColumns(pieces: AsyncIterable<string>, rows: RowReader): Promise<Refusal | null> {
  const columns: (readonly [name: string, cells: readonly unknown[]])[] = [];
  let held = 0;
  let tooLong: Refusal | null = null;
  const scan = scanner({
    enters: (_, name, isElement) => name === '' && !isElement,
    wants: () => true,
    value: ({ text, name, isTooLong, spot }) => {
      held += text.length;
      if (isTooLong || held > mostHeld) tooLong = { is: 'too-large', found: name, line: spot.line };
      else columns.push([name, cellsOf(parsed(text))]);
      return tooLong === null;
    },
  });
  for await (const piece of pieces) if (!scan.push(piece)) break;
  if (tooLong !== null) return tooLong;
  const ending = scan.end();
  if (ending.is === 'broken') return brokenAt(ending.at);
  if (ending.is === 'cut') return brokenAt({ ...ending.spot, found: ending.begun });
  const length = columns.reduce((most, [, cells]) => Math.max(most, cells.length), 0);
  for (let row = 0; row < length; row += 1) {
    const text = JSON.stringify(
      Object.fromEntries(columns.map(([name, cells]) => [name, cells[row] ?? null])),
    );
    if (!rows.take({ text, spot: { line: 1, column: 1 }, ...weigh(text) })) break;
  }
  return null;
}

function cellsOf(column: unknown): readonly unknown[] {
  return Array.isArray(column) ? column : isObject(column) ? Object.values(column) : [];
}

/** Watches whether a root is such an object: nothing but lists of as many plain values, or objects with the numbers of rows for keys. */
export function columnsWatch() {
  const lengths = new Map<string, number>();
  let isOther = false;
  const isMember = (name: string) => name !== '' && !name.includes('.');
  return {
    enters(opening: '{' | '[', name: string, isElement: boolean) {
      if (name === '' && !isElement) isOther ||= opening === '[';
      else if (isElement || !isMember(name)) isOther = true;
      else if (lengths.size < mostColumns) lengths.set(name, 0);
    },
    value(name: string, first: string) {
      if (isOther) return;
      const [column, key] = lengths.has(name) ? [name, null] : split(name);
      const length = lengths.get(column);
      const isPlain = first !== '{' && first !== '[';
      if (length === undefined || !isPlain || (key !== null && key !== String(length))) isOther = true;
      else lengths.set(column, length + 1);
    },
    isOne: () => {
      const [length = 0, ...others] = lengths.values();
      return !isOther && length > 1 && others.length > 0 && others.every((other) => other === length);
    },
  };
}

const mostColumns = 2000;

function split(name: string): readonly [string, string] {
  const at = name.lastIndexOf('.');
  return [name.slice(0, Math.max(at, 0)), name.slice(at + 1)];
}
