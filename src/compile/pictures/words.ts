import { attribution } from '../../i18n/attribution.ts';
import { besides } from '../../i18n/besides.ts';
import { clocksAlone, dateText, fullDate } from '../../i18n/dates.ts';
import type { Words } from '../../i18n/words.ts';
import { whereCard } from '../../i18n/placeCard.ts';
import { whereLine } from '../../i18n/places.ts';
import { reportedLine } from '../../i18n/reported.ts';
import { whenCard } from '../../i18n/whenCard.ts';
import type { EventHead, EventRecord } from '../../model/event.ts';
import type { Withdrawal } from '../../model/ids.ts';
import { footingOf, type PlaceRef } from '../../model/place.ts';
import { inLanguage } from '../../model/text.ts';
import { dayOf } from '../../model/time.ts';
import type { Loaded } from '../edition.ts';

/** Of every picture, in pixels. */
export const pictureSize = { width: 1200, height: 630 };

type Told = Pick<Loaded, 'edition' | 'kinds' | 'places' | 'sources' | 'records'>;

/** What a picture says; null for what it has no word of. */
export interface PictureWords {
  /** Whose story an event belongs to. */
  readonly story: string | null;
  readonly kind: string | null;
  readonly status: string | null;
  readonly title: string;
  /** Who says it; of a story, what it is. */
  readonly by: string | null;
  readonly when: string | null;
  readonly where: readonly PlaceWords[];
  readonly source: string | null;
}

/** A place by name, and in a word why it is named, if that is not plain: "inferred", "where they were headed". */
export interface PlaceWords {
  readonly name: string;
  readonly rest: string;
}

export function eventWords(loaded: Told, record: EventRecord, words: Words): PictureWords {
  const { edition, kinds } = loaded;
  const kind = kinds.find(({ id }) => id === record.kind);
  return {
    story: inLanguage(edition.title, words.code).text,
    kind: kind ? inLanguage(kind.name, words.code).text : null,
    status: words.status.label[record.status],
    title: inLanguage(record.title, words.code).text,
    by: byLine(record, words),
    when: whenCard(record.when, clocksAlone(edition, words)).headline,
    where: placesOf(record.where, loaded, words),
    source: sourceLine(record, loaded, words),
  };
}

export function storyWords(loaded: Told, words: Words): PictureWords {
  const { edition, sources, records } = loaded;
  const [first, last] = [dayOf(edition.zone, edition.story.from), dayOf(edition.zone, edition.story.to - 1)];
  return {
    story: null,
    kind: null,
    status: null,
    title: inLanguage(edition.title, words.code).text,
    by: inLanguage(edition.summary, words.code).text,
    when: dateText(first, clocksAlone(edition, words), last),
    where: [],
    source: sources.reduce(
      (line, { publisher }) => line.replaceAll(publisher, whole(publisher)),
      reportedLine(sources, records.length, words),
    ),
  };
}

export function withdrawnWords({ edition }: Told, { date, reason }: Withdrawal, words: Words): PictureWords {
  return {
    story: inLanguage(edition.title, words.code).text,
    kind: null,
    status: words.status.label.retracted,
    title: words.frame.withdrawn(fullDate(date, words)),
    by: inLanguage(reason, words.code).text,
    when: null,
    where: [],
    source: null,
  };
}

/** The picture in words, for those who do not see it; of the whole story where there is no event. */
export function pictureAlt(loaded: Told, event: EventHead | null, words: Words): string {
  const { map, status } = words;
  const told = event
    ? [whereLine(event.where, loaded.places, words), titleText(event, words), status.label[event.status]]
    : [
        inLanguage(loaded.edition.title, words.code).text,
        reportedLine(loaded.sources, loaded.records.length, words),
      ];
  return `${map.region}: ${told.map(sentence).join(' ')}`;
}

/** With its language where that is not the page's. */
function titleText({ title }: EventHead, words: Words): string {
  const { text, language } = inLanguage(title, words.code);
  return language === words.code ? text : `${text} ${words.card.inLanguage(language)}`;
}

function sentence(text: string): string {
  return /[.!?…]$/u.test(text) ? text : `${text}.`;
}

/** The places that have marks, else those that a row of the list names; of more than two only their names. */
function placesOf(where: readonly PlaceRef[], { places }: Told, words: Words): readonly PlaceWords[] {
  const marked = where.filter((ref) => footingOf(ref) !== 'none');
  const main = where.find(({ role }) => role === 'site') ?? where[0];
  const told = marked.length > 0 ? marked : where.filter(({ role }) => role === main?.role);
  if (told.length === 0) return [{ name: words.place.noneGiven, rest: '' }];
  const named = told.map((ref) => ({
    name: whereCard(ref, places, words).name,
    // Of a place without a mark the map itself says that it has no point.
    rest: marked.length > 0 ? reasonOf(ref, words) : '',
  }));
  if (named.length <= 2) return named;
  const reasons = new Set(named.map(({ rest }) => rest));
  return [
    {
      name: words.map.someOf(named.map(({ name }) => name)),
      rest: reasons.size === 1 ? [...reasons].join('') : '',
    },
  ];
}

function reasonOf({ basis, role }: PlaceRef, { place, placeNotes }: Words): string {
  return basis === 'inferred' ? place.inferred : (placeNotes.roles[role] ?? '');
}

/** A name that no line's end divides. */
function whole(name: string): string {
  return name.replaceAll(' ', '\u00a0');
}

/** A person's name stays on one line; a longer one of an office would leave the line before it short. */
function byLine(record: EventRecord, words: Words): string {
  const { speaker } = record.saidBy;
  const line = attribution(record, words);
  const name = speaker === null ? '' : inLanguage(speaker, words.code).text;
  return name.split(' ').length === 2 ? line.replace(name, whole(name)) : line;
}

/** "Los Angeles Times, 27 February 2022": who published what the record cites for what happened. */
function sourceLine({ excerpts }: EventRecord, { sources }: Told, words: Words): string {
  const forWhat = excerpts.filter(({ supports }) => supports.includes('what'));
  const cited = (forWhat.length > 0 ? forWhat : excerpts).map(({ source }) => source);
  const lines = sources
    .filter(({ id }) => cited.includes(id))
    .map(({ publisher, published }) => words.said.list([whole(publisher), fullDate(published, words)]));
  return besides([...new Set(lines)], words);
}
