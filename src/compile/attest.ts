import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { didYouMean } from '../model/nearest.ts';
import {
  attestationInput,
  quotationsOf,
  quoteFields,
  type Attested,
  type AttestedQuote,
  type PlacedQuotation,
} from '../model/quotes.ts';
import { wordsOf } from '../model/text.ts';
import { sha256 } from './drafts.ts';
import { DatasetError, inOrder, printFault, type Fault } from './fault.ts';
import { fragmentOf, occurrences } from './fragment.ts';
import { decoded, failureOf, notUtf8 } from './read.ts';
import type { EventSheet } from './schema.ts';
import { dataFiles, faultIn, readSheets, type Sheet, type Sheets } from './sheets.ts';

const usage = 'npm run attest <text file> <source>…   (one text may hold several sources)';

/** `npm run attest <text file> <source>…` */
export function main(root: string, args: readonly string[]): number {
  const [file, first, ...others] = args;
  if (file === undefined || first === undefined) {
    console.error(usage);
    return 2;
  }
  const text = textOf(file);
  if (text === null) return 1;
  try {
    const attested = attest(readSheets(root), text, [first, ...others]);
    if (!isWritten(join(root, dataFiles.attested), printAttested(attested))) return 1;
    const hash = sha256(normalised(text));
    for (const [name, read] of Object.entries(attested.texts).filter(([, each]) => each.sha256 === hash)) {
      const proved = attested.quotes.filter((entry) => entry.text === name);
      const sources = [...new Set(proved.map(({ source }) => source))];
      console.log(
        proved.length === 0
          ? `no event quotes ${name} yet; there is nothing to prove`
          : `${proved.length} quotations proved by ${name}, ${read.words} words: ${sources.join(', ')}`,
      );
    }
    return 0;
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    for (const fault of error.faults) console.error(printFault(fault));
    console.error(`${dataFiles.attested} is left as it was`);
    return 1;
  }
}

/** null where there is none to be read, which is said. */
function textOf(file: string): string | null {
  try {
    const text = decoded(readFileSync(file));
    if (text?.trim()) return text;
    console.error(
      `${file}: ${text === null ? notUtf8 : 'this file is empty'}; save the text of the source in it, as UTF-8`,
    );
    return null;
  } catch (error) {
    console.error(`${file}: ${failureOf(error)}`);
    return null;
  }
}

function isWritten(file: string, text: string): boolean {
  try {
    writeFileSync(file, text);
    return true;
  } catch (error) {
    console.error(`${dataFiles.attested}: ${failureOf(error)}`);
    return false;
  }
}

/**
 * The proofs of everything quoted from `sources`, all held by the one text, together with those of the other texts.
 * What else was attested by this text is sought in it too, and a text that was read before keeps its name. Throws a DatasetError that names each quotation which the text does not hold, or holds more than once.
 */
export function attest(sheets: Sheets, raw: string, asked: readonly [string, ...string[]]): Attested {
  const text = normalised(raw);
  const hash = sha256(text);
  const before = sheets.attested?.value ?? { texts: {}, quotes: [] };
  const [name] = Object.entries(before.texts).find(([, read]) => read.sha256 === hash) ?? asked;
  const held = before.quotes.filter((entry) => entry.text === name || entry.text === asked[0]);
  const sources = [...new Set([...asked, ...held.map(({ source }) => source)])];
  const faults: Fault[] = sheets.faults.filter(({ file }) => file !== dataFiles.attested);
  const unknown = unknownSources(sheets, asked);
  // What they are to hold cannot be told from what is another's.
  if (unknown.length > 0) throw new DatasetError(inOrder([...faults, ...unknown]));
  const kept = before.quotes.filter((entry) => entry.text !== name && !sources.includes(entry.source));
  const fresh: AttestedQuote[] = [];
  const missing: Fault[] = [];
  for (const sheet of sheets.events) {
    const quotations = sheet.value ? quotationsOf({ id: sheet.id, ...sheet.value }) : [];
    for (const quotation of quotations) {
      const source = sourceFor(quotation, sheet, sources);
      if (source === null) continue;
      const found = find(text, quotation, quotations);
      if (typeof found === 'string') {
        const { path } = quotation;
        missing.push(faultIn(sheet, { rule: 'quote-missing', path, message: found }));
        continue;
      }
      const { event, field } = quotation;
      const entry = { text: name, source, event, field, ...found };
      fresh.push({ ...entry, sha256: sha256(attestationInput(hash, entry, quotation.quote)) });
    }
  }
  const isAnother = fresh.length === 0 && missing.length > 1;
  faults.push(...(isAnother ? [anotherText(sheets, asked, missing.length)] : missing));
  if (faults.length > 0) throw new DatasetError(inOrder(faults));
  const quotes = inAttestedOrder([...kept, ...fresh]);
  const read = { sha256: hash, words: wordsOf(text).length, length: codePoints(text) };
  const texts = Object.entries({ ...before.texts, [name]: read })
    .filter(([id]) => id === name || quotes.some((entry) => entry.text === id))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return { texts: Object.fromEntries(texts), quotes };
}

/** Byte order mark off, CRLF to LF; nothing else. */
export function normalised(text: string): string {
  return text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
}

