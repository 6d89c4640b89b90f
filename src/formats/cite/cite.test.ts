import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ar, en, uk } from '../../i18n/words.fixture.ts';
import type { EventRecord } from '../../model/event.ts';
import type { Source } from '../../model/source.ts';
import { anyTexts } from '../arbitrary.ts';
import { story } from '../story.fixture.ts';
import { citeArticle, citeEntry, styles } from './index.ts';

const [report] = story.sources;
const [record] = story.records;
if (!report || !record) throw new Error('the fixture has a source and a record');

const article: Source = {
  ...report,
  title: "Troops press into Ukraine's second city",
  author: 'Nabih Bulos',
  publisher: 'Los Angeles Times',
  via: 'Yahoo News',
};
const revised: EventRecord = {
  ...record,
  changes: [{ date: '2026-11-24', field: 'title.en', old: 'Won', new: 'One', reason: { en: 'A slip.' } }],
};
const link = 'https://dateline.example/e/one-place/';
const accessed = '2026-11-25';

function styleOf(name: string) {
  const style = styles.find(({ id }) => id === name);
  if (!style) throw new Error(`no style "${name}"`);
  return style;
}

function ofArticle(style: string, source: Partial<Source> = {}, words = en): string {
  return citeArticle({ ...article, ...source }, styleOf(style), accessed, words);
}

function ofEntry(style: string, of = revised, words = en): string {
  return citeEntry(of, story, link, styleOf(style), accessed, words);
}

it('has each style once, with a name in each language', () => {
  const ids = styles.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
  for (const { cite } of [en, uk]) expect(Object.keys(cite.styles)).toEqual(ids);
});

it.each(styles)(
  '$id ends its last line, and holds the revision and the day of access of an entry',
  ({ id }) => {
    for (const text of [ofArticle(id), ofEntry(id)]) expect(text).toMatch(/\n$/);
    expect(ofEntry(id)).toContain(`${link}#rev=2`);
    expect(ofEntry(id, record)).toContain(`${link}#rev=1`);
    expect(ofEntry(id)).toContain('1.0.0');
    expect(ofEntry(id)).toContain('Claimed by A speaker. Source: A paper.');
    expect(ofEntry(id)).toMatch(/25 November 2026|2026-11-25|2026\/11\/25|2026,\s+11,\s+25/);
  },
);

it('writes a sentence', () => {
  expect(ofArticle('plain')).toBe(
    "Nabih Bulos, “Troops press into Ukraine's second city”, Los Angeles Times, via Yahoo News, 27 February 2022. https://example.org/report (accessed 25 November 2026)\n",
  );
  expect(ofEntry('plain')).toBe(
    '“One”, A story, dataset version 1.0.0, version 2 of the record, 24 November 2026. Claimed by A speaker. Source: A paper. https://dateline.example/e/one-place/#rev=2 (accessed 25 November 2026)\n',
  );
  expect(ofEntry('plain', revised, uk)).not.toContain('..');
  expect(ofEntry('plain', revised, uk)).toContain('«Один», A story, версія даних 1.0.0, версія запису 2');
});

it('keeps what is not Arabic to itself, between Arabic commas', () => {
  const text = ofArticle('plain', {}, ar);
  expect(text).toContain('\u2068Nabih Bulos\u2069، «\u2068');
  expect(text).toContain('\u2068Los Angeles Times\u2069، ');
  expect(text).not.toContain(',');
});

it('leaves out the day of an entry that is not published', () => {
  const unpublished = { ...record, recorded: null };
  expect(ofEntry('bibtex', unpublished)).not.toMatch(/ (?:date|year) =/);
  expect(ofEntry('ris', unpublished)).not.toMatch(/^(?:DA|PY)/m);
  expect(JSON.parse(ofEntry('csl', unpublished))).not.toMatchObject([
    { issued: expect.anything() as unknown },
  ]);
});

it('adds the revision to an address that has a hash already', () => {
  const hashed = 'file:///tmp/index.html#e=one-place';
  expect(citeEntry(revised, story, hashed, styleOf('plain'), accessed, en)).toContain(`${hashed}&rev=2 `);
});

