import type { Zone } from '../model/time.ts';
import type { Site } from '../view/url.ts';

/** The page's root, made absolute once, before any history call: the address changes afterwards, the root does not. */
export function rootOf(page: Document): URL {
  const meta = page.querySelector<HTMLMetaElement>('meta[name="root"]');
  return new URL(meta?.content ?? './', page.baseURI);
}

export function siteOf(root: URL, languages: readonly string[], language: string, zone: Zone): Site {
  const page = location.protocol === 'file:' ? new URL(location.href) : null;
  return { root, languages, language, zone, page };
}
