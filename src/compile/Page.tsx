import { makeDataset } from '../dataset/dataset.ts';
import { loadWords } from '../i18n/index.ts';
import { loadMethod } from '../i18n/method/index.ts';
import { saidIn } from '../i18n/said.ts';
import type { EventId } from '../model/id.ts';
import { originOf } from './addresses.ts';
import { type Chunk, startsApp, withLinks } from './chunks.ts';
import { colophonStyle } from './Colophon.tsx';
import { eventContent, eventHead, storyContent, withdrawnContent } from './Contents.tsx';
import type { Loaded } from './edition.ts';
import { embedAddress, embedPage, isEmbedAddress } from './EmbedPage.tsx';
import { headTags } from './head.ts';
import { manifestLinks } from './manifest.ts';
import { isMethodAddress, methodAddress, methodPage } from './MethodPage.tsx';
import { awayName, awayPage, movedPage, notFoundPage } from './plainPages.ts';
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
      const away = {
        path: `${addressOf(loaded, language, null)}${awayName}`,
        html: secured(awayPage(language, telling.words, edition.languages), nowhere),
      };
      const own = pagesIn(loaded, language).map((address) => {
        const html = pageAt(telling, shell, address);
        const whole = startsApp(html)
          ? secured(withLinks(html, chunks, language, address), beyond)
          : secured(html, nowhere);
        return { path: `${address}index.html`, html: whole };
      });
      return [...own, away];
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

/** The start page for a single file, in the story's first language, and how it is made in each. */
export async function renderSingle(loaded: Loaded, shell: string): Promise<string> {
  const told = await Promise.all(
    loaded.edition.languages.map(async (language) => ({
      ...(await tellingIn(loaded, language)),
      root: './',
    })),
  );
  return singlePage(shell, told);
}

async function tellingIn(loaded: Loaded, language: string): Promise<Omit<Telling, 'root'>> {
  const { kinds, places, sources, edition, records } = loaded;
  const dataset = makeDataset({ edition, kinds, places, sources, heads: records });
  const spoken = await Promise.all(
    edition.languages.map(async (code) => [code, await loadWords(code)] as const),
  );
  const [words, method] = await Promise.all([loadWords(language), loadMethod(language)]);
  return { loaded, dataset, words, method, language, spoken: new Map(spoken) };
}

/** Addresses of a language, that for other people's pages and that on how the story is made among them. */
function pagesIn(loaded: Loaded, language: string): readonly string[] {
  const home = addressOf(loaded, language, null);
  return [...addressesOf(loaded, language), embedAddress(home), methodAddress(home)];
}

function pageAt(told: Omit<Telling, 'root'>, shell: string, address: string): string {
  const telling = { ...told, root: rootFrom(address) };
  if (isEmbedAddress(address)) return embedPage(shell, telling);
  return isMethodAddress(address)
    ? methodPage(shell, telling)
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
    ...manifestLinks(loaded, language, root),
    `<script>${viewScript(loaded.edition.languages)}</script>`,
    `<style>${stillStyle(telling.dataset, telling.words.direction, row)}${colophonStyle}</style>`,
  ];
  return fill(shell, { language, root, head: tags, body });
}

function movedFrom(telling: Telling, id: EventId): string {
  const { loaded, language, words, root } = telling;
  const record = loaded.records.find((one) => one.id === id);
  if (!record) throw new Error(`no event "${id}", and an alias leads to it`);
  const head = eventHead(telling, record);
  const href = `${root}${addressOf(loaded, language, id)}`;
  const title = saidIn(record.title, language);
  return movedPage({ language, words, tags: headTags(head, telling), title, href });
}
