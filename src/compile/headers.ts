/** What a host is to send with which files: the one list from which `_headers`, the preview's answers and nginx's rules are made. */

export type Headers = Readonly<Record<string, string>>;

export interface Rule {
  /** From the story's root. `:id` stands for one segment, `*` at the end for all that follows, `{language}` for nothing, `uk/` and so on. */
  readonly paths: readonly string[];
  readonly headers: Headers;
}

/** Of the pages, and of those that stand in other sites' pages. */
export interface Policies {
  readonly page: string;
  readonly embed: string;
}

/** The part of every page's own policy that no build changes. */
export const lastingPolicy = "object-src 'none'; base-uri 'none'; form-action 'none'";

/** Asked for again each time, and sent again only if it has changed. */
export const revalidated = 'no-cache';

/**
 * No file gets a header from two rules: Cloudflare would join the values, Netlify take the later one. To Netlify `/e/*` is
 * all that begins with `/e`, the embed too.
 *
 * There is no Cross-Origin-Opener-Policy: it would stop the links of an embed whose sandbox holds for what it opens, and
 * there is nothing here to keep from an opener.
 */
export function rulesUnder({ page, embed }: Policies): readonly Rule[] {
  // For other sites' scripts; and to a page in a sandbox without an origin its own modules, fonts and maps are foreign.
  const open = { 'Access-Control-Allow-Origin': '*' };
  return [
    {
      paths: ['*'],
      headers: {
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer',
        'Permissions-Policy': 'geolocation=(), camera=(), microphone=()',
      },
    },
    {
      paths: ['{language}', '{language}index.html', '{language}e/:id/*', '{language}method/*', '404.html'],
      headers: {
        'Content-Security-Policy': `${page}; frame-ancestors 'self'`,
        'Cache-Control': revalidated,
      },
    },
    {
      paths: ['{language}embed/', '{language}embed/index.html'],
      headers: {
        'Content-Security-Policy': `${embed}; frame-ancestors *`,
        'Cache-Control': revalidated,
        ...open,
      },
    },
    { paths: ['data/*', 'embed.js'], headers: { 'Cache-Control': revalidated, ...open } },
    {
      paths: ['{language}feed.atom', '{language}feed.json'],
      headers: { 'Cache-Control': revalidated, ...open },
    },
    // What tells of a new edition, or goes into its copy, has to be the newest itself.
    {
      paths: ['sw.js', '{language}manifest.webmanifest', '{language}away.html'],
      headers: { 'Cache-Control': revalidated },
    },
    // Their names say their content.
    { paths: ['assets/*'], headers: { 'Cache-Control': 'public, max-age=31536000, immutable', ...open } },
    { paths: ['basemap/*'], headers: { 'Cache-Control': 'public, max-age=86400', ...open } },
  ];
}

/** What a rule's path stands for, as JavaScript and nginx both read it. */
export function expressionOf(path: string, language = ''): string {
  return path
    .replace(/[.+?^$()|[\]\\]/g, '\\$&')
    .replace('*', '.*')
    .replace(':id', '[^/]+')
    .replace('{language}', language);
}

/** What hosts do not know by the name's end, or take for something else; the longer end goes first. */
const mediaTypes: Headers = {
  '/feed.json': 'application/feed+json',
  '.schema.json': 'application/schema+json',
  '.csv-metadata.json': 'application/csvm+json',
  '.lpf.json': 'application/geo+json',
  '.geojson': 'application/geo+json',
  '.atom': 'application/atom+xml',
  '.csv': 'text/csv; charset=utf-8',
  '.kml': 'application/vnd.google-earth.kml+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

/** By the end of the name, whichever stands first. */
export const mediaTypeEnds = Object.entries(mediaTypes);

/** Null for what every host knows. */
export function mediaTypeOf(file: string): string | null {
  return mediaTypeEnds.find(([end]) => `/${file}`.endsWith(end))?.[1] ?? null;
}

/**
 * One policy under which each of the pages may do what its own allows: a header speaks for all of them, and a browser does
 * only what header and page both allow. Throws where a page has none, since the others' would bind it.
 */
export function sharedPolicy(pages: readonly string[]): string {
  const directives = new Map<string, ReadonlySet<string>>();
  for (const page of pages) {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];
    if (policy === undefined) throw new Error(`a page has no policy: ${page.slice(0, 200)}`);
    for (const directive of policy.split('; ')) {
      const [name = '', ...sources] = directive.split(' ');
      directives.set(name, new Set([...(directives.get(name) ?? []), ...sources]));
    }
  }
  if (directives.size === 0) return lastingPolicy;
  // Beside other sources 'none' would say nothing.
  const told = (sources: ReadonlySet<string>) =>
    [...sources].filter((source) => sources.size === 1 || source !== "'none'");
  return [...directives].map(([name, sources]) => [name, ...told(sources)].join(' ')).join('; ');
}
