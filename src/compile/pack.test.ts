import { expect, it } from 'vitest';
import { json } from '../formats/json.ts';
import { readStory } from '../formats/readJson.ts';
import { together } from '../formats/together.ts';
import { en, uk } from '../i18n/words.fixture.ts';
import { loadEdition } from './edition.ts';
import { packCore, packDetails } from './pack.ts';

const loaded = loadEdition('.');

it('what the pages hold of the story in each language is, together, the story', () => {
  const tellings = loaded.edition.languages.map((language) => {
    const { heads, ...core } = packCore(loaded, language);
    const details = packDetails(loaded, language);
    const records = heads.flatMap((head) => {
      const detail = details[head.id];
      return detail ? [{ ...head, ...detail }] : [];
    });
    return { ...core, site: null, records };
  });
  const { kinds, places, sources, records, edition } = together(tellings);
  expect({ kinds, places, sources, records, edition }).toEqual({
    kinds: loaded.kinds,
    places: loaded.places,
    sources: loaded.sources,
    records: loaded.records,
    edition: loaded.edition,
  });
});

it.each([en, uk])('the story is read back from its JSON in $name', (words) => {
  const { title, version, summary, care, languages, story, zone, licence } = loaded.edition;
  const { site, kinds, places, sources, records } = loaded;
  const whole = {
    site,
    edition: { title, version, summary, care, languages, story, zone, licence },
    kinds,
    places,
    sources,
    records,
  };
  expect(readStory(json.write(loaded, words))).toEqual({ ok: true, value: whole });
});

it('a page has the translation of a quotation into its own language alone, and all pages together have all', () => {
  const [first, ...rest] = loaded.records;
  const [excerpt, ...others] = first?.excerpts ?? [];
  if (!first || !excerpt) throw new Error('the story quotes nobody');
  const translation = {
    uk: { text: 'слова', by: 'A translator' },
    ar: { text: 'كلمات', by: 'Another' },
  };
  const record = { ...first, excerpts: [{ ...excerpt, translation }, ...others] };
  const translated = { ...loaded, records: [record, ...rest] };
  const on = (language: string) =>
    packDetails(translated, language)[first.id]?.excerpts.map((one) => one.translation);
  expect(on('en')?.[0]).toBeUndefined();
  expect(on('uk')?.[0]).toEqual({ uk: translation.uk });
  const tellings = loaded.edition.languages.map((language) => {
    const { heads, ...core } = packCore(translated, language);
    const details = packDetails(translated, language);
    return {
      ...core,
      site: null,
      records: heads.flatMap((head) => {
        const detail = details[head.id];
        return detail ? [{ ...head, ...detail }] : [];
      }),
    };
  });
  expect(together(tellings).records[0]?.excerpts[0]?.translation).toEqual(translation);
});
