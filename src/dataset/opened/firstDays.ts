import { type Moment, coarsen, hasClock, unit } from '../../model/cells/moment.ts';
import type { FirstDays } from '../../model/mapping.ts';
import type { Settled } from './settled.ts';
import type { Side } from './side.ts';
import type { ColumnSurvey, Tally } from './tally.ts';

/** Counts a day that begins a month, or a year. */
export function countFirstDay(month: number, tally: Tally): void {
  tally.firstsOfMonth += 1;
  if (month === 1) tally.firstsOfYear += 1;
}

/**
 * What most days of a column begin: years, as the Wikidata Query Service and others write what is known to the year; or months, in nearly all rows. null where few
 * do, or all are of one year, or some have a time of day.
 */
export function firstDaysIn(column: ColumnSurvey): FirstDays['begin'] | null {
  const { filled, distinct, firstsOfYear, firstsOfMonth, leastYear, mostYear, clocks, midnights } = column;
  if (filled < fewestRows || clocks > midnights) return null;
  // The first instant of a day throughout is how programs write days; of people's days one in 365 begins a year.
  const fewest = midnights === filled ? 0.1 : 0.6;
  if (firstsOfYear >= filled * fewest) return leastYear < mostYear ? 'year' : null;
  return firstsOfMonth >= filled * 0.95 && (distinct ?? Infinity) > 1 ? 'month' : null;
}

/** Fewer are so by chance. */
const fewestRows = 5;

/** Ends are written as their starts are: it is asked of these alone, and the answer is of both. Where ends are days of all kinds, so are starts. */
export function withFirstDaysOnce({ mapping, questions }: Settled): Settled {
  const { time, end } = mapping;
  if (time?.by !== 'column' || end?.by !== 'column') return { mapping, questions };
  const { firstDays } = time;
  if (firstDays === undefined) return { mapping, questions };
  if (end.firstDays === undefined && end.column !== time.column) {
    const mean = firstDays.mean ?? 'day';
    return {
      mapping: { ...mapping, time: { ...time, firstDays: { ...firstDays, mean } } },
      questions: questions.filter(({ ask }) => ask !== 'first-days'),
    };
  }
  if (end.firstDays?.begin !== firstDays.begin) return { mapping, questions };
  const isOpen = end.firstDays.mean === null;
  return {
    mapping: isOpen ? { ...mapping, end: { ...end, firstDays } } : mapping,
    questions: questions.filter((question) => question.ask !== 'first-days' || question.of === 'time'),
  };
}

/** Makes first days what they mean; false where nobody has said yet what that is. */
export function settleFirstDays({ form, start, end }: Side, firstDays: FirstDays | undefined): boolean {
  if (firstDays === undefined || firstDays.mean === 'day') return true;
  const moments = form === 'between' ? [start, end] : [start];
  const firsts = moments.filter((moment) => isFirst(moment, firstDays.begin));
  if (firsts.length > 0 && firstDays.mean === null) return false;
  for (const moment of firsts) coarsen(moment, firstDays.begin === 'year' ? unit.year : unit.month);
  return true;
}

function isFirst(moment: Moment, begin: FirstDays['begin']): boolean {
  const isDay = moment.unit === unit.day && !hasClock(moment) && moment.part === null;
  return isDay && moment.day === 1 && (begin === 'month' || moment.month === 1);
}
