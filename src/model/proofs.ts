import { type Standing, codePoints, wordsAdded, wordsCovered } from './budget.ts';
import type { EventDraft } from './event.ts';
import type { Known } from './id.ts';
import { type Problem, problem } from './problem.ts';
import { type Attested, type AttestedQuote, type PlacedQuotation, type QuoteField } from './quotes.ts';
import { isCorroborated, isTooLong, matchQuotes, placeOf, quotationsOf, quotedShare } from './quotes.ts';
import type { Source } from './source.ts';
import { needsStatusQuote } from './status.ts';

export interface QuoteProblems {
  /** By event id, paths within the event. */
  readonly events: ReadonlyMap<string, readonly Problem[]>;
  /** Paths within attested.yaml. */
  readonly attested: readonly Problem[];
}

/**
 * quote-missing and quote-budget over the whole dataset, silent where quote-long or source-unknown has spoken. A text
 * of which too much is quoted, or whose hash proves nothing, hides every quote-missing of that text. `sha256` gives
 * lower-case hex.
 */
export function quoteProblems(
  drafts: readonly EventDraft[],
  sources: Known<Source>,
  attested: Attested,
  sha256: (text: string) => string,
): QuoteProblems {
  const quotations = drafts.flatMap((draft) => quotationsOf(draft));
  const matches = matchQuotes(quotations, attested, sha256);
  const proofs = attested.quotes.flatMap((entry, row) => {
    const quotation = quotations[matches[row] ?? -1];
    return quotation ? [{ quotation, entry, row }] : [];
  });
  const proved = new Set(proofs.map(({ quotation }) => quotation));
  const absent = new Set(drafts.flatMap((draft) => absentFields(draft, sources)));
  const useless = attested.quotes
    .map((entry, row) => ({ ...entry, row }))
    .filter((_, row) => matches[row] === null);
  const leftovers = useless.filter((entry) => !absent.has(placeOf(entry)));
  const unproved = quotations.filter((quotation) => !proved.has(quotation));
  const former = formerProofs(unproved, useless);
  const blameless = unproved.filter(
    ({ quote, cited }) => !isTooLong(quote) && cited.some((source) => sources.has(source)),
  );
  const textFor = (quotation: PlacedQuotation) => {
    const text = former.get(quotation)?.text;
    return text !== undefined && Object.hasOwn(attested.texts, text) ? text : textOf(quotation, attested);
  };
  const waiting = blameless.map((quotation) => ({
    quotation,
    text: textFor(quotation),
    near: former.get(quotation)?.at ?? null,
  }));
  const overspent = overspentTexts(waiting, proofs, attested);
  const broken = brokenTexts(attested, matches, [...former.values()]);
  const silent = new Set([...overspent.map(({ text }) => text), ...broken]);
  const missing = waiting.filter(({ text }) => !silent.has(text ?? ''));
  const repeated = proofs.filter(({ quotation, entry }) => entry.count !== 1 && !isTimes(quotation.field));
  const told = [
    ...missing.map(({ quotation }) => [quotation, missingProblem(quotation, attested)] as const),
    ...repeated.map(({ quotation, entry }) => [quotation, repeatedProblem(quotation, entry)] as const),
    ...overspent.flatMap(({ at, message }) =>
      at ? [[at, problem('quote-budget', at.path, message)] as const] : [],
    ),
  ];
  const spentByProved = overspent.filter(({ at }) => at === null);
  return {
    events: new Map(
      drafts.map(({ id }) => [id, told.flatMap(([{ event }, found]) => (event === id ? [found] : []))]),
    ),
    attested: [
      ...spentByProved.map(({ text, message }) => problem('quote-budget', ['texts', text], message)),
      ...broken.map(brokenProblem),
      ...proofProblems(proofs, attested),
      ...leftoverProblems(leftovers, unproved),
    ],
  };
}

/** An attestation of attested.yaml's row, and what it proves. */
interface Proof {
  readonly quotation: PlacedQuotation;
  readonly entry: AttestedQuote;
  readonly row: number;
}

