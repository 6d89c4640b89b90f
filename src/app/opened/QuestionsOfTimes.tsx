import { fullDate } from '../../i18n/dates.ts';
import type { Zone } from '../../model/time.ts';
import { type Calendar, centuries, type Epoch, meaningsOfFirstDays } from '../../model/mapping.ts';
import {
  type CenturyFrom,
  keyOf,
  withCalendar,
  withCentury,
  withCounts,
  withFirstDays,
  withTime,
  withYearCodes,
  withYearsOrClock,
  withZoneName,
} from './answers.ts';
import { Choices } from './Choices.tsx';
import { zonesNamed } from './zonesOffered.ts';
import type { AskedProps } from './pageProps.ts';
import { byCalendar, dayCounted, samplesOf, shortDateOf, yearsTold } from './samples.ts';

/** Which of several columns tells when it was. */
export function WhichAsked({ told, draft, question, onMap }: AskedProps<'which-time'>) {
  const { questions: q } = told;
  const nameOf = (column: number) => draft.table.columns[column] ?? '';
  const { time } = draft.mapping;
  const [first] = question.among;
  return (
    <Choices<number>
      legend={q.which}
      note={draft.answered.has(keyOf(question)) ? null : q.whichMeans(nameOf(first?.column ?? 0))}
      options={question.among.map(({ column }) => ({
        value: column,
        label: q.whichOf(nameOf(column), samplesOf(draft.table, column)),
      }))}
      value={time?.by === 'column' ? time.column : undefined}
      onChange={(next) => {
        const chosen = question.among.find(({ column }) => column === next);
        if (chosen) onMap(withTime(draft.mapping, chosen), keyOf(question));
      }}
    />
  );
}

/** From when a column's numbers count. */
export function CountsAsked({ words, told, draft, question, onMap }: AskedProps<'counts'>) {
  const { questions: q, columns: said } = told;
  const [written = ''] = samplesOf(draft.table, question.column, 1);
  const time = draft.mapping[question.of];
  const name = draft.table.columns[question.column] ?? '';
  const [first = null] = question.among;
  const labelOf = (epoch: Epoch | null) => {
    const day = dayCounted(written, epoch);
    const counts = said.countsAs[epoch ?? 'dates'];
    return day === null ? counts : `${fullDate(day, words)}: ${counts}`;
  };
  return (
    <Choices<Epoch | null>
      legend={q.counts(written)}
      note={draft.answered.has(keyOf(question)) ? null : q.countsMean(name, said.countsAs[first ?? 'dates'])}
      options={question.among.map((value) => ({ value, label: labelOf(value) }))}
      value={time?.by === 'column' ? time.epoch : undefined}
      onChange={(next) => {
        onMap(withCounts(draft.mapping, question.of, next), keyOf(question));
      }}
    />
  );
}

/** Of which hundred years those of two digits are. */
export function CenturyAsked({ told, draft, question, onMap }: AskedProps<'century'>) {
  const { questions: q } = told;
  const time = draft.mapping[question.of];
  const century = time?.by === 'column' ? time.century : undefined;
  const name = draft.table.columns[question.column] ?? '';
  return (
    <Choices<CenturyFrom>
      legend={q.century(shortDateOf(draft.table, question.column))}
      note={draft.answered.has(keyOf(question)) ? null : q.centuryMeans(name)}
      options={centuries.map((value) => ({ value, label: q.hundred(value, String(Number(value) + 99)) }))}
      value={century === undefined ? '1930' : century.by === 'all' ? century.from : undefined}
      onChange={(next) => {
        onMap(withCentury(draft.mapping, question.of, next), keyOf(question));
      }}
    />
  );
}

/** Whether days that begin years, or months, are these. */
export function FirstDaysAsked({ told, draft, question, onMap }: AskedProps<'first-days'>) {
  const { questions: q, columns: said } = told;
  const { rows, column, of } = question;
  const time = draft.mapping[of];
  const mean = time?.by === 'column' ? time.firstDays?.mean : null;
  return (
    <Choices<'day' | 'whole'>
      legend={q.firstDays(rows, draft.table.rows, draft.table.columns[column] ?? '')}
      note={draft.answered.has(keyOf(question)) ? null : q.firstDaysMean}
      options={meaningsOfFirstDays.map((value) => ({ value, label: said.firstDaysAs.year[value] }))}
      value={mean ?? undefined}
      onChange={(next) => {
        onMap(withFirstDays(draft.mapping, of, next), keyOf(question));
      }}
    />
  );
}

