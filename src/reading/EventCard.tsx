import { type ReactNode, useId } from 'react';
import type { Step } from '../dataset/steps.ts';
import { outletOf } from '../i18n/attribution.ts';
import { fullDate } from '../i18n/dates.ts';
import type { Words } from '../i18n/words.ts';
import { saidIn } from '../i18n/said.ts';
import { Icon } from '../marks/Icon.tsx';
import { lookOf } from '../marks/look.ts';
import { Mark } from '../marks/Mark.tsx';
import type { EventDetail, EventHead } from '../model/event.ts';
import type { EventId, PlaceId } from '../model/id.ts';
import type { Place } from '../model/place.ts';
import { isContested } from '../model/status.ts';
import { Corrections, NamedRevision, olderRevision, Since } from './Corrections.tsx';
import styles from './EventCard.module.css';
import { EventLink } from './EventLink.tsx';
import type { Outside } from './EventRow.tsx';
import { Facts } from './Facts.tsx';
import { firstAfter, Onward } from './Onward.tsx';
import { Quotations } from './Quotations.tsx';
import type { Handlers, Reading } from './reading.ts';
import { RelatedList } from './RelatedList.tsx';
import { StatusWord } from './StatusWord.tsx';

interface EventCardProps extends Reading<Words>, Handlers {
  readonly head: EventHead;
  /** null while it is on its way, `failed` when it did not come. */
  readonly detail: EventDetail | 'failed' | null;
  /** Its place among the events listed, counted from 1. */
  readonly position: { readonly n: number; readonly total: number } | null;
  readonly previous: EventHead | null;
  readonly next: EventHead | null;
  readonly outside: Outside | null;
  /** The way to its place from the last other one above it in the list. */
  readonly step?: Step | null | undefined;
  /** How many of the events listed have a mark at each place. */
  readonly here?: ReadonlyMap<PlaceId, number> | undefined;
  /** The revision that the link names, if it names one. */
  readonly rev?: number | null | undefined;
  readonly onClose?: (() => void) | undefined;
  /** What the card can be drawn up and down by. */
  readonly handle?: ReactNode;
  /** The whole story, for where there is nothing to close. */
  readonly homeHref?: string | undefined;
  /** Goes on to a neighbour; without it that is opened as any other. */
  readonly onStep?: ((id: EventId) => void) | undefined;
  /** Moves the window, or relaxes the filter, so that the list and the map show the event too. */
  readonly onReveal?: (() => void) | undefined;
  /** Shows a place on the map, as near as the circle of its precision asks for. */
  readonly onLocate?: ((place: Place) => void) | 'later' | undefined;
  /** Asks again for a detail that did not come. */
  readonly onAgain?: (() => void) | undefined;
}

