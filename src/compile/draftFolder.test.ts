import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, it, onTestFinished } from 'vitest';
import { opened, type openedOf } from '../dataset/opened/arbitrary.ts';
import { arrange } from '../dataset/opened/arrange.ts';
import { compile as compileTable } from '../dataset/opened/compile.ts';
import { openDataset } from '../dataset/opened/dataset.ts';
import { tableOf } from '../dataset/opened/table.fixture.ts';
import { type Draft, draftFiles } from '../formats/draftFolder.ts';
import { plainLine } from '../formats/plainLine.ts';
import { schemaOf } from '../formats/open/schemas.ts';
import { setSamples } from '../formats/open/schemas/sets.fixture.ts';
import { storySamples } from '../formats/open/schemas/stories.fixture.ts';
import { writtenSamples } from '../formats/open/schemas/written.fixture.ts';
import { findIn, type Rows } from '../model/rows.ts';
import { textProblems } from '../model/textRules.ts';
import { attest, printAttested } from './attest.ts';
import { compile, loadEdition } from './edition.ts';
import { readSheets } from './sheets.ts';

/** What a file of events cannot say, and a curator has yet to write. */
const editorial = ['quote-missing', 'url-not-https'];

it('what is saved of an opened file has the shape of a dataset, and lacks only what is to be written', () => {
  const root = temporary();
  fc.assert(
    fc.property(
      opened.filter(({ lines }) => lines.length > 0),
      (file) => {
        write(root, draftFiles(draftOf(file)));
        const { faults } = compile(root);
        expect(faults.filter(({ rule }) => !editorial.includes(rule))).toEqual([]);
        expect(faults.filter(({ rule }) => rule === 'quote-missing').length).toBe(file.lines.length);
      },
    ),
    { numRuns: 15 },
  );
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
    write(root, draftFiles(draftOf({ dataset, details })));
    const loaded = published(root);
    const { heads, places } = dataset;
    const said = all(heads).map((head, row) => {
      const place = head.where[0] && findIn(places, head.where[0].place);
      const isTimed = head.when.is !== '';
      const placed = dataset.opened.placed(row);
      const { link } = dataset.opened.row(row);
      return {
        id: head.id,
        title: plainLine(head.title['und'] ?? head.title['en'] ?? '', 200),
        is: isTimed ? head.when.is : 'by published',
        possible: isTimed && head.when.possible,
        zone: isTimed && head.when.zone,
        doubt: head.when.doubt,
        place: place && [place.lat, place.lon],
        precision: placed?.precision,
        basis: head.where[0]?.basis,
        url: link.startsWith('https:') ? link : 'https://example.org/',
      };
    });
    const saved = loaded.records.map(({ id, title, when, where, excerpts }) => {
      const place = loaded.places.find((one) => one.id === where[0]?.place);
      const isTimed = when.is !== 'by published';
      return {
        id,
        title: title['en'],
        is: when.is,
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
      if (when.is === 'by published') continue;
      expect(when.found.from).toBeGreaterThanOrEqual(loaded.edition.story.from);
      expect(when.found.from).toBeLessThan(loaded.edition.story.to);
    }
  },
);

it('words of any file are written as the rules for words take them', () => {
  const parts = fc.constantFrom(
    '<b>',
    '</b>',
    '&amp;',
    '&lt;i&gt;',
    '&',
    '#38;',
    'lt;',
    '<',
    '[a](b.org/)',
    '](',
    '\u00ad',
    '\u200b',
    '\ud800',
    'é',
    ' ',
    '\n',
    '\t',
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(parts, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 12 }),
      fc.integer({ min: 1, max: 30 }),
      (said, most) => {
        const line = plainLine(said.join(''), most);
        expect(textProblems(line, [])).toEqual([]);
        expect(line).not.toMatch(/[\n\t]/);
        expect(line.length).toBeLessThanOrEqual(most);
      },
    ),
  );
  expect(plainLine('a <b>bold</b> word &amp; 1 &lt; 2, &lt;i&gt;')).toBe('a bold word & 1 < 2, < i>');
});

function temporary(): string {
  const root = mkdtempSync(join(tmpdir(), 'dateline-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  return root;
}

function write(root: string, files: Readonly<Record<string, string>>): void {
  rmSync(join(root, 'data'), { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

/** The folder with what a curator adds: quotations of a text at hand, and addresses. */
function published(root: string) {
  const events = join(root, 'data/events');
  const quotes = readdirSync(events).map((name, at) => {
    const quote = `quotation q${at}q`;
    const text = readFileSync(join(events, name), 'utf8');
    writeFileSync(join(events, name), text.replace(/(quote: \|-\n\s+).*/u, `$1${quote}`));
    return quote;
  });
  const sources = join(root, 'data/sources.yaml');
  writeFileSync(
    sources,
    readFileSync(sources, 'utf8').replace(/(url: \|-\n\s+)to be written/gu, '$1https://example.org/'),
  );
  const sheets = readSheets(root);
  const [first, ...others] = (sheets.sources ?? []).map(({ id }) => id);
  if (first === undefined) throw new Error('no source');
  const text = quotes.map((quote) => `${quote}${' and so on'.repeat(6)}`).join('\n');
  writeFileSync(join(root, 'data/attested.yaml'), printAttested(attest(sheets, text, [first, ...others])));
  return loadEdition(root);
}

function all<T>({ length, at }: Rows<T>): readonly T[] {
  return Array.from({ length }, (_, index) => at(index)).filter((one) => one !== undefined);
}

function draftOf({ dataset, details }: Pick<ReturnType<typeof openedOf>, 'dataset' | 'details'>): Draft {
  const { edition, kinds, heads, places } = dataset;
  return {
    file: 'mine: “a” #1.csv',
    day: '2026-11-28',
    language: 'en',
    story: edition.story,
    zone: edition.zone,
    kinds,
    places: all(places),
    events: all(heads).map((head, row) => ({
      head,
      text: details.get(head.id)?.summary['und'] ?? '',
      precision: dataset.opened.placed(row)?.precision ?? 'none',
      ...dataset.opened.row(row),
    })),
    notes: { shape: 'A shape.', noTime: 'No time.' },
    readme: '# Steps\n',
  };
}
