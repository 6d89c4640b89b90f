import { expect, it } from 'vitest';
import type { EventDraft } from './event.ts';
import { context, deadline } from './record.fixture.ts';
import { editorialProblems } from './rules.ts';

const [excerpt] = deadline.excerpts;
if (!excerpt) throw new Error('the fixture has an excerpt');

const { saidBy } = deadline;
const sentence = { source: 'times-2022-02-27', quote: 'The claim could not be verified.' };
const other = { ...excerpt, source: 'courier-2022-03-01' };

function faults(mutation: Partial<EventDraft>): readonly string[] {
  return editorialProblems({ ...deadline, ...mutation }, context.sources).map(
    ({ path, rule }) => `${path.join('.')} ${rule}`,
  );
}

const mutations: readonly (readonly [string, Partial<EventDraft>, readonly string[]])[] = [
  ['a claim with its speaker', {}, []],
  ['thirty words', { excerpts: [{ ...excerpt, quote: 'word '.repeat(30) }] }, []],
  [
    'thirty-one words',
    { excerpts: [{ ...excerpt, quote: 'word '.repeat(31) }] },
    ['excerpts.0.quote quote-long'],
  ],
  [
    'long words for a time',
    { when: { ...deadline.when, text: 'word '.repeat(31) } },
    ['when.text quote-long'],
  ],
  ['a claim without a speaker', { saidBy: { ...saidBy, speaker: null } }, ['saidBy.speaker speaker-missing']],
  ['a claim by nobody', { saidBy: { who: 'party' } }, ['saidBy.speaker speaker-missing']],
  ['a report without a speaker', { status: 'reported', saidBy: { who: 'outlet' } }, []],
  [
    'a claim without a short name',
    { saidBy: { ...saidBy, short: null } },
    ['saidBy.short title-unattributed'],
  ],
  [
    'a short name in one language of two',
    { saidBy: { ...saidBy, short: { en: 'Putin aide' } } },
    ['title.uk title-unattributed'],
  ],
  [
    'a title without the name',
    { title: { en: 'The delegation will wait' } },
    ['title.en title-unattributed'],
  ],
  [
    'a title with the name in other letters',
    { title: { en: 'putin aide says' } },
    ['title.en title-unattributed'],
  ],
  [
    'what was disputed, without a name',
    { status: 'disputed', title: { en: 'No' } },
    ['title.en title-unattributed'],
  ],
  ['what could not be verified', { status: 'unverified', statusQuote: sentence }, []],
  ['the same without the sentence', { status: 'unverified' }, ['statusQuote status-quote-missing']],
  ['what its source withdrew', { status: 'retracted', statusQuote: sentence }, []],
  ['the same without its reason', { status: 'retracted' }, ['statusQuote status-quote-missing']],
  ['one publisher', { status: 'corroborated' }, ['status corroboration-single']],
  [
    'one publisher twice',
    { status: 'corroborated', excerpts: [excerpt, excerpt] },
    ['status corroboration-single'],
  ],
  ['two publishers', { status: 'corroborated', excerpts: [excerpt, other] }, []],
  ['one that confirms it', { status: 'corroborated', confirmedBy: sentence }, []],
  ['one unknown source', { status: 'corroborated', excerpts: [{ ...excerpt, source: 'gazette' }] }, []],
  ['no source', { status: 'corroborated', excerpts: [] }, ['status corroboration-single']],
  [
    'an inferred place without a note',
    { where: [{ place: 'gomel', role: 'site', precision: 'town', basis: 'inferred' }] },
    ['where.0.note shape'],
  ],
  [
    'one thing supported twice',
    { excerpts: [{ ...excerpt, supports: ['what', 'what'] }] },
    ['excerpts.0.supports.1 shape'],
  ],
  [
    'one event named twice',
    { related: ['a', 'b', 'a'], conflictsWith: ['a', 'a'] },
    ['related.2 shape', 'conflictsWith.1 shape'],
  ],
  ['a status that is none', { status: 'certain', saidBy: { who: 'party' } }, []],
];

const named = (title: string, short: string, language = 'en'): Partial<EventDraft> => ({
  title: { [language]: title },
  saidBy: { ...saidBy, short: { [language]: short } },
});

it.each([
  ['The city says so', 'a'],
  ['Putin aides say so', 'Putin aide'],
  ['Pro-Kremlin paper says so', 'Kremlin'],
  ['Kremlin-backed mayor says so', 'Kremlin'],
  ['Room 101 says so', 'Room 10'],
  ['Речник Кремля каже', 'Речник Кремл', 'uk'],
  ['Слов’янськ каже', 'Слов', 'uk'],
  ["Прем'єр каже", 'єр', 'uk'],
])('finds in “%s” no words “%s”', (title, short, language = 'en') => {
  expect(faults(named(title, short, language))).toEqual([`title.${language} title-unattributed`]);
});

it.each([
  ['Sacramento mayor says “a”', 'Sacramento mayor'],
  ['Aides of an aide: so', 'aide'],
  ['The Kremlin’s answer', 'Kremlin'],
  ['“Putin aide”—so', 'Putin aide'],
  ['U.S. says so', 'U.S.'],
  ['Кремль: так', 'Кремль', 'uk'],
  ['Так каже «Прем’єр»', 'Прем’єр', 'uk'],
  ['普京说', '普京', 'zh'],
])('finds in “%s” the words “%s”', (title, short, language = 'en') => {
  expect(faults(named(title, short, language))).toEqual([]);
});

it.each(mutations)('%s', (_, mutation, expected) => {
  expect(faults(mutation)).toEqual(expected);
});
