import { type ReactNode } from 'react';
import type { OpenedRow, Placed } from '../dataset/dataset.ts';
import { noKind } from '../dataset/opened/kinds.ts';
import type { RowNote } from '../dataset/opened/report.ts';
import { isolated } from '../i18n/isolated.ts';
import { kindName } from '../i18n/kindName.ts';
import type { OpenedWords } from '../i18n/opened/index.ts';
import { whereCard } from '../i18n/placeCard.ts';
import { saidIn } from '../i18n/said.ts';
import { whenCard } from '../i18n/whenCard.ts';
import type { Words } from '../i18n/words.ts';
import { Icon } from '../marks/Icon.tsx';
import { lookOf } from '../marks/look.ts';
import { Mark } from '../marks/Mark.tsx';
import { readLink } from '../model/cells/link.ts';
import type { EventDetail, EventHead } from '../model/event.ts';
import type { EventId } from '../model/id.ts';
import type { Place } from '../model/place.ts';
import { findIn } from '../model/rows.ts';
import cardStyles from './EventCard.module.css';
import { Neighbour } from './EventCard.tsx';
import type { Outside } from './EventRow.tsx';
import factStyles from './Facts.module.css';
import { ClockLine } from './Facts.tsx';
import { firstAfter, Onward } from './Onward.tsx';
import styles from './OpenedCard.module.css';
import type { Handlers, Reading } from './reading.ts';
import { whereText } from './whereText.ts';

interface OpenedCardProps extends Reading<Words>, Handlers {
  readonly told: OpenedWords;
  readonly head: EventHead;
  readonly detail: EventDetail | null;
  /** What the file says of it, and the file's name. */
  readonly row: OpenedRow;
  readonly file: string;
  readonly placed: Placed | null;
  /** What the report notes of the row. */
  readonly notes: readonly RowNote[];
  readonly position: { readonly n: number; readonly total: number } | null;
  readonly previous: EventHead | null;
  readonly next: EventHead | null;
  readonly outside: Outside | null;
  readonly handle?: ReactNode;
  readonly onClose: () => void;
  readonly onStep: (id: EventId) => void;
  readonly onReveal: () => void;
  readonly onLocate?: ((place: Place) => void) | undefined;
}

/** Past so many characters a cell's text is folded. */
const long = 240;

/** One event of a reader's own file: what the file says of it, as the file's word alone. */
export function OpenedCard(props: OpenedCardProps) {
  const { told, head, detail, row, file, notes, position, previous, next, outside } = props;
  const { dataset, clocks, hrefOf, onHover } = props;
  const { words } = clocks;
  const { card } = words;
  const kind = kindName(dataset.kinds, head.kind, words.code);
  const headingId = `event-${head.id}`;
  const text = detail ? saidIn(detail.summary, words.code).text : '';
  const title = saidIn(head.title, words.code).text;
  const stepping = { dataset, clocks, hrefOf, onHover, onOpen: props.onStep };
  return (
    <article className={cardStyles['card']} aria-labelledby={headingId}>
      <Onward name={words.keys.past(card.alone)} to={(from) => firstAfter(from.closest('article'))} />
      <div className={cardStyles['bar']}>
        <span className={cardStyles['position']}>
          {position ? card.position(position.n, position.total) : card.alone}
        </span>
        {props.handle}
        <button type="button" onClick={props.onClose}>
          {card.close}
          <Icon name="close" />
        </button>
      </div>
      <div className={cardStyles['body']}>
        {outside && (
          <p className={cardStyles['outside']}>
            {card.outside[outside]}{' '}
            <button type="button" onClick={props.onReveal}>
              {card.showIt}
            </button>
          </p>
        )}
        <p className={`${cardStyles['kind']} ${styles['kind']}`}>
          <Mark {...lookOf(head, dataset.kinds)} size={28} />
          <span>{kind.text !== noKind && <bdi {...kind.marks}>{kind.text}</bdi>}</span>
        </p>
        <h2 id={headingId} className={styles['own']} tabIndex={-1} dir="auto">
          {title}
        </h2>
        <OpenedFacts {...props} />
        {text !== '' && text !== title && (
          <p className={styles['text']} dir="auto">
            {text}
          </p>
        )}
        <p className={styles['from']}>
          {told.card.from[row.numbered](
            isolated(row.part === null ? file : `${file}: ${row.part}`),
            row.number,
          )}
        </p>
        {notes.length > 0 && (
          <ul className={styles['notes']}>
            {notes.map(({ is, column, value }, at) => (
              <li key={at}>
                {told.notes[is]}
                {(column !== null || value !== '') && ': '}
                {column !== null && <bdi>{column}</bdi>} {value !== '' && <bdi>“{value}”</bdi>}
              </li>
            ))}
          </ul>
        )}
        <details className={styles['all']}>
          <summary>{told.card.all}</summary>
          <dl>
            {row.cells.map(({ name, value }, at) => (
              <div key={at}>
                <dt>
                  <bdi>{name}</bdi>
                </dt>
                <dd dir="auto">
                  <CellText value={value} more={told.card.more} />
                </dd>
              </div>
            ))}
          </dl>
        </details>
        <nav className={cardStyles['steps']} aria-label={card.alone}>
          <Neighbour {...stepping} head={previous} label={card.previous} icon="prev" />
          <Neighbour {...stepping} head={next} label={card.next} icon="next" />
        </nav>
      </div>
    </article>
  );
}

