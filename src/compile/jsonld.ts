import type { Dataset } from '../dataset/dataset.ts';
import { placesOf, storyExtent } from '../dataset/extent.ts';
import { iso } from '../formats/facts.ts';
import type { Words } from '../i18n/words.ts';
import type { EventRecord } from '../model/event.ts';
import type { Source } from '../model/source.ts';
import { isContested } from '../model/status.ts';
import { inLanguage } from '../model/text.ts';
import type { Stretch } from '../model/time.ts';
import { citedSources } from './description.ts';
import type { Loaded } from './edition.ts';
import { given, isWhereItWas, newsArticle, placeOf } from './jsonldNodes.ts';
import { publicFiles } from './publicFiles.ts';
import { addressOf } from './routes.ts';

// What programs are told of a page, in the words of schema.org. No `Event`: that is what people attend; no `ClaimReview`:
// the status is the source's, and no verdict of ours.

/** The page that is told of, and what its tags say. */
export interface Described {
  readonly loaded: Loaded;
  readonly dataset: Dataset;
  readonly words: Words;
  readonly language: string;
  readonly title: string;
  readonly description: string;
  /** The page's own picture, and what it says; null where it has none. */
  readonly picture: { readonly url: string; readonly alt: string } | null;
  readonly recorded: string | null;
  readonly changed: string | null;
}

/** A script that no browser runs, hence none that the policy has to let through. Nothing in it ends the element. */
export function dataBlock(data: object): string {
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
}

/** An event's page: what is claimed, or what it is about; whom it cites; where and when it was. */
export function eventData(record: EventRecord, page: Described): object {
  const { loaded, dataset, words } = page;
  const cited = citedSources(record, dataset.sources);
  const url = urlOf(page, record.id);
  const title = inLanguage(record.title, words.code);
  const summary = inLanguage(record.summary, words.code).text;
  const articleId = ({ id }: Source) => `${url ?? ''}#${id}`;
  const told = isContested(record.status)
    ? {
        mainEntity: {
          '@type': 'Claim',
          text: title.text,
          inLanguage: title.language,
          description: page.description,
          ...claimant(record, words),
          appearance: cited.map((source) => ({ '@id': articleId(source) })),
        },
      }
    : { about: { '@type': 'Thing', name: title.text, description: summary } };
  return {
    '@context': 'https://schema.org',
    ...webPage(page, url),
    isPartOf: webSite(page),
    ...told,
    citation: cited.map((source) => ({ ...newsArticle(source), '@id': articleId(source) })),
    ...(record.where.some(isWhereItWas)
      ? { spatialCoverage: record.where.filter(isWhereItWas).map((ref) => placeOf(ref, page)) }
      : {}),
    temporalCoverage: interval(record.when.possible),
    ...licenceOf(loaded),
  };
}

/** The start page, the story as a web site, and its records as a dataset to be had. */
export function storyData(page: Described): object {
  const { loaded, dataset } = page;
  const { site, edition } = loaded;
  const set = { '@id': `${site ?? ''}#dataset` };
  const { west, south, east, north } = storyExtent(dataset);
  const isSomewhere = dataset.heads.some((head) => placesOf(dataset, head).length > 0);
  return {
    '@context': 'https://schema.org',
    '@graph': [
      webSite(page),
      {
        ...webPage(page, urlOf(page, null)),
        isPartOf: { '@id': webSite(page)['@id'] },
        mainEntity: set,
        ...licenceOf(loaded),
      },
      {
        '@type': 'Dataset',
        ...set,
        ...given('url', site),
        name: page.title,
        description: page.description,
        inLanguage: edition.languages,
        version: edition.version,
        ...licenceOf(loaded),
        isAccessibleForFree: true,
        temporalCoverage: interval(edition.story),
        ...(isSomewhere
          ? {
              spatialCoverage: {
                '@type': 'Place',
                geo: { '@type': 'GeoShape', box: `${south} ${west} ${north} ${east}` },
              },
            }
          : {}),
        citation: dataset.sources.map(newsArticle),
        ...(site === null ? {} : { distribution: downloads(loaded, site) }),
      },
    ],
  };
}

function webPage(
  { language, title, description, picture, recorded, changed }: Described,
  url: string | null,
) {
  return {
    '@type': 'WebPage',
    ...(url === null ? {} : { '@id': url, url }),
    name: title,
    description,
    inLanguage: language,
    ...given('datePublished', recorded),
    ...given('dateModified', changed),
    ...(picture === null
      ? {}
      : { primaryImageOfPage: { '@type': 'ImageObject', url: picture.url, caption: picture.alt } }),
  };
}

function webSite({ loaded, dataset, language }: Described) {
  const { site } = loaded;
  const url = site === null ? null : `${site}${addressOf(loaded, language, null)}`;
  return {
    '@type': 'WebSite',
    '@id': `${url ?? ''}#website`,
    ...given('url', url),
    name: `${inLanguage(dataset.edition.title, language).text} · Dateline`,
    inLanguage: language,
  };
}

/** Who claims it. Private persons are not named: who is, and holds no office, is a body. */
function claimant({ saidBy }: EventRecord, words: Words): object {
  const { speaker, office } = saidBy;
  if (speaker === null) return {};
  const name = inLanguage(speaker, words.code).text;
  return {
    author:
      office === null
        ? { '@type': 'Organization', name }
        : { '@type': 'Person', name, jobTitle: inLanguage(office, words.code).text },
  };
}

function downloads(loaded: Loaded, site: string): readonly object[] {
  return Object.entries(publicFiles(loaded))
    .filter(([path]) => path.startsWith('data/v1/') && !/[.-](?:schema|metadata)\./.test(path))
    .map(([path, { mediaType }]) => ({
      '@type': 'DataDownload',
      encodingFormat: mediaType,
      contentUrl: `${site}${path}`,
    }));
}

/** ISO 8601-2, in which two dots are an end that is open. */
function interval({ from, to }: Stretch): string {
  const end = (instant: number | null) => iso(instant)?.replace('.000Z', 'Z') ?? '..';
  return `${end(from)}/${end(to)}`;
}

/** The address of a licence that SPDX names; of any other nobody knows one. */
function licenceOf({ edition: { licence } }: Loaded): object {
  return given(
    'license',
    /^[A-Za-z\d.-]+$/.test(licence) ? `https://spdx.org/licenses/${licence}.html` : null,
  );
}

function urlOf({ loaded, language }: Described, id: string | null): string | null {
  return loaded.site === null ? null : `${loaded.site}${addressOf(loaded, language, id)}`;
}
