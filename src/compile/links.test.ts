import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeDataset } from '../dataset/dataset.ts';
import { makeOtherWords } from '../dataset/otherWords.ts';
import { openEvent, visibleRows } from '../view/rows.ts';
import { settle } from '../view/settle.ts';
import { parseAddress, printAddress, type Site } from '../view/url.ts';
import { loadEdition } from './edition.ts';
import { packCore, packDetails } from './pack.ts';

const home = join(import.meta.dirname, '../..');
const loaded = loadEdition(home);
const site: Site = {
  root: new URL('https://example.org/dateline/'),
  languages: loaded.edition.languages,
  language: loaded.edition.languages[0] ?? 'en',
  zone: loaded.edition.zone,
  page: null,
};
const tellings = loaded.edition.languages.map((language) => {
  const byId = packDetails(loaded, language);
  const details = new Map(loaded.records.flatMap(({ id }) => (byId[id] ? [[id, byId[id]] as const] : [])));
  return { language, details, ...packCore(loaded, language) };
});
const editions = new Map(
  tellings.map((telling) => {
    const dataset = makeDataset(telling);
    const others = tellings.filter((other) => other !== telling);
    return [
      telling.language,
      { dataset, details: telling.details, otherWords: makeOtherWords(dataset, others) },
    ];
  }),
);

interface Line {
  readonly link: string;
  readonly event: string;
  readonly listed: readonly string[];
  /** The ids that the file has named up to here. */
  readonly known: ReadonlySet<string>;
}

function readLines(text: string): readonly Line[] {
  const known = new Set<string>();
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [link = '', event = '', ids = ''] = line.split(' | ');
      const listed = ids === '*' ? [...known] : ids.split(' ').filter((id) => id !== '-');
      for (const id of listed) known.add(id);
      return { link, event, listed, known: new Set(known) };
    });
}

function opened(href: string): { readonly event: string; readonly listed: readonly string[] } {
  const { view: asked, language } = parseAddress(href, site);
  const edition = editions.get(language);
  if (!edition) throw new Error(`no edition in the language "${language}"`);
  const { dataset, details, otherWords } = edition;
  const { view } = settle(dataset, asked, details, otherWords);
  const seen = { ...edition, view };
  const open = openEvent(seen);
  return {
    event: open.is === 'open' ? open.head.id : open.is === 'unknown' ? '?' : '-',
    listed: [...visibleRows(seen)].map((row) => dataset.heads[row]?.id ?? ''),
  };
}

it('every line of e2e/links.txt opens what it opened when it was added', () => {
  for (const { link, event, listed, known } of readLines(readFileSync(join(home, 'e2e/links.txt'), 'utf8'))) {
    const href = new URL(link, site.root).href;
    const now = opened(href);
    expect({ event: now.event, listed: now.listed.filter((id) => known.has(id)) }, link).toEqual({
      event,
      listed,
    });
    const { view, language } = parseAddress(href, site);
    expect(opened(printAddress(view, { ...site, language })), link).toEqual(now);
  }
});
