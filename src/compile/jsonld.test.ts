import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeDataset } from '../dataset/dataset.ts';
import { loadWords } from '../i18n/index.ts';
import { isContested } from '../model/status.ts';
import { inLanguage } from '../model/text.ts';
import { citedSources } from './description.ts';
import { loadEdition } from './edition.ts';
import { dataBlock, eventData, storyData } from './jsonld.ts';
import { publicFiles } from './publicFiles.ts';

/** What schema.org has for the things that we tell of: their properties, inherited ones too, and those without which a thing is of no use. */
const vocabulary: Readonly<Record<string, { readonly may: string; readonly must: string }>> = {
  WebPage: {
    may: 'url name description inLanguage isPartOf mainEntity about citation spatialCoverage temporalCoverage license datePublished dateModified primaryImageOfPage',
    must: 'name description inLanguage isPartOf license',
  },
  WebSite: { may: 'url name inLanguage', must: 'name inLanguage' },
  Claim: { may: 'text inLanguage description author appearance', must: 'text description appearance' },
  Thing: { may: 'name description', must: 'name' },
  NewsArticle: {
    may: 'headline author publisher datePublished url inLanguage',
    must: 'headline author publisher datePublished url',
  },
  Person: { may: 'name jobTitle', must: 'name' },
  Organization: { may: 'name', must: 'name' },
  Place: { may: 'name description address geo sameAs', must: '' },
  PostalAddress: { may: 'addressCountry', must: 'addressCountry' },
  GeoCoordinates: { may: 'latitude longitude', must: 'latitude longitude' },
  GeoShape: { may: 'box', must: 'box' },
  ImageObject: { may: 'url caption', must: 'url' },
  Dataset: {
    may: 'url name description inLanguage version license isAccessibleForFree temporalCoverage spatialCoverage citation distribution',
    must: 'name description license version',
  },
  DataDownload: { may: 'encodingFormat contentUrl', must: 'encodingFormat contentUrl' },
};

interface Node {
  readonly '@type'?: string;
  readonly '@id'?: string;
  readonly '@context'?: string;
  readonly [property: string]: unknown;
}

const home = join(import.meta.dirname, '../..');
const edition = loadEdition(home);
const site = 'https://example.org/chronicle/';

