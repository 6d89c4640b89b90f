import type { EventHead } from '../model/event.ts';
import type { PlaceId } from '../model/id.ts';
import { everyName } from '../model/place.ts';
import { bisect } from './bisect.ts';
import type { CuratedDataset, Details, Kind } from './dataset.ts';

/** Every word of every event, sorted, each with the rows that have it. */
export interface SearchIndex {
  readonly rows: number;
  readonly words: readonly string[];
  readonly postings: readonly ReadonlySet<number>[];
}

/** The events as one language tells them. */
export interface Telling {
  readonly heads: readonly EventHead[];
  readonly kinds: readonly Kind[];
  readonly details: Details | null;
}

/** What the other languages add: `otherWords.ts` makes it. */
export interface OtherWords {
  readonly tellings: readonly Telling[];
  /** By place, what its country is called. */
  readonly countries: ReadonlyMap<PlaceId, readonly string[]>;
  /** Each a list of names of one and the same. */
  readonly names: readonly (readonly string[])[];
}

/**
 * The words of titles, kinds, speakers and places and, once they have come, of summaries, quotations and other languages.
 * An event that bears one of a place's names, and be it in a quotation, bears them all.
 */
export function makeSearchIndex(
  dataset: CuratedDataset,
  details: Details | null,
  others: OtherWords | null,
): SearchIndex {
  const places = new Map(dataset.places.map((place) => [place.id, everyName(place)]));
  const names = [...places.values(), ...(others?.names ?? [])];
  const entries: Entries = new Map();
  for (const word of names.flat().flatMap(searchWords)) entries.set(word, new Set());
  const rows = new Map(dataset.heads.map(({ id }, row) => [id, row]));
  for (const telling of [{ ...dataset, details }, ...(others?.tellings ?? [])]) {
    const kinds = new Map(telling.kinds.map(({ id, name }) => [id, wordsOf(Object.values(name))]));
    for (const head of telling.heads) {
      const row = rows.get(head.id);
      if (row === undefined) continue;
      enter(entries, row, wordsOf(textsOf(head, telling.details)));
      enter(entries, row, kinds.get(head.kind) ?? []);
    }
  }
  const placeWords = new Map(
    [...places].map(([id, called]) => [id, wordsOf([...called, ...(others?.countries.get(id) ?? [])])]),
  );
  dataset.heads.forEach(({ where }, row) => {
    for (const { place } of where) enter(entries, row, placeWords.get(place) ?? []);
  });
  const words = [...entries.keys()].sort();
  const postings = words.map((word) => entries.get(word) ?? new Set<number>());
  const index = { rows: dataset.heads.length, words, postings };
  settleNames(index, entries, names);
  return index;
}

/** The rows of each word. */
type Entries = Map<string, Set<number>>;

/** Gives the words that the row did not have. */
function enter(entries: Entries, row: number, words: readonly string[]): readonly string[] {
  return words.filter((word) => {
    const rows = entries.get(word);
    if (rows?.has(row)) return false;
    if (rows) rows.add(row);
    else entries.set(word, new Set([row]));
    return true;
  });
}

/**
 * Gives each row that bears one of several names for the same all of them. A name that was given may begin with one of
 * something else: the names that this concerns are looked at again, until nothing changes.
 */
function settleNames(index: SearchIndex, entries: Entries, names: readonly (readonly string[])[]): void {
  const wordsIn = new Map(names.map((alike) => [alike, wordsOf(alike)]));
  const concerned = new Map<string, (readonly string[])[]>();
  for (const [alike, words] of wordsIn) {
    for (const word of words) concerned.set(word, [...(concerned.get(word) ?? []), alike]);
  }
  let unsettled: ReadonlySet<readonly string[]> = new Set(names);
  do {
    const given = new Set<string>();
    for (const alike of unsettled) {
      for (const row of unevenRows(index, alike)) {
        for (const word of enter(entries, row, wordsIn.get(alike) ?? [])) given.add(word);
      }
    }
    unsettled = new Set([...given].flatMap(bornBy).flatMap((name) => concerned.get(name) ?? []));
  } while (unsettled.size > 0);
}

function wordsOf(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.flatMap(searchWords))];
}

/** The rows that have some of the names, and not all of them. */
function unevenRows(index: SearchIndex, names: readonly string[]): readonly number[] {
  const found = names.flatMap((name) => rowsWith(index, name, bears) ?? []);
  const byAll = inAll(found, (rows) => rows);
  return [...new Set(found.flatMap((rows) => [...rows]))].filter((row) => !byAll?.has(row));
}

