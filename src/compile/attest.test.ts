import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { attest, main, printAttested } from './attest.ts';
import { sha256 } from './drafts.ts';
import { compile, loadEdition } from './edition.ts';
import { DatasetError, printFault } from './fault.ts';
import { attestAgain, cited, copyOfFixture, edit, textFile } from './fixtures/copy.ts';
import { readSheets } from './sheets.ts';

const bridge = 'data/events/bergen-bridge.yaml';
const text = readFileSync(textFile, 'utf8');
let root = '';

beforeEach(() => {
  root = copyOfFixture();
});

it('writes one line a quotation, and the same bytes again', () => {
  const before = readFileSync(join(root, 'data/attested.yaml'), 'utf8');
  expect(before.match(/^ {2}- \{ text: courier-2021-11-16, .* \}$/gm)).toHaveLength(7);
  attestAgain(root);
  expect(readFileSync(join(root, 'data/attested.yaml'), 'utf8')).toBe(before);
});

it('takes the text without its byte order mark, with either line end', () => {
  const windows = `\uFEFF${text.replaceAll('\n', '\r\n')}`;
  expect(attest(readSheets(root), windows, cited)).toEqual(attest(readSheets(root), text, cited));
});

it('hashes the text, its source, the event, the field, the position and the words', () => {
  const { texts, quotes } = attest(readSheets(root), text, cited);
  const entry = quotes.find(({ event, field }) => event === 'bergen-bridge' && field === 'excerpts');
  const quote = 'harbour bridge was closed on Tuesday';
  expect(texts).toEqual({
    'courier-2021-11-16': {
      sha256: sha256(text),
      words: text.trim().split(/\s+/).length,
      length: [...text].length,
    },
  });
  expect([...text].slice(entry?.at).join('').startsWith(quote)).toBe(true);
  expect(entry?.sha256).toBe(
    sha256(`${sha256(text)}\ncourier-2021-11-16\nbergen-bridge\nexcerpts\n${entry?.at}\n${quote}`),
  );
});

it('lends the excerpts their text fragments', () => {
  const record = loadEdition(root).records.find(({ id }) => String(id) === 'bergen-bridge');
  expect(record?.excerpts[0]?.fragment).toBe('harbour%20bridge%20was%20closed%20on%20Tuesday');
});

it('finds the words of a time in the quotation beside them', () => {
  const { quotes } = attest(readSheets(root), text, cited);
  const entry = quotes.find(({ event, field }) => event === 'bergen-bridge' && field === 'when.text');
  expect(entry?.count).toBe(2);
  expect([...text].slice(entry?.at).join('')).toMatch(/^on Tuesday after a storm/);
});

it('refuses what the text does not hold, and says which file and field', () => {
  edit(root, bridge, 'was closed on Tuesday', 'was shut on Tuesday');
  expect(refusal()).toEqual([
    expect.stringMatching(
      /^data\/events\/bergen-bridge\.yaml:26:12 excerpts\[0\]\.quote: the text does not hold /,
    ),
  ]);
});

it('asks for more words where the text holds a quotation twice, whatever the case', () => {
  edit(root, bridge, 'harbour bridge was closed on Tuesday', 'the city');
  expect(refusal()).toEqual([expect.stringContaining('the text holds "the city" 2 times; quote more words')]);
});

it('asks for the capitals of the text', () => {
  edit(root, bridge, 'harbour bridge was closed on Tuesday', 'the bridge, built of iron');
  expect(refusal()).toEqual([expect.stringContaining('other capitals')]);
});

const nothingRead: readonly (readonly [string, (file: string) => void, string])[] = [
  ['is not there', () => undefined, 'there is no such file'],
  [
    'is a folder',
    (file) => {
      mkdirSync(file);
    },
    'this is a folder',
  ],
  [
    'is empty',
    (file) => {
      writeFileSync(file, '\uFEFF \r\n');
    },
    'this file is empty; save the text of the source in it',
  ],
  [
    'is not UTF-8',
    (file) => {
      writeFileSync(file, Buffer.from([0x63, 0x61, 0x66, 0xe9]));
    },
    'this file is not UTF-8',
  ],
];

it.each(nothingRead)('refuses a text that %s, in one sentence', (_, make, sentence) => {
  const file = join(root, 'article.txt');
  make(file);
  expect(refused([file, ...cited])).toEqual([expect.stringContaining(`${file}: ${sentence}`)]);
});

it('refuses a source that there is not, in one sentence', () => {
  const left = 'data/attested.yaml is left as it was';
  expect(refused([textFile, 'courier-2021-11-6'])).toEqual([
    'data/sources.yaml:1:1 no source "courier-2021-11-6" is here, of those to attest; did you mean "courier-2021-11-16"? [source-unknown]',
    left,
  ]);
  expect(refused([textFile, 'x'])).toEqual([
    expect.stringContaining('there are courier-2021-11-16, gazette-2021-11-17'),
    left,
  ]);
});

