import { makeDataset } from '../dataset/dataset.ts';
import { loadWords } from '../i18n/index.ts';
import type { EventId } from '../model/id.ts';
import { originOf } from './addresses.ts';
import { type Chunk, startsApp, withLinks } from './chunks.ts';
import { colophonStyle } from './Colophon.tsx';
import { eventContent, eventHead, storyContent, withdrawnContent } from './Contents.tsx';
import type { Loaded } from './edition.ts';
import { embedAddress, embedPage, isEmbedAddress } from './EmbedPage.tsx';
import { headTags } from './head.ts';
import { movedPage, notFoundPage } from './plainPages.ts';
import { nowhere } from './policy.ts';
import { addressesOf, addressOf, rootFrom, routeOf } from './routes.ts';
import { viewScript } from './scripts.ts';
import { fill, secured } from './shell.ts';
import { singlePage } from './SinglePage.tsx';
import { stillStyle } from './Still.tsx';
import type { Telling } from './StillPage.tsx';

export interface Written {
  /** Within the site: `e/<id>/index.html`. */
  readonly path: string;
  readonly html: string;
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

/** The start page for a single file, in the story's first language. */
export async function renderSingle(loaded: Loaded, shell: string): Promise<string> {
  const [main = 'en'] = loaded.edition.languages;
  return singlePage(shell, { ...(await tellingIn(loaded, main)), root: './' });
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

function movedFrom(telling: Telling, id: EventId): string {
  const { loaded, language, words, root } = telling;
  const record = loaded.records.find((one) => one.id === id);
  if (!record) throw new Error(`no event "${id}", and an alias leads to it`);
  const head = eventHead(telling, record);
  const href = `${root}${addressOf(loaded, language, id)}`;
  return movedPage({ language, words, tags: headTags(head, telling), title: head.title, href });
}
