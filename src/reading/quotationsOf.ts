import type { EventDetail, Quotation } from '../model/event.ts';

/** Excerpts, and the sentences that a status rests on, each once. */
export function quotationsOf(detail: EventDetail): readonly Quotation[] {
  const all = [...detail.excerpts, detail.statusQuote, detail.confirmedBy].filter(
    (quotation) => quotation !== null,
  );
  const isFirst = (quotation: Quotation, at: number) =>
    all.findIndex(({ source, quote }) => source === quotation.source && quote === quotation.quote) === at;
  return all.filter(isFirst);
}
