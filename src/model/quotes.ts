import type { EventDraft, QuotationDraft } from './event.ts';
import type { Known } from './id.ts';
import type { Path } from './problem.ts';
import type { Source } from './source.ts';
import { wordsOf } from './text.ts';

export const quoteFields = ['excerpts', 'when.text', 'stated.text', 'statusQuote', 'confirmedBy'] as const;
export type QuoteField = (typeof quoteFields)[number];

/** A text that was read whole: sha256 of it as UTF-8, BOM off, CRLF to LF; length in code points. */
export interface AttestedText {
  readonly sha256: string;
  readonly words: number;
  readonly length: number;
}

/** That one quotation was found in a text, `at` code points from its start, `count` times without regard to case. */
export interface AttestedQuote {
  readonly text: string;
  readonly source: string;
  readonly event: string;
  readonly field: QuoteField;
  readonly at: number;
  readonly count: number;
  readonly fragment: string;
  readonly sha256: string;
}

/** attested.yaml */
export interface Attested {
  readonly texts: Readonly<Record<string, AttestedText>>;
  readonly quotes: readonly AttestedQuote[];
}

/** A quotation where it stands in a record. `source` is null for a time's words, which any cited source may hold. */
export interface PlacedQuotation {
  readonly event: string;
  readonly field: QuoteField;
  readonly path: Path;
  readonly source: string | null;
  /** The sources that may hold it: its own, or for a time's words every one that the event cites. */
  readonly cited: readonly string[];
  readonly quote: string;
}

/** More words than these are copying, not quoting. */
export const longestQuote = 30;
/** Of a text's words, all that is quoted from it together. */
export const quotedShare = 0.2;

export function isTooLong(quote: string): boolean {
  return wordsOf(quote).length > longestQuote;
}

/** Two publishers are cited, or one confirms it in a quoted sentence; true where a source cited is unknown or at fault. */
export function isCorroborated({ confirmedBy, excerpts }: EventDraft, sources: Known<Source>): boolean {
  const publishers = new Set(excerpts.map(({ source }) => sources.get(source)?.publisher ?? null));
  return Boolean(confirmedBy) || publishers.has(null) || publishers.size > 1;
}

/** Every quotation of an event that needs an attestation: excerpts, times' words, statusQuote, confirmedBy. */
export function quotationsOf(draft: EventDraft): readonly PlacedQuotation[] {
  const { id: event, excerpts, when, stated, statusQuote, confirmedBy } = draft;
  const quotations = [...excerpts, statusQuote, confirmedBy];
  const cited = [...new Set(quotations.flatMap((quotation) => quotation?.source ?? []))];
  const own = (field: QuoteField, path: Path, { source, quote }: QuotationDraft): PlacedQuotation => ({
    event,
    field,
    path: [...path, 'quote'],
    source,
    cited: [source],
    quote,
  });
  const words = (field: QuoteField, path: Path, text: string): PlacedQuotation => ({
    event,
    field,
    path,
    source: null,
    cited,
    quote: text,
  });
  const placed = [
    ...excerpts.map((excerpt, row) => own('excerpts', ['excerpts', row], excerpt)),
    ...(when.text ? [words('when.text', ['when', 'text'], when.text)] : []),
    ...(stated?.text ? [words('stated.text', ['stated', 'text'], stated.text)] : []),
    ...(statusQuote ? [own('statusQuote', ['statusQuote'], statusQuote)] : []),
    ...(confirmedBy ? [own('confirmedBy', ['confirmedBy'], confirmedBy)] : []),
  ];
  return placed.filter(({ quote }) => quote.trim() !== '');
}

/** What an attestation's hash is taken of: the text's hash, source, event, field, position and quotation, joined by LF. */
export function attestationInput(
  textSha256: string,
  attestation: Pick<AttestedQuote, 'source' | 'event' | 'field' | 'at'>,
  quote: string,
): string {
  const { source, event, field, at } = attestation;
  return [textSha256, source, event, field, at, quote].join('\n');
}

/** Which quotation each attestation proves, one for one: indices of `quotations` in the order of `attested.quotes`; null where it proves none. */
export function matchQuotes(
  quotations: readonly PlacedQuotation[],
  attested: Attested,
  sha256: (text: string) => string,
): readonly (number | null)[] {
  const byField = rowsByPlace(quotations);
  const taken = new Set<number>();
  return attested.quotes.map((entry) => {
    const text = attested.texts[entry.text];
    const candidates = text ? (byField.get(placeOf(entry)) ?? []) : [];
    const proved = candidates.find((row) => {
      const quotation = quotations[row];
      if (!text || !quotation || taken.has(row) || !quotation.cited.includes(entry.source)) return false;
      return sha256(attestationInput(text.sha256, entry, quotation.quote)) === entry.sha256;
    });
    if (proved === undefined) return null;
    taken.add(proved);
    return proved;
  });
}

type Place = Pick<AttestedQuote, 'event' | 'field'>;

/** Of quotations and proofs alike: the event, and the field of it. */
export function placeOf({ event, field }: Place): string {
  return `${event} ${field}`;
}

function rowsByPlace(quotations: readonly Place[]): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  quotations.forEach((quotation, row) => {
    const place = placeOf(quotation);
    const there = rows.get(place);
    if (there) there.push(row);
    else rows.set(place, [row]);
  });
  return rows;
}
