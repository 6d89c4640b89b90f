import { labelOf } from '../../model/cells/labels.ts';
import { hasClock } from '../../model/cells/moment.ts';
import { readTime } from '../../model/cells/time.ts';
import { timeWords, wordsOfName } from './fieldNames.ts';
import type { TextOf } from './digits.ts';
import type { Tally } from './tally.ts';

/** Counts a cell that is no date by its looks, where it is a time all the same. */
export type TimeLook = (tally: Tally, start: number, end: number, hash: number) => void;

/**
 * For a column whose name tells of times, a look by the reader of times itself: weeks, quarters, decades, centuries, spans, dates of East Asia.
 * It is slow, so that it is left where hardly a cell is one. null for columns of other names.
 */
export function timeLookFor(name: string, textOf: TextOf): TimeLook | null {
  const words = wordsOfName(name);
  const isNamed = (...sets: readonly ReadonlySet<string>[]) =>
    words.some((word) => sets.some((set) => set.has(word)));
  const isOfDates = isNamed(
    timeWords.date,
    timeWords.start,
    timeWords.end,
    timeWords.year,
    timeWords.stretch,
    timeWords.made,
  );
  if (!isOfDates && !isNamed(timeWords.clock)) return null;
  const isOfMonths = isNamed(timeWords.date, timeWords.start, timeWords.end, timeWords.month);
  const known = new Map<number, Look>();
  let others = 0;
  let times = 0;
  let label: string | null = null;
  return (tally, start, end, hash) => {
    if (end - start > longest || (others > mostOthers && others > times * 20)) return;
    let look = known.get(hash);
    if (look === undefined) {
      const text = textOf(start, end);
      label ??= labelOf(text);
      const dated = label !== '' && text.startsWith(label) ? text.slice(label.length) : text;
      look = !isOfDates && isBetweenClocks(dated) ? 'other' : lookOf(dated, isOfMonths);
      if (known.size < mostRemembered) known.set(hash, look);
    }
    if (look === 'other') {
      others += 1;
      return;
    }
    times += 1;
    tally.written += 1;
    if (look === 'date') return;
    tally.clocks += 1;
    if (look === 'zoned') tally.zoned += 1;
    else tally.unzoned += 1;
  };
}

type Look = 'other' | 'date' | 'zoned' | 'unzoned';

function lookOf(text: string, isOfMonths: boolean): Look {
  const first = readTime(text, 'year-first', null);
  const read = typeof first === 'string' && isOfMonths ? readTime(text, 'month-year', null) : first;
  if (typeof read === 'string') return 'other';
  if (!hasClock(read.start) && !(read.end !== null && hasClock(read.end))) return 'date';
  return read.zone === null ? 'unzoned' : 'zoned';
}

/** `0900-1030`, which are years only where they can be no times of day. */
function isBetweenClocks(text: string): boolean {
  const [, ...numbers] = /^(\d{3,4})\s?[-–—/]\s?(\d{4})$/u.exec(text.trim()) ?? [];
  return numbers.length > 0 && numbers.every((number) => Number(number) <= 2400 && Number(number) % 100 < 60);
}

const longest = 80;
const mostOthers = 5000;
const mostRemembered = 50_000;
