import { type Column, dateShare, share } from './choice.ts';
import { coordinateNamed } from './coordinateNames.ts';
import { eraWords, idWords, timeWords, wordsOfName } from './fieldNames.ts';
import { byValues, has, yearsOrClock } from './guessClock.ts';
import { epochOf } from './guessCounts.ts';
import { mostDistinct } from './tally.ts';
import { ofEvent, ofKeeping, ofMaking, ofName, ofOver, ofPeople, ofPublication } from './startAmong.ts';

/** The score of what may be a time of day, and no date at all. */
export const ofEither = 18;

/** How surely a column tells when an event was, or began; 0 where it does not. */
export function startScore(column: Column): number {
  const { words } = column;
  if (column.filled === 0 || has(words, timeWords.end) || isOfPart(column)) return 0;
  const counts = epochOf(column) !== null;
  const isDates = dateShare(column) >= 0.5;
  const isOfYears = areOfYears(column);
  const isClock = yearsOrClock(column) === 'clock';
  const isYears =
    isOfYears || ((areYears(column) || areYearsOfOld(column)) && !isClock && !isSomeTime(column));
  if (!counts && !isDates && !isYears) return isDateByName(column) ? ofName : 0;
  if (epochOf(column) === 'before-present') return has(words, calibrated) ? 46 : 45;
  // Numbers are dates by their names alone: ids have as many digits.
  const isNumbers = share(column.compact, column) >= 0.5 || !isDates;
  const isNamed = [timeWords.date, timeWords.clock, timeWords.start, timeWords.julian].some((among) =>
    has(words, among),
  );
  const isOfLife = has(words, timeWords.birth) || has(words, timeWords.death);
  const isYearNamed = has(words, timeWords.year) || (isOfLife && has(words, eraWords));
  const isMade = has(words, timeWords.made);
  if (isMade && !isNamed && !isYearNamed)
    return isDates ? ofMaking + 1 : share(column.years, column) >= 0.9 ? ofMaking : 0;
  const isMonthNamed = isOfYears && (has(words, timeWords.month) || has(words, timeWords.stretch));
  const isStretchNamed =
    isMonthNamed || (column.written > 0 && (isYearNamed || has(words, timeWords.stretch)));
  if (has(words, timeWords.over)) return ofOver;
  if (has(words, timeWords.kept) && isOfOld(column)) return has(words, timeWords.birth) ? ofPeople : 60;
  if (has(words, timeWords.kept)) return isNumbers && !isNamed && !isYearNamed ? 0 : ofKeeping;
  if (has(words, timeWords.published)) return isNumbers && !isNamed ? 0 : ofPublication;
  if (isNumbers && (!(isNamed || isYearNamed || isStretchNamed) || (has(words, idWords) && !isNamed)))
    return 0;
  if (isYears && !isDates && yearsOrClock(column) === 'either') return ofEither;
  if (isYears && !isDates && has(words, timeWords.people)) return isYearNamed || isNamed ? ofPeople : 0;
  if (isYears && !isDates)
    return isYearNamed || isNamed || isStretchNamed ? (has(words, timeWords.start) ? 45 : 40) : 0;
  if (has(words, timeWords.people)) return ofPeople;
  if (isNamed && has(words, timeWords.event)) return ofEvent;
  if (has(words, timeWords.start)) return words.length > 3 ? 94 : 95;
  if (has(words, timeWords.date) || has(words, timeWords.julian)) return words.length === 1 ? 90 : 70;
  if (has(words, timeWords.clock)) return words.length === 1 ? 80 : 60;
  if (isStretchNamed) return 40;
  return isNumbers || dateShare(column) < 0.8 ? 0 : byValues;
}

const calibrated = new Set(['cal', 'calbp', 'calibrated', 'median', 'mean']);

/** How surely a column tells when it ended; 0 where it does not. */
export function endScore(held: Column): number {
  const column = { ...held, filled: held.filled - held.ongoing };
  const { words } = column;
  if (column.filled === 0 || !has(words, timeWords.end) || isOfPart(column)) return 0;
  if (has(words, timeWords.kept) || has(words, timeWords.published)) return 0;
  const isDates = dateShare(column) >= 0.5;
  const isYears = areYears(column) && yearsOrClock(column) === 'years';
  if (!isDates && !(isYears && !isPart(column)) && epochOf(column) === null) return 0;
  if (has(words, timeWords.people)) return ofPeople;
  return has(words, timeWords.date) || has(words, timeWords.clock) || words.length === 1 ? 95 : 60;
}

/** A date in Polish, Italian, Portuguese, Danish; and in English anything. */
function isOfAnything(word: string): boolean {
  return word === 'data' || word === 'dato';
}

/** Called a date or a year and no more, with nothing in it that would be read as what it may not be. */
function isDateByName(column: Column): boolean {
  const { words, seasons, dayMonths } = column;
  const isNamed = words.length <= 2 && words.some((word) => timeWords.date.has(word) && !isOfAnything(word));
  const isYear = words.length === 1 && has(words, timeWords.year);
  const isOther = [
    timeWords.kept,
    timeWords.published,
    timeWords.day,
    timeWords.clock,
    timeWords.film,
    idWords,
  ].some((among) => has(words, among));
  const isInWords = share(column.numbers, column) < 0.5;
  const isBeyondDays = isInWords || column.most > 31;
  return (
    ((isNamed && isBeyondDays) || (isYear && isInWords)) && !isOther && seasons.cells + dayMonths.cells === 0
  );
}

