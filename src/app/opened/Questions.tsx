import { useState } from 'react';
import { orderOf } from '../../dataset/opened/bothEnds.ts';
import { fullDate, told as tellDate, yearOptions } from '../../i18n/dates.ts';
import { dayLength, dayNumber } from '../../model/calendar.ts';
import type { DateOrder, Question, YearNumbering } from '../../model/mapping.ts';
import { parseZone, type Zone } from '../../model/time.ts';
import { keyOf, withOrder, withYears, withZone } from './answers.ts';
import { Choices } from './Choices.tsx';
import type { AskedProps, DraftProps } from './pageProps.ts';
import styles from './Opening.module.css';
import { byOrder, dayAlone, eitherDate, samplesOf, yearBefore } from './samples.ts';
import { ExchangeAsked, LetterAsked, PairAsked, WhichPlaceAsked } from './QuestionsOfPlaces.tsx';
import {
  CalendarAsked,
  CenturyAsked,
  CodesAsked,
  FirstDaysAsked,
  CountsAsked,
  WhichAsked,
  YearsOrClockAsked,
  ZoneNameAsked,
} from './QuestionsOfTimes.tsx';
import { zonesOffered } from './zonesOffered.ts';

interface Props extends DraftProps {
  readonly questions: readonly Question[];
}

/** What only the reader knows, asked first. */
export function Questions({ questions, ...parts }: Props) {
  const { told, draft } = parts;
  const open = questions.filter((question) => !draft.answered.has(keyOf(question)));
  return (
    <section className={styles['questions']} data-open={open.length > 0 ? '' : undefined}>
      <h3>{told.questions.heading(questions.length, open.length)}</h3>
      {questions.map((question) => {
        const key = keyOf(question);
        return (
          <div key={key} data-open={draft.answered.has(key) ? undefined : ''}>
            <Asked {...parts} question={question} />
          </div>
        );
      })}
    </section>
  );
}

function Asked({ question, ...parts }: DraftProps & { readonly question: Question }) {
  switch (question.ask) {
    case 'date-order':
      if (question.fits) return <AnyOrderAsked {...parts} question={question} fits={question.fits} />;
      return <OrderAsked {...parts} question={question} />;
    case 'which-time':
      return <WhichAsked {...parts} question={question} />;
    case 'which-place':
      return <WhichPlaceAsked {...parts} question={question} />;
    case 'counts':
      return <CountsAsked {...parts} question={question} />;
    case 'century':
      return <CenturyAsked {...parts} question={question} />;
    case 'calendar':
      return <CalendarAsked {...parts} question={question} />;
    case 'years-or-clock':
      return <YearsOrClockAsked {...parts} question={question} />;
    case 'year-codes':
      return <CodesAsked {...parts} question={question} />;
    case 'first-days':
      return <FirstDaysAsked {...parts} question={question} />;
    case 'zone':
      return <ZoneAsked {...parts} question={question} />;
    case 'zone-name':
      return <ZoneNameAsked {...parts} question={question} />;
    case 'year-numbering':
      return <YearsAsked {...parts} question={question} />;
    case 'pair-order':
      return <PairAsked {...parts} question={question} />;
    case 'letter-o':
      return <LetterAsked {...parts} question={question} />;
    case 'exchanged':
      return <ExchangeAsked {...parts} question={question} />;
  }
}

function OrderAsked({ words, told, draft, question, onMap }: AskedProps<'date-order'>) {
  const { questions: q } = told;
  const either = eitherDate(draft.table, question.column);
  const [written = ''] = samplesOf(draft.table, question.column, 1);
  const time = draft.mapping[question.of];
  const isAnswered = draft.answered.has(keyOf(question));
  const order = orderOf(time);
  const dates = either && {
    day: fullDate(either.dayFirst, words),
    month: fullDate(either.monthFirst, words),
  };
  return (
    <Choices<DateOrder | null>
      legend={either && dates ? q.isEither(either.written, dates.day, dates.month) : q.order(written)}
      note={q.column(draft.table.columns[question.column] ?? '')}
      options={[
        { value: 'day-first', label: dates ? q.dayFirst(dates.day) : told.columns.orders['day-first'] },
        {
          value: 'month-first',
          label: dates ? q.monthFirst(dates.month) : told.columns.orders['month-first'],
        },
        { value: null, label: q.unread },
      ]}
      value={isAnswered ? order : undefined}
      onChange={(next) => {
        onMap(withOrder(draft.mapping, question.of, next), keyOf(question));
      }}
    />
  );
}

