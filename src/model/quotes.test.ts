import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordsCovered } from './budget.ts';
import type { EventDraft } from './event.ts';
import { quoteProblems } from './proofs.ts';
import {
  type Attested,
  type AttestedQuote,
  type PlacedQuotation,
  attestationInput,
  quotationsOf,
} from './quotes.ts';
import { context, deadline, sha256 } from './record.fixture.ts';
import { wordsOf } from './text.ts';

const text = `He said that it would wait until 3 p.m. local Belarusian time. 🕒 Then it left. ${'And more words came. '.repeat(40)}`;
const textHash = sha256(text);

function codePoints(words: string): number {
  return Array.from(words).length;
}

function prove(quotation: PlacedQuotation): AttestedQuote {
  const { event, field, cited, quote } = quotation;
  const place = { source: cited[0] ?? '', event, field, at: codePoints(text.slice(0, text.indexOf(quote))) };
  return {
    text: 'times-2022-02-27',
    ...place,
    count: 1,
    fragment: field === 'when.text' || field === 'stated.text' ? '' : encodeURIComponent(quote),
    sha256: sha256(attestationInput(textHash, place, quote)),
  };
}

function attest(...drafts: readonly EventDraft[]): Attested {
  const texts = {
    'times-2022-02-27': { sha256: textHash, words: wordsOf(text).length, length: codePoints(text) },
  };
  return { texts, quotes: drafts.flatMap(quotationsOf).map(prove) };
}

const [excerpt] = deadline.excerpts;
if (!excerpt) throw new Error('the fixture has an excerpt');

const proved: EventDraft = {
  ...deadline,
  statusQuote: { source: 'times-2022-02-27', quote: '🕒 Then it left.' },
};
const attested = attest(proved);

function faults(draft: Partial<EventDraft>, proof: Attested = attested): readonly string[] {
  const problems = quoteProblems([{ ...proved, ...draft }], context.sources, proof, sha256);
  const own = [...problems.events.values()].flat();
  return [...own, ...problems.attested].map(({ path, rule }) => `${path.join('.')} ${rule}`);
}

function altered(row: number, change: Partial<AttestedQuote>): Attested {
  return {
    ...attested,
    quotes: attested.quotes.map((entry, index) => (index === row ? { ...entry, ...change } : entry)),
  };
}

it('finds every quotation of a record', () => {
  const stated = { is: '2022-02-27', basis: 'stated', text: 'on Sunday' };
  const draft = { ...proved, stated, confirmedBy: { source: 'courier-2022-03-01', quote: 'It is so.' } };
  expect(quotationsOf(draft).map(({ field, path, source }) => [field, path.join('.'), source])).toEqual([
    ['excerpts', 'excerpts.0.quote', 'times-2022-02-27'],
    ['when.text', 'when.text', null],
    ['stated.text', 'stated.text', null],
    ['statusQuote', 'statusQuote.quote', 'times-2022-02-27'],
    ['confirmedBy', 'confirmedBy.quote', 'courier-2022-03-01'],
  ]);
});

it('has nothing to say where every quotation is attested', () => {
  expect(faults({})).toEqual([]);
});

it('misses a quotation of which one character is changed, whichever', () => {
  fc.assert(
    fc.property(fc.nat(excerpt.quote.length - 1), (at) => {
      const quote = `${excerpt.quote.slice(0, at)}#${excerpt.quote.slice(at + 1)}`;
      expect(faults({ excerpts: [{ ...excerpt, quote }] })).toEqual(['excerpts.0.quote quote-missing']);
    }),
  );
});

it('misses a proof of which anything is changed', () => {
  const changes: readonly Partial<AttestedQuote>[] = [
    { at: 1 },
    { text: 'other' },
    { source: 'courier-2022-03-01' },
    { sha256: '0' },
    { field: 'confirmedBy' },
  ];
  for (const change of changes)
    expect(faults({}, altered(0, change))).toEqual(['excerpts.0.quote quote-missing']);
  expect(faults({}, altered(0, { event: 'other' }))).toContain('excerpts.0.quote quote-missing');
  const swapped = altered(0, { sha256: attested.quotes[2]?.sha256 ?? '' });
  expect(faults({}, swapped)).toEqual(['excerpts.0.quote quote-missing']);
});

it('proves one quotation with one proof', () => {
  expect(faults({ excerpts: [excerpt, excerpt] })).toEqual(['excerpts.1.quote quote-missing']);
});

it('misses the quotation of a proof that is left over, unless another rule does', () => {
  expect(faults({ statusQuote: null })).toEqual(['quotes.2 quote-missing']);
  expect(faults({ statusQuote: null, status: 'unverified' })).toEqual([]);
  expect(faults({ statusQuote: null, status: 'retracted' })).toEqual([]);
  expect(faults({ when: { ...deadline.when, text: null } })).toEqual([]);
  expect(faults({ when: { ...deadline.when, text: null, basis: 'computed' } })).toEqual([
    'quotes.1 quote-missing',
  ]);
});

