import { plainCell } from '../../model/cells/nothing.ts';
import type { Calendar } from '../../model/mapping.ts';
import { share } from './choice.ts';
import type { ColumnSurvey } from './tally.ts';

/**
 * The calendars by which all dates of a column may be told, where theirs may be another than the Gregorian; none where it is that. Days of 1300 to 1460
 * are as well of our time by the Islamic calendar, lunar or solar, those of 2400 and later by the Buddhist era, and those of three digits by that of
 * Taiwan. Of bare years only those to come are none: years of the Middle Ages many tables have.
 */
export function calendarsOf(column: ColumnSurvey): readonly Calendar[] {
  const { yearFirst, ordered, named, years, leastYear, mostYear, leastOther, mostOther } = column;
  if (named > 0) return [];
  if (leastYear <= mostYear && share(yearFirst + ordered.cells - ordered.short, column) >= 0.5) {
    if (leastYear >= 1300 && mostYear <= 1460) return ['gregorian', 'other'];
    if (leastYear >= 2400 && mostYear <= 2700) return ['gregorian', 'buddhist', 'other'];
    return mostYear <= 140 && leastYear >= 1 ? ['gregorian', 'minguo', 'other'] : [];
  }
  const isBuddhist = share(years, column) >= 0.9 && leastOther >= 2400 && mostOther <= 2700;
  return isBuddhist ? ['gregorian', 'buddhist', 'other'] : [];
}

/** A date with the year of the Gregorian calendar, which has the same months and days. */
export function inGregorian(text: string, calendar: Calendar): string {
  const plain = plainCell(text);
  if (calendar === 'buddhist')
    return plain.replace(/(?<!\d)2[4-7]\d\d(?!\d)/, (year) => String(Number(year) - 543));
  if (calendar === 'minguo')
    return plain.replace(/^\d{2,3}(?=[-/.年])/u, (year) => String(Number(year) + 1911));
  return plain;
}
