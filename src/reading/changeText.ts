import type { Dataset } from '../dataset/dataset.ts';
import type { Words } from '../i18n/en.ts';
import { type Change, pathOfField } from '../model/change.ts';
import type { EventDetail, EventHead } from '../model/event.ts';
import { inLanguage, type Said } from '../model/text.ts';

/** A record as the reader has it, around one of its corrections. */
export interface Corrected {
  readonly head: EventHead;
  readonly detail: EventDetail;
  readonly dataset: Dataset;
  readonly words: Words;
}

/** "Title (in English)", "When: note", "Where 2: precision". */
export function fieldText(field: string, { head, detail, words }: Corrected): string {
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

/** What a field said or says: names in the interface's words, all else as it is written, with its language; null of nothing. */
export function valueText(field: string, value: Change['old'], corrected: Corrected): Said | null {
  if (value === null) return null;
  const { dataset, words } = corrected;
  const [, language] = languageIn(field) ?? [];
  if (language !== undefined) return { text: value, language };
  const written = (code: string | undefined): Said => ({ text: value, language: code ?? codes });
  const named = (name: string | undefined): Said =>
    name === undefined ? written(codes) : { text: name, language: words.code };
  const entry = (list: Dataset['kinds'] | Dataset['places']): Said => {
    const found = list.find(({ id }) => id === value);
    return found ? inLanguage(found.name, words.code) : written(codes);
  };
  switch (pathOfField(field).at(-1)) {
    case 'kind':
      return entry(dataset.kinds);
    case 'place':
      return entry(dataset.places);
    case 'status':
      return named(words.filters.values.status(value));
    case 'who':
      return named(words.filters.values.who(value));
    case 'quote':
    case 'text':
      return written(sourceOf(field, corrected)?.language);
    case 'note':
    case 'where':
    case 'excerpts':
    case 'related':
    case 'conflictsWith':
      return written(dataset.edition.languages[0]);
    default:
      return written(codes);
  }
}

/** That of the words which records are written with: `until`, `inferred`, `town`. */
const codes = 'en';

/** The part and the language of a field that has one: `title`, `uk`. */
function languageIn(field: string): readonly [part: string, language: string] | null {
  const match = /^(?:saidBy\.)?(title|summary|short|speaker|office|via)\.([^.]+)$/.exec(field);
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