describe.each([site, null])('at %s', (where) => {
  const loaded = { ...edition, site: where };
  const { kinds, places, sources, records } = loaded;
  const dataset = makeDataset({ edition: loaded.edition, kinds, places, sources, heads: records });

  const pageIn = async (language: string) => ({
    loaded,
    dataset,
    language,
    words: await loadWords(language),
    title: 'A title',
    description: 'Claimed by somebody, who is named. It was in some place, on some day.',
    picture: where === null ? null : { url: `${where}card.png`, alt: 'A title' },
    recorded: '2026-11-23',
    changed: null,
  });

  it('uses the words of schema.org, and all that a thing needs', async () => {
    for (const language of loaded.edition.languages) {
      const page = await pageIn(language);
      for (const data of [storyData(page), ...records.map((record) => eventData(record, page))]) {
        const nodes = nodesIn(parsed(data));
        expect(faultsIn(nodes)).toEqual([]);
        expect(typesIn(nodes)).not.toContain('Event');
        expect(typesIn(nodes)).not.toContain('ClaimReview');
      }
    }
  });

  it('calls a claim a claim, by whom, and nothing else', async () => {
    const page = await pageIn('en');
    for (const record of records) {
      const data = parsed(eventData(record, page));
      const [claim, ...more] = nodesIn(data).filter((node) => node['@type'] === 'Claim');
      expect(more).toEqual([]);
      expect(claim !== undefined, record.id).toBe(isContested(record.status));
      expect(data['about'] !== undefined, record.id).toBe(!isContested(record.status));
      if (!claim) continue;
      expect(claim['text']).toBe(record.title['en']);
      const author = claim['author'] as Node;
      const { speaker, office } = record.saidBy;
      expect(author['name']).toBe(speaker && inLanguage(speaker, 'en').text);
      expect(author['@type']).toBe(office ? 'Person' : 'Organization');
    }
  });

  it('cites every article that a record quotes, with its author, publisher, day and address', async () => {
    const page = await pageIn('uk');
    for (const record of records) {
      const cited = parsed(eventData(record, page))['citation'] as readonly Node[];
      expect(cited).toMatchObject(
        citedSources(record, sources).map(({ title, author, publisher, published, url }) => ({
          '@type': 'NewsArticle',
          headline: title,
          author: { name: author },
          publisher: { name: publisher },
          datePublished: published,
          url,
        })),
      );
      expect(cited.length).toBeGreaterThan(0);
    }
  });

  it('gives a point to what has a mark, and none to a country', async () => {
    const page = await pageIn('en');
    const covered = (id: string) => {
      const record = records.find((one) => one.id === id);
      return record && (parsed(eventData(record, page))['spatialCoverage'] as readonly Node[] | undefined);
    };
    expect(covered('kherson-control')).toMatchObject([
      {
        name: 'Kherson',
        description: 'Town, stated; no address given.',
        geo: { latitude: 46.656, longitude: 32.618 },
        sameAs: 'https://www.geonames.org/706448/',
      },
    ]);
    expect(covered('ukraine-casualty-count')?.map(({ name, geo }) => [name, geo])).toEqual([
      ['Ukraine', undefined],
    ]);
    expect(covered('kyiv-talks-cities')?.map(({ name }) => name)).toEqual(['Kyiv']);
    expect(covered('minsk-talks')).toBeUndefined();
  });

  it('tells times as ISO 8601 does, with the open ends open', async () => {
    const page = await pageIn('en');
    const end = String.raw`(?:\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ|\.\.)`;
    for (const record of records) {
      const { temporalCoverage } = parsed(eventData(record, page));
      expect(temporalCoverage).toMatch(new RegExp(`^${end}/${end}$`));
      const [from, to] = String(temporalCoverage).split('/');
      expect([from === '..', to === '..']).toEqual([
        record.when.possible.from === null,
        record.when.possible.to === null,
      ]);
    }
    const deadline = records.find(({ id }) => id === 'gomel-delegation-deadline');
    expect(deadline && parsed(eventData(deadline, page))['temporalCoverage']).toBe('../2022-02-27T12:00:00Z');
  });

  it('offers the files of the dataset where they are', async () => {
    const nodes = nodesIn(parsed(storyData(await pageIn('uk'))));
    const files = nodes.filter((node) => node['@type'] === 'DataDownload');
    expect(files.map(({ contentUrl, encodingFormat }) => [contentUrl, encodingFormat])).toEqual(
      where === null
        ? []
        : Object.entries(publicFiles(loaded))
            .filter(([path]) => path.startsWith('data/') && !/schema|metadata/.test(path))
            .map(([path, { mediaType }]) => [`${where}${path}`, mediaType]),
    );
    const [dataset_] = nodes.filter((node) => node['@type'] === 'Dataset');
    expect(dataset_?.['license']).toBe('https://spdx.org/licenses/CC-BY-4.0.html');
  });

  it('is absolute wherever it names an address', async () => {
    const page = await pageIn('uk');
    const nodes = records.flatMap((record) => nodesIn(parsed(eventData(record, page))));
    const addresses = ['url', 'sameAs', 'license', 'contentUrl'].flatMap((name) =>
      nodes.flatMap((node) => node[name] ?? []),
    );
    expect(addresses.length).toBeGreaterThan(records.length);
    const isAbsolute = (address: unknown) => typeof address === 'string' && address.startsWith('https://');
    expect(addresses.filter((address) => !isAbsolute(address))).toEqual([]);
  });
});

it('holds nothing that would end its element', () => {
  const block = dataBlock({ name: 'a </script><!-- b' });
  expect(block.match(/</g)).toHaveLength(2);
  expect(JSON.parse(/>(.*)<\/script>$/.exec(block)?.[1] ?? '')).toEqual({ name: 'a </script><!-- b' });
});

/** As a program reads it. */
function parsed(data: object): Node {
  return JSON.parse(JSON.stringify(data)) as Node;
}

function nodesIn(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(nodesIn);
  return '@graph' in value ? inner : [value as Node, ...inner];
}

function typesIn(nodes: readonly Node[]): readonly unknown[] {
  return nodes.map((node) => node['@type']);
}

/** What no schema.org validator would take: unknown types and properties, missing and empty ones, references to nothing. */
function faultsIn(nodes: readonly Node[]): readonly string[] {
  const described = new Set(nodes.filter((node) => '@type' in node).map((node) => node['@id']));
  return nodes.flatMap((node) => {
    const { '@type': type, '@id': id, '@context': context, ...properties } = node;
    if (type === undefined) return described.has(id) ? [] : [`nothing is called ${id}`];
    const words = vocabulary[type];
    if (!words) return [`no type ${type}`];
    if (context !== undefined && context !== 'https://schema.org') return [`context ${context}`];
    const may = words.may.split(' ');
    const must = words.must === '' ? [] : words.must.split(' ');
    return [
      ...Object.keys(properties).flatMap((name) =>
        may.includes(name) ? [] : [`${type} has no property ${name}`],
      ),
      ...Object.entries(properties).flatMap(([name, value]) =>
        value === '' || value === null ? [`${type}.${name} is empty`] : [],
      ),
      ...must.flatMap((name) => (name in properties ? [] : [`${type} lacks ${name}`])),
    ];
  });
}
