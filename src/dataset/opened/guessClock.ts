import { type Candidate, type Column, dateShare, ranked, share } from './choice.ts';
import { zoneReadings } from '../../model/cells/zoneNames.ts';
import { holdsHours } from './clockLooks.ts';
import { eraWords, fitOfName, placeWords, timeWords, wholeNames } from './fieldNames.ts';

/** The score of what is known by its values alone. */
export const byValues = 20;

/** The score of what is called a time of day, and cannot be read. */
const ofNameAlone = 2;

export function has(words: readonly string[], among: ReadonlySet<string>): boolean {
  return words.some((word) => among.has(word));
}

/** A time of day alone; whole numbers where the name says so. */
export function asClock(column: Column): readonly Candidate[] {
  if (column.filled === 0 || dateShare(column) >= 0.5) return [];
  const isNamed = has(column.words, timeWords.clock);
  if (isOfFilm(column)) return [];
  // Degrees, minutes and seconds.
  if (has(column.words, placeWords.lat) || has(column.words, placeWords.lon)) return [];
  if (share(column.clocksAlone, column) >= 0.5) {
    // `06h` may count hours as well.
    const areHoursAlone = share(column.bytes, column) <= 3;
    const isOfTime = isNamed || !areHoursAlone || has(column.words, timeWords.stretch);
    return isOfTime ? [{ column, score: isNamed ? 100 : byValues }] : [];
  }
  if (!isNamed || column.words.filter((word) => word.length > 1).length > 2) return [];
  if (areClockNumbers(column) || holdsHours(column)) return [{ column, score: 50 }];
  // What is called so and cannot be read is told, row by row.
  const isInWords = share(column.numbers, column) < 0.5 && column.clocks > 0;
  return isInWords ? [{ column, score: ofNameAlone }] : [];
}

/** A place in a film, or how long it is: by its name; and `0:12`, `0:57` throughout. */
function isOfFilm({ words, clock, clocksAlone, midnights }: Column): boolean {
  const isFirstHour = clock.firstHour > 2 && clock.firstHour >= (clocksAlone - midnights) * 0.95;
  return isFirstHour || has(words, timeWords.film);
}

/** Called a time of day, and full of what is none: how long something took, or seconds. */
export function isUnlikeClock(column: Column): boolean {
  const isNamed = column.words.length <= 2 && has(column.words, timeWords.clock);
  const isOther = [timeWords.kept, timeWords.published, timeWords.date, timeWords.zone, timeWords.utc].some(
    (among) => has(column.words, among),
  );
  return isNamed && !isOther && column.filled > 0 && dateShare(column) < 0.5 && asClock(column).length === 0;
}

/**
 * What numbers are in a column that is called a time: `1558` is a time of day where all are such from several hours, and there are more than years would be
 * without one that ends in 60 to 99, or one is of no year. Years are those of one hour. `either` where nothing tells.
 */
export function yearsOrClock(column: Column): 'years' | 'clock' | 'either' {
  const { words, clock, least, most, distinct } = column;
  const isNamed = has(words, timeWords.clock) && !has(words, timeWords.date) && !has(words, timeWords.year);
  if (!isNamed || share(column.clockNumbers, column) < 0.95) return 'years';
  if (clock.padded > 0 || most > latestYear || (distinct ?? Infinity) > mostYears) return 'clock';
  return Math.floor(least / 100) === Math.floor(most / 100) ? 'years' : 'either';
}

const latestYear = 2100;
/** More of a history leave none of forty years in a hundred out. */
const mostYears = 60;

/** Hours, hours and minutes, seconds too; `9.30` throughout; parts of a day, as spreadsheets have them, where they are as fine. */
function areClockNumbers(column: Column): boolean {
  const { clock, clockNumbers, decimals, numbers } = column;
  // All of one hour: minutes that something took.
  if (clock.noHours > 1 && clock.middle + clock.long === 0) return false;
  if (share(clockNumbers, column) >= 0.9) return true;
  if (clock.long > clock.middle) return share(clock.seconds + clockNumbers, column) >= 0.9;
  if (decimals === 2) return clock.points === numbers && share(numbers, column) >= 0.9;
  return decimals > 3 && share(clock.partsOfDay, column) >= 0.95;
}