/** A quotation without proof, and where the one stood whose place it seems to take. */
interface Waiting {
  readonly quotation: PlacedQuotation;
  readonly text: string | null;
  readonly near: number | null;
}

/** What proved, before it was changed, what stands in a quotation's place: of the same event and field, rather with words still in it. */
function formerProofs(
  unproved: readonly PlacedQuotation[],
  useless: readonly AttestedQuote[],
): ReadonlyMap<PlacedQuotation, AttestedQuote> {
  const former = new Map<PlacedQuotation, AttestedQuote>();
  const taken = new Set<AttestedQuote>();
  const rounds = [
    ({ fragment }: AttestedQuote, quote: string) => fragment !== '' && findsWords(fragment, quote),
    () => true,
  ];
  for (const fits of rounds) {
    for (const quotation of unproved) {
      if (former.has(quotation)) continue;
      const entry = useless.find(
        (each) => !taken.has(each) && placeOf(each) === placeOf(quotation) && fits(each, quotation.quote),
      );
      if (!entry) continue;
      former.set(quotation, entry);
      taken.add(entry);
    }
  }
  return former;
}

/** A text of which too much is quoted. `at` is the quotation without proof that goes over, null where the proved ones do. */
interface Overspent {
  readonly text: string;
  readonly at: PlacedQuotation | null;
  readonly message: string;
}

function overspentTexts(
  waiting: readonly Waiting[],
  proofs: readonly Proof[],
  attested: Attested,
): readonly Overspent[] {
  return Object.entries(attested.texts).flatMap(([text, { words }]) => {
    const placed: Standing[] = proofs
      .filter(({ entry }) => entry.text === text)
      .map(({ quotation, entry }) => ({ at: entry.at, quote: quotation.quote }));
    const quoted = placed.map(({ quote }) => quote);
    const allowed = Math.floor(words * quotedShare);
    let covered = wordsCovered(placed);
    let at: PlacedQuotation | null = null;
    for (const { quotation, near } of waiting.filter((each) => each.text === text)) {
      const before = covered;
      const { quote } = quotation;
      covered += wordsAdded(quote, near, placed, quoted);
      quoted.push(quote);
      if (near !== null) placed.push({ at: near, quote });
      if (before <= allowed && covered > allowed) at = quotation;
    }
    if (covered <= allowed) return [];
    const share = `${allowed} are allowed, ${quotedShare * 100} %`;
    const message = `${covered} of the ${words} words of "${text}" are quoted and ${share}; quote ${covered - allowed} fewer`;
    return [{ text, at, message }];
  });
}

/** Fewer proofs than these can all be wrong by chance. */
const fewestProofs = 3;

/** Texts by whose hash none of their many proofs holds, though what each of them proved is still there. */
function brokenTexts(
  { texts, quotes }: Attested,
  matches: readonly (number | null)[],
  former: readonly AttestedQuote[],
): readonly string[] {
  return Object.keys(texts).filter((text) => {
    const rows = [...quotes.keys()].filter((row) => quotes[row]?.text === text);
    const waiting = former.filter((entry) => entry.text === text);
    return (
      rows.length >= fewestProofs &&
      rows.length === waiting.length &&
      rows.every((row) => matches[row] === null)
    );
  });
}

function brokenProblem(text: string): Problem {
  const message = `no quotation is proved by this hash; prove them again: npm run attest <text file> ${text}`;
  return problem('quote-missing', ['texts', text, 'sha256'], message);
}

