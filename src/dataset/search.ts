import type { LanguageMap } from '../model/text.ts';
import { bisect } from './bisect.ts';
import type { Dataset, Details } from './dataset.ts';

/** Every word of every event, sorted, each with the rows that have it, in order. */
export interface SearchIndex {
  readonly rows: number;
  readonly words: readonly string[];
  readonly postings: readonly (readonly number[])[];
}

/**
 * The words of titles, kinds, speakers and places (in every language and spelling) and, once the details have come, of
 * summaries and quotations.
 */
export function makeSearchIndex(dataset: Dataset, details: Details | null): SearchIndex {
  const postings = new Map<string, number[]>();
  const kinds = new Map(dataset.kinds.map((kind) => [kind.id, wordsOfMap(kind.name)]));
  const places = new Map(
    dataset.places.map(({ id, name, spellings }) => [
      id,
      [...wordsOfMap(name), ...spellings.flatMap(searchWords)],
    ]),
  );
  dataset.heads.forEach((head, row) => {
    const { speaker, short, office, via } = head.saidBy;
    const detail = details?.get(head.id);
    const add = (words: readonly string[]) => {
      for (const word of words) addPosting(postings, word, row);
    };
    for (const map of [head.title, speaker, short, office, via, detail?.summary])
      if (map) add(wordsOfMap(map));
    for (const quotation of [...(detail?.excerpts ?? []), detail?.statusQuote, detail?.confirmedBy]) {
      if (quotation) add(searchWords(quotation.quote));
    }
    add(kinds.get(head.kind) ?? []);
    for (const ref of head.where) add(places.get(ref.place) ?? []);
  });
  const words = [...postings.keys()].sort();
  return { rows: dataset.heads.length, words, postings: words.map((word) => postings.get(word) ?? []) };
}

function addPosting(postings: Map<string, number[]>, word: string, row: number): void {
  const rows = postings.get(word);
  if (!rows) postings.set(word, [row]);
  else if (rows.at(-1) !== row) rows.push(row);
}

/** The rows in which every word of `q` begins some word, as a mask; null where `q` holds no word. */
export function search(index: SearchIndex, q: string): Uint8Array | null {
  const wanted = new Set(searchWords(q));
  if (wanted.size === 0) return null;
  const found = new Uint8Array(index.rows).fill(1);
  for (const start of wanted) {
    const here = new Uint8Array(index.rows);
    const first = bisect(index.words.length, (at) => (index.words[at] ?? '') < start);
    for (let at = first; index.words[at]?.startsWith(start); at++) {
      for (const row of index.postings[at] ?? []) here[row] = 1;
    }
    for (let row = 0; row < found.length; row++) found[row] = (found[row] ?? 0) & (here[row] ?? 0);
  }
  return found;
}

function wordsOfMap(map: LanguageMap): readonly string[] {
  return Object.values(map).flatMap(searchWords);
}

/** The words of a text as search compares them: no case, no marks on letters, no apostrophes. */
export function searchWords(text: string): readonly string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{Mark}|\p{Default_Ignorable_Code_Point}|['’‘ʼ`´ʹ′＇]/gu, '')
    .toLowerCase()
    .replace(/[łøđıßæœ]/g, (letter) => spelt[letter] ?? letter);
  return plain.match(/[\p{Letter}\p{Number}]+/gu) ?? [];
}

/** Letters that Unicode does not take apart. */
const spelt: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};
