import { describe, expect, it } from 'vitest';
import { loadEdition } from '../../compile/edition.ts';
import { openDataset } from '../../dataset/opened/dataset.ts';
import { byId, markedPlaces } from '../../formats/facts.ts';
import type { Story } from '../../formats/format.ts';
import { formats } from '../../formats/index.ts';
import { story as fixture } from '../../formats/story.fixture.ts';
import { loadWords } from '../../i18n/index.ts';
import { inLanguage } from '../../model/text.ts';
import { findIn } from '../../model/rows.ts';
import { makeEngine } from './engine.ts';
import { limitsOf } from './limits.ts';
import type { Answer, CompiledFile } from './protocol.ts';

// What our own pages hand out opens as what it was.

/** A file opened as its reader would who changes nothing. */
function openedAs(name: string, text: string): Promise<CompiledFile> {
  return new Promise((resolve, reject) => {
    const ask = makeEngine(
      (answer: Answer) => {
        if (answer.is === 'table') ask({ ask: 'compile', mapping: answer.table.mapping });
        else if (answer.is === 'compiled') resolve(answer.compiled);
        else if (answer.is !== 'progress') reject(new Error(JSON.stringify(answer)));
      },
      () => Promise.resolve(),
    );
    ask({ ask: 'open', file: new File([text], name), part: null, limits: limitsOf(8) });
  });
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
    const name = `events.${extension}`;
    const compiled = await openedAs(name, write(story, await loadWords(language)));
    const { dataset } = openDataset({ file: name, ...compiled });
    const found = story.records.map(({ id }) => {
      const head = findIn(dataset.heads, id);
      const row = dataset.heads.numberOf?.(id) ?? -1;
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
    expect(compiled.report.read).toBe(story.records.length);
  });
});