it('asks for a longer quotation where the words come more than once, but for times', () => {
  expect(faults({}, altered(0, { count: 2 }))).toEqual(['excerpts.0.quote quote-missing']);
  expect(faults({}, altered(1, { count: 2 }))).toEqual([]);
});

it('is silent where a quotation is too long, or its source unknown', () => {
  expect(faults({ excerpts: [{ ...excerpt, quote: 'word '.repeat(31) }] })).toEqual([]);
  expect(faults({ excerpts: [{ ...excerpt, source: 'gazette' }] })).toEqual([]);
});

it('tells of a text of which too much is quoted, and of none of its proofs that are missing', () => {
  const quote = 'and more words came '.repeat(7);
  expect(faults({ excerpts: [excerpt, { ...excerpt, quote }, { ...excerpt, quote: 'left it' }] })).toEqual([
    'excerpts.1.quote quote-budget',
  ]);
  const few = { 'times-2022-02-27': { sha256: textHash, words: 40, length: 240 } };
  expect(faults({}, { ...attested, texts: few })).toEqual(['texts.times-2022-02-27 quote-budget']);
});

it('tells of a hash that proves nothing once, whatever is quoted', () => {
  const own = attested.texts['times-2022-02-27'];
  if (!own) throw new Error('the text is attested');
  for (const words of [own.words, 94]) {
    const texts = { 'times-2022-02-27': { ...own, words, sha256: sha256('another text') } };
    expect(faults({}, { ...attested, texts })).toEqual(['texts.times-2022-02-27.sha256 quote-missing']);
  }
});

it('counts a quotation that was changed where its proof says that it stood', () => {
  const covered = wordsOf('would wait until 3 p.m. local Belarusian time').length + 4;
  const texts = { 'times-2022-02-27': { sha256: textHash, words: (covered + 1) * 5, length: 1000 } };
  const change = { excerpts: [{ ...excerpt, quote: excerpt.quote.replace('wait', 'w it') }] };
  expect(faults(change, { ...attested, texts })).toEqual(['excerpts.0.quote quote-missing']);
  const when = { ...deadline.when, text: 'until 3 p.m. local Belorusian time' };
  expect(faults({ when }, { ...attested, texts })).toEqual(['when.text quote-missing']);
});

it('counts no word of a new quotation that another holds', () => {
  const texts = { 'times-2022-02-27': { sha256: textHash, words: 60, length: 1000 } };
  const stated = { is: '2022-02-27', basis: 'computed', text: 'local Belarusian time' };
  expect(faults({ stated }, { ...attested, texts })).toEqual(['stated.text quote-missing']);
  const more = { ...stated, text: 'Belarusian time and more and more and more' };
  expect(faults({ stated: more }, { ...attested, texts })).toEqual(['stated.text quote-budget']);
});

it('refuses what a proof says beside its hash, where it cannot be so', () => {
  for (const fragment of ['', 'would%20go', '%E0%A4%A', 'wait,would', 'would,until,time', 'p.m.%20-wait'])
    expect(faults({}, altered(0, { fragment }))).toEqual(['quotes.0.fragment quote-missing']);
  expect(faults({}, altered(0, { fragment: 'would%20wait,time' }))).toEqual([]);
  expect(faults({}, altered(1, { fragment: 'until' }))).toEqual(['quotes.1.fragment quote-missing']);
  const sized = (words: number, length: number) =>
    faults({}, { ...attested, texts: { 'times-2022-02-27': { sha256: textHash, words, length } } });
  expect(sized(500, 800)).toEqual(['texts.times-2022-02-27.words quote-missing']);
  expect(sized(30 * 5, 20)).toEqual(['texts.times-2022-02-27.length quote-missing']);
});

it('counts a word of the text once, however many quotations cover it', () => {
  const words = fc.array(fc.constantFrom('a', 'bc', '🕒🕒', 'd-e'), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(words, fc.array(fc.tuple(fc.nat(19), fc.nat(19)), { maxLength: 6 }), (all, ranges) => {
      const covered = new Set<number>();
      const quotations = ranges.map(([one, other]) => {
        const [from, to] = [Math.min(one, other, all.length), Math.min(Math.max(one, other), all.length)];
        for (let word = from; word < to; word++) covered.add(word);
        const before = all.slice(0, from).map((word) => `${word} `);
        return { at: codePoints(before.join('')), quote: all.slice(from, to).join(' ') };
      });
      expect(wordsCovered(quotations)).toBe(covered.size);
    }),
  );
});

it('counts a word once that two quotations share in parts', () => {
  expect(
    wordsCovered([
      { at: 0, quote: 'fire-' },
      { at: 3, quote: 'e-fighters came' },
    ]),
  ).toBe(2);
});
