import { besides } from '../i18n/besides.ts';
import { kindName } from '../i18n/kindName.ts';
import { whereLine } from '../i18n/places.ts';
import { saidIn } from '../i18n/said.ts';
import { whenLine } from '../i18n/when.ts';
import { lookOf } from '../marks/look.ts';
import { Mark } from '../marks/Mark.tsx';
import type { EventId } from '../model/id.ts';
import { findIn } from '../model/rows.ts';
import { EventLink } from './EventLink.tsx';
import type { Handlers, Reading } from './reading.ts';
import styles from './RelatedList.module.css';

interface RelatedListProps extends Reading, Handlers {
  readonly heading: string;
  readonly ids: readonly EventId[];
}

/** Other events, by title; those that the dataset does not hold are left out, and the heading where there are none. */
export function RelatedList({ heading, ids, ...reading }: RelatedListProps) {
  const { dataset, clocks } = reading;
  const { words } = clocks;
  const heads = ids.flatMap((id) => findIn(dataset.heads, id) ?? []);
  if (heads.length === 0) return null;
  return (
    <section className={styles['related']}>
      <h3>{heading}</h3>
      <ul role="list">
        {heads.map((head) => {
          const kind = kindName(dataset.kinds, head.kind, words.code);
          const { lang } = saidIn(head.title, words.code).marks;
          return (
            <li
              key={head.id}
              onMouseEnter={() => reading.onHover?.([head.id])}
              onMouseLeave={() => reading.onHover?.([])}
            >
              <Mark {...lookOf(head, dataset.kinds)} size={22} />
              <div>
                <EventLink
                  head={head}
                  clocks={clocks}
                  href={reading.hrefOf(head.id)}
                  onOpen={reading.onOpen}
                  onHover={reading.onHover}
                />
                {lang !== undefined && ` ${words.spoken.inLanguage(lang)}`}
                <p>
                  <span className="visually-hidden">
                    <span {...kind.marks}>{kind.text}</span> ·{' '}
                  </span>
                  {besides(
                    [whenLine(head.when, clocks), whereLine(head.where, dataset.places, words)],
                    words,
                  )}
                </p>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