/** One event with everything that is known of it. The heading takes the focus when a link has opened it. */
export function EventCard(props: EventCardProps) {
  const { head, detail, position, previous, next, outside, onClose, homeHref, onReveal, onLocate } = props;
  const { rev = null } = props;
  const { dataset, clocks, hrefOf, onOpen, onHover, onStep } = props;
  const reading = { dataset, clocks, hrefOf, onOpen, onHover };
  const stepping = { ...reading, onOpen: onStep ?? onOpen };
  const { words } = clocks;
  const { card } = words;
  const kind = dataset.kinds.find(({ id }) => id === head.kind);
  const kindName = kind && saidIn(kind.name, words.code);
  const title = saidIn(head.title, words.code);
  const known = detail === 'failed' ? null : detail;
  const corrected = known && { head, detail: known, dataset, clocks };
  const headingId = `event-${head.id}`;
  const older = known && olderRevision(rev, known);
  // What stands beside the heading for the eye is told with it, since the focus goes there.
  const describedBy = known && known.changes.length > 0 ? `corrected-${head.id}` : undefined;
  return (
    <article className={styles['card']} aria-labelledby={headingId}>
      {onClose && (
        <Onward name={words.keys.past(card.alone)} to={(from) => firstAfter(from.closest('article'))} />
      )}
      <div className={styles['bar']}>
        <span className={styles['position']}>
          {position ? card.position(position.n, position.total) : card.alone}
        </span>
        {props.handle}
        {onClose ? (
          <button type="button" onClick={onClose}>
            {card.close}
            <Icon name="close" />
          </button>
        ) : (
          homeHref !== undefined && <a href={homeHref}>{words.frame.backToStory}</a>
        )}
      </div>
      <div className={styles['body']}>
        {outside && (
          <p className={styles['outside']}>
            {card.outside[outside]}{' '}
            <button type="button" onClick={onReveal}>
              {card.showIt}
            </button>
          </p>
        )}
        <p className={styles['kind']}>
          <Mark {...lookOf(head, dataset.kinds)} size={28} />
          {kindName ? <span {...kindName.marks}>{kindName.text}</span> : head.kind}
          <StatusWord status={head.status} words={words} />
        </p>
        {corrected && <Corrections corrected={corrected} id={older === null ? describedBy : undefined} />}
        <h2 id={headingId} tabIndex={-1} aria-describedby={describedBy}>
          {title.marks.lang === undefined ? title.text : <span {...title.marks}>{title.text}</span>}
        </h2>
        {title.marks.lang !== undefined && (
          <p className={styles['language']}>{card.inLanguage(title.marks.lang)}</p>
        )}
        {corrected && older !== null && <Since corrected={corrected} revision={older} id={describedBy} />}
        <Facts
          head={head}
          detail={known}
          dataset={dataset}
          clocks={clocks}
          onLocate={onLocate}
          step={props.step}
          here={props.here}
        />
        {known && <Quotations detail={known} sources={dataset.sources} words={words} />}
        {known && <Summary detail={known} words={words} />}
        {detail === null && <p className={styles['wait']}>{card.loading}</p>}
        {detail === 'failed' && (
          <p className={styles['wait']}>
            {card.unavailable}{' '}
            <button type="button" onClick={props.onAgain}>
              {words.frame.tryAgain}
            </button>
          </p>
        )}
        <p className={styles['explain']}>
          <Icon name={isContested(head.status) ? 'dashed' : 'plain'} size={15} />
          <span>
            <b>{words.status.label[head.status]}:</b>{' '}
            {words.statusNotes.explained(outletOf(head, words))[head.status]}{' '}
            {known && statusDate(known, reading)}
          </span>
        </p>
        {known && <RelatedList {...reading} heading={card.related} ids={known.related} />}
        {known && <RelatedList {...reading} heading={card.conflicting} ids={known.conflictsWith} />}
        {corrected && <NamedRevision corrected={corrected} rev={rev} />}
        <nav className={styles['steps']} aria-label={card.alone}>
          <Neighbour {...stepping} head={previous} label={card.previous} icon="prev" />
          <Neighbour {...stepping} head={next} label={card.next} icon="next" />
        </nav>
      </div>
    </article>
  );
}

function Summary({ detail, words }: { readonly detail: EventDetail; readonly words: Words }) {
  const { text, marks } = saidIn(detail.summary, words.code);
  return (
    <p className={styles['summary']}>
      <span {...marks}>{text}</span>
      {marks.lang !== undefined && ` ${words.card.inLanguage(marks.lang)}`}
    </p>
  );
}

/** "Status as published on 27 February 2022.": the day of the earliest source cited for what happened. */
function statusDate(detail: EventDetail, { dataset, clocks }: Reading<Words>): string {
  const cited = detail.excerpts
    .filter(({ supports }) => supports.includes('what'))
    .map(({ source }) => source);
  const days = dataset.sources.filter(({ id }) => cited.includes(id)).map(({ published }) => published);
  const [earliest] = days.toSorted();
  return earliest === undefined ? '' : clocks.words.statusNotes.asPublished(fullDate(earliest, clocks.words));
}

interface NeighbourProps extends Reading<Words>, Handlers {
  readonly head: EventHead | null;
  readonly label: string;
  readonly icon: 'prev' | 'next';
}

export function Neighbour({ head, label, icon, ...reading }: NeighbourProps) {
  const labelId = useId();
  if (!head) return <div />;
  return (
    <div className={styles['step']}>
      <span id={labelId}>
        {icon === 'prev' && <Icon name="prev" size={11} />}
        {label}
        {icon === 'next' && <Icon name="next" size={11} />}
      </span>
      <EventLink
        head={head}
        clocks={reading.clocks}
        href={reading.hrefOf(head.id)}
        onOpen={reading.onOpen}
        onHover={reading.onHover}
        after={labelId}
      />
    </div>
  );
}
