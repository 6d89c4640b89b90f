import { memo } from 'react';
import { attribution } from '../i18n/attribution.ts';
import { andBeside } from '../i18n/besides.ts';
import { saidIn } from '../i18n/said.ts';
import { whenLine } from '../i18n/when.ts';
import { lookOf } from '../marks/look.ts';
import { Mark } from '../marks/Mark.tsx';
import type { Day } from '../model/calendar.ts';
import type { EventHead } from '../model/event.ts';
import { unjudged } from '../model/status.ts';
import { isUndated } from '../model/time.ts';
import { EventLink } from './EventLink.tsx';
import styles from './EventRow.module.css';
import { rowClass } from './rowClass.ts';
import { Onward } from './Onward.tsx';
import type { Handlers, Reading } from './reading.ts';
import { StatusWord } from './StatusWord.tsx';
import { besideText } from './whereText.ts';

/** Why an event that is shown because it is open would not be shown otherwise. */
export type Outside = 'window' | 'filter';

/** Past so many rows of a day there is a way on from among them. */
export const leap = 10;

interface EventRowProps extends Omit<Reading, 'hrefOf'>, Handlers {
  readonly head: EventHead;
  readonly href: string;
  /** The day of the heading above, which times need not say again. */
  readonly under: Day | null;
  /** It is listed because it may belong to the window, not because it does. */
  readonly isPossible: boolean;
  readonly isOpen: boolean;
  readonly isHovered: boolean;
  readonly outside: Outside | null;
  /** Of its title, where that is not in the page's. */
  readonly saysLanguage: boolean;
  /** What its mark shows and nothing else here says. */
  readonly told: string | null;
  /** Which row of the day the way on from here leads to; null where there is none. */
  readonly leapTo: number | null;
}

/** Drawn again only where something it is told has changed: the pointer passes over many. */
export const EventRow = memo(Row);

function Row({
  head,
  href,
  under,
  isPossible,
  isOpen,
  isHovered,
  outside,
  saysLanguage,
  told,
  leapTo,
  ...reading
}: EventRowProps) {
  const { dataset, clocks, onOpen, onHover } = reading;
  const { words } = clocks;
  const { lang } = saidIn(head.title, words.code).marks;
  return (
    <li
      // By which the app finds it: addresses are not the same in all builds.
      data-event={onOpen && head.id}
      className={rowClass({ isOpen, isHovered, isPossible, isOutside: outside !== null })}
      onMouseEnter={() => onHover?.([head.id])}
      onMouseLeave={() => onHover?.([])}
    >
      {leapTo !== null && (
        <Onward
          name={words.keys.nextEvents(leap)}
          to={(from) => from.closest('ol')?.children[leapTo]?.querySelector('h3 a')}
        />
      )}
      <Mark {...lookOf(head, dataset.kinds)} size={28} className={styles['mark']} />
      <div className={styles['words']}>
        <p className={styles['meta']}>
          <span>
            {isPossible && `${words.list.possibly} `}
            {isPossible || !isUndated(head.when.found) ? (
              <>
                <b>{whenLine(head.when, clocks, under)}</b>
                {andBeside(besideText(dataset, head, words), words)}
              </>
            ) : (
              // The heading has said it.
              besideText(dataset, head, words)
            )}
            {told !== null && <span className="visually-hidden">{andBeside(told, words)}</span>}
          </span>
          {head.status !== 'reported' && head.status !== unjudged && (
            <StatusWord status={head.status} words={words} />
          )}
          {outside && <span className={styles['flag']}>{words.list.outside[outside]}</span>}
        </p>
        <h3 className={styles['title']}>
          <EventLink
            head={head}
            clocks={clocks}
            href={href}
            onOpen={onOpen}
            onHover={onHover}
            isCurrent={isOpen}
            className={styles['link']}
          />
          {saysLanguage && lang !== undefined && <small> {words.spoken.inLanguage(lang)}</small>}
        </h3>
        {head.status !== unjudged && <p className={styles['by']}>{attribution(head, words)}</p>}
      </div>
    </li>
  );
}
