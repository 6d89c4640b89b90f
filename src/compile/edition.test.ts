import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { rules, type Rule } from '../model/problem.ts';
import { compile, loadEdition } from './edition.ts';
import { DatasetError, printFault } from './fault.ts';
import { copyOfFixture, edit } from './fixtures/copy.ts';
import { packCore, packDetails } from './pack.ts';

const bridge = 'data/events/bergen-bridge.yaml';
const deck = 'data/events/bergen-deck.yaml';
const stations = 'data/events/london-stations.yaml';
const places = 'data/places.yaml';
const published = 'data/published.yaml';

interface Mutation {
  readonly rule: Rule;
  readonly file: string;
  /** The line at which the fault is told. */
  readonly line: string;
  /** What the printed fault holds. */
  readonly says: string;
  readonly make: (root: string) => void;
}

function change(
  rule: Rule,
  file: string,
  [before, after]: readonly [string, string],
  line: string,
  says: string,
): Mutation {
  return {
    rule,
    file,
    line,
    says,
    make: (root) => {
      edit(root, file, before, after);
    },
  };
}

const second = '\n    basis: stated\n  - { place: oslo, role: site, precision: region, basis: stated }';
const caution =
  'statusQuote:\n  source: courier-2021-11-16\n  quote: |-\n    The figure could not be checked.\n';

const mutations: readonly Mutation[] = [
  change('coordinate-range', places, ['lat: 59.913', 'lat: 159.913'], 'lat: 159.913', '[1].lat: '),
  change(
    'coordinate-swapped',
    places,
    ['lat: 59.913\n  lon: 10.746', 'lat: 10.746\n  lon: 59.913'],
    'lat: 10.746',
    'exchange lat and lon',
  ),
  change('place-outside-country', places, ['lat: 51.507', 'lat: 41.507'], 'lat: 41.507', 'GB'),
  change('time-unreadable', stations, ['is: 2021-11-15', 'is: Monday'], 'is: Monday', 'when.is: '),
  change(
    'time-order',
    stations,
    ['is: 2021-11-15', 'is: 2021-11-15/2021-11-14'],
    'is: 2021-11-15/2021-11-14',
    'when.is: ',
  ),
  change(
    'time-skipped',
    bridge,
    ['is: 2021-11-16\n  basis: stated', 'is: 2021-03-28 02:30\n  basis: computed'],
    'is: 2021-03-28 02:30',
    'when.is: ',
  ),
  change(
    'time-too-fine',
    bridge,
    ['is: 2021-11-16', 'is: 2021-11-16 14:00'],
    'is: 2021-11-16 14:00',
    'when.is: ',
  ),
  change(
    'zone-needed',
    stations,
    ['precision: region\n    basis: stated', `precision: region${second}`],
    'is: 2021-11-15',
    'Europe/London',
  ),
  change(
    'zone-unknown',
    stations,
    ['is: 2021-11-15', 'is: 2021-11-15\n  zone: Europe/Bergen'],
    'zone: Europe/Bergen',
    'when.zone: ',
  ),
  change('kind-unknown', bridge, ['kind: civil', 'kind: civic'], 'kind: civic', 'did you mean "civil"?'),
  change(
    'place-unknown',
    bridge,
    ['place: bergen', 'place: begren'],
    '- place: begren',
    'where[0].place: no place "begren" in places.yaml; did you mean "bergen"? [place-unknown]',
  ),
  change(
    'source-unknown',
    stations,
    ['source: courier-2021-11-16', 'source: courier-2021-11-6'],
    '- source: courier-2021-11-6',
    'did you mean "courier-2021-11-16"?',
  ),
  change(
    'event-unknown',
    bridge,
    ['related: [bergen-deck]', 'related: [bergen-desk]'],
    'related: [bergen-desk]',
    'did you mean "bergen-deck"?',
  ),
  change('id-duplicate', places, ['- id: oslo', '- id: bergen'], '- id: bergen', '[1].id: '),
  {
    rule: 'id-reused',
    file: bridge,
    line: 'title:',
    says: 'bergen-bridge',
    make: (root) => {
      edit(root, published, 'aliases: {}', 'aliases: { bergen-bridge: bergen-deck }');
    },
  },
  change(
    'id-vanished',
    published,
    ['  - bergen-deck\n', '  - bergen-deck\n  - bergen-lamps\n'],
    '- bergen-lamps',
    'events[2]: ',
  ),
  change(
    'quote-missing',
    bridge,
    ['bridge was closed on Tuesday', 'bridge was shut on Tuesday'],
    'quote: |-',
    'excerpts[0].quote: ',
  ),
  change(
    'quote-long',
    bridge,
    ['harbour bridge was closed on Tuesday', 'word '.repeat(31).trim()],
    'quote: |-',
    'excerpts[0].quote: 31 words',
  ),
  change(
    'quote-budget',
    bridge,
    ['harbour bridge was closed on Tuesday', 'word '.repeat(29).trim()],
    'quote: |-',
    'excerpts[0].quote: ',
  ),
  {
    rule: 'speaker-missing',
    file: deck,
    line: 'who: third-party-official',
    says: 'saidBy.speaker: ',
    make: (root) => {
      edit(root, deck, 'status: unverified', 'status: claimed');
      edit(root, deck, '  speaker:\n    en: |-\n      Kari Lund\n', '');
    },
  },
  change('status-quote-missing', deck, [caution, ''], 'title:', 'statusQuote: '),
  change(
    'corroboration-single',
    bridge,
    ['status: reported', 'status: corroborated'],
    'status: corroborated',
    'confirmedBy',
  ),
  change(
    'title-unattributed',
    deck,
    ["City engineer says the bridge's", "It is said that the bridge's"],
    'en: |-',
    'title.en: ',
  ),
  change('text-markup', bridge, ['Two cables had', 'Two <b>cables</b> had'], 'en: |-', 'summary.en: '),
  change('text-control', bridge, ['Two cables had', 'Two \u202Ecables had'], 'en: |-', 'U+202E'),
  change(
    'url-not-https',
    'data/sources.yaml',
    ['https://example.org/bridge', 'http://example.org/bridge'],
    'url: |-',
    '[0].url: ',
  ),
  change(
    'unwritten',
    'data/sources.yaml',
    ['https://example.org/bridge', 'TODO: its address'],
    'url: |-',
    '[0].url: yet to be written: its address',
  ),
  change(
    'shape',
    bridge,
    ['kind: civil', 'kind: civil\nkinds: civil'],
    'kinds: civil',
    'did you mean "kind"?',
  ),
  change('yaml', bridge, ['kind: civil', 'kind: civil\nkind: civil'], 'kind: civil', 'unique'),
];

