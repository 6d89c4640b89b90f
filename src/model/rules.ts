import type { EventDraft } from './event.ts';
import type { Known } from './id.ts';
import type { PlaceRefDraft } from './placeDraft.ts';
import { type Path, type Problem, problem } from './problem.ts';
import { isCorroborated, isTooLong, longestQuote, quotationsOf } from './quotes.ts';
import type { Source } from './source.ts';
import { isContested, needsStatusQuote, statuses } from './status.ts';
import { wordsOf } from './text.ts';

/**
 * What only a published dataset has to obey, of one event, with paths within its draft: quote-long, speaker-missing,
 * status-quote-missing, corroboration-single, title-unattributed, and by shape a place inferred without a note and what is
 * named twice. Every quotation together is proofs.ts's.
 */
export function editorialProblems(draft: EventDraft, sources: Known<Source>): readonly Problem[] {
  const status = statuses.find((known) => known === draft.status) ?? null;
  const long = quotationsOf(draft).filter(({ quote }) => isTooLong(quote));
  return [
    ...long.map(({ path, quote }) => longProblem(path, quote)),
    ...(draft.changes ?? []).flatMap(({ field, old }, row) => {
      const isQuotation = /(?:\.quote|^(?:when|stated)\.text)$/.test(field);
      return isQuotation && old !== null && isTooLong(old) ? [longProblem(['changes', row, 'old'], old)] : [];
    }),
    ...draft.where.flatMap((ref, row) => inferenceProblems(ref, ['where', row, 'note'])),
    ...draft.excerpts.flatMap(({ supports }, row) =>
      repeatedProblems(supports, ['excerpts', row, 'supports']),
    ),
    ...repeatedProblems(draft.related ?? [], ['related']),
    ...repeatedProblems(draft.conflictsWith ?? [], ['conflictsWith']),
    ...(status === 'claimed' ? speakerProblems(draft) : []),
    ...(status !== null && needsStatusQuote(status) ? statusQuoteProblems(draft) : []),
    ...(status === 'corroborated' ? corroborationProblems(draft, sources) : []),
    ...(status !== null && isContested(status) ? titleProblems(draft) : []),
  ];
}

function longProblem(path: Path, quote: string): Problem {
  const message = `${wordsOf(quote).length} words are quoted and ${longestQuote} are allowed; quote fewer`;
  return problem('quote-long', path, message);
}

function inferenceProblems({ basis, note }: PlaceRefDraft, path: Path): readonly Problem[] {
  if (basis !== 'inferred' || (note ?? '').trim() !== '') return [];
  return [problem('shape', path, 'basis "inferred" needs a note that says how the place is known')];
}

function repeatedProblems(names: readonly string[], path: Path): readonly Problem[] {
  return names.flatMap((name, row) => {
    if (names.indexOf(name) === row) return [];
    return [problem('shape', [...path, row], `"${name}" is there already; leave it out`)];
  });
}

function speakerProblems({ saidBy }: EventDraft): readonly Problem[] {
  if (saidBy.speaker) return [];
  return [problem('speaker-missing', ['saidBy', 'speaker'], 'a claim needs its speaker; write who makes it')];
}

function statusQuoteProblems({ status, statusQuote }: EventDraft): readonly Problem[] {
  if (statusQuote) return [];
  const message =
    status === 'retracted'
      ? '"retracted" needs its reason: quote the sentence by which the source withdrew it as statusQuote; ' +
        'what we withdraw ourselves stands under withdrawn in published.yaml'
      : '"unverified" is the source\'s own word; quote the sentence in which it says so as statusQuote';
  return [problem('status-quote-missing', ['statusQuote'], message)];
}

function corroborationProblems(draft: EventDraft, sources: Known<Source>): readonly Problem[] {
  if (isCorroborated(draft, sources)) return [];
  const [only] = draft.excerpts.flatMap(({ source }) => sources.get(source)?.publisher ?? []);
  const said = only === undefined ? 'no source is cited' : `"${only}" alone is cited`;
  const way = 'cite a second publisher, or quote as confirmedBy the sentence that confirms it';
  return [problem('corroboration-single', ['status'], `${said} for "corroborated"; ${way}`)];
}

/** A claim without any name at all is told of once, as speaker-missing. */
function titleProblems({ status, title, saidBy }: EventDraft): readonly Problem[] {
  const { short } = saidBy;
  if (!short) {
    if (status === 'claimed' && !saidBy.speaker) return [];
    const message = `the title of a record that is "${status}" names who says so; write that name as short`;
    return [problem('title-unattributed', ['saidBy', 'short'], message)];
  }
  return Object.entries(title).flatMap(([language, words]) => {
    const name = short[language];
    if (name !== undefined && name.trim() !== '' && holdsWords(words, name)) return [];
    const message =
      name === undefined
        ? `saidBy.short has no name in "${language}" to stand in this title; write it in both`
        : `the title of a record that is "${status}" names who says so; write "${name}" into it, as words of their own`;
    return [problem('title-unattributed', ['title', language], message)];
  });
}

const inWord = String.raw`(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}])[\p{L}\p{M}\p{N}_]`;
const joint = String.raw`['’ʼ\u2010\u2011\u200c\u200d-]`;
const wordGoesOn = new RegExp(`^(?!['’]s(?!${inWord}))${joint}?${inWord}`, 'u');
const wordBegan = new RegExp(`${inWord}${joint}?$`, 'u');

/** Whether the name stands there and no longer word goes on around it; an English genitive may follow. Scripts without spaces have no such edges. */
function holdsWords(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!wordBegan.test(text.slice(0, at)) && !wordGoesOn.test(text.slice(at + name.length))) return true;
  }
  return false;
}
