import type { Refusal, RowFault, Sink } from '../carrier.ts';
import { inspect, replaced, spotAt } from './inspect.ts';
import { type Members, isObject, recordTable } from './record.ts';
import type { Break, Spot, Weight } from './visit.ts';

/** Deeper than anything that people mean, and less than what `JSON.stringify` has the stack for. */
const deepest = 200;

/**
 * Makes rows of the texts of records, as they stand in a file, each with the spot where it begins. A record that is no JSON is told as
 * refused, with the line in which it stops being that; what is read otherwise than it stands is told too: values that are NaN, a key
 * that stands twice (its last value counts, as `JSON.parse` has it), bytes that were none of the encoding, halves of surrogate pairs.
 * Whole numbers keep all their digits. Of `nameLists` the first that is as long as the first array names its columns. `completed` adds to a record what its file says elsewhere, and
 * `told` is what is to be noted of the one that was completed last. Where each record has a line to itself (`areLines`) its number is that line's.
 */
export function rowReader(
  sink: Sink,
  completed: (record: Members) => Members,
  told: () => readonly Pick<RowFault, 'is' | 'value'>[],
  areLines: boolean,
  nameLists: readonly (readonly string[])[] = [],
) {
  const table = recordTable(sink);
  /** The number of the last record. */
  let read = 0;
  let kept = 0;
  let first: Refusal | null = null;

  /** A line that holds several, as a collection does, numbers them on. */
  function numberAt(line: number): number {
    return areLines ? Math.max(read + 1, line) : read + 1;
  }

  function refuse(is: RowFault['is'], line: number, value: string): true {
    read = numberAt(line);
    sink.fault({ row: read, line, is, isRefused: true, value: value.slice(0, shown) });
    return true;
  }

  function note(is: RowFault['is'], line: number, value: string) {
    sink.fault({ row: numberAt(line), line, is, isRefused: false, value: value.slice(0, shown) });
  }

  function broken(text: string, start: Spot, at: number): true {
    const spot = spotAt(text, at, start);
    first ??= brokenAt({ ...spot, found: text.slice(at, at + shown) });
    return refuse('unreadable', spot.line, around(text, at));
  }

  /** A record of which that is the beginning. */
  function refuseLong({ text, spot: { line } }: Pick<RowText, 'text' | 'spot'>): true {
    first ??= { is: 'long-row', found: text, line };
    return refuse('too-long', line, text);
  }

  /** A value, and the text that it was made of. */
  function record(value: unknown, from: RowText): boolean {
    const { text, spot, members, isMended = false } = from;
    if (Array.isArray(value)) {
      const names = nameLists.find(({ length }) => length === value.length);
      if (read === 0 && !(names && table.header(names)) && table.header(value)) return true;
    } else if (!isObject(value)) {
      first ??= { is: 'no-table', found: text.slice(0, shown), line: spot.line };
      return refuse('not-an-object', spot.line, text);
    } else if (value.type === 'FeatureCollection' && Array.isArray(value.features)) {
      // Its features have no texts of their own that could be looked at for these.
      if (!isMended && mayBeInexact.test(text)) return mended(from);
      const own = textsOfFeatures(text);
      return value.features.every((feature: unknown) =>
        record(feature, { ...from, text: own(feature), members: 0, isMended: true }),
      );
    }
    const made = isObject(value) ? completed(value) : value;
    const found = table.take(made);
    if (table.isInexact() && !isMended) return mended(from);
    // What was made otherwise has other members.
    if (made === value && found < members)
      for (const key of new Set(inspect(text).doubled)) note('too-many-cells', spot.line, key);
    if (made !== value)
      for (const { is, value: noted } of told())
        sink.fault({
          row: numberAt(spot.line),
          line: spot.line,
          is,
          isRefused: false,
          value: noted.slice(0, mostTold),
        });
    brokenLetters(text, spot);
    read = numberAt(spot.line);
    const isKept = table.finish(areLines ? read : undefined);
    if (isKept) kept += 1;
    return isKept;
  }

  function brokenLetters(text: string, start: Spot) {
    const lost = text.indexOf('\ufffd');
    const half = lost === -1 ? text.search(/\\u[dD]/) : -1;
    const at = half !== -1 && table.hasHalfPairs() ? half : lost;
    if (at !== -1) note('bad-bytes', spotAt(text, at, start).line, around(text, at));
  }

  /** False: stop. */
  function take(from: RowText): boolean {
    const { text, spot, depth } = from;
    if (depth > deepest) return broken(text, spot, 0);
    const value = parsed(text);
    return value === undefined ? mended(from) : record(value, from);
  }

  /** What JSON says otherwise than JavaScript holds, or Python writes otherwise than JSON says. */
  function mended(from: RowText): boolean {
    const { text, spot } = from;
    const { fault, bare, long } = inspect(text);
    if (fault !== null) return broken(text, spot, fault);
    for (const { from: at } of bare.slice(0, 1))
      note('unreadable', spotAt(text, at, spot).line, around(text, at));
    const exact = replaced(text, [...bare, ...long], (token) => (/\d/.test(token) ? `"${token}"` : 'null'));
    const value = parsed(exact);
    return value === undefined ? broken(text, spot, 0) : record(value, { ...from, isMended: true });
  }

  return {
    take,
    refuseLong,
    /** The file ends within a record, of which that stands there; '' where none was begun. Told is what there is to note of it. */
    cut: (begun: string, spot: Spot): 'cut-off' | 'broken-off' => {
      const fault = faultIn(begun);
      if (fault !== null) {
        broken(begun, spot, fault);
        return 'broken-off';
      }
      first ??= brokenAt({ ...spot, found: begun.slice(0, shown) });
      if (begun !== '') refuse('unreadable', spot.line, begun);
      else if (read > 0)
        sink.fault({ row: read, line: spot.line, is: 'unreadable', isRefused: false, value: '' });
      return 'cut-off';
    },
    /** Why there is no table in the file; null where there is one. */
    refusal: (): Refusal | null => (kept > 0 ? null : (first ?? { is: 'empty', found: '', line: null })),
    isFull: () => table.isFull(),
    isBegun: () => read > 0,
  };
}

