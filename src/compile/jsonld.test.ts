import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeDataset } from '../dataset/dataset.ts';
import { namesOf, plainName } from '../formats/cite/names.ts';
import { loadWords } from '../i18n/index.ts';
import type { PlaceRef } from '../model/place.ts';
import { isContested } from '../model/status.ts';
import { inLanguage } from '../model/text.ts';
import { citedSources } from './description.ts';
import { type Loaded, loadEdition } from './edition.ts';
import { copyOfFixture } from './fixtures/copy.ts';
import { recordOf, refTo } from './fixtures/records.ts';
import { dataBlock, type Described, eventData, storyData } from './jsonld.ts';
import { publicFiles } from './publicFiles.ts';

/** What schema.org has for the things that we tell of: their properties, inherited ones too, and those without which a thing is of no use. */
const vocabulary: Readonly<Record<string, { readonly may: string; readonly must: string }>> = {
  WebPage: {
    may: 'url name description inLanguage isPartOf mainEntity about citation spatialCoverage temporalCoverage license datePublished dateModified primaryImageOfPage',
    must: 'name description inLanguage isPartOf',
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
    must: 'name description version',
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
const [main = 'en'] = edition.edition.languages;
const site = 'https://example.org/chronicle/';

describe.each([site, null])('at %s', (where) => {
  const loaded = { ...edition, site: where };
  const { sources, records } = loaded;
  const pageIn = (language: string) => pageOf(loaded, language);

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
    const page = await pageIn(main);
    for (const record of records) {
      const data = parsed(eventData(record, page));
      const [claim, ...more] = nodesIn(data).filter((node) => node['@type'] === 'Claim');
      expect(more).toEqual([]);
      expect(claim !== undefined, record.id).toBe(isContested(record.status));
      expect(data['about'] !== undefined, record.id).toBe(!isContested(record.status));
      if (!claim) continue;
      expect(claim['text']).toBe(inLanguage(record.title, main).text);
      const author = claim['author'] as Node;
      const { speaker, office } = record.saidBy;
      expect(author['name']).toBe(speaker && inLanguage(speaker, main).text);
      expect(author['@type']).toBe(office ? 'Person' : 'Organization');
    }
  });

  it('cites every article that a record quotes, with its author, publisher, day and address', async () => {
    const page = await pageIn(main);
    for (const record of records) {
      const cited = parsed(eventData(record, page))['citation'] as readonly Node[];
      expect(cited).toMatchObject(
        citedSources(record, sources).map(({ title, author, publisher, published, url, language }) => ({
          '@type': 'NewsArticle',
          headline: title,
          author: oneOrMore(namesOf(author, language).map((name) => ({ name: plainName(name) }))),
          publisher: { name: publisher },
          datePublished: published,
          url,
        })),
      );
      expect(cited.length).toBeGreaterThan(0);
    }
  });

  it('tells times as ISO 8601 does, with the open ends open', async () => {
    const page = await pageIn(main);
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
  });

  it('offers the files of the dataset where they are', async () => {
    const nodes = nodesIn(parsed(storyData(await pageIn(main))));
    const files = nodes.filter((node) => node['@type'] === 'DataDownload');
    expect(files.map(({ contentUrl, encodingFormat }) => [contentUrl, encodingFormat])).toEqual(
      where === null
        ? []
        : Object.entries(publicFiles(loaded))
            .filter(([path]) => path.startsWith('data/') && !/schema|metadata/.test(path))
            .map(([path, { mediaType }]) => [`${where}${path}`, mediaType]),
    );
  });

  it('is absolute wherever it names an address', async () => {
    const page = await pageIn(main);
    const nodes = records.flatMap((record) => nodesIn(parsed(eventData(record, page))));
    const addresses = ['url', 'sameAs', 'license', 'contentUrl'].flatMap((name) =>
      nodes.flatMap((node) => node[name] ?? []),
    );
    expect(addresses.length).toBeGreaterThanOrEqual(records.length);
    const isAbsolute = (address: unknown) => typeof address === 'string' && address.startsWith('https://');
    expect(addresses.filter((address) => !isAbsolute(address))).toEqual([]);
  });
});

