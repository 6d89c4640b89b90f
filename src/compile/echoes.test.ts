import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { quotationsOf } from '../model/quotes.ts';
import { compile, compileSheets } from './edition.ts';
import { printFault } from './fault.ts';
import { copyOfFixture, edit } from './fixtures/copy.ts';
import { readSheets } from './sheets.ts';

const bridge = 'data/events/bergen-bridge.yaml';
const deck = 'data/events/bergen-deck.yaml';
const places = 'data/places.yaml';
const published = 'data/published.yaml';
const dataset = 'data/dataset.yaml';
const bridgeTitle = 'Harbour bridge closed after a storm';

type Change = (root: string) => void;
const put =
  (file: string, before: string, after: string): Change =>
  (root) => {
    edit(root, file, before, after);
  };
const write =
  (file: string, text: string): Change =>
  (root) => {
    writeFileSync(join(root, file), text);
  };
const move =
  (to: string): Change =>
  (root) => {
    mkdirSync(join(root, 'data/events/norway'));
    renameSync(join(root, bridge), join(root, 'data/events', to));
  };
const caution =
  'statusQuote:\n  source: courier-2021-11-16\n  quote: |-\n    The figure could not be checked.\n';
const speaker = 'speaker:\n    en: |-\n      Kari Lund';
const all =
  (...changes: readonly Change[]): Change =>
  (root) => {
    for (const change of changes) change(root);
  };
const withdraw = (entry: string) => put(published, 'withdrawn: []', `withdrawn:\n  - ${entry}`);

it.each<readonly [string, Change, readonly string[]]>([
  ['a place by the name of another', put(places, '- id: bergen', '- id: oslo'), [`${places} id-duplicate`]],
  ['a place with an id that is none', put(places, '- id: bergen', '- id: Bergen'), [`${places} shape`]],
  [
    'a kind by the name of another',
    put('data/kinds.yaml', '- id: civil', '- id: measures'),
    ['data/kinds.yaml id-duplicate'],
  ],
  [
    'a source by the name of another',
    put('data/sources.yaml', '- id: courier-2021-11-16', '- id: gazette-2021-11-17'),
    ['data/sources.yaml id-duplicate'],
  ],
  ['no places', write(places, '[]\n'), [`${places} shape`]],
  ['no kinds', write('data/kinds.yaml', '[]\n'), ['data/kinds.yaml shape']],
  ['no sources', write('data/sources.yaml', '[]\n'), ['data/sources.yaml shape']],
  [
    'no folder of events',
    (root) => {
      rmSync(join(root, 'data/events'), { recursive: true });
    },
    ['data/events yaml'],
  ],
  ['a file in capitals', move('Bergen-Bridge.yaml'), ['data/events/Bergen-Bridge.yaml shape']],
  ['a file with another end', move('bergen-bridge.YAML'), ['data/events/bergen-bridge.YAML shape']],
  ['a file that is named otherwise', move('the bridge.yaml'), ['data/events/the bridge.yaml shape']],
  ['a file in a folder', move('norway/bergen-bridge.yaml'), ['data/events/norway/bergen-bridge.yaml shape']],
  [
    'markup in a quotation',
    put(deck, 'the deck had moved', 'the <b>deck had moved'),
    [`${deck} text-markup`],
  ],
  [
    'an unseen character in a quotation',
    put(deck, 'the deck had moved', 'the \u202Edeck had moved'),
    [`${deck} text-control`],
  ],
  [
    'an unseen character in a name',
    put(bridge, 'place: bergen', 'place: ber\u202Egen'),
    [`${bridge} text-control`],
  ],
  [
    'an unseen character in a short name',
    put(deck, '    en: |-\n      City engineer', '    en: |-\n      City\u202E engineer'),
    [`${deck} text-control`],
  ],
  [
    'an invisible character in a quotation',
    put(deck, 'the deck had moved', 'the\u200B deck had moved'),
    [`${deck} text-control`],
  ],
  [
    'an invisible character in a short name',
    put(deck, '    en: |-\n      City engineer', '    en: |-\n      City\u{E0041} engineer'),
    [`${deck} text-control`],
  ],
  ['a link in a summary', put(bridge, 'Two cables', '[Two](javascript:1) cables'), [`${bridge} text-markup`]],
  [
    'a short name that is only a part of a word',
    put(deck, '    en: |-\n      City engineer', '    en: |-\n      Cit'),
    [`${deck} title-unattributed`],
  ],
  [
    'what was retracted without a reason',
    all(put(deck, 'status: unverified', 'status: retracted'), put(deck, caution, '')),
    [`${deck} status-quote-missing`],
  ],
  ['what was retracted with a reason', put(deck, 'status: unverified', 'status: retracted'), []],
  ['a blank speaker', put(deck, speaker, "speaker:\n    en: ' '"), [`${deck} shape`]],
  [
    'a speaker who is blank in two languages',
    put(deck, speaker, "speaker:\n    en: ' '\n    uk: ''"),
    [`${deck} shape`],
  ],
  ['two blank spellings', put(places, '[Bjørgvin]', "[' ', ' ']"), [`${places} shape`, `${places} shape`]],
  ['another longitude', put(places, 'lon: 10.746', 'lon: 40.746'), [`${places} place-outside-country`]],
  ['the words of a time cut short', put(bridge, '    on Tuesday\n', '    on\n'), [`${bridge} quote-missing`]],
  [
    'a path for an id',
    withdraw('{ id: ../../../evil, date: 2021-11-17, reason: { en: No. } }'),
    [`${published} shape`],
  ],
  [
    'a day that is none',
    withdraw('{ id: evil, date: 2021-02-30, reason: { en: No. } }'),
    [`${published} time-unreadable`],
  ],
  [
    'a year for a day',
    withdraw('{ id: evil, date: 2021, reason: { en: No. } }'),
    [`${published} time-unreadable`],
  ],
  [
    'a reason in another language',
    withdraw('{ id: evil, date: 2021-11-17, reason: { fr: Non. } }'),
    [`${published} shape`],
  ],
  [
    'one id published twice',
    put(published, '  - bergen-deck\n', '  - bergen-deck\n  - bergen-deck\n'),
    [`${published} id-duplicate`],
  ],
  [
    'a year of publication',
    put('data/sources.yaml', 'published: 2021-11-17', 'published: 2021'),
    ['data/sources.yaml time-unreadable'],
  ],
  ['a language that is not spoken', put(dataset, '[en, uk]', '[en, uk, fr]'), [`${dataset} shape`]],
  ['a language twice', put(dataset, '[en, uk]', '[en, uk, en]'), [`${dataset} shape`]],
  ['a language of all records left out', put(dataset, '[en, uk]', '[uk]'), [`${dataset} shape`]],
  [
    'a place named in another language',
    put(places, '    en: |-\n      Oslo', '    fr: |-\n      Oslo'),
    [`${places} shape`],
  ],
  [
    'a sign that is not drawn',
    put('data/kinds.yaml', 'glyph: civil', 'glyph: cvil'),
    ['data/kinds.yaml shape'],
  ],
  ['a title without end', put(bridge, bridgeTitle, 'x'.repeat(201)), [`${bridge} shape`]],
])('tells once of %s', (_, change, expected) => {
  const root = copyOfFixture();
  change(root);
  expect(compile(root).faults.map(({ file, rule }) => `${file} ${rule}`)).toEqual(expected);
});

