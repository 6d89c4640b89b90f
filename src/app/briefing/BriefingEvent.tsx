import type { Dataset } from '../../dataset/dataset.ts';
import { attribution } from '../../i18n/attribution.ts';
import { andBeside } from '../../i18n/besides.ts';
import { type Clocks, fullDate } from '../../i18n/dates.ts';
import type { Words } from '../../i18n/words.ts';
import { directionOf } from '../../i18n/index.ts';
import { whereText } from '../../reading/whereText.ts';
import { saidIn } from '../../i18n/said.ts';
import { whenCard } from '../../i18n/whenCard.ts';
import { lookOf } from '../../marks/look.ts';
import { Mark } from '../../marks/Mark.tsx';
import type { EventDetail, EventHead, Quotation } from '../../model/event.ts';
import { quotationsIn } from '../../model/quotations.ts';
import type { Source } from '../../model/source.ts';
import { StatusWord } from '../../reading/StatusWord.tsx';
import styles from './Briefing.module.css';

interface Props {
  readonly dataset: Dataset;
  readonly clocks: Clocks<Words>;
  readonly head: EventHead;
  readonly detail: EventDetail | null;
  /** In the order of their numbers, the first being 1. */
  readonly cited: readonly Source[];
  readonly outside: 'window' | 'filter' | null;
  readonly href: string;
}

/** One event on paper: when, where, how it is reported, by whom, and in which words. */
export function BriefingEvent({ dataset, clocks, head, detail, cited, outside, href }: Props) {
  const { words } = clocks;
  const title = saidIn(head.title, words.code);
  const summary = detail && saidIn(detail.summary, words.code);
  const when = whenCard(head.when, clocks);
  return (
    <article className={styles['event']}>
      <Mark {...lookOf(head, dataset.kinds)} size={28} className={styles['mark']} />
      <p className={styles['meta']}>
        <b>{when.headline}</b>
        {andBeside(whereText(dataset, head, words), words)}
        <StatusWord status={head.status} words={words} />
        {outside && <span>{words.list.outside[outside]}</span>}
      </p>
      {when.clocks !== null && <p className={styles['clocks']}>{when.clocks}</p>}
      <h3 {...title.marks}>{title.text}</h3>
      <p className={styles['saying']}>{attribution(head, words)}</p>
      {summary && <p {...summary.marks}>{summary.text}</p>}
      {detail &&
        bySource(quotationsIn(detail)).map(([id, quotations]) => {
          const at = cited.findIndex((source) => source.id === id);
          const source = cited[at];
          return (
            source && (
              <blockquote key={id} cite={source.url}>
                {quotations.map(({ quote }) => (
                  <p key={quote} lang={source.language} dir={directionOf(source.language)}>
                    “{quote}”
                  </p>
                ))}
                <footer>
                  {words.said.list([source.publisher, fullDate(source.published, words)])} [{at + 1}]
                </footer>
              </blockquote>
            )
          );
        })}
      <p className={styles['address']}>
        <a href={href} dir="ltr">
          {href}
        </a>
      </p>
    </article>
  );
}

function bySource(quotations: readonly Quotation[]): readonly (readonly [string, readonly Quotation[]])[] {
  const ids = [...new Set(quotations.map(({ source }) => source))];
  return ids.map((id) => [id, quotations.filter(({ source }) => source === id)] as const);
}