/** What the file says of how exactly it knows a place, where the words for curated places do not fit. */
function placedText(placed: Placed | null, { card }: OpenedWords): string | null {
  if (placed === null) return null;
  if (placed.isWithinShape) return card.within;
  if (!placed.isSaid) return card.asGiven;
  return placed.precision === 'country' ? card.country : null;
}

function OpenedFacts({ told, head, row, placed, dataset, clocks, onLocate }: OpenedCardProps) {
  const { words } = clocks;
  const { card } = words;
  const when = whenCard(head.when, clocks);
  const link = httpsLink(row.link);
  const { city, zoneTime } = words.time;
  // "10:30 UTC": a headline may bend the clock's name, and has no brackets (U+2066 to U+2069) round it.
  const bare = (text: string) => text.replace(/[\u2066-\u2069]/g, '').replaceAll('\u00a0', ' ');
  const isSaid = (clock: string) =>
    [clock, clock.replace(city(head.when.zone), zoneTime(head.when.zone))].some((text) =>
      bare(when.headline).includes(bare(text)),
    );
  return (
    <dl className={factStyles['facts']}>
      <dt>{card.when}</dt>
      <dd>
        <b>{when.headline}</b>
        {when.clocks !== null && !isSaid(when.clocks) && <ClockLine text={when.clocks} />}
      </dd>
      <dt>{card.where}</dt>
      <dd>
        {head.where.length === 0 && <bdi>{whereText(dataset, head, words)}</bdi>}
        {head.where.map((ref) => {
          const where = whereCard(ref, dataset.places, words);
          const place = findIn(dataset.places, ref.place);
          return (
            <div key={ref.place} className={factStyles['place']}>
              <p>
                <b>
                  <bdi>{where.name}</bdi>
                </b>
                {onLocate && place && where.reach !== null && (
                  <button type="button" onClick={() => onLocate(place)}>
                    {place.radiusMetres === 0 ? told.card.locate : card.locate(where.reach)}
                  </button>
                )}
              </p>
              {place && (
                <small>
                  {where.name !== `${place.lat}, ${place.lon}` && (
                    <>
                      <bdi dir="ltr">
                        {place.lat}, {place.lon}
                      </bdi>
                      {'. '}
                    </>
                  )}
                  {placedText(placed, told) ?? where.before}
                </small>
              )}
            </div>
          );
        })}
      </dd>
      {row.source !== '' && (
        <>
          <dt>{told.card.source}</dt>
          <dd className={styles['own']} dir="auto">
            {row.source}
          </dd>
        </>
      )}
      {row.link !== '' && (
        <>
          <dt>{told.card.link}</dt>
          <dd>
            {link === null ? (
              <bdi>{row.link}</bdi>
            ) : (
              <a href={link.href} rel="noopener noreferrer nofollow" target="_blank">
                {link.host}
              </a>
            )}
          </dd>
        </>
      )}
    </dl>
  );
}

/** Of what a file writes; null for any other address, and for none. */
function httpsLink(text: string): URL | null {
  const address = readLink(text);
  return address !== null && URL.canParse(address) ? new URL(address) : null;
}

function CellText({ value, more }: { readonly value: string; readonly more: string }) {
  if (value.length <= long) return value;
  return (
    <details className={styles['long']}>
      <summary>
        {value.slice(0, long)}… <span>{more}</span>
      </summary>
      {value.slice(long)}
    </details>
  );
}