/** `last_inspected`, which is when something was done for the last time: unless there is a first, or no more than a time is named. */
export function isLastOfMany({ words }: Column, columns: readonly Column[]): boolean {
  const ends = words.filter((word) => timeWords.end.has(word));
  if (ends.length === 0 || !ends.every((word) => timeWords.lastOfMany.has(word))) return false;
  const rest = words.filter((word) => !timeWords.end.has(word));
  const isFirst = (column: Column) =>
    has(column.words, timeWords.start) &&
    column.words.filter((word) => !timeWords.start.has(word)).join(' ') === rest.join(' ');
  const isOfTime = (word: string) => ofTimes.some((among) => among.has(word));
  return !rest.every(isOfTime) && !columns.some(isFirst);
}

const ofTimes = [
  timeWords.date,
  timeWords.clock,
  timeWords.year,
  timeWords.month,
  timeWords.day,
  timeWords.event,
  eraWords,
];

/** `end_date:quarry`, as OpenStreetMap has it: a date of a part of the thing, or of how it is written, and not its own. */
function isOfPart({ name }: Column): boolean {
  const colon = name.lastIndexOf(':');
  if (!/^[\p{L}_]:[\p{L}_]/u.test(name.slice(Math.max(0, colon - 1)))) return false;
  const [before, after] = [wordsOfName(name.slice(0, colon)), wordsOfName(name.slice(colon + 1))];
  const isTime = (words: readonly string[]) => has(words, timeWords.date) || has(words, timeWords.clock);
  const isOwn = isTime(after) || has(after, timeWords.start) || has(after, timeWords.end);
  return isTime(before) && !(after.length === 1 && isOwn);
}

/** Whole numbers as large as years, BC and the first centuries among them, dates as well; days of a month are no years. */
function areYears({
  years,
  yearFirst,
  named,
  written,
  whole,
  noughts,
  leastOther: least,
  mostOther: most,
  ...column
}: Column): boolean {
  if (areDegrees(column)) return false;
  const dates = yearFirst + named + written;
  if (share(years + yearFirst + written, column) >= 0.9) return true;
  // `05`, of the year 2005.
  const isPadded = column.clock.padded > 0 && has(column.words, timeWords.year);
  const isBeyondDays = most > 31 || least < 0 || dates > 0 || isPadded;
  return share(whole + noughts + dates, column) >= 0.9 && least >= -99_999 && most < 3000 && isBeyondDays;
}

/** `start_lat`, which may be whole. */
function areDegrees({ words }: Pick<Column, 'words'>): boolean {
  const isOfTime = has(words, timeWords.year) || has(words, timeWords.date);
  return !isOfTime && coordinateNamed(words)?.isAxis === false;
}

/** Called a time and no more, and mostly no numbers as years have them now: how long something took, or when in an experiment. */
function isSomeTime({ words, years, least, ...column }: Column): boolean {
  const isMore = [timeWords.date, timeWords.year, timeWords.start, timeWords.stretch, eraWords].some(
    (among) => has(words, among),
  );
  return has(words, timeWords.clock) && !isMore && least >= 0 && share(years, column) < 0.5;
}

/**
 * Called a start and no more, and counted from 0, with others of the first ten: days of an experiment, seconds of a record. Years of the first centuries have none
 * of either, where none are before Christ. With an era, years of four digits or whole dates, starts and ends are of a history.
 */
export function countsFromNought(column: Column, columns: readonly Column[]): boolean {
  const { words, codes, least, leastOther } = column;
  const isCounted = least === 0 && [leastOther, ...codes.keys()].some((one) => one > 0 && one <= 10);
  if (!isCounted || (column.distinct ?? mostDistinct) < fewestCounts) return false;
  const isOfHistory = (one: Column) =>
    share(one.eras, one) >= 0.5 ||
    (isBound(one) && (share(one.years, one) >= 0.5 || one.least < 0 || dateShare(one) > 0));
  return words.every((word) => timeWords.start.has(word)) && !columns.some(isOfHistory);
}

const fewestCounts = 10;

function isBound({ words }: Column): boolean {
  return has(words, timeWords.start) || has(words, timeWords.end);
}

/** Months, or days, of years: `202001`, `2020145`. */
function areOfYears(column: Column): boolean {
  const { yearMonths, yearMonthsAlone, yearDays } = column;
  return yearMonths + yearDays === column.filled && yearMonthsAlone + yearDays > 0;
}

/** Some of them before Christ, and some further from it than can be shown: a name is needed to tell; that of a date, which may be counted in days, of such as no days reach. */
function areYearsOfOld({ words, whole, leastOther: least, mostOther: most, ...column }: Column): boolean {
  const isDate = has(words, timeWords.date) && least < -99_999 && most < 3000;
  return (isDate || (has(words, timeWords.year) && least < -9999)) && share(whole, column) >= 0.9;
}

/** Rows of a table are not written in years like these: what was made then is what they tell of. */
function isOfOld(column: Column): boolean {
  const { whole, noughts, named, written, leastOther } = column;
  return share(whole + noughts + named + written, column) >= 0.9 && leastOther < 1500;
}

function isPart({ words }: Column): boolean {
  return has(words, timeWords.year) && words.length > 2;
}
