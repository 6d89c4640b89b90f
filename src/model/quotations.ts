import type { EventDetail, Quotation } from './event.ts';
import type { Source } from './source.ts';

/** Of a record, what holds quotations. */
type Quoting = Pick<EventDetail, 'excerpts' | 'statusQuote' | 'confirmedBy'>;

/** Excerpts, and the sentences that a status rests on, each once: the same words of two sources are two quotations. */
export function quotationsIn({ excerpts, statusQuote, confirmedBy }: Quoting): readonly Quotation[] {
  const all = [...excerpts, statusQuote, confirmedBy].filter((quotation) => quotation !== null);
  const isFirst = (quotation: Quotation, at: number) =>
    all.findIndex(({ source, quote }) => source === quotation.source && quote === quotation.quote) === at;
  return all.filter(isFirst);
}

/** Of these sources, in their order, those that the records quote. */
export function citedSources(records: readonly Quoting[], sources: readonly Source[]): readonly Source[] {
  const ids = new Set(records.flatMap(quotationsIn).map(({ source }) => source));
  return sources.filter(({ id }) => ids.has(id));
}