/** Whether numbers of a time of day were taken for hours by their size alone: no name, nought or minute beside them says so. */
export function areHoursBySize({ words, clock, clocksAlone, clockNumbers, decimals, most }: Column): boolean {
  const isSaid = has(words, timeWords.hour) || clock.padded > 0 || clocksAlone + decimals > 0;
  return !isSaid && clockNumbers > 0 && clock.short === clockNumbers && most <= 24;
}

/** Minutes and seconds apart, where the clock's column has hours alone. */
export function finerOf(columns: readonly Column[], clock: Column | null, isEnd: boolean): readonly Column[] {
  if (clock === null || clock.clocksAlone > 0 || clock.most > 24) return [];
  const find = (words: ReadonlySet<string>, isFit: (column: Column) => boolean) =>
    ranked(
      columns
        .filter((column) => has(column.words, words) && has(column.words, timeWords.end) === isEnd)
        .filter((column) => isFit(column) && column.least >= 0 && column.most < 60)
        .map((column) => ({ column, score: -column.words.length })),
    )[0]?.column ?? null;
  const minutes = find(timeWords.minute, (column) => share(column.whole + column.noughts, column) >= 0.9);
  const seconds =
    minutes === null ? null : find(timeWords.second, (column) => share(column.numbers, column) >= 0.9);
  return [minutes, seconds].filter((column) => column !== null);
}

export function withClock(clock: Column | null, finer: readonly Column[]) {
  return {
    clock: clock?.index ?? null,
    ...(finer.length > 0 && { finer: finer.map(({ index }) => index) }),
  };
}

/** As databases write days: every one of several clock times is 00:00. */
export function isOnlyMidnights(columns: readonly Column[]): boolean {
  const clocks = columns.reduce((sum, column) => sum + column.clocks, 0);
  const midnights = columns.reduce((sum, column) => sum + column.midnights, 0);
  return clocks > 1 && clocks === midnights;
}

/** Among times of day so many of 00:00 that not all can be meant, and days were not every one's. Each sixth hour, as weather is observed, has fewer. */
export function areManyMidnights({ clocks, midnights }: Column): boolean {
  return clocks >= fewestClocks && midnights < clocks && midnights > clocks * 0.35;
}

const fewestClocks = 20;

/** Every column of clock times says in its name that it is UTC. */
export function isInUtc(columns: readonly Column[]): boolean {
  const clocks = columns.filter((column) => column.clocks > 0);
  return clocks.length > 0 && clocks.every(({ words }) => has(words, timeWords.utc));
}

/** The column that says of each year whether it is before Christ: one for a start and one for an end, or one for both. */
export function eraColumn(columns: readonly Column[], isEnd: boolean): Column | null {
  // BC alone is a province as well, and D.C. a district; a column of places may have both.
  const isMixed = ({ eras, erasBefore, words }: Column) =>
    erasBefore > 0 && erasBefore < eras && fitOfName(words, wholeNames.placeName) === 0;
  const eras = columns.filter(
    (column) => share(column.eras, column) >= 0.9 && (has(column.words, eraWords) || isMixed(column)),
  );
  const [own, ...others] = eras.filter((column) => has(column.words, timeWords.end) === isEnd);
  const [only = null] = eras.length === 1 ? eras : [];
  return own !== undefined && others.length === 0 ? own : only;
}

/** `gmt_offset`, in hours. */
function areHoursAhead(column: Column): boolean {
  const isNamed = ['offset', 'utcoffset', 'gmtoffset'].some((word) => column.words.includes(word));
  const isOfClock =
    column.words.length === 1 ||
    [timeWords.utc, timeWords.zone].some((among) =>
      column.words.some((word) => word !== 'offset' && among.has(word)),
    );
  return (
    isNamed && isOfClock && share(column.numbers, column) >= 0.9 && column.least >= -12 && column.most <= 14
  );
}

/** With those whose letters several clocks have. */
function zonesIn({ zones, zoneNames }: Column): number {
  const doubtful = [...zoneNames].filter(([name]) => zoneReadings(name).length > 1);
  return doubtful.reduce((sum, [, cells]) => sum + cells, zones);
}

export function zoneColumn(columns: readonly Column[]): Column | null {
  const found = columns.flatMap((column) => {
    const isNamed = has(column.words, timeWords.zone);
    const held = areHoursAhead(column) ? 1 : share(isNamed ? zonesIn(column) : column.zones, column);
    return column.filled > 0 && held >= (isNamed ? 0.5 : 0.9)
      ? [{ column, score: isNamed ? 100 : byValues }]
      : [];
  });
  return ranked(found)[0]?.column ?? null;
}
