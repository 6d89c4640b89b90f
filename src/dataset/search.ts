import type { EventHead } from '../model/event.ts';
import type { PlaceId } from '../model/id.ts';
import { bisect } from './bisect.ts';
import type { Dataset, Details, Kind } from './dataset.ts';

/** Every word of every event, sorted, each with the rows that have it. */
export interface SearchIndex {
  readonly rows: number;
  readonly words: readonly string[];
  readonly postings: readonly (readonly number[])[];
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
  dataset: Dataset,
  details: Details | null,
  others: OtherWords | null,
): SearchIndex {
  const postings = new Map<string, number[]>();
  const add = (row: number, texts: readonly string[]) => {
    for (const word of texts.flatMap(searchWords)) {
      const rows = postings.get(word);
      if (!rows) postings.set(word, [row]);
      else if (rows.at(-1) !== row) rows.push(row);
    }
  };
  const places = new Map(
    dataset.places.map(({ id, name, spellings }) => [id, [...Object.values(name), ...spellings]]),
  );
  const names = [...places.values(), ...(others?.names ?? [])];
  for (const word of names.flat().flatMap(searchWords)) postings.set(word, []);
  const rows = new Map(dataset.heads.map(({ id }, row) => [id, row]));
  for (const telling of [{ ...dataset, details }, ...(others?.tellings ?? [])]) {
    const kinds = new Map(telling.kinds.map(({ id, name }) => [id, Object.values(name)]));
    for (const head of telling.heads) {
      const row = rows.get(head.id);
      if (row !== undefined) add(row, [...textsOf(head, telling.details), ...(kinds.get(head.kind) ?? [])]);
    }
  }
  dataset.heads.forEach(({ where }, row) => {
    for (const { place } of where) {
      add(row, [...(places.get(place) ?? []), ...(others?.countries.get(place) ?? [])]);
    }
  });
  const words = [...postings.keys()].sort();
  const index = {
    rows: dataset.heads.length,
    words,
    postings: words.map((word) => postings.get(word) ?? []),
  };
  // Until nothing changes: a name that was given may begin with one of something else.
  let isSettled = false;
  while (!isSettled) {
    isSettled = true;
    for (const alike of names) {
      for (const row of unevenRows(index, alike)) {
        add(row, alike);
        isSettled = false;
      }
    }
  }
  return index;
}

/** The rows that have some of the names, and not all of them. */
function unevenRows(index: SearchIndex, names: readonly string[]): readonly number[] {
  const found = names.flatMap((name) => rowsWith(index, name, bears) ?? []);
  const byAll = inAll(found, (rows) => rows);
  return [...new Set(found.flatMap((rows) => [...rows]))].filter((row) => !byAll?.has(row));
}

/** Endings and all: "Мінська" is Minsk. Of a short name no more than itself: "barrage" is not the town of Bar. */
function bears(word: string, name: string): boolean {
  return word === name || (name.length > 3 && word.startsWith(name));
}

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
function unitsOf(text: string): readonly string[] {
  const plain = text
    // Which would come apart into a space and a mark.
    .replaceAll('´', "'")
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['`‘’‛′ʹ-ʿ](?:s(?!\p{Letter}))?/gu, '')
    .replace(/\p{Mark}|\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/[łøđıßæœґ]/g, (letter) => spelt[letter] ?? letter)
    .replace(/\.(?<=(?<!\p{Letter})\p{Letter}\.)(?=\p{Letter}(?!\p{Letter}))/gu, '');
  return plain.match(units) ?? [];
}

const joints = String.raw`[-‐]|[ ,.](?<=\d.)(?=\d{3}(?!\d))`;
/** A hyphen, and what stands between the thousands of a number: "cease-fire" is also "ceasefire", "368,000" also "368000". */
const joint = new RegExp(joints, 'u');
const units = new RegExp(String.raw`[\p{Letter}\p{Number}]+(?:(?:${joints})[\p{Letter}\p{Number}]+)*`, 'gu');

/** Letters that Unicode does not take apart. */
const spelt: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ґ: 'г',
};
