import type { DateOrder, Mapping, Question, TimeMapping } from '../../model/mapping.ts';
import type { Settled } from './settled.ts';
import type { Survey } from './survey.ts';

/** Whether the end is a time of day on the date of the start. */
export function sharesDate({ time, end }: Pick<Mapping, 'time' | 'end'>): boolean {
  if (time === null || end === null || end.clock === null || end.clock === time.clock) return false;
  return isOneDate(time, end);
}

/** Of one date the end is as the start is, but for its time of day. */
export function withOneDate(mapping: Mapping): Mapping {
  const { time, end } = mapping;
  if (time === null || end === null || !isOneDate(time, end)) return mapping;
  const { clock, finer, clockNumbers, hasClockSpans } = end;
  const { finer: _finer, clockNumbers: _numbers, hasClockSpans: _spans, ...date } = time;
  const until = {
    ...date,
    clock,
    ...(finer && { finer }),
    ...(clockNumbers && { clockNumbers }),
    ...(hasClockSpans !== undefined && { hasClockSpans }),
  };
  return { ...mapping, end: until };
}

function isOneDate(time: TimeMapping, end: TimeMapping): boolean {
  if (time.by === 'column') return end.by === 'column' && end.column === time.column;
  const isOfYear = end.by === 'parts' && end.year === time.year && end.within?.column === time.within?.column;
  return isOfYear && end.month === time.month && end.day === time.day;
}

/**
 * A file writes its starts and its ends in one way. Of one date the end is as the start is; of two columns one decides the order of day and month for the other, by its rows or
 * as the reader has said, and where neither does it is asked of the start alone. `given`: the mapping before its rows had their say.
 */
export function inOneWay(settled: Settled, given: Mapping, survey: Survey): Settled {
  const { mapping, questions } = settled;
  const { time, end } = mapping;
  if (time === null || end === null) return settled;
  if (isOneDate(time, end))
    return { mapping: withOneDate(mapping), questions: questions.filter((one) => !isOf(one, 'end')) };
  const open = (['time', 'end'] as const).filter((of) => questions.some((one) => isOrder(one, of)));
  if (open.length === 2) return { mapping, questions: questions.filter((one) => !isOrder(one, 'end')) };
  const [of] = open;
  if (of === undefined) return settled;
  const order = orderTold(given[otherEnd(of)], mapping[otherEnd(of)], survey);
  const asked = mapping[of];
  if (order === null || asked === null) return settled;
  return {
    mapping: { ...mapping, [of]: inOrder(asked, order) },
    questions: questions.filter((one) => !isOrder(one, of)),
  };
}

export function otherEnd(of: 'time' | 'end'): 'time' | 'end' {
  return of === 'time' ? 'end' : 'time';
}

/** In which order a time's dates are written, or the days and months beside its years; null: it is not known. */
export function orderOf(time: TimeMapping | null): DateOrder | null {
  return (time?.by === 'column' ? time.order : time?.within?.order) ?? null;
}

/** Which a file has throughout: years first tell nothing of what stands elsewhere. */
export function isOfDays(order: DateOrder | null): order is 'day-first' | 'month-first' {
  return order === 'day-first' || order === 'month-first';
}

export function inOrder(time: TimeMapping, order: DateOrder | null): TimeMapping {
  if (time.by === 'column') return { ...time, order };
  return time.within ? { ...time, within: { ...time.within, order } } : time;
}

function isOf(question: Question, of: 'time' | 'end'): boolean {
  return 'of' in question && question.of === of;
}

/** Whether day or month is first of a column of whole dates. */
function isOrder(question: Question, of: 'time' | 'end'): boolean {
  return question.ask === 'date-order' && question.of === of && question.fits === undefined;
}

/** null where either would do, or none is at hand. */
function orderTold(given: TimeMapping | null, time: TimeMapping | null, survey: Survey): DateOrder | null {
  const order = orderOf(time);
  if (time === null || !isOfDays(order)) return null;
  if (orderOf(given) !== null) return order;
  const { dayFirst, monthFirst } = counted(time, survey) ?? noDays;
  return dayFirst === monthFirst ? null : order;
}

function counted(time: TimeMapping, { columns }: Survey) {
  if (time.by === 'column') return columns[time.column]?.ordered;
  return time.within && columns[time.within.column]?.dayMonths;
}

const noDays = { dayFirst: 0, monthFirst: 0 };
