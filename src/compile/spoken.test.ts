import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { directionOf } from '../i18n/index.ts';
import { loadEdition } from './edition.ts';
import { copyOfFixture, edit } from './fixtures/copy.ts';
import { spokenTexts } from './fixtures/nodes.ts';
import { renderPages } from './Page.tsx';

const shell = readFileSync(join(import.meta.dirname, '../../index.html'), 'utf8');
const languages = ['en', 'uk', 'ar'];

/** Some have one language, some two, some all: by turns. */
const sets = [['en'], ['uk'], ['ar'], ['en', 'uk'], languages];
let made = 0;

/** The same value, every text of it in several languages telling by itself which it is in: "«words uk 7»". */
function telling<Value>(value: Value, what: 'words' | 'name' | 'saying'): Value {
  return parseLike<Value>(retold(value, what));
}

function parseLike<Value>(value: unknown): Value {
  return value as Value;
}

function retold(value: unknown, what: string): unknown {
  if (Array.isArray(value)) return value.map((one) => retold(one, what));
  if (typeof value !== 'object' || value === null) return value;
  const codes = Object.keys(value);
  if (codes.length > 0 && codes.every((code) => languages.includes(code))) {
    const n = made++;
    const set = sets[n % sets.length] ?? [];
    return Object.fromEntries(set.map((code) => [code, `«${what} ${code} ${n}»`]));
  }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, retold(inner, what)]));
}

it('every title, summary, meaning, reason and note says which language it is where the page’s is another, and only there', async () => {
  const root = copyOfFixture();
  edit(root, 'data/published.yaml', 'aliases: {}', 'aliases: { harbour-bridge: bergen-bridge }');
  const withdrawal =
    '\n  - id: bergen-lamps\n    date: 2021-11-18\n    reason: { en: The lamps were another bridge }';
  edit(root, 'data/published.yaml', 'withdrawn: []', `withdrawn:${withdrawal}`);
  const loaded = loadEdition(root);
  const reason = { en: 'The other side denied it' };
  const change = { date: '2021-12-01', field: 'status', old: 'claimed', new: 'disputed', reason };
  const pages = await renderPages(
    {
      ...loaded,
      edition: telling({ ...loaded.edition, languages, care: { en: 'Deaths' } }, 'words'),
      kinds: telling(loaded.kinds, 'words'),
      places: telling(loaded.places, 'name'),
      sources: loaded.sources.map((source) => ({ ...source, note: '«words en 900»' })),
      records: loaded.records.map((record) => ({
        ...telling({ ...record, changes: [change] }, 'words'),
        saidBy: telling(record.saidBy, 'saying'),
        where: record.where.map((ref) => ({ ...ref, note: '«words en 901»' })),
      })),
      withdrawn: telling(loaded.withdrawn, 'words'),
    },
    shell,
    [],
  );
  const texts = pages.flatMap(({ path, html }) =>
    spokenTexts(html).flatMap((spoken) =>
      // Names of places and speakers stand in sentences too.
      [...spoken.text.matchAll(/«words (\w+) \d+»|^«name (\w+) \d+»$/g)].map(([, words, name]) => ({
        path,
        ...spoken,
        code: words ?? name ?? '',
      })),
    ),
  );
  const marked = texts.map(({ path, text, lang, dir }) => ({ path, text, lang, dir }));
  expect(marked).toEqual(
    texts.map(({ path, text, code }) => ({ path, text, lang: code, dir: directionOf(code) })),
  );
  expect(new Set(texts.map(({ code }) => code))).toEqual(new Set(languages));
}, 30_000);
