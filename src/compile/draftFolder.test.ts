import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, it, onTestFinished } from 'vitest';
import { attest, printAttested } from './attest.ts';
import { all, draftFor, fill, write } from './draft.fixture.ts';
import { compile, loadEdition } from './edition.ts';
import { readSheets } from './sheets.ts';
import { mapping as arbitraryMapping, opened, openedOf } from '../dataset/opened/arbitrary.ts';
import { arrange } from '../dataset/opened/arrange.ts';
import { compile as compileTable } from '../dataset/opened/compile.ts';
import { openDataset } from '../dataset/opened/dataset.ts';
import { tableOf } from '../dataset/opened/table.fixture.ts';
import { draftFiles } from '../formats/draftFolder.ts';
import { plainLine } from '../formats/plainLine.ts';
import { schemaOf } from '../formats/open/schemas.ts';
import { setSamples } from '../formats/open/schemas/sets.fixture.ts';
import { storySamples } from '../formats/open/schemas/stories.fixture.ts';
import { writtenSamples } from '../formats/open/schemas/written.fixture.ts';
import type { Mapping } from '../model/mapping.ts';
import { findIn } from '../model/rows.ts';
import { visible } from '../model/textRules.ts';

/** Of a place it has the name alone. */
const nowhere = {
  id: '',
  title: '',
  name: 'Kyiv',
  kind: 0,
  start: '',
  end: '',
  from: NaN,
  to: NaN,
  open: 0,
  lat: NaN,
  lon: NaN,
};