/** Whether years that look like codes are years. */
export function CodesAsked({ words, told, draft, question, onMap }: AskedProps<'year-codes'>) {
  const { questions: q } = told;
  const { table, mapping } = draft;
  const time = mapping[question.of];
  const written = question.years.map((year) => year.replace('-', '\u2212'));
  const meant = yearsTold(question.years, time?.by === 'column' ? time.epoch : null, words);
  const mean = time?.yearCodes?.mean ?? null;
  return (
    <Choices<'unknown' | 'years'>
      legend={q.codes(written, question.rows, table.rows, table.columns[question.column] ?? '')}
      note={draft.answered.has(keyOf(question)) ? null : q.codesMean}
      options={[
        { value: 'unknown', label: q.codesUnknown },
        { value: 'years', label: q.codesYears(meant) },
      ]}
      value={mean ?? undefined}
      onChange={(next) => {
        onMap(withYearCodes(mapping, question.of, next), keyOf(question));
      }}
    />
  );
}

/** Whether numbers are years or times of day. */
export function YearsOrClockAsked({ told, draft, question, onMap }: AskedProps<'years-or-clock'>) {
  const { questions: q } = told;
  const { table, mapping, answered } = draft;
  const [written = ''] = samplesOf(table, question.column, 1);
  const clock = written.padStart(4, '0').replace(/(?=\d\d$)/, ':');
  const mean = mapping.time === null ? 'clock' : 'years';
  return (
    <Choices<'years' | 'clock'>
      legend={q.yearsOrClock(written)}
      note={answered.has(keyOf(question)) ? null : q.yearsOrClockMeans(table.columns[question.column] ?? '')}
      options={[
        { value: 'years', label: q.areYears },
        { value: 'clock', label: q.areClocks(clock) },
      ]}
      value={answered.has(keyOf(question)) ? mean : undefined}
      onChange={(next) => {
        onMap(withYearsOrClock(mapping, question.column, next), keyOf(question));
      }}
    />
  );
}

/** By which calendar a column tells its dates. */
export function CalendarAsked({ words, told, draft, question, onMap }: AskedProps<'calendar'>) {
  const { questions: q, columns: said } = told;
  const [written = ''] = samplesOf(draft.table, question.column, 1);
  const time = draft.mapping[question.of];
  const order = time?.by === 'column' ? time.order : null;
  return (
    <Choices<Calendar>
      legend={q.calendar(written)}
      note={
        draft.answered.has(keyOf(question))
          ? null
          : q.calendarMeans(draft.table.columns[question.column] ?? '')
      }
      options={question.among.map((value) => {
        const means = byCalendar(written, value, order, words);
        return { value, label: means === null ? q.calendarUnread : `${means}: ${said.calendars[value]}` };
      })}
      value={(time?.by === 'column' ? time.calendar : null) ?? undefined}
      onChange={(next) => {
        onMap(withCalendar(draft.mapping, question.of, next), keyOf(question));
      }}
    />
  );
}

/** Which clock is meant by letters that several have. */
export function ZoneNameAsked({ words, told, draft, question, onMap }: AskedProps<'zone-name'>) {
  const { questions: q } = told;
  const { name } = question;
  const isAnswered = draft.answered.has(keyOf(question));
  return (
    <Choices<Zone | null>
      legend={q.zoneName(name)}
      note={isAnswered ? null : q.zoneNameMeans}
      options={[...zonesNamed(name, words, told), { value: null, label: q.zoneNameNone }]}
      value={draft.mapping.zoneNames?.[name]}
      onChange={(zone) => {
        onMap(withZoneName(draft.mapping, name, zone), keyOf(question));
      }}
    />
  );
}
