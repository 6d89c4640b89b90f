import type { Zone } from '../model/time.ts';
import { printAddress, type Site } from '../view/url.ts';
import { defaultView } from '../view/view.ts';

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

export function siteOf(root: URL, languages: readonly string[], language: string, zone: Zone): Site {
  const isFixed = location.protocol === 'file:' || isEmbed(document);
  const page = isFixed ? new URL(location.href) : null;
  return { root, languages, language, zone, page };
}

/** The page on how the story is made; null where it is a single file. */
export function methodOf(site: Site): string | null {
  if (site.root.protocol === 'file:') return null;
  return `${printAddress(defaultView, { ...site, page: null })}method/`;
}
