import { clocksOf, fullDate, wallClock } from '../i18n/dates.ts';
import type { MethodWords } from '../i18n/method/index.ts';
import { marksOf, saidIn } from '../i18n/said.ts';
import { whenLine } from '../i18n/when.ts';
import { LegendBar } from '../marks/LegendBar.tsx';
import { dayLength, printDay } from '../model/calendar.ts';
import { partsOfDay } from '../model/grammar.ts';
import { dayOf } from '../model/time.ts';
import { inLanguage } from '../model/text.ts';
import { bases, compileWhen } from '../model/when.ts';
import { Row, Section } from './MethodRows.tsx';
import { addressOf } from './routes.ts';
import type { Telling } from './StillPage.tsx';

// What the words for a time mean, and what was corrected since.

/** Every way of writing a time, on the story's own days, with what it means. */
function writtenTimes(first: string, second: string, { forms }: MethodWords['times'], hours: string) {
  return [
    [first, forms.day],
    [`${first} night`, forms.part(hours)],
    [`${first} 15:00`, forms.clock],
    [`${first}/${second} morning`, forms.between],
    [`${first}?/${second}`, forms.either],
    [`as of ${first}`, forms.asOf],
    [`until ${first} 15:00`, forms.until],
    [`by ${second}`, forms.by],
    [`since ${first}`, forms.since],
    ['by published', forms.published],
  ] as const;
}

const forms = ['within', 'latest', 'planned', 'contested'] as const;

export function Times({ loaded, words, method }: Telling) {
  const { times } = method;
  const { edition, records, kinds } = loaded;
  const clocks = clocksOf(edition, words);
  const day = dayOf(edition.zone, edition.story.from);
  const [first, second] = [printDay(day), printDay(day + 1)];
  const hour = (hours: number) => wallClock((hours % 24) * (dayLength / 24), words);
  const hoursOf = ({ from, to }: { readonly from: number; readonly to: number }) =>
    `${hour(from)}–${hour(to)}`;
  const told = (is: string): string => {
    const made = compileWhen(
      { is, basis: 'computed', note: '-' },
      {
        zone: { clock: 'known', zone: edition.zone },
        storyZone: edition.zone,
        publication: { day: second, zone: edition.zone },
        axis: edition.story,
        sourceLanguages: [],
      },
    );
    if (!made.ok) throw new Error(`the sample "${is}" is no time: ${made.problems[0]?.message ?? ''}`);
    return whenLine(made.value, clocks);
  };
  const colour = kinds[0]?.colour ?? 'currentColor';
  return (
    <Section id="times" heading={times.heading}>
      <p>{times.text}</p>
      <ul className="method-rows plain">
        {writtenTimes(first, second, times, hoursOf(partsOfDay.night)).map(([is, meaning]) => (
          <Row key={is} name={told(is)} meaning={meaning} />
        ))}
      </ul>
      <h3>{times.bars}</h3>
      <ul className="method-rows bars">
        {forms.map((form) => (
          <li key={form}>
            <LegendBar colour={colour} form={form} />
            <div>{words.legend[form]}</div>
          </li>
        ))}
      </ul>
      <ul className="method-list">
        {times.found.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h3>{times.basesHeading}</h3>
      <ul className="method-rows plain">
        {bases.map((basis) => (
          <Row
            key={basis}
            name={times.names[basis]}
            meaning={times.bases[basis]}
            count={words.events(records.filter(({ when }) => when.basis === basis).length)}
          />
        ))}
      </ul>
    </Section>
  );
}

/** All that was corrected or withdrawn, the latest first, with the way to it. */
export function Corrections({ loaded, words, method, language, root }: Telling) {
  const { corrections } = method;
  const number = new Intl.NumberFormat(words.locale);
  const hrefOf = (id: string) => `${root}${addressOf(loaded, language, id)}`;
  const corrected = loaded.records.flatMap(({ id, title, changes }) =>
    changes.map(({ date, reason }) => ({ id, date, reason, name: inLanguage(title, language) })),
  );
  const withdrawn = loaded.withdrawn.map(({ id, date, reason }) => ({
    id,
    date,
    reason,
    name: { text: corrections.withdrawn(id), language },
  }));
  const told = [...corrected, ...withdrawn].toSorted((one, other) => other.date.localeCompare(one.date));
  return (
    <Section id="corrections" heading={corrections.heading}>
      <p>{corrections.text}</p>
      <p>{corrections.count(number.format(corrected.length), number.format(withdrawn.length))}</p>
      {told.length > 0 && (
        <ul className="method-list">
          {told.map(({ id, date, reason, name }, at) => {
            const why = saidIn(reason, language);
            return (
              <li key={at}>
                {fullDate(date, words)}:{' '}
                <a href={hrefOf(id)} {...marksOf(name.language, language)}>
                  {name.text}
                </a>
                {name.language !== language && ` ${words.card.inLanguage(name.language)}`}
                <small>
                  <span {...why.marks}>{why.text}</span>
                  {why.marks.lang !== undefined && ` ${words.card.inLanguage(why.marks.lang)}`}
                </small>
              </li>
            );
          })}
        </ul>
      )}
    </Section>
  );
}
