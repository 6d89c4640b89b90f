import { createHash } from 'node:crypto';
import { wordsCovered } from '../model/budget.ts';
import type { EventDraft } from '../model/event.ts';
import { recordedOf } from '../model/ids.ts';
import type { Path } from '../model/problem.ts';
import { matchQuotes, quotationsOf, type Attested } from '../model/quotes.ts';
import type { EventSheet } from './schema.ts';
import type { Sheet, Sheets } from './sheets.ts';

/** What is to be compiled, each draft with the day it was first published, and its attested text fragments. */
export function draftsOf({
  events,
  attested,
  published,
}: Sheets): ReadonlyMap<Sheet<EventSheet>, EventDraft> {
  const drafts = new Map<Sheet<EventSheet>, EventDraft>();
  for (const sheet of events) {
    const recorded = published?.value ? recordedOf(sheet.id, published.value) : null;
    if (sheet.value) drafts.set(sheet, { id: sheet.id, ...sheet.value, recorded });
  }
  return attested?.value ? withFragments(drafts, attested.value) : drafts;
}

function withFragments(
  drafts: ReadonlyMap<Sheet<EventSheet>, EventDraft>,
  attested: Attested,
): ReadonlyMap<Sheet<EventSheet>, EventDraft> {
  const quotations = [...drafts.values()].flatMap((draft) => quotationsOf(draft));
  const fragments = new Map<string, string>();
  matchQuotes(quotations, attested, sha256).forEach((match, row) => {
    const quotation = match === null ? undefined : quotations[match];
    const fragment = attested.quotes[row]?.fragment;
    if (quotation && fragment !== undefined) {
      fragments.set(JSON.stringify([quotation.event, ...quotation.path]), fragment);
    }
  });
  const fragment = (...path: Path) => fragments.get(JSON.stringify(path)) ?? '';
  return new Map(
    [...drafts].map(([sheet, draft]) => [
      sheet,
      {
        ...draft,
        excerpts: draft.excerpts.map((excerpt, row) => ({
          ...excerpt,
          fragment: fragment(draft.id, 'excerpts', row, 'quote'),
        })),
        statusQuote: draft.statusQuote && {
          ...draft.statusQuote,
          fragment: fragment(draft.id, 'statusQuote', 'quote'),
        },
        confirmedBy: draft.confirmedBy && {
          ...draft.confirmedBy,
          fragment: fragment(draft.id, 'confirmedBy', 'quote'),
        },
      },
    ]),
  );
}

export interface Budget {
  readonly text: string;
  readonly quoted: number;
  readonly words: number;
}

/** How much of each text is quoted, a word once however many quotations hold it. */
export function budgetsOf(sheets: Sheets): readonly Budget[] {
  const attested = sheets.attested?.value;
  if (!attested) return [];
  const quotations = [...draftsOf(sheets).values()].flatMap((draft) => quotationsOf(draft));
  const matches = matchQuotes(quotations, attested, sha256);
  return Object.entries(attested.texts).map(([text, { words }]) => {
    const within = attested.quotes.flatMap((entry, row) => {
      const quotation = quotations[matches[row] ?? -1];
      return quotation && entry.text === text ? [{ at: entry.at, quote: quotation.quote }] : [];
    });
    return { text, quoted: wordsCovered(within), words };
  });
}

export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
