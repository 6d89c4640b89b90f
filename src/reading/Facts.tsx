import { Fragment, type ReactNode } from 'react';
import type { Step } from '../dataset/steps.ts';
import { attribution } from '../i18n/attribution.ts';
import { spellingIn, whereCard } from '../i18n/placeCard.ts';
import { marksOf } from '../i18n/said.ts';
import { stepText } from '../i18n/steps.ts';
import { whenCard } from '../i18n/whenCard.ts';
import type { EventDetail, EventHead } from '../model/event.ts';
import type { PlaceId } from '../model/id.ts';
import type { Place, PlaceRef } from '../model/place.ts';
import { findIn } from '../model/rows.ts';
import { quotationsIn } from '../model/quotations.ts';
import type { Words } from '../i18n/words.ts';
import styles from './Facts.module.css';
import type { Reading } from './reading.ts';

interface FactsProps extends Pick<Reading<Words>, 'dataset' | 'clocks'> {
  readonly head: EventHead;
  readonly detail: EventDetail | null;
  /** `later`: there will be a map to show a place on, and the room for the button is kept. */
  readonly onLocate?: ((place: Place) => void) | 'later' | undefined;
  /** The way to its place from the last other one above it in the list. */
  readonly step?: Step | null | undefined;
  /** How many of the events listed have a mark at each place. */
  readonly here?: ReadonlyMap<PlaceId, number> | undefined;
}

/** When, where, said by: each with how well it is known. */
export function Facts({ head, detail, dataset, clocks, onLocate, step, here }: FactsProps) {
  const { words } = clocks;
  const { card } = words;
  const when = whenCard(head.when, clocks);
  const isPassing = ({ role }: PlaceRef) => role === 'proposed' || role === 'mentioned';
  const noteLanguage = dataset.edition.languages[0];
  const note = (text: string) =>
    noteLanguage === undefined || noteLanguage === words.code ? (
      text
    ) : (
      <>
        <span {...marksOf(noteLanguage, words.code)}>{text}</span> {card.inLanguage(noteLanguage)}
      </>
    );
  return (
    <dl className={styles['facts']}>
      <dt>{card.when}</dt>
      <dd>
        <b>{when.headline}</b>
        {when.clocks !== null && <ClockLine text={when.clocks} />}
        {when.notes.map(({ label, note: text }) => (
          <small key={`${label} ${text}`}>
            {label} {text !== null && note(text)}
          </small>
        ))}
      </dd>
      <dt>{card.where}</dt>
      <dd>
        {head.where.length === 0 && words.place.noneGiven}
        {head.where
          .filter((ref) => !isPassing(ref))
          .map((ref) => (
            <PlaceFact
              key={ref.place + ref.role}
              place={ref}
              note={note}
              {...{ dataset, clocks, detail, onLocate, step, here }}
            />
          ))}
        {(['proposed', 'mentioned'] as const).map((role) => (
          <PassingPlaces
            key={role}
            refs={head.where.filter((ref) => ref.role === role)}
            {...{ dataset, clocks }}
          />
        ))}
      </dd>
      <dt>{card.saidBy}</dt>
      <dd>
        {attribution(head, words)}
        {detail?.stated && <small>{card.toldOn(whenCard(detail.stated, clocks).headline)}</small>}
      </dd>
    </dl>
  );
}

/** "18:00–06:00 Kyiv · 16:00–04:00 UTC", which breaks after a dot; where a line is too short for that, before a time. */
export function ClockLine({ text }: { readonly text: string }) {
  const clocks = text.replaceAll(/(?<=\d) /g, '\u00a0').split(/[ \u00a0]· /);
  return (
    <small className={styles['clocks']}>
      {clocks.map((clock, at) => {
        const said = at < clocks.length - 1 ? `${clock}\u00a0·` : clock;
        return (
          <Fragment key={clock}>
            {at > 0 && ' '}
            {at === 0 ? said : <span>{said}</span>}
          </Fragment>
        );
      })}
    </small>
  );
}

interface PlaceFactProps extends Omit<FactsProps, 'head'> {
  readonly place: PlaceRef;
  readonly note: (text: string) => ReactNode;
}

function PlaceFact({ place: ref, detail, note, dataset, clocks, onLocate, step, here }: PlaceFactProps) {
  const { words } = clocks;
  const told = whereCard(ref, dataset.places, words);
  const place = findIn(dataset.places, ref.place);
  const country = told.country === told.name ? null : told.country;
  const setting = [country, told.role].filter((word) => word !== null);
  const quotes = detail ? quotationsIn(detail).map(({ quote }) => quote) : [];
  const many = here?.get(ref.place) ?? 0;
  const spelling = place ? spellingIn(quotes, place, told.name) : null;
  return (
    <div className={styles['place']}>
      <p>
        <span>
          <b {...told.marks}>{told.name}</b>
          {spelling !== null && ` (${words.placeNotes.inSource(spelling)})`}
        </span>
        {onLocate && place && told.reach !== null && (
          <button
            type="button"
            disabled={onLocate === 'later'}
            onClick={() => {
              if (onLocate !== 'later') onLocate(place);
            }}
          >
            {words.card.locate(told.reach)}
          </button>
        )}
      </p>
      <small>
        {setting.length > 0 && `${words.said.list(setting)}. `}
        {told.before} {told.note !== null && note(told.note)}{' '}
        {told.reach !== null && many > 1 && words.steps.here(many)}
      </small>
      {step?.to.id === ref.place && <small>{words.steps.stepBefore(stepText(step, words))}</small>}
    </div>
  );
}

interface PassingPlacesProps extends Pick<Reading<Words>, 'dataset' | 'clocks'> {
  readonly refs: readonly PlaceRef[];
}

/** Places that were only spoken of: no point, so their names are enough. */
function PassingPlaces({ refs, dataset, clocks }: PassingPlacesProps) {
  const [first] = refs;
  const role = first && clocks.words.placeNotes.roles[first.role];
  if (!role) return null;
  const names = refs.map((ref) => whereCard(ref, dataset.places, clocks.words).name);
  return (
    <small>
      {role}: {clocks.words.said.list(names)}
    </small>
  );
}
