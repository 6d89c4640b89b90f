import { joined } from '../basemap/parts.ts';
import { directionOf } from '../i18n/index.ts';
import { inSlices } from '../map/slices.ts';
import { languageIn, type Site } from '../view/url.ts';
import type { Files } from './files.ts';
import { publishedRoot } from './site.ts';

// The build in one file: what a site has beside its page stands in the page, and the hash says what a path would.

/** The files that the page carries, as JSON in blocks that `data-file` names; links lead to the published site for all others. */
export function carriedFiles(page: Document): Files {
  const published = publishedRoot(page);
  const made = new Map<string, string>();
  const blocksOf = (path: string) => [
    ...page.querySelectorAll<HTMLScriptElement>(`script[data-file="${CSS.escape(path)}"]`),
  ];
  return {
    async read(path) {
      const blocks = blocksOf(path);
      if (blocks.length === 0) throw new Error(`the page carries no ${path}`);
      const values = await inSlices(parsing(blocks));
      return values.length === 1 ? values[0] : joined(values);
    },
    hrefOf(path) {
      const known = made.get(path);
      if (known !== undefined) return known;
      const [block] = blocksOf(path);
      if (!block) return published && new URL(path, published).href;
      const text = String(JSON.parse(block.text));
      const href = URL.createObjectURL(new Blob([text], { type: block.dataset['type'] ?? '' }));
      made.set(path, href);
      return href;
    },
  };
}

/** One block a step: a parser cannot stop within a text. */
function* parsing(blocks: readonly HTMLScriptElement[]): Generator<undefined, readonly unknown[]> {
  const values: unknown[] = [];
  for (const { text } of blocks) {
    values.push(JSON.parse(text));
    yield;
  }
  return values;
}

/** A file lies on one machine: links that are given away lead to the site, where the page knows of one. */
export function givenSite(site: Site, page: Document): Site {
  const root = publishedRoot(page);
  return root ? { ...site, root, page: null } : site;
}

/** Whether the address has meanwhile come to ask for another language than the page's. */
export function isElsewhere({ languages, language }: Site): boolean {
  const asked = languageIn(location.hash);
  return (languages.find((code) => code === asked) ?? languages[0]) !== language;
}

/** The page was built in one language. */
export function speak(language: string, page: Document): void {
  page.documentElement.lang = language;
  page.documentElement.dir = directionOf(language);
}
