import { attribution } from '../i18n/attribution.ts';
import { type Corrected, fieldText, languageToName, valuesText } from '../i18n/changeText.ts';
import { clocksAlone, fullDate } from '../i18n/dates.ts';
import type { Words } from '../i18n/words.ts';
import { type Change, revisionOf } from '../model/change.ts';
import type { EventRecord } from '../model/event.ts';
import type { Withdrawal } from '../model/ids.ts';
import type { Place } from '../model/place.ts';
import { inLanguage, type Said } from '../model/text.ts';
import { atRevision, homeOf, pageOf } from './address.ts';
import { byId, markedPlaces } from './facts.ts';
import type { Story } from './format.ts';
import type { Notice } from './notice.ts';
import { paragraphsOf, quotedIn, saidText } from './telling.ts';

/** What the dataset has carried since when: its records, their corrections, its withdrawals. Newest first. */
export interface Feed {
  /** Its own permanent address is its id. */
  readonly home: string;
  readonly title: string;
  readonly summary: string;
  /** The day of the latest change in it, year-month-day. */
  readonly updated: string;
  readonly entries: readonly Entry[];
}

export interface Entry {
  /** The event's permanent address, that of a correction with its revision. */
  readonly id: string;
  readonly link: string;
  readonly title: Said;
  /** The day on which the dataset first carried it, never that of the event; null where nobody knows it any more. */
  readonly published: string | null;
  readonly updated: string;
  readonly summary: string;
  readonly paragraphs: readonly string[];
  /** Which of its record's corrections it tells of, from 1; 0 for the record itself, or its withdrawal. */
  readonly correction: number;
  /** null for a record that was withdrawn: what is left of it is the reason. */
  readonly of: EntryOf | null;
}

/** What of the record a program can use. */
export interface EntryOf {
  readonly record: EventRecord;
  /** The one that the entry leads to. */
  readonly revision: number;
  readonly kindName: string;
  /** Those that have a mark, solid or hollow. */
  readonly points: readonly Place[];
  readonly author: string | null;
  readonly source: { readonly title: string; readonly url: string } | null;
}

/** One way of writing a feed. Its file stands beside the start page of its language. */
export interface FeedFormat {
  readonly file: string;
  readonly mediaType: string;
  readonly write: (feed: Feed, notice: Notice, words: Words) => string;
}

/** Feeds need an address to lead to, and a record that is published. */
export function hasFeeds({ site, records }: Pick<Story, 'site' | 'records'>): boolean {
  return site !== null && records.some(({ recorded }) => recorded !== null);
}

/** A story, and the ids that its events had before. */
export interface Told extends Story {
  readonly aliases?: Readonly<Record<string, string>>;
}

/** In the language of `words`; null where there is nothing to tell of, or nowhere to lead to. */
export function feedOf(story: Told, withdrawn: readonly Withdrawal[], words: Words): Feed | null {
  const home = homeOf(story, words);
  if (home === null || !hasFeeds(story)) return null;
  const places = byId(story.places);
  const entries = [
    ...story.records.flatMap((record) => entriesOf(record, story, places, words)),
    ...withdrawn.map((gone) => withdrawal(gone, story, words)),
  ];
  const { title, summary } = story.edition;
  return {
    home,
    title: inLanguage(title, words.code).text,
    summary: inLanguage(summary, words.code).text,
    updated: entries.reduce((latest, { updated }) => (updated > latest ? updated : latest), ''),
    // What came on one day keeps the story's order, but for corrections, the latest of which goes first.
    entries: entries.toSorted(
      (one, other) => compare(dayOf(other), dayOf(one)) || other.correction - one.correction,
    ),
  };
}

/** Atom and JSON Feed want an instant, and a day is known. */
export function midnight(day: string): string {
  return `${day}T00:00:00Z`;
}