it('has nothing to say of a dataset without a fault', () => {
  expect(printed(copyOfFixture())).toEqual([]);
});

it('tries every rule', () => {
  expect(mutations.map(({ rule }) => rule).toSorted()).toEqual([...rules].toSorted());
});

it.each(mutations)('$rule is told once, and nothing else', ({ rule, file, line, says, make }) => {
  const root = copyOfFixture();
  make(root);
  const { faults } = compile(root);
  expect(faults.map((fault) => [fault.rule, fault.file])).toEqual([[rule, file]]);
  const [fault] = faults;
  if (!fault) throw new Error('no fault');
  expect(printFault(fault)).toContain(says);
  const stands = readFileSync(join(root, file), 'utf8').split('\n')[fault.line - 1]?.trim() ?? '';
  expect(stands.slice(0, line.length)).toBe(line);
});

it('tells every problem of every file in one run', () => {
  const root = copyOfFixture();
  edit(root, bridge, 'kind: civil', 'kind: civic');
  edit(root, bridge, 'Two cables', 'Two <i>cables');
  edit(root, deck, 'status: unverified', 'status: uncertain');
  edit(root, stations, 'place: london', 'place: lodnon');
  edit(root, 'data/places.yaml', 'lat: 59.913', 'lat: 159.913');
  edit(root, 'data/kinds.yaml', "'#56B4E9'", 'blue');
  expect(compile(root).faults.map(({ rule, file }) => [rule, file])).toEqual([
    ['text-markup', bridge],
    ['kind-unknown', bridge],
    ['shape', deck],
    ['place-unknown', stations],
    ['shape', 'data/kinds.yaml'],
    ['coordinate-range', places],
  ]);
});

it('tells once of a field that is missing because it is misspelt', () => {
  const root = copyOfFixture();
  edit(root, bridge, 'precision: town', 'precison: town');
  edit(root, deck, 'kind: civil', 'knid: civil\ncolour: red');
  expect(printed(root)).toEqual([
    `${bridge}:19:5 where[0].precison: no field "precison" belongs here; did you mean "precision"? [shape]`,
    `${deck}:7:1 knid: no field "knid" belongs here; did you mean "kind"? [shape]`,
    `${deck}:8:1 colour: no field "colour" belongs here [shape]`,
  ]);
});

it('tells of no fault in what only points to one', () => {
  const root = copyOfFixture();
  edit(root, 'data/places.yaml', 'lat: 60.393', 'lat: north');
  edit(root, 'data/sources.yaml', 'url: |-\n    https://example.org/bridge', 'url: 7');
  writeFileSync(join(root, 'data/kinds.yaml'), '- id: [');
  writeFileSync(join(root, deck), 'title: x\n');
  const files = compile(root).faults.map(({ file }) => file);
  expect(new Set(files)).toEqual(new Set(['data/places.yaml', 'data/sources.yaml', 'data/kinds.yaml', deck]));
  expect(files.filter((file) => file === 'data/places.yaml')).toHaveLength(1);
});

it('says which file is not there', () => {
  const root = copyOfFixture();
  rmSync(join(root, 'data/dataset.yaml'));
  expect(printed(root)).toEqual(['data/dataset.yaml:1:1 there is no such file [yaml]']);
});

it('throws all of them where a dataset is needed', () => {
  const root = copyOfFixture();
  edit(root, bridge, 'kind: civil', 'kind: civic');
  edit(root, stations, 'kind: civil', 'kind: civic');
  expect(() => loadEdition(root)).toThrow(DatasetError);
  expect(() => loadEdition(root)).toThrow(/bergen-bridge[^]*london-stations/);
});

it('finds the real dataset without a fault', () => {
  expect(printed(process.cwd())).toEqual([]);
});

it('keeps one language where there are many, and says which', () => {
  const loaded = loadEdition(copyOfFixture());
  const core = packCore(loaded, 'uk');
  const titles = new Map(core.heads.map(({ id, title }) => [String(id), title]));
  expect(titles.get('bergen-bridge')).toEqual({ uk: 'Портовий міст закрито після шторму' });
  expect(titles.get('bergen-deck')).toEqual({ en: "City engineer says the bridge's deck moved" });
  expect(JSON.parse(JSON.stringify(core))).toEqual(core);
  expect(core.heads.map(({ saidBy }) => saidBy.outlet)).toContainEqual({ uk: 'міська газета' });
  expect(core.sources.map(({ outlet }) => outlet)).toEqual([{ uk: 'міська газета' }, null]);
  const details = packDetails(loaded, 'uk');
  expect(JSON.parse(JSON.stringify(details))).toEqual(details);
});

function printed(root: string): readonly string[] {
  return compile(root).faults.map(printFault);
}
