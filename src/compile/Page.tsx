import type { ReactNode } from 'react';
import { makeDataset } from '../dataset/dataset.ts';
import { fullDate } from '../i18n/dates.ts';
import { loadWords } from '../i18n/index.ts';
import type { EventRecord } from '../model/event.ts';
import type { EventId } from '../model/id.ts';
import { inLanguage } from '../model/text.ts';
import { EventCard } from '../reading/EventCard.tsx';
import { originOf } from './addresses.ts';
import { Colophon, colophonStyle, Languages, WithoutScript } from './Colophon.tsx';
import { eventDescription, shortened, storyDescription } from './description.ts';
import type { Loaded } from './edition.ts';
import { embedAddress, embedPage, isEmbedAddress } from './EmbedPage.tsx';
import { type Head, headTags, pictureOf } from './head.ts';
import { type Described, eventData, storyData } from './jsonld.ts';
import { movedPage, notFoundPage } from './plainPages.ts';
import { pictureAlt } from './pictures/words.ts';
import { type Beyond, nowhere, policyOf } from './policy.ts';
import { addressesOf, addressOf, rootFrom, routeOf } from './routes.ts';
import { viewScript } from './scripts.ts';
import { fill } from './shell.ts';
import { changedOn, latest } from './siteFiles.ts';
import { stillStyle } from './Still.tsx';
import { Frame, homeOf, List, readingOf, type Telling } from './StillPage.tsx';

export interface Written {
  /** Within the site: `e/<id>/index.html`. */
  readonly path: string;
  readonly html: string;
}

interface Chunk {
  readonly file: string;
  readonly styles: readonly string[];
  readonly modules: readonly string[];
}

interface Content {
  readonly head: Head;
  /** null where it is no event's. */
  readonly row: number | null;
  readonly body: ReactNode;
}

/** All pages of the built site, from the shell that the bundler wrote. */
export async function renderPages(
  loaded: Loaded,
  shell: string,
  chunks: readonly Chunk[],
): Promise<readonly Written[]> {
  const { edition, origins } = loaded;
  const beyond = { mapOrigin: edition.onlineMap && originOf(edition.onlineMap.url), origins };
  const perLanguage = await Promise.all(
    edition.languages.map(async (language) => {
      const telling = await tellingIn(loaded, language);
      return pagesIn(loaded, language).map((address) => {
        const html = pageAt(telling, shell, address);
        const whole = startsApp(html)
          ? secured(withLinks(html, chunks, language, address), beyond)
          : secured(html, nowhere);
        return { path: `${address}index.html`, html: whole };
      });
    }),
  );
  const [language = 'en'] = edition.languages;
  const lost = secured(await notFoundPage(loaded, language), nowhere);
  return [...perLanguage.flat(), { path: '404.html', html: lost }];
}

