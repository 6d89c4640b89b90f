import {
  backslash,
  brace,
  braceEnd,
  bracket,
  bracketEnd,
  colon,
  comma,
  isBlank,
  quote,
  stringOf,
} from './signs.ts';
import type { Spot, Weight } from './visit.ts';

export function weigh(text: string): Weight {
  let members = 0;
  let deep = 0;
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) at = stringEnd(text, at) - 1;
    else if (code === colon) members += 1;
    else if (code === brace || code === bracket) {
      deep += 1;
      if (deep > depth) depth = deep;
    } else if (code === braceEnd || code === bracketEnd) deep -= 1;
  }
  return { members, depth };
}

/** From one index up to another. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

interface Inspection {
  /** Where the text stops being JSON (RFC 8259), but for the values that are `bare`; null where it does not. */
  readonly fault: number | null;
  /** Nothing is wrong with it but that it ends. */
  readonly isCut: boolean;
  /** `NaN` and `Infinity` where a value should be, as Python writes them. */
  readonly bare: readonly Stretch[];
  /** Numbers that a double does not hold: whole ones with more digits, and those beyond its range. */
  readonly long: readonly Stretch[];
  /** Keys that stand twice in one object. */
  readonly doubled: readonly string[];
}

/** Walks a text token by token. Slow beside `JSON.parse`, and says what that does not. Any depth; never throws. */
export function inspect(text: string): Inspection {
  const bare: Stretch[] = [];
  const long: Stretch[] = [];
  const doubled: string[] = [];
  /** The keys of each object that is open; null for an array. */
  const open: (Set<string> | null)[] = [];
  let wanted: Wanted = 'value';
  let at = 0;

  const done = (fault: number | null, isCut = false): Inspection => ({ fault, isCut, bare, long, doubled });

  function closes(code: number): boolean {
    const isArray = open.at(-1) === null;
    if (open.length === 0 || code !== (isArray ? bracketEnd : braceEnd)) return false;
    if (wanted === 'comma') return true;
    return wanted === (isArray ? 'first' : 'firstKey');
  }

  for (;;) {
    while (isBlank(text.charCodeAt(at))) at += 1;
    if (at >= text.length) {
      const isWhole = wanted === 'comma' && open.length === 0;
      return done(isWhole ? null : text.length, !isWhole);
    }
    const code = text.charCodeAt(at);
    if (closes(code)) {
      open.pop();
      wanted = 'comma';
      at += 1;
    } else if (wanted === 'comma') {
      if (open.length === 0 || code !== comma) return done(at);
      wanted = open.at(-1) === null ? 'value' : 'key';
      at += 1;
    } else if (wanted === 'colon') {
      if (code !== colon) return done(at);
      wanted = 'value';
      at += 1;
    } else if (wanted === 'key' || wanted === 'firstKey') {
      const end = code === quote ? stringEnd(text, at) : at;
      const key = stringOf(text.slice(at, end));
      if (key === null) return done(at, end === Infinity);
      const keys = open.at(-1);
      if (keys?.has(key) === true) doubled.push(key);
      keys?.add(key);
      wanted = 'colon';
      at = end;
    } else if (code === brace || code === bracket) {
      open.push(code === brace ? new Set() : null);
      wanted = code === brace ? 'firstKey' : 'first';
      at += 1;
    } else if (code === quote) {
      const end = stringEnd(text, at);
      if (stringOf(text.slice(at, end)) === null) return done(at, end === Infinity);
      wanted = 'comma';
      at = end;
    } else {
      atom.lastIndex = at;
      const [token = '', number] = atom.exec(text) ?? [];
      if (token === '') return done(at, text.length - at < longestWord && /^[\w.+-]*$/.test(text.slice(at)));
      const stretch = { from: at, to: at + token.length };
      if (token.endsWith('N') || token.endsWith('y')) bare.push(stretch);
      else if (number !== undefined && isLong(number)) long.push(stretch);
      wanted = 'comma';
      at = stretch.to;
    }
  }
}

/** The text with other texts in place of some stretches of it, which are in order and apart. */
export function replaced(
  text: string,
  stretches: readonly Stretch[],
  by: (original: string) => string,
): string {
  let rest = 0;
  const parts = stretches.flatMap(({ from, to }) => {
    const before = text.slice(rest, from);
    rest = to;
    return [before, by(text.slice(from, to))];
  });
  return [...parts, text.slice(rest)].join('');
}

/** Where an index is, in a text that itself begins at a spot. */
export function spotAt(text: string, index: number, start: Spot): Spot {
  const before = text.slice(0, index);
  const lastEnd = before.lastIndexOf('\n');
  if (lastEnd === -1) return { line: start.line, column: start.column + index };
  return { line: start.line + before.split('\n').length - 1, column: index - lastEnd };
}

type Wanted = 'value' | 'first' | 'key' | 'firstKey' | 'colon' | 'comma';

const atom =
  /(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])|(?:true|false|null|NaN|-?Infinity)(?!\w)/y;

function isLong(number: string): boolean {
  const value = Number(number);
  if (/^-?\d+$/.test(number)) return !Number.isSafeInteger(value);
  return !Number.isFinite(value);
}

const longestWord = 40;

/** Behind the closing quotation mark; Infinity where there is none. */
function stringEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === backslash) at += 1;
    else if (code === quote) return at + 1;
  }
  return Infinity;
}