export type RowReader = ReturnType<typeof rowReader>;

interface RowText extends Weight {
  readonly text: string;
  readonly spot: Spot;
  /** Its value is not quite what `JSON.parse` makes of the text. */
  readonly isMended?: boolean;
}

/** Where a text that ends too early stops being JSON before that: a quotation mark is lost, and its record swallows all after it. */
function faultIn(begun: string): number | null {
  const { fault, isCut } = inspect(begun);
  return isCut ? null : fault;
}

/** Why a file is refused that ends within a value of which that stands there. */
export function cutAt(begun: string, spot: Spot): Refusal {
  const fault = faultIn(begun) ?? 0;
  return brokenAt({ ...spotAt(begun, fault, spot), found: begun.slice(fault, fault + shown) });
}

export function brokenAt({ line, column, found }: Break): Refusal {
  return { is: 'broken', found, line, column };
}

const shown = 80;
const mostTold = 800;

/** Numbers that a double does not hold have so many digits, or such an exponent. */
const mayBeInexact = /\d{16}|[eE]\+?\d{3}/;

/** What each feature of a collection is shown by, '' where nothing will be: none is looked for in the text of all. */
function textsOfFeatures(text: string): (feature: unknown) => string {
  const mayBeBroken = text.includes('\ufffd') || /\\u[dD]/.test(text);
  return (feature) => (mayBeBroken || !isObject(feature) ? JSON.stringify(feature) : '');
}

/** What stands at a place, and before it as far as helps to find it. */
function around(text: string, at: number): string {
  return text.slice(Math.max(0, at - 30), at + shown).trim();
}

/** undefined: it is no JSON. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