/** One page, as development serves it: `path` is that of the request. */
export async function renderPage(
  loaded: Loaded,
  shell: string,
  path: string,
): Promise<{ readonly status: number; readonly html: string }> {
  const address = path.replace(/^\//, '');
  const { language } = routeOf(loaded, address);
  const known = pagesIn(loaded, language).includes(address);
  const [main = 'en'] = loaded.edition.languages;
  return known
    ? { status: 200, html: pageAt(await tellingIn(loaded, language), shell, address) }
    : { status: 404, html: await notFoundPage(loaded, main) };
}

async function tellingIn(loaded: Loaded, language: string): Promise<Omit<Telling, 'root'>> {
  const { kinds, places, sources, edition, records } = loaded;
  const dataset = makeDataset({ edition, kinds, places, sources, heads: records });
  const spoken = await Promise.all(
    edition.languages.map(async (code) => [code, await loadWords(code)] as const),
  );
  return { loaded, dataset, words: await loadWords(language), language, spoken: new Map(spoken) };
}

/** Addresses of a language, those for other people's pages among them. */
function pagesIn(loaded: Loaded, language: string): readonly string[] {
  return [...addressesOf(loaded, language), embedAddress(addressOf(loaded, language, null))];
}

function pageAt(told: Omit<Telling, 'root'>, shell: string, address: string): string {
  const telling = { ...told, root: rootFrom(address) };
  return isEmbedAddress(address)
    ? embedPage(shell, telling)
    : composed(telling, shell, routeOf(telling.loaded, address).id);
}

function composed(telling: Telling, shell: string, id: string | null): string {
  const { loaded, language, root } = telling;
  const alias = id === null ? undefined : loaded.aliases[id];
  if (alias !== undefined) return movedFrom(telling, alias);
  const withdrawn = loaded.withdrawn.find((one) => one.id === id);
  const record = loaded.records.find((one) => one.id === id);
  const { head, row, body } = record
    ? eventContent(telling, record)
    : withdrawn
      ? withdrawnContent(telling, withdrawn)
      : storyContent(telling);
  const tags = [
    `<meta name="root" content="${root}" />`,
    ...headTags(head, telling),
    `<script>${viewScript}</script>`,
    `<style>${stillStyle(telling.dataset, row)}${colophonStyle}</style>`,
  ];
  return fill(shell, { language, root, head: tags, body });
}

function storyContent(telling: Telling): Content {
  const { loaded, dataset, language, words } = telling;
  const head: Head = {
    language,
    id: null,
    title: inLanguage(dataset.edition.title, language).text,
    description: storyDescription(dataset, words),
    picture: pictureAlt(loaded, null, words),
    recorded: null,
    changed: latest(loaded.records.map(changedOn)),
    isKept: true,
    data: null,
  };
  return {
    head: { ...head, data: storyData(described(telling, head)) },
    row: null,
    body: (
      <Frame {...telling} row={null}>
        <WithoutScript words={words} home={null} />
        <List {...telling} />
        <Colophon {...telling} record={null} />
        <Languages {...telling} id={null} />
      </Frame>
    ),
  };
}

function eventHead(telling: Telling, record: EventRecord): Head {
  const { loaded, dataset, language, words } = telling;
  return {
    language,
    id: record.id,
    title: inLanguage(record.title, language).text,
    description: eventDescription(record, dataset, words),
    picture: pictureAlt(loaded, record, words),
    recorded: record.recorded,
    changed: latest(record.changes.map(({ date }) => date)),
    isKept: true,
    data: null,
  };
}

function eventContent(telling: Telling, record: EventRecord): Content {
  const { loaded, dataset, language, words, root } = telling;
  const home = homeOf(loaded, language, root);
  const head = eventHead(telling, record);
  const row = dataset.heads.findIndex(({ id }) => id === record.id);
  return {
    head: { ...head, data: eventData(record, described(telling, head)) },
    row,
    body: (
      <Frame {...telling} row={row}>
        <EventCard
          {...readingOf(telling)}
          head={record}
          detail={record}
          position={{ n: row + 1, total: dataset.heads.length }}
          previous={dataset.heads[row - 1] ?? null}
          next={dataset.heads[row + 1] ?? null}
          outside={null}
          homeHref={home}
        />
        <Colophon {...telling} record={record} />
        <Languages {...telling} id={record.id} />
        <WithoutScript words={words} home={home} />
      </Frame>
    ),
  };
}

function described({ loaded, dataset, words, language }: Telling, head: Head): Described {
  const { title, description, recorded, changed } = head;
  const picture = pictureOf(head, loaded);
  return { loaded, dataset, words, language, title, description, picture, recorded, changed };
}

function withdrawnContent(telling: Telling, { id, date, reason }: Loaded['withdrawn'][number]): Content {
  const { loaded, words, language, root } = telling;
  const title = words.frame.withdrawn(fullDate(date, words));
  const why = inLanguage(reason, language);
  return {
    head: {
      language,
      id,
      title,
      description: shortened(why.text, 200),
      picture: null,
      recorded: null,
      changed: date,
      isKept: false,
      data: null,
    },
    row: null,
    body: (
      <Frame {...telling} row={null}>
        <article className="still-gone">
          <h2>{title}</h2>
          <p lang={why.language}>{why.text}</p>
          <p>
            <a href={homeOf(loaded, language, root)}>{words.frame.backToStory}</a>
          </p>
        </article>
        <Languages {...telling} id={id} />
        <WithoutScript words={words} home={null} />
      </Frame>
    ),
  };
}

function movedFrom(telling: Telling, id: EventId): string {
  const { loaded, language, words, root } = telling;
  const record = loaded.records.find((one) => one.id === id);
  if (!record) throw new Error(`no event "${id}", and an alias leads to it`);
  const head = eventHead(telling, record);
  const href = `${root}${addressOf(loaded, language, id)}`;
  return movedPage({ language, words, tags: headTags(head, telling), title: head.title, href });
}

/** The modules that a page cannot do without, besides those the shell names. */
function isNeeded(id: string, language: string, address: string): boolean {
  const first = [`virtual:dateline/core/${language}`, `src/i18n/${language}.ts`];
  const card = [`virtual:dateline/details/${language}`, 'src/reading/EventCard.tsx'];
  const embed = ['src/app/EmbedApp.tsx'];
  return [
    ...first,
    ...(/(?:^|\/)e\//.test(address) ? card : []),
    ...(isEmbedAddress(address) ? embed : []),
  ].some((end) => id.endsWith(end));
}

/** Other pages need nothing but themselves. */
function startsApp(html: string): boolean {
  return html.includes('type="module"');
}

/** Asks at once for what the page will want, and dresses what stands in it. */
function withLinks(html: string, chunks: readonly Chunk[], language: string, address: string): string {
  const root = rootFrom(address);
  const wanted = chunks.filter(({ modules }) => modules.some((id) => isNeeded(id, language, address)));
  const links = [
    ...wanted.map(({ file }) => ({
      file,
      tag: `<link rel="modulepreload" crossorigin href="${root}${file}" />`,
    })),
    ...wanted.flatMap(({ styles }) =>
      styles.map((file) => ({ file, tag: `<link rel="stylesheet" crossorigin href="${root}${file}" />` })),
    ),
  ].filter(({ file }) => !html.includes(file));
  return html.replace('</head>', `  ${links.map(({ tag }) => tag).join('\n    ')}\n  </head>`);
}

/** The policy goes first: what stands before it would not be bound by it. */
function secured(html: string, beyond: Beyond): string {
  const inline = (tag: string) =>
    [...html.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'))].map(([, text = '']) => text);
  const policy = policyOf({ scripts: inline('script'), styles: inline('style') }, beyond);
  return html.replace(
    '<meta charset="utf-8" />',
    (charset) => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  );
}