it('says of another text that it is another, and not each quotation that it lacks', () => {
  const file = join(root, 'article.txt');
  writeFileSync(file, 'Quite another article.');
  expect(refused([file, ...cited])).toEqual([
    'data/sources.yaml:1:3 [0]: the text holds none of the 7 quotations from courier-2021-11-16; give the text of that source [quote-missing]',
    'data/attested.yaml is left as it was',
  ]);
});

it('leaves the proofs of other texts alone', () => {
  const gazette = 'The storm left on Wednesday, and the bridge stands.';
  edit(
    root,
    bridge,
    'related:',
    '  - source: gazette-2021-11-17\n    supports: [what]\n    quote: |-\n      the bridge stands\nrelated:',
  );
  const before = readSheets(root);
  const second = attest(before, gazette, ['gazette-2021-11-17']);
  expect(Object.keys(second.texts)).toEqual(['courier-2021-11-16', 'gazette-2021-11-17']);
  expect(second.quotes).toEqual(expect.arrayContaining(before.attested?.value?.quotes ?? []));
  writeFileSync(join(root, 'data/attested.yaml'), printAttested(second));
  attestAgain(root);
  expect(readSheets(root).attested?.value).toEqual(second);
});

/** The bridge's record quotes a second source that stands in the same text. */
function captioned(): void {
  const caption =
    '  - source: gazette-2021-11-17\n    supports: [what]\n    quote: |-\n      Schools stayed open.\n';
  edit(root, bridge, 'related:', `${caption}related:`);
  writeFileSync(
    join(root, 'data/attested.yaml'),
    printAttested(attest(readSheets(root), text, [...cited, 'gazette-2021-11-17'])),
  );
}

it.each([...cited, 'gazette-2021-11-17'])(
  'proves all that a text proved before, whichever of its sources is named: %s',
  (source) => {
    captioned();
    const before = readSheets(root).attested?.value;
    expect(before?.quotes).toHaveLength(8);
    expect(attest(readSheets(root), text, [source])).toEqual(before);
    expect(main(root, [textFile, source])).toBe(0);
    expect(rulesFound()).toEqual([]);
  },
);

it('says what it cannot write', () => {
  rmSync(join(root, 'data/attested.yaml'));
  mkdirSync(join(root, 'data/attested.yaml'));
  expect(main(root, [textFile, ...cited])).toBe(1);
});

const entryOf = (field: string) =>
  new RegExp(`^ {2}- .*event: bergen-deck, field: ${field.replace('.', '\\.')}, .*\n`, 'm');

it.each(['excerpts', 'statusQuote', 'stated.text'])('misses a proof of %s', (field) => {
  rewrite((attested) => attested.replace(entryOf(field), ''));
  expect(rulesFound()).toEqual([['quote-missing', 'data/events/bergen-deck.yaml']]);
});

it('refuses a proof of nothing', () => {
  rewrite((attested) => `${attested}${entryOf('excerpts').exec(attested)?.[0] ?? ''}`);
  expect(rulesFound()).toEqual([['quote-missing', 'data/attested.yaml']]);
});

it('refuses a proof that was moved', () => {
  rewrite((attested) => attested.replace(/(event: bergen-bridge, field: excerpts, at: )(\d+)/, '$1' + '1$2'));
  expect(rulesFound()).toEqual([['quote-missing', bridge]]);
});

it('refuses proofs that were exchanged', () => {
  edit(root, bridge, 'harbour bridge was closed on Tuesday', 'northern stations stopped for three hours');
  expect(rulesFound()).toEqual([['quote-missing', bridge]]);
});

/** What the command says when it refuses; it ends with 1, and changes nothing. */
function refused(args: readonly string[]): readonly string[] {
  const file = join(root, 'data/attested.yaml');
  const before = readFileSync(file, 'utf8');
  const lines: string[] = [];
  const { error } = console;
  console.error = (line: string) => lines.push(line);
  onTestFinished(() => {
    console.error = error;
  });
  expect(main(root, args)).toBe(1);
  expect(readFileSync(file, 'utf8')).toBe(before);
  return lines;
}

function refusal(): readonly string[] {
  try {
    attest(readSheets(root), text, cited);
    return [];
  } catch (error) {
    if (error instanceof DatasetError) return error.faults.map(printFault);
    throw error;
  }
}

function rewrite(change: (attested: string) => string): void {
  const file = join(root, 'data/attested.yaml');
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(file, after);
}

function rulesFound(): readonly (readonly [string, string])[] {
  return compile(root).faults.map(({ rule, file }) => [rule, file]);
}