it('what is saved of an opened file lacks what is marked as yet to be written, each of it told, and nothing else', () => {
  const root = temporary();
  fc.assert(
    fc.property(
      opened.filter(({ lines }) => lines.length > 0),
      (file) => {
        const files = draftFiles(draftFor(file, arbitraryMapping));
        write(root, files);
        const { faults } = compile(root);
        expect(faults.filter(({ rule }) => rule !== 'unwritten')).toEqual([]);
        const marked = Object.entries(files).flatMap(([path, text]) =>
          text.split('\n').flatMap((line, at) => (/^[^#]*TODO:/.test(line) ? [`${path}:${at + 1}`] : [])),
        );
        // A block's words begin on the line after the one that is told.
        const told = faults.map(({ file: path, line }) => {
          const isBlock = (files[path] ?? '').split('\n')[line - 1]?.endsWith('|-') ?? false;
          return `${path}:${isBlock ? line + 1 : line}`;
        });
        expect(told.toSorted()).toEqual(marked.toSorted());
        for (const { id } of all(file.dataset.heads))
          expect(faults.some((fault) => fault.file === `data/events/${id}.yaml`)).toBe(true);
        fill(root);
        expect(compile(root).faults.filter(({ rule }) => rule !== 'quote-missing')).toEqual([]);
      },
    ),
    { numRuns: 8, examples: [[openedOf([nowhere])]] },
  );
});

/** As a curator at hand would have it: some cells of which nothing is read, some that mean nothing here. */
function rough() {
  const columns = ['id', 'when', 'lat', 'lon', 'what', 'kind', 'Reported by', 'link'];
  const rows = [
    ['con', '31/09/2024', '50.123', '16.456', 'Flood', 'flood', 'A. Nowak', 'https://example.org/a'],
    ['event-con', '2024-09-15', 'abc', 'n/a', 'Bridge', '', '<b>B</b>\nC\u202e', 'http://example.org/b'],
    ['aux', '', '', '', '', '', 'nobody', ''],
  ];
  const mapping: Mapping = {
    ...arbitraryMapping,
    time: { by: 'column', column: 1, order: 'day-first', epoch: null, clock: null },
    end: null,
    place: { by: 'columns', lat: 2, lon: 3 },
    placeName: null,
    title: 4,
    kind: 5,
    link: 7,
  };
  const table = tableOf(columns, rows);
  const arranged = arrange(compileTable(table, mapping), table, mapping);
  return {
    rows,
    files: draftFiles(draftFor(openDataset({ file: 'f.csv', arranged, table, mapping }), mapping)),
  };
}

it('what is saved says nothing that the file does not say, and all that it says', () => {
  const { rows, files } = rough();
  const con = files['data/events/event-con-2.yaml'] ?? '';
  const bridge = files['data/events/event-con.yaml'] ?? '';
  const aux = files['data/events/event-aux.yaml'] ?? '';
  expect(con).toContain("is: 'TODO: when it was; the file says “31/09/2024”, which could not be read'");
  expect(con).toMatch(/precision: region\n +basis: inferred\n +note: \|-\n +The file has coordinates,/);
  expect(files['data/places.yaml']).toContain('radiusMetres: 5000');
  expect(bridge).toContain('the file says “abc”');
  expect(aux).toMatch(/is: by published\n.*\n +basis: inferred\n +note: \|-\n +The file gives no time\./);
  expect(aux).toContain('where: []');
  expect(aux).toMatch(/title:\n +en: \|-\n +TODO: /);
  for (const [file, row] of [con, bridge, aux].map((text, at) => [text, rows[at] ?? []] as const)) {
    const comments = file.split('\n').filter((line) => line.startsWith('# '));
    for (const cell of row.filter((each) => each !== ''))
      expect(comments.some((line) => line.endsWith(`: ${visible(cell)}`))).toBe(true);
  }
  const quotes =
    Object.values(files)
      .join('\n')
      .match(/quote: \|-\n.*/g) ?? [];
  expect(quotes.every((quote) => quote.includes('TODO:'))).toBe(true);
  expect(
    files['data/sources.yaml']?.match(/(?:author|published|title): [^]*?TODO:/g)?.length,
  ).toBeGreaterThan(5);
});

it('what is saved goes into the folder data beside what stays there, under names that any system can write', () => {
  const { files } = rough();
  for (const [path, text] of Object.entries(files)) {
    expect(path).toMatch(/^data\/(?!README\.md|schema\/)/);
    expect(path).not.toMatch(/\/(?:con|prn|aux|nul|com\d|lpt\d)\./);
    if (!path.endsWith('.yaml')) continue;
    const [, schema = ''] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text) ?? [];
    expect(existsSync(join(dirname(path), schema))).toBe(true);
  }
});

/** Linked Places as their carrier has them: years before Christ, doubt, shapes, markup. */
const ancient = {
  schema: 'linked-places',
  of: 'years before Christ',
  columns: [
    '@id',
    'properties.title',
    'geometry',
    'when.timespans.0.start.in',
    'when.timespans.0.end.in',
    'links.0.identifier',
  ],
  rows: [
    [
      'a',
      'Ides <b>of</b> March &amp; more',
      '{"type":"Point","coordinates":[12.5,41.9]}',
      '-0043-03-15',
      '',
      'https://example.org/a',
    ],
    [
      'b',
      'Rome',
      '{"type":"Polygon","coordinates":[[[12,41],[13,41],[13,42],[12,42],[12,41]]]}',
      '-0752',
      '0476',
      '',
    ],
    ['c', 'a &lt;i&gt; and [b](c.org/)', '', '-1600', '-1500', 'http://example.org/c'],
    ['d', 'Without time', '', '', '', ''],
    ['f', 'About', '', '-0499~', '', ''],
    ['g', 'By', '', '', '0400?', ''],
    ['h', 'Since', '', '0300/..', '', ''],
    ['e', 'Year 1', '{"type":"LineString","coordinates":[[12,41],[12.01,41]]}', '0000', '0001', ''],
  ],
};

it.each([...setSamples, ...storySamples, ...writtenSamples, ancient])(
  'what is saved of an opened file says what the file says: $schema, $of',
  ({
    columns,
    rows,
    headed,
  }: {
    columns: readonly string[];
    rows: readonly (readonly string[])[];
    headed?: readonly string[];
  }) => {
    const schema = schemaOf({ columns, rows });
    if (!schema) throw new Error('no schema knows it');
    const mapping = schema.mapping({ columns, rows });
    const table = tableOf(headed ?? columns, rows);
    const arranged = arrange(compileTable(table, mapping), table, mapping);
    const { dataset, details } = openDataset({ file: 'mine.json', arranged, table, mapping });
    const root = temporary();
    write(root, draftFiles(draftFor({ dataset, details }, mapping)));
    const loaded = published(root);
    const { heads, places } = dataset;
    const said = all(heads).map((head, row) => {
      const place = head.where[0] && findIn(places, head.where[0].place);
      const isTimed = head.when.is !== '';
      const placed = dataset.opened.placed(row);
      const isKnown = mapping.placePrecision !== null || placed?.isWithinShape === true;
      const { link } = dataset.opened.row(row);
      return {
        id: head.id,
        title: plainLine(head.title['und'] ?? 'Words of ours', 200),
        is: isTimed ? head.when.is : null,
        possible: isTimed && head.when.possible,
        zone: isTimed && head.when.zone,
        doubt: head.when.doubt,
        place: place && [place.lat, place.lon],
        precision: place && (isKnown ? placed?.precision : 'region'),
        basis: place && (isKnown ? head.where[0]?.basis : 'inferred'),
        url: link.startsWith('https:') ? link : 'https://example.org/',
      };
    });
    const saved = loaded.records.map(({ id, title, when, where, excerpts }) => {
      const place = loaded.places.find((one) => one.id === where[0]?.place);
      const isTimed = !untold.includes(when.is);
      return {
        id,
        title: title['en'],
        is: isTimed ? when.is : null,
        possible: isTimed && when.possible,
        zone: isTimed && when.zone,
        doubt: when.doubt,
        place: place && [place.lat, place.lon],
        precision: where[0]?.precision,
        basis: where[0]?.basis,
        url: loaded.sources.find((source) => source.id === excerpts[0]?.source)?.url,
      };
    });
    const inOrder = (list: typeof said) => list.toSorted((one, other) => (one.id < other.id ? -1 : 1));
    expect(inOrder(saved as typeof said)).toEqual(inOrder(said));
    for (const { when } of loaded.records) {
      if (untold.includes(when.is)) continue;
      expect(when.found.from).toBeGreaterThanOrEqual(loaded.edition.story.from);
      expect(when.found.from).toBeLessThan(loaded.edition.story.to);
    }
  },
);

function temporary(): string {
  const root = mkdtempSync(join(tmpdir(), 'dateline-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  return root;
}

/** The times of events of which the file tells none. */
const untold = ['by published', '1234'];

/** The folder with what a curator adds: answers to all that is asked, and quotations of a text at hand. */
function published(root: string) {
  fill(root);
  const sheets = readSheets(root);
  const [first, ...others] = (sheets.sources ?? []).map(({ id }) => id);
  if (first === undefined) throw new Error('no source');
  const quotes = sheets.events.flatMap(({ value }) => value?.excerpts.map(({ quote }) => quote) ?? []);
  const text = quotes.map((quote) => `${quote}${' and so on'.repeat(6)}`).join('\n');
  writeFileSync(join(root, 'data/attested.yaml'), printAttested(attest(sheets, text, [first, ...others])));
  return loadEdition(root);
}
