import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { makeDataset } from '../dataset/dataset.ts';
import { attribution } from '../i18n/attribution.ts';
import { clocksOf } from '../i18n/dates.ts';
import type { Words } from '../i18n/en.ts';
import { directionOf, loadWords } from '../i18n/index.ts';
import { whenLine } from '../i18n/when.ts';
import { whereLine } from '../i18n/places.ts';
import type { EventRecord } from '../model/event.ts';
import type { EventId } from '../model/id.ts';
import { inLanguage } from '../model/text.ts';
import { EventCard } from '../reading/EventCard.tsx';
import type { Loaded } from './edition.ts';
import { originOf } from './addresses.ts';
import { escapeHtml, nowhere, policyOf } from './policy.ts';
import { movedScript, notFoundScript, type NotFoundWords, viewScript } from './scripts.ts';
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
  readonly title: string;
  readonly description: string;
  readonly body: ReactNode;
}

/** All pages of the built site, from the shell that the bundler wrote. */
export async function renderPages(
  loaded: Loaded,
  shell: string,
  chunks: readonly Chunk[],
): Promise<readonly Written[]> {
  const perLanguage = await Promise.all(
    loaded.edition.languages.map((language) =>
      Promise.all(
        addressesOf(loaded, language).map(async (address) => {
          const { html } = await pageAt(loaded, shell, address);
          const linked = withLinks(html, chunks, language, address);
          return { path: `${address}index.html`, html: secured(linked, loaded) };
        }),
      ),
    ),
  );
  const [language = 'en'] = loaded.edition.languages;
  return [...perLanguage.flat(), { path: '404.html', html: await notFoundPage(loaded, language) }];
}

