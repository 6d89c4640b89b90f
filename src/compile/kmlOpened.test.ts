import { expect, it } from 'vitest';
import { kml as carrier } from '../formats/open/kml.ts';
import { fileOf } from '../formats/open/file.fixture.ts';
import { opened, utf8 } from '../formats/open/opening.fixture.ts';
import { kml } from '../formats/kml.ts';
import { loadWords } from '../i18n/index.ts';
import { loadEdition } from './edition.ts';

it.each(['en', 'uk', 'ar'] as const)(
  'opens the KML of the real story in %s: every event, its data, its points and its times',
  async (language) => {
    const story = loadEdition(process.cwd());
    const file = await opened(carrier, fileOf(utf8(kml.write(story, await loadWords(language)))));
    expect(file.result.ok && file.faults).toEqual([]);
    expect(file.records.map(({ id }) => id)).toEqual(story.records.map(({ id }) => id));
    for (const [index, { when, where }] of story.records.entries()) {
      const record = file.records[index] ?? {};
      expect(record['name']).not.toBe('');
      const { from, to } = when.possible;
      expect(
        [record['begin'], record['end']].map((text) => (text === undefined ? null : Date.parse(text))),
      ).toEqual([from, to]);
      if (where.some(({ role, precision }) => role === 'site' && precision === 'town'))
        expect(record).toHaveProperty('geometry');
    }
  },
);
