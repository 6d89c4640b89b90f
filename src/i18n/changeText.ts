import { type Change, pathOfField } from '../model/change.ts';
import type { EventDetail, EventHead } from '../model/event.ts';
import { pointsOf, readIs } from '../model/grammar.ts';
import type { Place } from '../model/place.ts';
import { findIn, type Rows } from '../model/rows.ts';
import type { Source } from '../model/source.ts';
import { inLanguage, type LanguageMap, type Said } from '../model/text.ts';
import type { Clocks } from './dates.ts';
import type { Words } from './words.ts';
import { whenCard } from './whenCard.ts';

/** A record as the reader has it, around one of its corrections. */
export interface Corrected {
  readonly head: EventHead;
  readonly detail: EventDetail;
  readonly dataset: Named;
  readonly clocks: Clocks<Words>;
}

/** What the values of a record's fields name. */
interface Named {
  readonly edition: { readonly languages: readonly string[] };
  readonly kinds: readonly { readonly id: string; readonly name: LanguageMap }[];
  readonly places: Rows<Place>;
  readonly sources: readonly Source[];
}

/** "Title (in English)", "When: note", "Where 2: precision". */
export function fieldText(field: string, { head, detail, clocks: { words } }: Corrected): string {
  const [root, ...rest] = pathOfField(field);
  const row = rest.find((step) => typeof step === 'number');
  const [part, language] = languageIn(field) ?? [rest.findLast((step) => typeof step === 'string'), null];
  const { changes, card, filters } = words;
  const names: Readonly<Record<string, string>> = {
    ...changes.fields,
    kind: filters.facets.kind,
    status: filters.facets.status,
    when: card.when,
    where: card.where,
    saidBy: card.saidBy,
    related: card.related,
    conflictsWith: card.conflicting,
  };
  const parts: Readonly<Record<string, string>> = changes.parts;
  const rows = root === 'where' ? head.where.length : detail.excerpts.length;
  const number = row !== undefined && (row > 0 || rows > 1) ? ` ${row + 1}` : '';
  const within = part === undefined ? undefined : parts[part];
  return [
    `${names[root ?? ''] ?? field}${number}${within === undefined ? '' : `: ${within}`}`,
    ...(language === null ? [] : [card.inLanguage(language)]),
  ].join(' ');
}

/** What a field said and says; both as they are written where the same words would tell them. */
export function valuesText(change: Change, corrected: Corrected): readonly [Said | null, Said | null] {
  const { field, old, new: now } = change;
  const [before, after] = [valueText(field, old, corrected), valueText(field, now, corrected)];
  if (before?.text !== after?.text) return [before, after];
  const raw = (value: string | null) => (value === null ? null : asWritten(value, corrected.clocks.words));
  return [raw(old), raw(now)];
}

/** What a field said or says: in the interface's words where it has any, all else as it is written, with its language; null of nothing. */
export function valueText(field: string, value: Change['old'], corrected: Corrected): Said | null {
  if (value === null) return null;
  const { dataset, clocks } = corrected;
  const { words } = clocks;
  const [, language] = languageIn(field) ?? [];
  if (language !== undefined) return { text: value, language };
  const written = (code: string | undefined): Said => ({ text: value, language: code ?? codes });
  const named = (name: string | null | undefined): Said =>
    name === undefined || name === null
      ? asWritten(value, words)
      : { text: capital(name, words), language: words.code };
  const entry = (list: Named['kinds'] | Named['places']): Said => {
    const found = findIn<Named['kinds'][number] | Place>(list, value);
    return found ? inLanguage(found.name, words.code) : asWritten(value, words);
  };
  switch (pathOfField(field).at(-1)) {
    case 'kind':
      return entry(dataset.kinds);
    case 'place':
      return entry(dataset.places);
    case 'status':
      return named(words.filters.values.status(value));
    case 'who':
    case 'relay':
      return named(words.filters.values.who(value));
    case 'is':
      return named(timeText(field, value, corrected));
    case 'zone':
      return named(words.time.city(value));
    case 'basis':
      return named(basisText(value, words));
    case 'precision':
      return named(precisionText(value, words));
    case 'role':
      return named(value === 'site' ? words.changes.site : nameIn(words.placeNotes.roles, value));
    case 'lasted':
      return named(nameIn(words.changes.lasted, value));
    case 'quote':
    case 'text':
      return written(sourceOf(field, corrected)?.language);
    case 'note':
    case 'where':
    case 'excerpts':
    case 'supports':
    case 'related':
    case 'conflictsWith':
      return written(dataset.edition.languages[0]);
    default:
      return asWritten(value, words);
  }
}

