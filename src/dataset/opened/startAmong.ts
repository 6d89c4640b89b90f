import { type Candidate, type Column, dateShare, share } from './choice.ts';
import { timeWords } from './fieldNames.ts';
import type { Earlier } from './earlier.ts';
import { has } from './guessClock.ts';
import { epochOf } from './guessCounts.ts';

/** Scores: below the first no whole date of the event is meant. */
export const wholeDate = 50;
export const ofEvent = 100;
export const ofPeople = 30;
export const ofMaking = 15;
export const ofPublication = 10;
export const ofKeeping = 5;
export const ofOver = 3;
/** What is called a date, and cannot be read: so it is told, row by row. */
export const ofName = 2;

/** The column that tells when it was, and those that tell it as well, where nothing decides among them. */
export interface Start {
  readonly start: Candidate | null;
  readonly others: readonly Column[];
}

/** Of columns that may tell when it was, best first, the one that goes with an end, else the one that tells most: of several as good the earlier. */
export function startAmong(starts: readonly Candidate[], end: Column | null, earlier: Earlier): Start {
  const paired = pairedStart(starts, end);
  if (paired !== null) return { start: paired, others: [] };
  const varied = withoutConstants(starts);
  const first = mostFilled(varied);
  if (first === null) return { start: null, others: [] };
  const found = firstOf(dayWithin(first, varied, earlier) ?? first, varied, earlier);
  const more = [constantBeside(found.start, starts, varied, earlier), birthBeside(found.start, starts)];
  return { ...found, others: [...found.others, ...more.filter((column) => column !== null)] };
}

/** When somebody was born is told of people and no event, unless all that is told besides is when they died. */
function birthBeside(start: Candidate | null, starts: readonly Candidate[]): Column | null {
  if (start === null || !has(start.column.words, timeWords.death)) return null;
  const birth = starts.find(
    ({ column }) =>
      has(column.words, timeWords.birth) &&
      column.filled * 2 > start.column.filled &&
      !isConstant(column) &&
      !has(column.words, timeWords.published),
  );
  return birth?.column ?? null;
}

/** A whole date in each row that has a year, and of that year, tells more than the year, whatever it is called: unless it says that it is another's. */
function dayWithin(
  { column, score }: Candidate,
  starts: readonly Candidate[],
  earlier: Earlier,
): Candidate | null {
  if (score >= wholeDate) return null;
  const within = starts.find(
    (one) =>
      one.score < score &&
      one.score > ofMaking + 1 &&
      one.score !== ofPeople &&
      !has(one.column.words, timeWords.besides) &&
      dateShare(one.column) >= 0.95 &&
      one.column.filled >= column.filled * 0.95 &&
      earlier(column.index, one.column.index) === 'within',
  );
  return within === undefined ? null : { ...within, score: wholeDate };
}

/** One day of all events, as likely by its name, unless what varies is before it: then it is that of an export. */
function constantBeside(
  start: Candidate | null,
  starts: readonly Candidate[],
  varied: readonly Candidate[],
  earlier: Earlier,
): Column | null {
  const left = starts.find((one) => !varied.includes(one) && epochOf(one.column) === null);
  if (start === null || left === undefined || left.score < Math.max(start.score, wholeDate)) return null;
  const found = earlier(start.column.index, left.column.index);
  return found === 'other' || found === 'either' ? left.column : null;
}

/** `start` and `end` of a survey's form, which are when it was filled in, beside the event's own date. */
export function isOfForm(end: Column | null, starts: readonly Candidate[]): boolean {
  const isBare = (column: Column) => column.words.length === 1 && column.clocks > 0;
  const own = starts[0];
  return (
    end !== null &&
    isBare(end) &&
    own?.score === ofEvent &&
    own.column.filled * 2 > end.filled &&
    starts.some(({ column }) => isBare(column) && has(column.words, timeWords.start))
  );
}

/** One and the same value in many rows: the day of an export, or of all events. */
export function isConstant({ distinct, filled }: Column): boolean {
  return distinct === 1 && filled >= fewestRows;
}

const fewestRows = 10;

/** What is the same in all rows is no event's time where another column of dates varies, unless it says that it is. */
function withoutConstants(starts: readonly Candidate[]): readonly Candidate[] {
  const isVaried = ({ column, score }: Candidate) =>
    score > ofPublication &&
    !isConstant(column) &&
    (dateShare(column) >= 0.5 || score >= wholeDate || column.words.length === 1);
  const isSaid = ({ column: { words } }: Candidate) =>
    has(words, timeWords.event) || has(words, timeWords.start);
  return starts.some(isVaried) ? starts.filter((one) => isSaid(one) || !isConstant(one.column)) : starts;
}

/** An end goes with the column that is called a start, unless the event's own date is: with that whose name is the same but for it, before others. */
function pairedStart(starts: readonly Candidate[], end: Column | null): Candidate | null {
  if (end === null) return null;
  const named = starts.filter(
    ({ column, score }) => score > ofPublication && has(column.words, timeWords.start),
  );
  const rest = ({ words }: Column, among: ReadonlySet<string>) =>
    words.filter((word) => !among.has(word)).join(' ');
  const own = named.find(
    ({ column }) =>
      column.filled * 2 > end.filled && rest(column, timeWords.start) === rest(end, timeWords.end),
  );
  return own ?? named[0] ?? null;
}

/** The first, unless it is nearly empty and another of the event is not. */
function mostFilled(starts: readonly Candidate[]): Candidate | null {
  const [first = null, ...others] = starts;
  if (first === null) return null;
  const fuller = others.find(
    ({ column, score }) => score > ofPublication && column.filled > first.column.filled * mostTimesFuller,
  );
  return fuller ?? first;
}

const mostTimesFuller = 4;

/** Of those that are as good as the first the earlier, which is when it happened; of the same days the one with times of day. */
function firstOf(first: Candidate, starts: readonly Candidate[], earlier: Earlier): Start {
  const isLike = ({ column, score }: Candidate) =>
    score === first.score && column.filled * 2 > first.column.filled && epochOf(column) === null;
  if (!isLike(first)) return { start: first, others: [] };
  let start = first;
  const others: Column[] = [];
  for (const one of starts.filter((candidate) => candidate !== first && isLike(candidate))) {
    const found = earlier(start.column.index, one.column.index);
    if (found === 'either') others.push(one.column);
    else if (found === 'other' || (found === 'same' && clocksIn(one) > 0.5 && clocksIn(start) <= 0.5))
      start = one;
  }
  return { start, others };
}

function clocksIn({ column }: Candidate): number {
  return share(column.clocks - column.midnights, column);
}
