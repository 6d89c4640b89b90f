import fc from 'fast-check';
import papaparse from 'papaparse';
import { expect, it } from 'vitest';
import { en } from '../i18n/en.ts';
import { uk } from '../i18n/uk.ts';
import { asText } from '../model/csvText.ts';
import { anyTexts, stories } from './arbitrary.ts';
import { columns } from './columns.ts';
import { csv, csvMetadataName } from './csv.ts';
import { csvMetadata } from './csvMetadata.ts';
import { knownOf } from './facts.ts';
import type { Story } from './format.ts';
import { story } from './story.fixture.ts';

type Row = Readonly<Record<string, string>>;

function rowsOf(of: Story = story): readonly Row[] {
  const { data, errors } = papaparse.parse<Row>(csv.write(of, en), { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

it('read by another, is the same rows', () => {
  fc.assert(
    fc.property(stories, fc.constantFrom(en, uk), (one, words) => {
      const { data, errors } = papaparse.parse<Row>(csv.write(one, words), {
        header: true,
        skipEmptyLines: true,
      });
      const known = knownOf(one, words);
      expect(errors).toEqual([]);
      expect(data).toMatchObject(
        one.records.map((record) => {
          const row = { ...known(record), id: record.id, rights: '' };
          const cells = columns.map(({ name, of }) => [name, printed(of(row))] as const);
          return Object.fromEntries(cells.filter(([name]) => name !== 'rights'));
        }),
      );
    }),
    { numRuns: 50 },
  );
});

function printed(value: string | number | null): string {
  return typeof value === 'string' ? asText(value) : String(value ?? '');
}

it('has no cell that a spreadsheet runs, whatever a record says, and numbers stay numbers', () => {
  const [record] = story.records;
  if (!record) throw new Error('the fixture has a record');
  fc.assert(
    fc.property(anyTexts, (text) => {
      const rows = rowsOf({
        ...story,
        places: story.places.map((place) => ({ ...place, lon: -77.036 })),
        records: [{ ...record, title: { en: text }, summary: { en: text } }],
      });
      expect(rows).toHaveLength(1);
      const [{ lon, title, ...cells } = {}] = rows;
      expect(lon).toBe('-77.036');
      expect(title?.replace(/^'/, '')).toBe(text.replace(/^'/, ''));
      expect(Object.values(cells).filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    }),
  );
});

it('is RFC 4180 in UTF-8, marked as such for spreadsheets', () => {
  const text = csv.write(story, en);
  expect(text.startsWith('\ufeffid,title,summary,')).toBe(true);
  const [header = '', ...lines] = text.split('\r\n');
  expect(header.split(',')).toHaveLength(columns.length);
  expect(lines).toHaveLength(story.records.length + 1);
  expect(lines.at(-1)).toBe('');
});

it('has a row an event: all its places, and the point of the first that has a mark', () => {
  const [one, two, country] = rowsOf();
  expect(one).toMatchObject({
    id: 'one-place',
    lat: '49.981',
    lon: '36.253',
    placeId: 'kharkiv',
    zone: "'+02:00",
  });
  expect(two).toMatchObject({
    place: 'Kharkiv; Kyiv; Kharkiv',
    pointPlaceId: 'kharkiv',
    placePrecision: 'town',
  });
  expect(country).toMatchObject({ place: 'Ukraine', lat: '', lon: '', pointPlaceId: '' });
  expect(one).toMatchObject({
    status: 'claimed',
    attribution: 'Claimed by A speaker.',
    earliest: '',
    latest: '2022-02-27T12:00:00.000Z',
    foundFrom: '2022-02-26T22:00:00.000Z',
    sourceUrl: 'https://example.org/report',
    link: 'https://dateline.example/e/one-place/',
    datasetVersion: '1.0.0',
    rights: expect.stringContaining(`https://dateline.example/data/v1/${csvMetadataName}`) as string,
  });
  expect(rowsOf({ ...story, site: null })[0]).toMatchObject({ link: '' });
});

it('quotes what some spreadsheets part cells at', () => {
  const [record] = story.records;
  if (!record) throw new Error('the fixture has a record');
  const text = csv.write(
    { ...story, records: [{ ...record, title: { en: 'a; b' }, summary: { en: 'c\td' } }] },
    en,
  );
  expect(text).toContain('\r\none-place,"a; b","c\td",');
});

it('is described beside it, column for column', () => {
  const about = JSON.parse(csvMetadata(story, en)) as {
    readonly url: string;
    readonly tableSchema: { readonly columns: readonly { readonly name: string }[] };
  };
  expect(`${about.url}-metadata.json`).toBe(csvMetadataName);
  expect(about.tableSchema.columns.map(({ name }) => name)).toEqual(Object.keys(rowsOf()[0] ?? {}));
});