/** Of orders that are not day and month first: what a date of the file means by each. */
function AnyOrderAsked({
  words,
  told,
  draft,
  question,
  fits,
  onMap,
}: AskedProps<'date-order'> & { readonly fits: readonly DateOrder[] }) {
  const { questions: q } = told;
  const time = draft.mapping[question.of];
  const isAnswered = draft.answered.has(keyOf(question));
  const { written, means } = byOrder(draft.table, question.column, fits, words);
  const day = fits.includes('month-year') ? dayAlone(written, words) : null;
  return (
    <Choices<DateOrder | null>
      legend={q.anyOrder(written)}
      note={q.column(draft.table.columns[question.column] ?? '')}
      options={[
        ...fits.map((value, index) => ({ value, label: means[index] ?? told.columns.orders[value] })),
        { value: null, label: day === null ? q.unread : q.dayAlone(day) },
      ]}
      value={isAnswered && time?.by === 'column' ? time.order : undefined}
      onChange={(next) => {
        onMap(withOrder(draft.mapping, question.of, next), keyOf(question));
      }}
    />
  );
}

function ZoneAsked({ words, told, draft, question, onMap }: AskedProps<'zone'>) {
  const { questions: q } = told;
  const { zone } = draft.mapping;
  const [isOther, setOther] = useState(false);
  const { usual, all } = zonesOffered(words);
  const isAnswered = draft.answered.has(keyOf(question));
  const chosen = zone.by === 'all' ? zone.zone : null;
  const answer = (next: Zone) => {
    onMap(withZone(draft.mapping, next), keyOf(question));
  };
  const isListed = usual.some(({ zone: one }) => one === chosen);
  return (
    <>
      <Choices
        legend={q.zone}
        note={isAnswered ? null : q.zoneMeans}
        options={[
          ...usual.map(({ zone: value, label }) => ({ value, label })),
          { value: null, label: q.zoneOther },
        ]}
        value={isOther || !isListed ? null : (chosen ?? undefined)}
        onChange={(next) => {
          setOther(next === null);
          if (next !== null) answer(next);
        }}
      />
      {(isOther || !isListed) && (
        <select
          aria-label={q.zoneOther}
          value={isListed ? '' : (chosen ?? '')}
          onChange={({ target }) => {
            const next = parseZone(target.value);
            if (next) answer(next);
          }}
        >
          <option value="">–</option>
          {all.map((name) => (
            <option key={name} value={name}>
              {name.replaceAll('_', ' ')}
            </option>
          ))}
        </select>
      )}
    </>
  );
}

function YearsAsked({ words, told, draft, question, onMap }: AskedProps<'year-numbering'>) {
  const { questions: q } = told;
  const year = yearBefore(draft.table, question.column);
  const yearText = (astronomical: number) => {
    const wall = dayNumber(astronomical, 1, 1) * dayLength;
    return tellDate(words, wall, yearOptions(wall));
  };
  const [historical, astronomical] = [yearText(1 - year), yearText(-year)];
  const isAnswered = draft.answered.has(keyOf(question));
  return (
    <Choices<YearNumbering>
      legend={q.years(year, historical, astronomical)}
      note={isAnswered ? null : q.yearsMean(draft.table.columns[question.column] ?? '', historical)}
      options={[
        { value: 'historical', label: q.historical(historical) },
        { value: 'astronomical', label: q.astronomical(astronomical) },
      ]}
      value={draft.mapping.yearNumbering ?? 'historical'}
      onChange={(next) => {
        onMap(withYears(draft.mapping, next), keyOf(question));
      }}
    />
  );
}
