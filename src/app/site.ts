import type { Zone } from '../model/time.ts';
import { printAddress, type Site } from '../view/url.ts';
import { defaultView } from '../view/view.ts';
import type { Files } from './files.ts';
import { languages } from './load.ts';

/** The page's root, made absolute once, before any history call: the address changes afterwards, the root does not. */
export function rootOf(page: Document): URL {
  const meta = page.querySelector<HTMLMetaElement>('meta[name="root"]');
  return new URL(meta?.content ?? './', page.baseURI);
}

/** What stands in the page beside its content is asked for again when the address changes: it has to be absolute by then. */
export function makeAddressesAbsolute(page: Document): void {
  for (const link of page.querySelectorAll<HTMLLinkElement>('link[href]')) {
    const { href } = link;
    link.href = href;
  }
}

/** Whether this is the page for other people's pages, `/embed/`. */
export function isEmbed(page: Document): boolean {
  return 'embed' in page.documentElement.dataset;
}

/**
 * Whether this is the build in one file (`npm run build:single`), which has nothing beside it and asks for nothing. Known
 * when it is built: the site's pages carry none of what hangs from it.
 */
export const isSingle = import.meta.env.MODE === 'single';

/** The root of the site as it is published, wherever the page is read; null where the page does not know. */
export function publishedRoot(page: Document): URL | null {
  const root = page.querySelector<HTMLMetaElement>('meta[name="root"]')?.content;
  const canonical = canonicalOf(page);
  return canonical && root !== undefined ? new URL(root, canonical.href) : null;
}

export function canonicalOf(page: Document): HTMLLinkElement | null {
  return page.querySelector<HTMLLinkElement>('link[rel="canonical"]');
}

export function siteOf(root: URL, languages: readonly string[], language: string, zone: Zone): Site {
  const isFixed = isSingle || isEmbed(document);
  const page = isFixed ? new URL(location.href) : null;
  return { root, languages, language, zone, page };
}

/** Of a reader's own file, whose events have no pages: the hash names what is open. */
export function ownSite(site: Site): Site {
  return { ...site, page: site.page ?? new URL(printAddress(defaultView, site)) };
}

/** The page on how the story is made; null where there is none to lead to. */
export function methodOf({ language }: Site, { hrefOf }: Files): string | null {
  return hrefOf(language === languages[0] ? 'method/' : `${language}/method/`);
}
