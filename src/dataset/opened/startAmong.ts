import { type Candidate, type Column, dateShare, share } from './choice.ts';
import { timeWords } from './fieldNames.ts';
import { has } from './guessClock.ts';

/** Scores: below the first no whole date of the event is meant. */
export const wholeDate = 50;
export const ofPeople = 30;
export const ofMaking = 15;
export const ofPublication = 10;
export const ofKeeping = 5;

/** Of columns that may tell when it was, best first, the one that goes with an end, else the one that tells most. */
export function startAmong(starts: readonly Candidate[], end: Column | null): Candidate | null {
  return pairedStart(starts, end) ?? finest(withoutConstants(starts));
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

/** The first, or one as good that has a time of day; unless it is nearly empty and another of the event is not. */
function finest(starts: readonly Candidate[]): Candidate | null {
  const [best, ...others] = starts;
  if (best === undefined) return null;
  // A form's timestamp is when it was filled in.
  const isFiner = ({ column, score }: Candidate) =>
    score === best.score &&
    column.filled >= best.column.filled * 0.95 &&
    share(column.clocks - column.midnights, column) > 0.5 &&
    !column.words.includes('timestamp');
  const first = share(best.column.clocks, best.column) > 0.5 ? best : (others.find(isFiner) ?? best);
  const fuller = others.find(
    ({ column, score }) => score > ofPublication && column.filled > first.column.filled * mostTimesFuller,
  );
  return fuller ?? first;
}

const mostTimesFuller = 4;