/** What the hashes do not cover: the sizes of a text, and the fragments that links are made of. */
function proofProblems(proofs: readonly Proof[], { texts }: Attested): readonly Problem[] {
  const again = (text: string) => `write nothing here by hand, run npm run attest <text file> ${text}`;
  return [
    ...Object.entries(texts).flatMap(([text, { words, length }]) => {
      const quoted = proofs.filter(({ entry }) => entry.text === text);
      const end = Math.max(
        0,
        ...quoted.map(({ entry, quotation }) => entry.at + codePoints(quotation.quote)),
      );
      if (end > length) {
        const message = `a quotation ends at ${end}, and the text is said to be ${length} long; ${again(text)}`;
        return [problem('quote-missing', ['texts', text, 'length'], message)];
      }
      if (words * 2 - 1 <= length) return [];
      const message = `${words} words do not go into a text that is ${length} long; ${again(text)}`;
      return [problem('quote-missing', ['texts', text, 'words'], message)];
    }),
    ...proofs.flatMap(({ quotation, entry: { fragment, text, field }, row }) => {
      if (isTimes(field) ? fragment === '' : findsWords(fragment, quotation.quote)) return [];
      const message = `"${fragment}" does not find the words that it was attested for; ${again(text)}`;
      return [problem('quote-missing', ['quotes', row, 'fragment'], message)];
    }),
  ];
}

/** Whether a text directive is made of one or two runs of the quotation's own words. */
function findsWords(fragment: string, quote: string): boolean {
  const terms = fragment.split(',');
  let after = 0;
  return (
    terms.length <= 2 &&
    terms.every((term) => {
      const words = /[-&\s]/u.test(term) ? '' : decoded(term);
      const at = quote.indexOf(words, after);
      after = at + words.length;
      return words !== '' && at >= 0;
    })
  );
}

function decoded(term: string): string {
  try {
    return decodeURIComponent(term);
  } catch {
    return '';
  }
}

/** The text that would hold a quotation: its source's own, or the one in which that source's other quotations were found. */
function textOf({ cited }: PlacedQuotation, attested: Attested): string | null {
  const own = cited.find((source) => Object.hasOwn(attested.texts, source));
  return own ?? attested.quotes.find((entry) => cited.includes(entry.source))?.text ?? null;
}

function missingProblem(quotation: PlacedQuotation, attested: Attested): Problem {
  const { event, field, path, cited } = quotation;
  const near = attested.quotes.some((entry) => entry.event === event && entry.field === field);
  const said = near
    ? 'these words, in this place, are not what was attested'
    : 'these words were never attested';
  const command = `npm run attest <text file> ${textOf(quotation, attested) ?? cited[0] ?? '<source>'}`;
  return problem('quote-missing', path, `${said}; put them right, or prove them: ${command}`);
}

function repeatedProblem({ path }: PlacedQuotation, { count, text }: AttestedQuote): Problem {
  const message = `these words stand ${count} times in "${text}", so that they find no one place; quote more`;
  return problem('quote-missing', path, message);
}

/** Proofs of what is quoted no more. As many as there are quotations without one in the same event are only their echo. */
function leftoverProblems(
  leftovers: readonly (AttestedQuote & { readonly row: number })[],
  unproved: readonly PlacedQuotation[],
): readonly Problem[] {
  const waiting = new Map<string, number>();
  for (const { event } of unproved) waiting.set(event, (waiting.get(event) ?? 0) + 1);
  return leftovers.flatMap(({ event, field, text, row }) => {
    const echoes = waiting.get(event) ?? 0;
    waiting.set(event, echoes - 1);
    if (echoes > 0) return [];
    const message = `"${event}" no longer quotes this as ${field}; run npm run attest <text file> ${text} again`;
    return [problem('quote-missing', ['quotes', row], message)];
  });
}

/** Fields that another rule misses in an event already, so that their proofs are not left over but waiting. */
function absentFields(draft: EventDraft, sources: Known<Source>): readonly string[] {
  const { status, statusQuote, when, stated } = draft;
  const fields: readonly (QuoteField | null)[] = [
    needsStatusQuote(status) && !statusQuote ? 'statusQuote' : null,
    status === 'corroborated' && !isCorroborated(draft, sources) ? 'confirmedBy' : null,
    when.basis === 'stated' && !when.text ? 'when.text' : null,
    stated?.basis === 'stated' && !stated.text ? 'stated.text' : null,
  ];
  return fields.flatMap((field) => (field === null ? [] : [placeOf({ event: draft.id, field })]));
}

function isTimes(field: AttestedQuote['field']): boolean {
  return field === 'when.text' || field === 'stated.text';
}