/** The same bytes for the same proofs: one line a quotation. */
export function printAttested({ texts, quotes }: Attested): string {
  return [
    '# yaml-language-server: $schema=schema/attested.schema.json',
    '# Written by npm run attest: SHA-256, positions and lengths in code points. README.md says how it is proved again.',
    '# prettier-ignore',
    'texts:',
    ...Object.entries(texts).map(
      ([id, { sha256: hash, words, length }]) =>
        `  ${quoted(id)}: { sha256: ${hash}, words: ${words}, length: ${length} }`,
    ),
    '# prettier-ignore',
    'quotes:',
    ...quotes.map(
      ({ text, source, event, field, at, count, fragment, sha256: hash }) =>
        `  - { text: ${quoted(text)}, source: ${quoted(source)}, event: ${quoted(event)}, field: ${field}, at: ${at}, count: ${count}, ` +
        `fragment: '${fragment}', sha256: ${hash} }`,
    ),
    '',
  ].join('\n');
}

/** What YAML would read as a number, or as nothing, stands in quotation marks. */
function quoted(id: string): string {
  return /^(?:\d|true$|false$|null$)/.test(id) ? `'${id}'` : id;
}

function unknownSources(sheets: Sheets, asked: readonly string[]): readonly Fault[] {
  const known = sheets.sources?.map(({ id }) => id);
  if (!known) return [];
  return asked
    .filter((source) => !known.includes(source))
    .map((source) => {
      const near = didYouMean(source, known) || `; there are ${known.join(', ')}`;
      const message = `no source "${source}" is here, of those to attest${near}`;
      return { rule: 'source-unknown', file: dataFiles.sources, line: 1, column: 1, path: [], message };
    });
}

/** One sentence in place of one for each quotation, where none is found. */
function anotherText(sheets: Sheets, asked: readonly [string, ...string[]], quotations: number): Fault {
  const sheet = sheets.sources?.find(({ id }) => id === asked[0]);
  const message = `the text holds none of the ${quotations} quotations from ${asked.join(', ')}; give the text of that source`;
  const fault = { rule: 'quote-missing', path: [], message } as const;
  return sheet ? faultIn(sheet, fault) : { ...fault, file: dataFiles.sources, line: 1, column: 1 };
}

/**
 * Which of `sources` is to hold the quotation; null if it is another's. A time's words have no source of their own:
 * they are sought with the source cited for `when`, else for `what`, else the first.
 */
function sourceFor(
  { source }: PlacedQuotation,
  { value }: Sheet<EventSheet>,
  sources: readonly string[],
): string | null {
  if (source !== null) return sources.includes(source) ? source : null;
  const excerpts = value?.excerpts ?? [];
  const citing = (part: 'when' | 'what') => excerpts.find(({ supports }) => supports.includes(part));
  const own = (citing('when') ?? citing('what') ?? excerpts[0])?.source;
  return own !== undefined && sources.includes(own) ? own : null;
}

type Found = Pick<AttestedQuote, 'at' | 'count' | 'fragment'>;

/** Where the text holds the quotation, or the sentence that says why that is not good enough. */
function find(
  text: string,
  { field, quote }: PlacedQuotation,
  beside: readonly PlacedQuotation[],
): Found | string {
  const places = positions(text, quote);
  const [first] = places;
  const count = occurrences(text, quote);
  const words = JSON.stringify(quote);
  if (first === undefined) {
    return count === 0
      ? `the text does not hold ${words}; quote it character for character`
      : `the text holds ${words} in other capitals; quote it as it stands`;
  }
  if (mayRecur(field)) {
    const at = nearest(
      places,
      beside.filter((other) => !mayRecur(other.field)).flatMap((other) => stretches(text, other.quote)),
    );
    return { at: codePoints(text.slice(0, at)), count, fragment: '' };
  }
  if (count > 1) return `the text holds ${words} ${count} times; quote more words`;
  const fragment = fragmentOf(text, quote, first);
  if (fragment === null) return `no words of ${words} stand only here in the text; quote more words`;
  return { at: codePoints(text.slice(0, first)), count, fragment };
}

/** Times' words ("on Saturday") may stand in a text more than once; a quotation may not. */
function mayRecur(field: AttestedQuote['field']): boolean {
  return field === 'when.text' || field === 'stated.text';
}

type Stretch = readonly [from: number, to: number];

/** The place that lies in a quotation of the same event, or nearest to one. */
function nearest(places: readonly number[], quoted: readonly Stretch[]): number {
  const distance = (place: number) =>
    Math.min(...quoted.map(([from, to]) => Math.max(from - place, place - to, 0)));
  return places.reduce((best, place) => (distance(place) < distance(best) ? place : best));
}

function stretches(text: string, part: string): readonly Stretch[] {
  return positions(text, part).map((at) => [at, at + part.length]);
}

function positions(text: string, part: string): readonly number[] {
  const found: number[] = [];
  if (part === '') return found;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) found.push(at);
  return found;
}

function codePoints(text: string): number {
  return [...text].length;
}

/** By event, field, position, and then by what is left to differ. */
function inAttestedOrder(entries: readonly AttestedQuote[]): readonly AttestedQuote[] {
  const compare = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0);
  return [...entries].sort(
    (a, b) =>
      compare(a.event, b.event) ||
      compare(quoteFields.indexOf(a.field), quoteFields.indexOf(b.field)) ||
      compare(a.at, b.at) ||
      compare(a.sha256, b.sha256),
  );
}
