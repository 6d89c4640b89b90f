import type { EventDetail, Quotation } from './event.ts';
import type { Source } from './source.ts';
import type { Translation } from './translation.ts';

/** Of a record, what holds quotations. */
type Quoting = Pick<EventDetail, 'excerpts' | 'statusQuote' | 'confirmedBy'>;

/** Excerpts, and the sentences that a status rests on, each once: the same words of two sources are two quotations. */
export function quotationsIn({ excerpts, statusQuote, confirmedBy }: Quoting): readonly Quotation[] {
  const all = [...excerpts, statusQuote, confirmedBy].filter((quotation) => quotation !== null);
  const isFirst = (quotation: Quotation, at: number) =>
    all.findIndex(({ source, quote }) => source === quotation.source && quote === quotation.quote) === at;
  return all.filter(isFirst);
}

/** What a quotation of these is in a language; null where nobody has translated it. */
export function translationOf(
  { source, quote }: Quotation,
  { excerpts }: Pick<Quoting, 'excerpts'>,
  language: string,
): Translation | null {
  const same = excerpts.filter((excerpt) => excerpt.source === source && excerpt.quote === quote);
  return same.map(({ translation }) => translation?.[language]).find((one) => one !== undefined) ?? null;
}

/** Of these sources, in their order, those that the records quote. */
export function citedSources(records: readonly Quoting[], sources: readonly Source[]): readonly Source[] {
  const ids = new Set(records.flatMap(quotationsIn).map(({ source }) => source));
  return sources.filter(({ id }) => ids.has(id));
}