/** Endings and all: "Мінська" is Minsk. Of a short name no more than itself: "barrage" is not the town of Bar. */
function bears(word: string, name: string): boolean {
  return word === name || (name.length >= leastStem && word.startsWith(name));
}

/** The names that a word bears, whatever they name. */
function bornBy(word: string): readonly string[] {
  const stems = Math.max(0, word.length - leastStem);
  return [word, ...Array.from({ length: stems }, (_, more) => word.slice(0, leastStem + more))];
}

const leastStem = 4;

function textsOf({ id, title, saidBy }: EventHead, details: Details | null): readonly string[] {
  const { speaker, short, office, via } = saidBy;
  const detail = details?.get(id);
  const maps = [title, speaker, short, office, via, detail?.summary];
  const quotations = [...(detail?.excerpts ?? []), detail?.statusQuote, detail?.confirmedBy];
  return [
    ...maps.flatMap((map) => Object.values(map ?? {})),
    ...quotations.flatMap((quotation) => quotation?.quote ?? []),
  ];
}

/** The rows in which every word of `q` begins some word, as a mask; null where `q` holds no word. */
export function search(index: SearchIndex, q: string): Uint8Array | null {
  const rows = rowsWith(index, q, (word, start) => word.startsWith(start));
  return rows && Uint8Array.from({ length: index.rows }, (_, row) => (rows.has(row) ? 1 : 0));
}

type Rows = ReadonlySet<number>;

/** Whether a word of an event is one that is wanted: only words that begin with it are. */
type Fits = (word: string, wanted: string) => boolean;

function rowsWith(index: SearchIndex, text: string, fits: Fits): Rows | null {
  return inAll(new Set(unitsOf(text)), (unit) => {
    const parts = unit.split(joint);
    const together = rowsOf(index, parts.join(''), fits);
    const apart = parts.length === 1 ? null : inAll(new Set(parts), (part) => rowsOf(index, part, fits));
    return apart === null ? together : new Set([...together, ...apart]);
  });
}

function rowsOf({ words, postings }: SearchIndex, wanted: string, fits: Fits): Rows {
  const rows = new Set<number>();
  const first = bisect(words.length, (at) => (words[at] ?? '') < wanted);
  for (let at = first; fits(words[at] ?? '', wanted); at++) {
    for (const row of postings[at] ?? []) rows.add(row);
  }
  return rows;
}

/** The rows that all items have; null without an item. */
function inAll<Item>([first, ...others]: Iterable<Item>, rowsOfOne: (item: Item) => Rows): Rows | null {
  if (first === undefined) return null;
  let rows = rowsOfOne(first);
  for (const item of others) {
    if (rows.size === 0) break;
    const here = rowsOfOne(item);
    rows = new Set([...rows].filter((row) => here.has(row)));
  }
  return rows;
}

/** The words of a text as the index keeps them: those that a joint holds together also as one. */
export function searchWords(text: string): readonly string[] {
  return unitsOf(text).flatMap((unit) => {
    const parts = unit.split(joint);
    return parts.length === 1 ? parts : [...parts, parts.join('')];
  });
}

/**
 * The words of a text as search compares them, with their joints: no case, no marks on letters, no apostrophes (nor the
 * English "’s"), no full stops in "U.N.".
 */
export function unitsOf(text: string): readonly string[] {
  const plain = text
    // Which would come apart into a space and a mark.
    .replaceAll('´', "'")
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['`‘’‛′ʹ-ʿ](?:s(?!\p{Letter}))?/gu, '')
    .replace(/\p{Mark}|\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/[łøđıßæœґє]/g, (letter) => spelt[letter] ?? letter)
    .replace(/\.(?<=(?<!\p{Letter})\p{Letter}\.)(?=\p{Letter}(?!\p{Letter}))/gu, '');
  return plain.match(units) ?? [];
}

const joints = String.raw`[-‐]|[ ,.](?<=\d.)(?=\d{3}(?!\d))`;
/** A hyphen, and what stands between the thousands of a number: "cease-fire" is also "ceasefire", "368,000" also "368000". */
const joint = new RegExp(joints, 'u');
const units = new RegExp(String.raw`[\p{Letter}\p{Number}]+(?:(?:${joints})[\p{Letter}\p{Number}]+)*`, 'gu');

/** Letters that Unicode does not take apart, and two that neighbouring languages write otherwise in the same names. */
const spelt: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ґ: 'г',
  є: 'е',
};
