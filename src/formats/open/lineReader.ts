import type { Dialect } from './cellReader.ts';
import { rowReader } from './delimited.ts';
import { linesOf } from './lines.ts';
import type { RowTeller } from './rowTeller.ts';

/** Reads each line as a row by itself, once a quotation mark was found that nothing closes. */
export interface LineReader {
  /** False: no more is wanted. */
  readonly push: (text: string) => boolean;
  /** What no line end is behind yet, and the line on which it begins. */
  readonly held: () => { readonly text: string; readonly line: number };
  readonly end: () => void;
}

/** `first`: the line and the number of the first. */
export function lineReader(
  dialect: Dialect,
  rows: RowTeller,
  first: { readonly line: number; readonly number: number },
): LineReader {
  let { line, number } = first;
  let carry = '';

  /** A line that is a row, or is refused for its own open quotation mark. */
  function readLine(text: string): boolean {
    let isWanted = true;
    const one = rowReader(dialect, (cells) => (isWanted = rows.tell(cells, line, number)));
    one.push(text);
    one.end();
    if (one.unfinished().quoteLine !== null && isWanted) rows.refuse('quote-open', line, number, text);
    return isWanted;
  }

  return {
    push(text) {
      const whole = carry + text;
      // LF after CR is the same line end.
      const held = whole.endsWith('\r') ? '\r' : '';
      const all = linesOf(whole.slice(0, whole.length - held.length));
      carry = (all.at(-1) ?? '') + held;
      for (const one of all.slice(0, -1)) {
        if (!readLine(one)) return false;
        line += 1;
        number += 1;
      }
      return true;
    },
    held: () => ({ text: carry, line }),
    end() {
      readLine(carry);
    },
  };
}
