import { joined } from '../basemap/parts.ts';
import { chosenLanguage } from '../i18n/choose.ts';
import { directionOf } from '../i18n/index.ts';
import { inSlices } from '../view/slices.ts';
import { languageIn, parseAddress, printAddress, type Site } from '../view/url.ts';
import { defaultView } from '../view/view.ts';
import type { Files } from './files.ts';
import { viewOfAddress } from './history.ts';
import { recall, remember } from './kept.ts';
import { mendedHash } from './mended.ts';
import { languages as inOrder } from './load.ts';
import { publishedRoot } from './site.ts';

// The build in one file: what a site has beside its page stands in the page, and the hash says what a path would.

/**
 * The files that the page carries, as JSON in blocks that `data-file` names; links lead to the published site for all others.
 * What is a page on the site is one here too.
 */
export function carriedFiles(site: Site, page: Document): Files {
  const published = publishedRoot(page);
  const made = new Map<string, string>();
  return {
    async read(path) {
      const blocks = blocksOf(path, page);
      if (blocks.length === 0) throw new Error(`the page carries no ${path}`);
      const values = await inSlices(parsing(blocks));
      return values.length === 1 ? values[0] : joined(values);
    },
    hrefOf(path) {
      if (path === '' || path.endsWith('/')) return pageHere(path, site);
      const known = made.get(path);
      if (known !== undefined) return known;
      const [block] = blocksOf(path, page);
      if (!block) return published && new URL(path, published).href;
      const text = String(JSON.parse(block.text));
      const href = URL.createObjectURL(new Blob([text], { type: block.dataset['type'] ?? '' }));
      made.set(path, href);
      return href;
    },
  };
}

function blocksOf(path: string, page: Document): readonly HTMLScriptElement[] {
  return [...page.querySelectorAll<HTMLScriptElement>(`script[data-file="${CSS.escape(path)}"]`)];
}

/** The address within the file of what has that path on the site. */
function pageHere(path: string, site: Site): string {
  const root = new URL('https://site.invalid/');
  const { language, view } = parseAddress(path, { ...site, root, languages: inOrder, page: null });
  const there = { ...site, language };
  return path.endsWith('method/') ? methodHere('', there) : printAddress(view, there);
}

/** The address of how the story is made, or of one part of it: what no view knows of. */
export function methodHere(part: string, site: Site): string {
  return printAddress({ ...defaultView, unknown: [[methodKey, part]] }, site);
}

/** The part that the address asks for, '' for the whole; null where it asks for the story. */
export function methodAsked(site: Site): string | null {
  return viewOfAddress(site).unknown.find(([key]) => key === methodKey)?.[1] ?? null;
}

const methodKey = 'method';

/** One block a step: a parser cannot stop within a text. */
function* parsing(blocks: readonly HTMLScriptElement[]): Generator<undefined, readonly unknown[]> {
  const values: unknown[] = [];
  for (const { text } of blocks) {
    values.push(JSON.parse(text));
    yield;
  }
  return values;
}

/** The file itself: it need not lie in any folder, as what a mail program shows does not. */
export function rootHere(): URL {
  return new URL(location.href);
}

/** A file lies on one machine: links that are given away lead to the site, where the page knows of one. */
export function givenSite(site: Site, page: Document): Site {
  const root = publishedRoot(page);
  return root ? { ...site, root, languages: inOrder, page: null } : site;
}

const key = 'dateline-language';

/** Takes for a link into the file what readers put behind its name: a path of the site, a link behind another. Now and later. */
export function mendAddresses(languages: readonly string[]): void {
  const mend = () => {
    const mended = mendedHash(location.hash, languages);
    if (mended !== location.hash) history.replaceState(history.state, '', mended);
  };
  mend();
  // Before the app reads it.
  window.addEventListener('popstate', mend);
}

/** The reader's own language before the others: that of a link which names none. */
export function ownFirst(languages: readonly string[]): readonly string[] {
  const own = chosenLanguage(languages, recall(key), navigator.languages);
  return languages.toSorted((a, b) => Number(b === own) - Number(a === own));
}

/** Gives the page, which was built in the first language, that which its address asks for; to its map the names in it. */
export function speakAsAsked(languages: readonly string[], page: Document): void {
  const language = languageAsked(languages);
  page.documentElement.lang = language;
  page.documentElement.dir = directionOf(language);
  const overview = page.getElementById('overview');
  const [block] = blocksOf('overview-names', page);
  if (!overview || !block) return;
  overview.dataset['names'] = JSON.stringify(parseNames(block.text)[language] ?? {});
}

/** By language; written by our own build. */
function parseNames(text: string): Readonly<Record<string, unknown>> {
  return JSON.parse(text) as Readonly<Record<string, unknown>>;
}

/** Whether the address has meanwhile come to ask for another page than the story, or than how it is made, in its language. */
export function isElsewhere(site: Site, isMethod = false): boolean {
  return languageAsked(site.languages) !== site.language || (methodAsked(site) !== null) !== isMethod;
}

/** Shows that page. Who asks for another language has chosen it. */
export function goThere({ language }: Site): void {
  const asked = languageIn(location.hash);
  if (asked !== null && asked !== language) remember(key, asked);
  location.reload();
}

/** Languages are chosen in the place of the page at hand: Back would lead to the same page, in the language chosen. */
export function chooseInPlace(page: Document): void {
  const here = location.href.replace(/#.*/, '');
  page.addEventListener('click', (event) => {
    const { target, button, metaKey, ctrlKey, shiftKey, altKey } = event;
    if (button !== 0 || metaKey || ctrlKey || shiftKey || altKey || event.defaultPrevented) return;
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[hreflang]') : null;
    if (link?.href.replace(/#.*/, '') !== here) return;
    event.preventDefault();
    location.replace(link.href);
  });
}

function languageAsked(languages: readonly string[]): string {
  const asked = languageIn(location.hash);
  return languages.find((code) => code === asked) ?? languages[0] ?? 'en';
}
