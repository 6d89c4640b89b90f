import { describe, expect, it } from 'vitest';
import { arrange } from '../dataset/opened/arrange.ts';
import { compile } from '../dataset/opened/compile.ts';
import { openDataset } from '../dataset/opened/dataset.ts';
import { rowOf, tableWriter } from '../dataset/opened/table.ts';
import { byId, markedPlaces } from '../formats/facts.ts';
import type { Story } from '../formats/format.ts';
import { formats } from '../formats/index.ts';
import { startOf } from '../formats/open/decoding.ts';
import { fileOf } from '../formats/open/file.fixture.ts';
import { recognise } from '../formats/open/index.ts';
import { utf8 } from '../formats/open/opening.fixture.ts';
import { schemaOf } from '../formats/open/schemas.ts';
import { story as fixture } from '../formats/story.fixture.ts';
import { loadWords } from '../i18n/index.ts';
import { findIn, numberIn } from '../model/rows.ts';
import { inLanguage } from '../model/text.ts';
import { loadEdition } from './edition.ts';

// What our own pages hand out opens as what it was.

/** A file opened as by its reader who changes nothing. */
async function openedAs(text: string) {
  const file = fileOf(utf8(text));
  const start = await startOf(file);
  const carrier = recognise(start);
  if ('is' in carrier) throw new Error(carrier.is);
  const { row, fault, columns, finish } = tableWriter({ bytes: 1e8, rows: 1e6 }, () => undefined);
  const read = await carrier.load();
  await read(file, { row, fault, columns, progress: () => undefined }, null);
  const { table } = finish();
  const rows = Array.from({ length: table.length }, (_, at) => rowOf(table, at));
  const sample = { columns: table.columns, rows };
  const mapping = schemaOf(sample)?.mapping(sample);
  if (mapping === undefined) throw new Error('no schema knows it');
  const compiled = compile(table, mapping);
  return openDataset({ file: 'events', table, mapping, arranged: arrange(compiled, table, mapping) });
}

const site = 'https://dateline.example/chronicle/';
const real: Story = { ...loadEdition(process.cwd()), site };
/** Zones that are offsets, and titles that begin as formulas do. */
const guarded: Story = {
  ...fixture,
  site,
  records: fixture.records.map((record, at) => ({ ...record, title: { en: `${'=-+@'.charAt(at)}1 fell` } })),
};

describe.each(formats.filter(({ holds }) => holds === 'events'))('$id', ({ extension, write }) => {
  it.each([
    ['the real story in English', real, 'en'],
    ['the real story in Ukrainian', real, 'uk'],
    ['what a spreadsheet would take for formulas', guarded, 'en'],
  ] as const)('opens %s as it was written', async (_, story, language) => {
    const places = byId(story.places);
    const kinds = byId(story.kinds);
    const { dataset } = await openedAs(write(story, await loadWords(language)));
    const found = story.records.map(({ id }) => {
      const head = findIn(dataset.heads, id);
      const row = numberIn(dataset.heads, id) ?? -1;
      const place = head?.where[0] && findIn(dataset.places, head.where[0].place);
      return {
        id: head?.id,
        title: head && inLanguage(head.title, 'und').text,
        kind: inLanguage(dataset.kinds.find((kind) => kind.id === head?.kind)?.name ?? {}, 'und').text,
        point: place && [place.lat, place.lon],
        found: head?.when.found,
        possible: head?.when.possible,
        doubt: head?.when.doubt,
        link: dataset.opened.row(row).link,
      };
    });
    const written = story.records.map((record) => {
      // What is lossless has all languages, and is opened in the first.
      const own = extension === 'json' ? 'en' : language;
      const [place] = markedPlaces(record, places);
      const kind = kinds.get(record.kind);
      return {
        id: record.id,
        title: inLanguage(record.title, own).text,
        kind: kind && inLanguage(kind.name, own).text,
        point: place && [place.lat, place.lon],
        found: record.when.found,
        possible: record.when.possible,
        doubt: record.when.doubt,
        link: `${site}${own === 'en' ? '' : 'uk/'}e/${record.id}/`,
      };
    });
    expect(found).toEqual(written);
    expect(dataset.heads.length).toBe(story.records.length);
  });
});
