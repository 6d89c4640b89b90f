import { attribution } from '../i18n/attribution.ts';
import { whereLine } from '../i18n/places.ts';
import { whenLine } from '../i18n/when.ts';
import { lookOf } from '../marks/look.ts';
import { Mark } from '../marks/Mark.tsx';
import type { Day } from '../model/calendar.ts';
import type { EventHead } from '../model/event.ts';
import { EventLink } from './EventLink.tsx';
import styles from './EventRow.module.css';
import type { Handlers, Reading } from './reading.ts';
import { StatusWord } from './StatusWord.tsx';

/** Why an event that is shown because it is open would not be shown otherwise. */
export type Outside = 'window' | 'filter';

interface EventRowProps extends Reading, Handlers {
  readonly head: EventHead;
  /** The day of the heading above, which times need not say again. */
  readonly under: Day | null;
  readonly isOpen: boolean;
  readonly isHovered: boolean;
  readonly outside: Outside | null;
}

export function EventRow({ head, under, isOpen, isHovered, outside, ...reading }: EventRowProps) {
  const { dataset, clocks, onHover } = reading;
  const { words } = clocks;
  const classes = [
    styles['row'],
    isOpen && styles['open'],
    isHovered && styles['hovered'],
    outside && styles['outside'],
  ];
  return (
    <li
      className={classes.filter(Boolean).join(' ')}
      onMouseEnter={() => onHover?.(head.id)}
      onMouseLeave={() => onHover?.(null)}
    >
      <Mark {...lookOf(head, dataset.kinds)} size={28} className={styles['mark']} />
      <div className={styles['words']}>
        <p className={styles['meta']}>
          <span>
            <b>{whenLine(head.when, clocks, under)}</b> · {whereLine(head.where, dataset.places, words)}
          </span>
          {head.status !== 'reported' && <StatusWord status={head.status} words={words} />}
          {outside && <span className={styles['flag']}>{words.list.outside[outside]}</span>}
        </p>
        <h3 className={styles['title']}>
          <EventLink
            head={head}
            clocks={clocks}
            hrefOf={reading.hrefOf}
            onOpen={reading.onOpen}
            onHover={onHover}
            isCurrent={isOpen}
            className={styles['link']}
          />
        </h3>
        <p className={styles['by']}>{attribution(head, words)}</p>
      </div>
    </li>
  );
}