/** One page, as development serves it: `path` is that of the request. */
export async function renderPage(
  loaded: Loaded,
  shell: string,
  path: string,
): Promise<{ readonly status: number; readonly html: string }> {
  const address = path.replace(/^\//, '');
  const known = loaded.edition.languages.some((language) => addressesOf(loaded, language).includes(address));
  const [language = 'en'] = loaded.edition.languages;
  return known ? pageAt(loaded, shell, address) : { status: 404, html: await notFoundPage(loaded, language) };
}

/** Addresses of a language, from the root: the story, each event, each alias, each record withdrawn. */
function addressesOf({ edition, records, aliases, withdrawn }: Loaded, language: string): readonly string[] {
  const segment = language === edition.languages[0] ? '' : `${language}/`;
  const ids = [...records.map(({ id }) => id), ...Object.keys(aliases), ...withdrawn.map(({ id }) => id)];
  return [segment, ...ids.map((id) => `${segment}e/${id}/`)];
}

async function pageAt(loaded: Loaded, shell: string, address: string) {
  const [first = ''] = address.split('/');
  const [main = 'en'] = loaded.edition.languages;
  const language = loaded.edition.languages.includes(first) ? first : main;
  const words = await loadWords(language);
  const root = depthOf(address);
  const { kinds, places, sources, edition, records } = loaded;
  const dataset = makeDataset({ edition, kinds, places, sources, heads: records });
  const telling: Telling = { loaded, dataset, words, language, root };
  const id = /(?:^|\/)e\/([^/]+)\/$/.exec(address)?.[1] ?? null;
  return { status: 200, html: composed(shell, telling, id) };
}

function composed(shell: string, telling: Telling, id: string | null): string {
  const { loaded, language, root } = telling;
  const alias = id === null ? undefined : loaded.aliases[id];
  if (id !== null && alias !== undefined) return movedPage(telling, alias);
  const withdrawn = loaded.withdrawn.find((one) => one.id === id);
  const record = loaded.records.find((one) => one.id === id);
  const content = record
    ? eventContent(telling, record)
    : withdrawn
      ? withdrawnContent(telling, withdrawn)
      : storyContent(telling);
  const head = [
    `<meta name="root" content="${root}" />`,
    `<title>${escapeHtml(content.title)}</title>`,
    `<meta name="description" content="${escapeHtml(content.description)}" />`,
    `<script>${viewScript}</script>`,
    `<style>${stillStyle(telling.dataset)}</style>`,
  ].join('\n    ');
  return shell
    .replace('<html lang="en">', `<html lang="${language}" dir="${directionOf(language)}">`)
    .replaceAll(/(href|src)="\.\//g, `$1="${root}`)
    .replace('<!--head-->', () => head)
    .replace('<!--body-->', () => renderToStaticMarkup(content.body));
}

function storyContent(telling: Telling): Content {
  const { dataset, language } = telling;
  const { edition } = dataset;
  return {
    title: `${inLanguage(edition.title, language).text} · Dateline`,
    description: inLanguage(edition.summary, language).text,
    body: (
      <Frame {...telling}>
        <List {...telling} />
      </Frame>
    ),
  };
}

function eventContent(telling: Telling, record: EventRecord): Content {
  const { dataset, words, language } = telling;
  const clocks = clocksOf(dataset.edition, words);
  const row = dataset.heads.findIndex(({ id }) => id === record.id);
  const title = inLanguage(record.title, language).text;
  const facts = [
    attribution(record, words),
    `${whenLine(record.when, clocks, null)}, ${whereLine(record.where, dataset.places, words)}.`,
    words.status.label[record.status],
  ].join(' ');
  return {
    title: `${title} · Dateline`,
    description: facts,
    body: (
      <Frame {...telling}>
        <EventCard
          {...readingOf(telling)}
          head={record}
          detail={record}
          position={{ n: row + 1, total: dataset.heads.length }}
          previous={dataset.heads[row - 1] ?? null}
          next={dataset.heads[row + 1] ?? null}
          outside={null}
          homeHref={homeOf(telling.loaded, language, telling.root)}
        />
      </Frame>
    ),
  };
}

function withdrawnContent(telling: Telling, { date, reason }: Loaded['withdrawn'][number]): Content {
  const { words, language, root } = telling;
  const title = words.frame.withdrawn(date);
  const why = inLanguage(reason, language).text;
  return {
    title: `${title} · Dateline`,
    description: why,
    body: (
      <Frame {...telling}>
        <article className="frame-failed">
          <h2>{title}</h2>
          <p>{why}</p>
          <p>
            <a href={homeOf(telling.loaded, language, root)}>{words.frame.backToStory}</a>
          </p>
        </article>
      </Frame>
    ),
  };
}

/** An old address answers for good, and takes the view that it was asked for along. */
function movedPage({ loaded, words, language, root }: Telling, id: EventId): string {
  const href = `${homeOf(loaded, language, root)}e/${id}/`;
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <link rel="canonical" href="${href}" />
    <script>${movedScript}</script>
    <noscript><meta http-equiv="refresh" content="0; url=${href}" /></noscript>
    <title>${escapeHtml(words.frame.moved)}</title>
  </head>
  <body>
    <p>${escapeHtml(words.frame.moved)} <a href="${href}">${escapeHtml(href)}</a></p>
  </body>
</html>
`;
}

/** Needs nothing else, since nobody knows how deep it is asked for: its script cuts the address down to the story's. */
async function notFoundPage(loaded: Loaded, language: string): Promise<string> {
  const words = await loadWords(language);
  const spoken = await Promise.all(
    loaded.edition.languages.map(async (code) => [code, notFoundWords(await loadWords(code))] as const),
  );
  const script = notFoundScript(Object.fromEntries(spoken));
  const style =
    'body{margin:0 auto;max-width:34em;padding:12vh 24px;font:16px/24px Georgia,serif;background:#fffefb;color:#1b1f24}' +
    'h1{font-size:26px;line-height:31px;font-weight:600}a{color:inherit}' +
    '@media (prefers-color-scheme:dark){body{background:#12171b;color:#ece9e3}}';
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policyOf({ scripts: [script], styles: [style] }, nowhere)}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <title>${escapeHtml(words.frame.notFound)}</title>
    <style>${style}</style>
  </head>
  <body>
    <main>
    <h1>${escapeHtml(words.frame.notFound)}</h1>
    <p>${escapeHtml(words.frame.unknownEventWhy)}</p>
    <p><a href="./" id="story">${escapeHtml(words.frame.backToStory)}</a></p>
    </main>
    <script>${script}</script>
  </body>
</html>
`;
}

function notFoundWords({ frame }: Words): NotFoundWords {
  return { unknown: frame.unknownEvent('%id%'), why: frame.unknownEventWhy, back: frame.backToStory };
}

function depthOf(address: string): string {
  const depth = address.split('/').length - 1;
  return depth === 0 ? './' : '../'.repeat(depth);
}

/** The modules that a page cannot do without, besides those the shell names. */
function isNeeded(id: string, language: string, address: string): boolean {
  const first = [`virtual:dateline/core/${language}`, `src/i18n/${language}.ts`];
  const card = [`virtual:dateline/details/${language}`, 'src/reading/EventCard.tsx'];
  return [...first, ...(/(?:^|\/)e\//.test(address) ? card : [])].some((end) => id.endsWith(end));
}

/** Asks at once for what the page will want, and dresses what stands in it. */
function withLinks(html: string, chunks: readonly Chunk[], language: string, address: string): string {
  if (!html.includes('type="module"')) return html;
  const root = depthOf(address);
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
function secured(html: string, loaded: Loaded): string {
  const inline = (tag: string) =>
    [...html.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'))].map(([, text = '']) => text);
  const { edition, origins } = loaded;
  const policy = policyOf(
    { scripts: inline('script'), styles: inline('style') },
    { mapOrigin: edition.onlineMap && originOf(edition.onlineMap.url), origins },
  );
  return html.replace(
    '<meta charset="utf-8" />',
    (charset) => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  );
}