it('tells of a file that was renamed by its old id, and what is to be proved again', () => {
  const root = copyOfFixture();
  renameSync(join(root, deck), join(root, 'data/events/bergen-decks.yaml'));
  const { faults } = compile(root);
  expect(new Set(faults.map(({ rule }) => rule))).toEqual(new Set(['id-vanished', 'quote-missing']));
});

it('quotes what was written', () => {
  const root = copyOfFixture();
  edit(root, places, 'lat: 59.913', 'lat: .inf');
  edit(root, dataset, 'version: 1.0.0', 'version: 1.0');
  edit(root, bridge, 'kind: civil', 'kind: "ci\\u202Evil\\u0007"');
  const told = compile(root).faults.map(printFault).join(' ');
  expect(told).toContain('.inf is not a number');
  expect(told).toContain('1.0 is not text');
  expect(told).not.toMatch(/[\p{Cc}\u202A-\u202E]/u);
});

const real = readSheets(process.cwd());
const allowed = new Set(['quote-missing', 'quote-long', 'text-markup', 'text-control']);
const quotations = real.events.flatMap((sheet) =>
  sheet.value ? quotationsOf({ id: sheet.id, ...sheet.value }) : [],
);

it('tells of one changed character in any quotation as that and nothing else', { timeout: 30_000 }, () => {
  const character = fc.constantFrom('x', ' ', '', '\u202E', '7', '…', 'aa', 'a b');
  fc.assert(
    fc.property(fc.constantFrom(...quotations), fc.nat(), character, ({ event, path, quote }, seed, put) => {
      const at = seed % quote.length;
      const changed = `${quote.slice(0, at)}${put}${quote.slice(at + 1)}`;
      fc.pre(changed !== quote && changed.trim() === changed && changed !== '');
      const events = real.events.map((sheet) =>
        sheet.id === event && sheet.value ? { ...sheet, value: withAt(sheet.value, path, changed) } : sheet,
      );
      const { faults } = compileSheets({ ...real, events });
      expect(faults.map((fault) => fault.path.join('.'))).toEqual([path.join('.')]);
      expect(faults.every(({ rule }) => allowed.has(rule))).toBe(true);
    }),
    { numRuns: 150 },
  );
});

it('tells of another hash of the text, and of no budget', () => {
  const { attested } = real;
  if (!attested?.value) throw new Error('the dataset is attested');
  const texts = Object.fromEntries(
    Object.entries(attested.value.texts).map(([text, read]) => [text, { ...read, sha256: '0'.repeat(64) }]),
  );
  const { faults } = compileSheets({
    ...real,
    attested: { ...attested, value: { ...attested.value, texts } },
  });
  expect(faults.map(({ file, path, rule }) => [file, path.at(-1), rule])).toEqual([
    ['data/attested.yaml', 'sha256', 'quote-missing'],
  ]);
});

function withAt<T>(value: T, [step, ...rest]: readonly (string | number)[], changed: string): T {
  if (step === undefined) return changed as T;
  const inner = (value as Record<string | number, unknown>)[step];
  if (Array.isArray(value)) {
    const list: unknown[] = [...(value as readonly unknown[])];
    list[Number(step)] = withAt(inner, rest, changed);
    return list as T;
  }
  return { ...value, [step]: withAt(inner, rest, changed) };
}
