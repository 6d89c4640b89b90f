import { appendFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { changeableFields } from '../model/changeRules.ts';
import { compile, loadEdition } from './edition.ts';
import { printFault } from './fault.ts';
import { copyOfFixture, edit } from './fixtures/copy.ts';
import { jsonSchemas } from './schema.ts';

const bridge = 'data/events/bergen-bridge.yaml';
const published = 'data/published.yaml';
const title = 'Harbour bridge closed after a storm';

it('a record carries its corrections, and the day since which it is published', () => {
  const { records } = loadEdition(corrected());
  const record = records.find(({ id }) => id === 'bergen-bridge');
  expect(record?.recorded).toBe('2021-11-20');
  expect(record?.changes).toEqual([
    {
      date: '2021-12-01',
      field: 'title.en',
      old: 'Harbour bridge damaged by a storm',
      new: title,
      reason: { en: 'The report speaks of closing.' },
    },
  ]);
  expect(records.filter(({ recorded }) => recorded === null)).toHaveLength(2);
});

it('what a correction can name are the fields of a record, as the schema has them', () => {
  const { changes: _, ...properties } = (jsonSchemas()['event.schema.json'] as Fields).properties ?? {};
  expect(fieldsOf({ properties }).toSorted()).toEqual(changeableFields.toSorted());
});

it.each<readonly [string, (root: string) => void, string]>([
  [
    'a field that is misspelt',
    put(bridge, 'field: title.en', 'field: titel.en'),
    `${bridge}:31:12 changes[0].field: no field "titel.en" in a record; did you mean "title.en"? [shape]`,
  ],
  [
    'a part that is missing',
    put(bridge, '    field: title.en\n', ''),
    `${bridge}:30:5 changes[0].field: it is missing [shape]`,
  ],
  [
    'a part that is misspelt',
    put(bridge, '    field: title.en', '    filed: title.en'),
    `${bridge}:31:5 changes[0].filed: no field "filed" belongs here; did you mean "field"? [shape]`,
  ],
  [
    'an old title that is the new one',
    put(bridge, 'damaged by', 'closed after'),
    `${bridge}:30:5 changes[0]: old and new are the same, "${title}"; write what changed [shape]`,
  ],
  [
    'a record that was changed since',
    put(bridge, `  en: |-\n    ${title}`, '  en: |-\n    Harbour bridge shut'),
    `${bridge}:34:10 changes[0].new: the record has "Harbour bridge shut" in title.en now; write that, or the change that made it so [shape]`,
  ],
  [
    'a reason without the first language',
    put(bridge, '      en: |-\n        The report', '      uk: |-\n        The report'),
    `${bridge}:37:7 changes[0].reason: it has no reason in "en", the first language; write it there too [shape]`,
  ],
  [
    'a day that is none',
    put(bridge, 'date: 2021-12-01', 'date: 2021-02-30'),
    `${bridge}:30:11 changes[0].date: "2021-02-30": 30 February 2021 does not exist, the month ends on the 28th; write it as 2022-02-27 [time-unreadable]`,
  ],
  [
    'a day before that of publication',
    put(bridge, 'date: 2021-12-01', 'date: 2021-11-19'),
    `${bridge}:30:11 changes[0].date: "2021-11-19" is before 2021-11-20, when the record was first published; write the day of the correction [time-order]`,
  ],
  [
    'markup in it',
    put(bridge, 'damaged by', '<b>damaged by'),
    `${bridge}:32:10 changes[0].old: "<b>" is markup; write plain text [text-markup]`,
  ],
  [
    'markup in what was corrected',
    put(bridge, `  en: |-\n    ${title}`, `  en: |-\n    <i>${title}`),
    `${bridge}:2:7 title.en: "<i>" is markup; write plain text [text-markup]`,
  ],
  [
    'a correction of what is published since nobody knows when',
    put(published, '  bergen-bridge: 2021-11-20', '  bergen-deck: 2021-11-20'),
    `${bridge}:30:3 changes: nothing says since when it is published; write the day under recorded in data/published.yaml [shape]`,
  ],
  [
    'a day of publication that is none',
    put(published, 'bergen-bridge: 2021-11-20', 'bergen-bridge: 2021-11'),
    `${published}:8:18 recorded.bergen-bridge: "2021-11" is not one day; write it as 2022-02-27 [time-unreadable]`,
  ],
  [
    'a day of publication of what was never published',
    put(published, '  bergen-bridge: 2021-11-20', '  bergen-bridge: 2021-11-20\n  bergen-decks: 2021-11-20'),
    `${published}:9:17 recorded.bergen-decks: no "bergen-decks" among the events above; did you mean "bergen-deck"? [shape]`,
  ],
  [
    'an id that leaves the list with its record',
    (root) => {
      edit(root, published, '  - london-stations\n', '');
      edit(root, published, 'recorded:\n', 'recorded:\n  london-stations: 2021-11-20\n');
      takeAway(root, 'london-stations');
    },
    `${published}:7:20 recorded.london-stations: no "london-stations" among the events above; write it there again, since no published id goes away [shape]`,
  ],
])('tells once, and where, of %s', (_, change, told) => {
  const root = corrected();
  change(root);
  expect(printed(root)).toEqual([told]);
});

it('a dataset that cannot be read whole is told of as that alone', () => {
  const root = corrected();
  edit(root, bridge, '      en: |-\n        The report', '      uk: |-\n        The report');
  rmSync(join(root, 'data/dataset.yaml'));
  expect(printed(root)).toEqual(['data/dataset.yaml:1:1 there is no such file [yaml]']);
});

it('a year that was corrected is read as it is written', () => {
  const root = corrected();
  const change =
    '  - { date: 2021-12-02, field: when.is, old: 2021, new: 2021-11-16, reason: { en: Finer. } }\n';
  appendFileSync(join(root, bridge), change);
  expect(loadEdition(root).records.flatMap(({ changes }) => changes.map(({ old }) => old))).toContain('2021');
});

it('a record that was renamed is published since its old id was', () => {
  const root = corrected();
  renameSync(join(root, bridge), join(root, 'data/events/bergen-crossing.yaml'));
  edit(root, published, 'aliases: {}', 'aliases: { bergen-bridge: bergen-crossing }');
  const faults = compile(root).faults.filter(({ rule }) => rule !== 'quote-missing');
  expect(faults).toEqual([]);
});

it('a record is withdrawn without the text of its source at hand', () => {
  const root = copyOfFixture();
  takeAway(root, 'london-stations');
  withdraw(root, '{ id: london-stations, date: 2021-11-18, reason: { en: Another city. } }');
  expect(loadEdition(root).withdrawn.map(({ id }) => id)).toEqual(['london-stations']);
});

/** Each once, with file, line and column: an id that does not answer as it should. */
it.each<readonly [string, (root: string) => void, string]>([
  [
    'an event whose file is gone',
    (root) => {
      takeAway(root, 'london-stations');
    },
    `${published}:4:5 events[2]: "london-stations" was published and is no event any more; bring the event back, or write it under aliases or withdrawn [id-vanished]`,
  ],
  [
    'an old name of what is itself one',
    put(published, 'aliases: {}', 'aliases: { bridge: harbour, harbour: bergen-bridge }'),
    `${published}:5:20 aliases.bridge: "harbour" is itself an old name; write "bergen-bridge" [event-unknown]`,
  ],
  [
    'an old name of what was withdrawn',
    (root) => {
      withdraw(root, '{ id: bergen-lamps, date: 2021-11-18, reason: { en: Another bridge. } }');
      edit(root, published, 'aliases: {}', 'aliases: { lamps: bergen-lamps }');
    },
    `${published}:5:19 aliases.lamps: "bergen-lamps" was withdrawn on 2021-11-18; take this old name out and withdraw "lamps" too [event-unknown]`,
  ],
  [
    'an old name that an event has',
    put(published, 'aliases: {}', 'aliases: { bergen-deck: bergen-bridge }'),
    'data/events/bergen-deck.yaml:1:1 id: the id "bergen-deck" is an old name of "bergen-bridge", and no id is used twice; choose another [id-reused]',
  ],
  [
    'a withdrawal without a reason',
    (root) => {
      withdraw(root, '{ id: bergen-lamps, date: 2021-11-18 }');
    },
    `${published}:7:5 withdrawn[0].reason: it is missing [shape]`,
  ],
  [
    'a withdrawal without a date',
    (root) => {
      withdraw(root, '{ id: bergen-lamps, reason: { en: Another bridge. } }');
    },
    `${published}:7:5 withdrawn[0].date: it is missing [shape]`,
  ],
  [
    'a withdrawn record that is there',
    (root) => {
      withdraw(root, '{ id: bergen-deck, date: 2021-11-18, reason: { en: Another bridge. } }');
    },
    'data/events/bergen-deck.yaml:1:1 id: the id "bergen-deck" was withdrawn on 2021-11-18, and no id is used twice; choose another [id-reused]',
  ],
])('refuses once %s', (_, change, told) => {
  const root = copyOfFixture();
  change(root);
  expect(printed(root)).toEqual([told]);
});

/** The bridge was published on 20 November, and got another title on 1 December. */
function corrected(): string {
  const root = copyOfFixture();
  appendFileSync(join(root, published), 'recorded:\n  bergen-bridge: 2021-11-20\n');
  appendFileSync(
    join(root, bridge),
    `changes:
  - date: 2021-12-01
    field: title.en
    old: |-
      Harbour bridge damaged by a storm
    new: |-
      ${title}
    reason:
      en: |-
        The report speaks of closing.
`,
  );
  return root;
}

function put(file: string, before: string, after: string): (root: string) => void {
  return (root) => {
    edit(root, file, before, after);
  };
}

function withdraw(root: string, entry: string): void {
  edit(root, published, 'withdrawn: []', `withdrawn:\n  - ${entry}`);
}

function takeAway(root: string, id: string): void {
  rmSync(join(root, `data/events/${id}.yaml`));
}

interface Fields {
  readonly properties?: Readonly<Record<string, Fields>>;
  readonly items?: Fields;
  readonly propertyNames?: object;
}

/** A schema's fields as corrections write them: `title.*`, `where`, `where[].place`. */
function fieldsOf({ properties, items, propertyNames }: Fields, path = ''): readonly string[] {
  if (properties) {
    const within = (key: string) => (path === '' ? key : `${path}.${key}`);
    return Object.entries(properties).flatMap(([key, inner]) => fieldsOf(inner, within(key)));
  }
  if (propertyNames) return [`${path}.*`];
  return items?.properties ? [path, ...fieldsOf(items, `${path}[]`)] : [path];
}

function printed(root: string): readonly string[] {
  return compile(root).faults.map(printFault);
}