/** A time in the words of the card; null where the line cannot be read, or was told on a clock that is not the record's any more. */
function timeText(field: string, is: string, { head, detail, clocks }: Corrected): string | null {
  const [root] = pathOfField(field);
  const when = (root === 'stated' ? detail.stated : null) ?? head.when;
  const read = readIs(is);
  if (!read.ok) return null;
  if (read.value.form === 'published') return clocks.words.changes.byPublished;
  const points = pointsOf(read.value);
  const hasClock = points.some(({ within }) => within.unit === 'clock');
  if (hasClock && detail.changes.some(({ field: other }) => movesClock(other))) return null;
  const doubts = new Set(points.flatMap(({ doubt }) => doubt ?? []));
  const [only = null] = doubts;
  return whenCard({ ...when, is, doubt: doubts.size > 1 ? 'both' : only }, clocks).headline;
}

/** A time without a zone of its own goes by the clock of its sites. */
function movesClock(field: string): boolean {
  return /^(?:when\.zone|stated\.zone|where|where\[\d+\]\.(?:place|role))$/.test(field);
}

/** "Computed:" without its colon. */
function basisText(basis: string, { whenNotes, changes }: Words): string | null {
  if (basis === 'stated') return changes.stated;
  const { computed, inferred, external } = whenNotes;
  return nameIn({ computed, inferred, external }, basis)?.replace(':', '') ?? null;
}

/** The head of "Town, inferred:": how it is known is told as the basis. */
function precisionText(precision: string, { placeNotes }: Words): string | null {
  const names = precision === 'none' ? placeNotes.stated : placeNotes.inferredAs;
  return nameIn(names, precision)?.split(/[,:.،]/u)[0] ?? null;
}

function nameIn(names: Readonly<Record<string, string | null>>, value: string): string | null {
  return Object.hasOwn(names, value) ? (names[value] ?? null) : null;
}

function capital(text: string, { locale }: Words): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}

/** The line of the record's file. */
function asWritten(value: string, words: Words): Said {
  return { text: words.changes.asWritten(value), language: codes };
}

/** The language of a value where it is not the interface's and the field does not name it. */
export function languageToName(
  field: string,
  values: readonly (Said | null)[],
  { code }: Words,
): string | null {
  if (languageIn(field) !== null) return null;
  return values.find((said) => said !== null && said.language !== code)?.language ?? null;
}

/** That of the words which records are written with: `until`, `inferred`, `town`. */
const codes = 'en';

/** The part and the language of a field that has one: `title`, `uk`. */
function languageIn(field: string): readonly [part: string, language: string] | null {
  const match =
    /^(?:saidBy\.|excerpts\[\d+\]\.)?(title|summary|short|speaker|office|via|translation)\.([^.]+)$/.exec(
      field,
    );
  return match ? [match[1] ?? '', match[2] ?? ''] : null;
}

/** Of the words of a time any source cited may be the one; they are in its language. */
function sourceOf(field: string, { detail, dataset }: Corrected) {
  const row = pathOfField(field).find((step) => typeof step === 'number') ?? 0;
  const quotation = field.startsWith('statusQuote')
    ? detail.statusQuote
    : field.startsWith('confirmedBy')
      ? detail.confirmedBy
      : (detail.excerpts[row] ?? detail.excerpts[0]);
  return dataset.sources.find(({ id }) => id === quotation?.source);
}