function entriesOf(
  record: EventRecord,
  story: Told,
  places: ReadonlyMap<string, Place>,
  words: Words,
): readonly Entry[] {
  const page = pageOf(story, record.id, words);
  // An entry keeps its id when its event is renamed (RFC 4287, 4.2.6): readers know it by that.
  const id = pageOf(story, firstIdOf(record, story), words);
  if (page === null || id === null || record.recorded === null) return [];
  const { recorded, changes } = record;
  const corrected: Corrected = {
    head: record,
    detail: record,
    dataset: story,
    clocks: clocksAlone(story.edition, words),
  };
  const entry = entryOf(record, story, places, words);
  const asFirst: Entry = {
    ...entry,
    id,
    paragraphs: [...changes.map((change) => correctionLine(change, corrected)), ...entry.paragraphs],
    link: atRevision(page, revisionOf(record)),
    published: recorded,
    updated: changes.reduce((latest, { date }) => (date > latest ? date : latest), recorded),
    correction: 0,
  };
  const corrections = changes.map((change, row): Entry => {
    const revision = row + 2;
    return {
      id: atRevision(id, revision),
      link: atRevision(page, revision),
      title: { ...entry.title, text: words.feed.corrected(entry.title.text) },
      published: change.date,
      updated: change.date,
      summary: saidText(change.reason, words),
      paragraphs: [...correction(change, corrected), ...entry.paragraphs],
      correction: row + 1,
      of: entry.of && { ...entry.of, revision },
    };
  });
  return [asFirst, ...corrections];
}

function entryOf(
  record: EventRecord,
  story: Story,
  places: ReadonlyMap<string, Place>,
  words: Words,
): Pick<Entry, 'title' | 'summary' | 'paragraphs' | 'of'> {
  const title = inLanguage(record.title, words.code);
  const kind = story.kinds.find(({ id }) => id === record.kind);
  const [excerpt] = record.excerpts;
  const source = story.sources.find(({ id }) => id === excerpt?.source) ?? null;
  return {
    title: {
      ...title,
      text: words.feed.titled(saidText(record.title, words), words.status.label[record.status]),
    },
    summary: attribution(record, words),
    paragraphs: paragraphsOf(record, story, words),
    of: {
      record,
      revision: revisionOf(record),
      kindName: kind ? inLanguage(kind.name, words.code).text : record.kind,
      points: markedPlaces(record, places),
      author: source && `${source.author}, ${source.publisher}`,
      source: source && { title: source.title, url: source.url },
    },
  };
}

function correction(change: Change, corrected: Corrected): readonly string[] {
  const { words } = corrected.clocks;
  const { feed } = words;
  const [before, after] = valuesIn(change, corrected);
  return [
    `${feed.field}: ${fieldText(change.field, corrected)}`,
    `${feed.old}: ${before}`,
    `${feed.now}: ${after}`,
    `${feed.reason}: ${saidText(change.reason, words)}`,
  ];
}

/** "Corrected: Title (in English): “Tow” → “Two”. A slip." */
function correctionLine(change: Change, corrected: Corrected): string {
  const { words } = corrected.clocks;
  const [before, after] = valuesIn(change, corrected);
  const field = fieldText(change.field, corrected);
  return words.feed.corrected(`${field}: ${before} → ${after}. ${saidText(change.reason, words)}`);
}

/** What stood there and what stands there, as the card tells it; what is told as it is written, in quotation marks. */
function valuesIn(change: Change, corrected: Corrected): readonly [string, string] {
  const { words } = corrected.clocks;
  const [before, after] = valuesText(change, corrected);
  const value = (said: Said | null, written: Change['old']) => {
    if (said === null) return words.feed.nothing;
    const text = said.text === written ? quotedIn(said.text, said.language, words) : said.text;
    const language = languageToName(change.field, [said], words);
    return language === null ? text : `${text} ${words.card.inLanguage(language)}`;
  };
  return [value(before, change.old), value(after, change.new)];
}

function firstIdOf({ id }: EventRecord, { aliases = {} }: Told): string {
  return Object.keys(aliases).find((old) => aliases[old] === id) ?? id;
}

/** Under the id that the record's own entry had, so that it takes its place. */
function withdrawal({ id, date, reason }: Withdrawal, story: Story, words: Words): Entry {
  const page = pageOf(story, id, words) ?? id;
  const text = saidText(reason, words);
  return {
    id: page,
    link: page,
    title: { text: words.feed.withdrawn(id), language: words.code },
    published: null,
    updated: date,
    summary: text,
    paragraphs: [words.frame.withdrawn(fullDate(date, words)), text],
    correction: 0,
    of: null,
  };
}

function dayOf({ published, updated }: Entry): string {
  return published ?? updated;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
