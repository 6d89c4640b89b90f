import type { EventRecord } from '../model/event.ts';
import type { Loaded } from './edition.ts';
import { escapeHtml } from './policy.ts';
import { addressOf, methodLeaf } from './routes.ts';

/** What search engines ask a site for, by path within it. Robots only ask at the root of a host. */
export function siteFiles(loaded: Loaded): Readonly<Record<string, string>> {
  const { site } = loaded;
  if (site === null) return { 'robots.txt': robots(null) };
  return { 'robots.txt': robots(`${site}sitemap.xml`), 'sitemap.xml': sitemap(loaded, site) };
}

/** Nothing is forbidden: what is not to be kept says so itself, and has to be read for that. */
function robots(map: string | null): string {
  return `User-agent: *\nDisallow:\n${map === null ? '' : `\nSitemap: ${map}\n`}`;
}

interface Mapped {
  readonly id: string | null;
  /** What follows the story's own address. */
  readonly leaf: string;
  readonly changed: string | null;
}

/** The pages to be kept, each with its counterparts in the other languages and the day of its last change. */
function sitemap(loaded: Loaded, site: string): string {
  const { edition, records } = loaded;
  const story = { id: null, leaf: '', changed: latest(records.map(changedOn)) };
  const pages: readonly Mapped[] = [
    story,
    { ...story, leaf: methodLeaf },
    ...records.map((record) => ({ id: record.id, leaf: '', changed: changedOn(record) })),
  ];
  const hrefOf = (language: string, { id, leaf }: Mapped) =>
    escapeHtml(`${site}${addressOf(loaded, language, id)}${leaf}`);
  const alternates = (page: Mapped) =>
    [...edition.languages.map((code) => [code, code] as const), ['x-default', edition.languages[0]] as const]
      .map(
        ([code, language = code]) =>
          `    <xhtml:link rel="alternate" hreflang="${code}" href="${hrefOf(language, page)}"/>\n`,
      )
      .join('');
  const urls = edition.languages.flatMap((language) =>
    pages.map(
      (page) =>
        `  <url>\n    <loc>${hrefOf(language, page)}</loc>\n${
          page.changed === null ? '' : `    <lastmod>${page.changed}</lastmod>\n`
        }${alternates(page)}  </url>\n`,
    ),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('')}</urlset>
`;
}

/** The day of a record's last correction, or on which it was first published; null where neither is known. */
export function changedOn({ recorded, changes }: Pick<EventRecord, 'recorded' | 'changes'>): string | null {
  return latest([recorded, ...changes.map(({ date }) => date)]);
}

/** Of days written year-month-day. */
export function latest(days: readonly (string | null)[]): string | null {
  return days
    .filter((day) => day !== null)
    .reduce<string | null>((last, day) => (last !== null && last > day ? last : day), null);
}