describe('of a small dataset', () => {
  it('gives a point to what has a mark, and none to a country', async () => {
    const page = await fixturePage();
    const covered = (...where: readonly PlaceRef[]) => {
      const data = parsed(eventData({ ...recordOf(page.loaded, 'bergen-bridge'), where }, page));
      return data['spatialCoverage'] as readonly Node[] | undefined;
    };
    const [bergen, oslo] = [refTo(page.loaded, 'bergen'), refTo(page.loaded, 'oslo')];
    expect(covered(bergen)).toMatchObject([
      {
        name: 'Bergen',
        description: 'Town, stated; no address given.',
        geo: { latitude: 60.393, longitude: 5.324 },
        sameAs: 'https://www.geonames.org/3161732/',
      },
    ]);
    const country = covered({ ...oslo, precision: 'country' });
    expect(country?.map(({ name, geo }) => [name, geo])).toEqual([['Oslo', undefined]]);
    expect(covered(bergen, { ...oslo, role: 'proposed' })?.map(({ name }) => name)).toEqual(['Bergen']);
    expect(covered({ ...oslo, role: 'mentioned' })).toBeUndefined();
  });

  it('leaves open the end that nobody knows', async () => {
    const page = await fixturePage();
    const record = recordOf(page.loaded, 'bergen-deck');
    expect(parsed(eventData(record, page))['temporalCoverage']).toBe('../2021-11-16T23:00:00Z');
  });

  it('takes for a person only who has a person’s name, and of several each', async () => {
    const page = await fixturePage();
    const authorsOf = (author: string) => {
      const sources = page.dataset.sources.map((source) => ({ ...source, author }));
      const data = eventData(recordOf(page.loaded, 'bergen-bridge'), {
        ...page,
        dataset: { ...page.dataset, sources },
      });
      const [article] = nodesIn(parsed(data)).filter((node) => node['@type'] === 'NewsArticle');
      return article?.['author'];
    };
    const [ada, per] = ['Ada Berg', 'Per Dahl'].map((name) => ({ '@type': 'Person', name }));
    expect(authorsOf('Ada Berg')).toEqual(ada);
    expect(authorsOf('Ada Berg and Per Dahl')).toEqual([ada, per]);
    expect(authorsOf('Associated Press')).toEqual({ '@type': 'Organization', name: 'Associated Press' });
  });

  it('names the address of its licence where SPDX has one', async () => {
    const page = await fixturePage();
    const licences = (licence: string) => {
      const loaded = { ...page.loaded, edition: { ...page.loaded.edition, licence } };
      return nodesIn(parsed(storyData({ ...page, loaded }))).flatMap((node) => node['license'] ?? []);
    };
    const address = 'https://spdx.org/licenses/CC-BY-4.0.html';
    expect(licences('CC-BY-4.0')).toEqual([address, address]);
    expect(licences('Ask the library')).toEqual([]);
  });
});

it('holds nothing that would end its element', () => {
  const block = dataBlock({ name: 'a </script><!-- b' });
  expect(block.match(/</g)).toHaveLength(2);
  expect(JSON.parse(/>(.*)<\/script>$/.exec(block)?.[1] ?? '')).toEqual({ name: 'a </script><!-- b' });
});

async function pageOf(loaded: Loaded, language: string): Promise<Described> {
  const { edition: told, kinds, places, sources, records, site: where } = loaded;
  return {
    loaded,
    dataset: makeDataset({ edition: told, kinds, places, sources, heads: records }),
    language,
    words: await loadWords(language),
    title: 'A title',
    description: 'Claimed by somebody, who is named. It was in some place, on some day.',
    picture: where === null ? null : { url: `${where}card.png`, alt: 'A title' },
    recorded: '2026-11-23',
    changed: null,
  };
}

function fixturePage(): Promise<Described> {
  return pageOf({ ...loadEdition(copyOfFixture()), site }, 'en');
}

function oneOrMore<T>(list: readonly T[]): T | undefined | readonly T[] {
  return list.length > 1 ? list : list[0];
}

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