describe('BibTeX', () => {
  it('is an @online with authors, days and address', () => {
    expect(ofArticle('bibtex')).toBe(
      [
        '@online{report,',
        '  author = {Bulos, Nabih},',
        "  title = {{Troops press into Ukraine's second city}},",
        '  organization = {{Los Angeles Times}},',
        '  date = {2022-02-27},',
        '  year = {2022},',
        '  url = {https://example.org/report},',
        '  urldate = {2026-11-25},',
        '  note = {via Yahoo News},',
        '}\n',
      ].join('\n'),
    );
    expect(ofEntry('bibtex')).toMatch(/^@online\{dateline-one-place-rev2,/);
  });

  it('escapes what TeX would read as its own, and leaves other letters as they are', () => {
    const text = ofArticle('bibtex', { title: 'a{b}c&d%e#f_g$h~i^j\\k Харків' });
    expect(text).toContain(
      String.raw`title = {{a\textbraceleft{}b\textbraceright{}c\&d\%e\#f\_g\$h\textasciitilde{}i\textasciicircum{}j\textbackslash{}k Харків}}`,
    );
  });

  it('keeps its braces in pairs and its fields apart, whatever a title says', () => {
    fc.assert(
      fc.property(anyTexts, fc.constantFrom('', '{', '}', '\\}'), (said, last) => {
        const title = `${said}${last}`;
        const text = ofArticle('bibtex', { title, url: 'https://example.org/a}b{c\\' });
        expect(depths(text).every((depth) => depth >= 0)).toBe(true);
        expect(depths(text).at(-1)).toBe(0);
        expect(text.split('\n')).toHaveLength(11);
      }),
    );
  });

  /** How many braces are open after each, as BibTeX counts: a backslash before one changes nothing. */
  function depths(text: string): readonly number[] {
    let depth = 0;
    return [...text.matchAll(/[{}]/g)].map(([brace]) => (depth += brace === '{' ? 1 : -1));
  }
});

describe('RIS', () => {
  it('is a newspaper article, or a page', () => {
    expect(ofArticle('ris')).toBe(
      [
        'TY  - NEWS',
        'ID  - report',
        'AU  - Bulos, Nabih',
        "TI  - Troops press into Ukraine's second city",
        'T2  - Los Angeles Times',
        'DA  - 2022/02/27/',
        'PY  - 2022',
        'UR  - https://example.org/report',
        'Y2  - 2026/11/25/',
        'LA  - en',
        'DP  - Yahoo News',
        'ER  - \r\n',
      ].join('\r\n'),
    );
    expect(ofEntry('ris')).toMatch(/^TY {2}- ELEC\r\n/);
  });

  it('has a tag at the start of every line, whatever a title says', () => {
    fc.assert(
      fc.property(anyTexts, (title) => {
        const lines = ofArticle('ris', { title: `${title}\r\nER  - ` }).split('\r\n');
        expect(lines.slice(0, -1).filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
        expect(lines.filter((line) => line.startsWith('ER'))).toHaveLength(1);
        expect(lines.slice(0, -1).some((line) => /[\r\n]/.test(line))).toBe(false);
      }),
    );
  });
});

describe('CSL-JSON', () => {
  it('is a list of one item', () => {
    expect(JSON.parse(ofArticle('csl'))).toEqual([
      {
        id: 'report',
        type: 'article-newspaper',
        title: "Troops press into Ukraine's second city",
        author: [{ family: 'Bulos', given: 'Nabih' }],
        'container-title': 'Los Angeles Times',
        source: 'Yahoo News',
        issued: { 'date-parts': [[2022, 2, 27]] },
        accessed: { 'date-parts': [[2026, 11, 25]] },
        URL: 'https://example.org/report',
        language: 'en',
      },
    ]);
    expect(JSON.parse(ofEntry('csl'))).toMatchObject([{ type: 'webpage', version: '1.0.0' }]);
  });

  it('keeps any title', () => {
    fc.assert(
      fc.property(fc.string(), (title) => {
        expect(JSON.parse(ofArticle('csl', { title }))).toMatchObject([{ title }]);
      }),
    );
  });
});

it.each([
  ['Nabih Bulos', 'en', ['Bulos, Nabih']],
  ['Nabih Bulos, Laura King and Henry Chu', 'en', ['Bulos, Nabih', 'King, Laura', 'Chu, Henry']],
  ["Maria O'Neill & J. Smith-Jones", 'en', ["O'Neill, Maria", 'Smith-Jones, J.']],
  ['Марія Іваненко', 'uk', ['Іваненко, Марія']],
  ['Associated Press', 'en', ['Associated Press']],
  ['Staff and agencies', 'en', ['Staff and agencies']],
  ['Nagy Imre', 'hu', ['Nagy Imre']],
  ['An author', 'en', ['An author']],
])('takes apart only what is surely persons: %s', (author, language, names) => {
  const lines = ofArticle('ris', { author, language }).split('\r\n');
  expect(lines.filter((line) => line.startsWith('AU')).map((line) => line.slice(6))).toEqual(names);
});
