import { describe, expect, it } from 'vitest';
import { formats } from '../formats/index.ts';
import { lastingPolicy, mediaTypeOf, rulesUnder, sharedPolicy } from './headers.ts';
import { headersAt, headersFile, parseHeadersFile } from './headersFile.ts';
import { nginxFile } from './nginx.ts';

const languages = ['en', 'uk', 'pt-br'];
/** Of each sort, and some that are nearly another. */
const files = [
  'index.html',
  'uk/index.html',
  'e/bergen-bridge/index.html',
  'e/bergen-bridge/card.png',
  'e/embed/index.html',
  'uk/e/assets/index.html',
  'pt-br/e/data/index.html',
  'embed/index.html',
  'pt-br/embed/index.html',
  'method/index.html',
  'uk/method/index.html',
  'feed.json',
  'uk/feed.atom',
  'embed.js',
  'data/v1/events.json',
  'data/v1/events.geojson',
  'data/v1/events.schema.json',
  'assets/index-CEF4BocG.css',
  'basemap/labels.json',
  'card.png',
  '404.html',
  'icon.svg',
  'sw.js',
  'manifest.webmanifest',
  'pt-br/manifest.webmanifest',
  'pt-br/away.html',
];
const rules = rulesUnder({ page: "default-src 'none'", embed: "default-src 'self'" });
const blocksUnder = (root: string) => parseHeadersFile(headersFile(rules, { root, languages, files }));

describe('_headers', () => {
  it('has no header of a file from two rules, since hosts differ in what they send then', () => {
    const alone = rules.map((rule) =>
      parseHeadersFile(headersFile([rule], { root: '/', languages, files: [] })),
    );
    for (const file of files) {
      for (const readAs of [asCloudflare, asNetlify]) {
        const names = alone.flatMap((blocks) =>
          blocks
            .filter(({ pattern }) => readAs(pattern).test(`/${file}`))
            .flatMap(({ headers }) => Object.keys(headers)),
        );
        expect(names.toSorted(), file).toEqual([...new Set(names)].toSorted());
      }
    }
    const patterns = blocksUnder('/').map(({ pattern }) => pattern);
    expect(new Set(patterns).size).toBe(patterns.length);
  });

  it('means the same to each host', () => {
    for (const { pattern, headers } of blocksUnder('/some/where/')) {
      for (const path of files.map((file) => `/some/where/${file}`)) {
        const means = headersAt([{ pattern, headers }], path) as object;
        const isMeant = Object.keys(means).length > 0;
        expect(asCloudflare(pattern).test(path), `${pattern} ${path}`).toBe(isMeant);
        expect(asNetlify(pattern).test(path), `${pattern} ${path}`).toBe(isMeant);
      }
    }
  });

  it('lets pages be framed by their own site, embeds by any, in each language', () => {
    const framers = (path: string) => headersAt(blocksUnder('/'), path)['Content-Security-Policy'];
    for (const path of ['/', '/uk/', '/uk/index.html', '/e/bergen-bridge/', '/pt-br/e/embed/', '/404.html'])
      expect(framers(path), path).toBe("default-src 'none'; frame-ancestors 'self'");
    for (const path of ['/embed/', '/uk/embed/', '/pt-br/embed/index.html'])
      expect(framers(path), path).toBe("default-src 'self'; frame-ancestors *");
  });

  it('says of every file how long it may be kept, and of hashed ones alone: for good', () => {
    const kept = files.filter((file) =>
      headersAt(blocksUnder('/'), `/${file}`)['Cache-Control']?.includes('immutable'),
    );
    expect(kept).toEqual(['assets/index-CEF4BocG.css']);
    for (const file of files)
      expect(headersAt(blocksUnder('/'), `/${file}`), file).toHaveProperty('Cache-Control');
  });

  it('has the worker, its page and the manifests asked for again, whatever is said of the rest', () => {
    const own = parseHeadersFile(headersFile(rules, { root: '/', languages, files: [] }));
    for (const path of [
      '/sw.js',
      '/manifest.webmanifest',
      '/uk/manifest.webmanifest',
      '/away.html',
      '/uk/away.html',
    ])
      expect(headersAt(own, path), path).toHaveProperty('Cache-Control', 'no-cache');
  });

  it('carries the sub-folder in each pattern', () => {
    const blocks = blocksUnder('/some/where/');
    expect(blocks[0]?.pattern).toBe('/some/where/*');
    expect(blocks.map(({ pattern }) => pattern.replace('/some/where', ''))).toEqual(
      blocksUnder('/').map(({ pattern }) => pattern),
    );
  });

  it('names the type of every file that other programs read', () => {
    expect(formats.length).toBeGreaterThan(1);
    for (const { extension, mediaType } of formats)
      expect((mediaTypeOf(`events.${extension}`) ?? 'application/json').split(';')[0]).toBe(mediaType);
    expect(headersAt(blocksUnder('/'), '/feed.json')).toMatchObject({
      'Content-Type': 'application/feed+json',
      'Access-Control-Allow-Origin': '*',
    });
  });
});

describe('the policy that pages share', () => {
  const page = (policy: string) =>
    `<head><meta http-equiv="Content-Security-Policy" content="${policy}" /></head>`;

  it('allows each of them what its own allows, and no more', () => {
    const shared = sharedPolicy([
      page("default-src 'none'; script-src 'self' 'sha256-a='; frame-src 'none'"),
      page("default-src 'none'; script-src 'self' 'sha256-b='; frame-src 'self'"),
    ]);
    expect(shared).toBe("default-src 'none'; script-src 'self' 'sha256-a=' 'sha256-b='; frame-src 'self'");
  });

  it('is not made where one has none, which the others would bind', () => {
    expect(() => sharedPolicy([page("default-src 'none'"), '<head></head>'])).toThrow(
      'has no policy: <head>',
    );
  });
});

describe('nginx', () => {
  it('is told the same, for every build', () => {
    const text = nginxFile(new URL('https://example.org/some/where'));
    const maps = [...text.matchAll(/map \$uri (\S+) \{([^}]*)\}/g)].map(([, , body = '']) => mapOf(body));
    const lasting = rulesUnder({ page: lastingPolicy, embed: lastingPolicy });
    const blocks = parseHeadersFile(headersFile(lasting, { root: '/some/where/', languages, files }));
    for (const file of files) {
      const headers = headersAt(blocks, `/some/where/${file}`);
      const names = ['Content-Security-Policy', 'Cache-Control', 'Access-Control-Allow-Origin'];
      expect(
        maps.map((valueAt) => valueAt(`/some/where/${file}`)),
        file,
      ).toEqual(names.map((name) => headers[name] ?? ''));
    }
    expect(maps.map((valueAt) => valueAt('/some/assets/'))).toEqual(['', 'no-cache', '']);
    expect(text).toContain('add_header X-Content-Type-Options "nosniff" always;');
    expect(text).toContain('error_page 404 /some/where/404.html;');
    expect(text).toContain('location ~ /feed\\.json$ { types { } default_type application/feed+json; }');
  });

  it('has names of its own for each story, short enough for it', () => {
    const namesIn = (address: string) =>
      [...nginxFile(new URL(address)).matchAll(/map \$uri (\S+)/g)].map(([, name = '']) => name);
    const all = [...namesIn(`https://example.org/${'long/'.repeat(20)}`), ...namesIn('https://example.org/')];
    expect(new Set(all).size).toBe(6);
    expect(Math.max(...all.map((name) => name.length))).toBeLessThan(40);
  });
});

/** A star is any text, a placeholder a segment. */
function asCloudflare(pattern: string): RegExp {
  const text = pattern.replaceAll('.', '\\.').replaceAll('*', '.*').replaceAll(/:\w+/g, '[^/]+');
  return new RegExp(`^${text}$`);
}

/** Segment by segment, in any case; the slash before a last star may be missing, and so may one at the end. */
function asNetlify(pattern: string): RegExp {
  const text = pattern
    .replaceAll('.', '\\.')
    .replace(/\/\*$/, '/?.*')
    .replaceAll(/:\w+/g, '[^/]+')
    .replace(/\/$/, '');
  return new RegExp(`^${text}/?$`, 'iu');
}

/** As nginx reads the body of a map: the first expression that matches, else the default. */
function mapOf(body: string): (path: string) => string {
  const cases = [...body.matchAll(/^\s*(?:"~(.*?)"|default) "(.*)";$/gm)];
  const standard = cases.find(([, expression]) => expression === undefined)?.[2] ?? '';
  return (path) =>
    cases.find(([, expression]) => expression !== undefined && new RegExp(expression).test(path))?.[2] ??
    standard;
}
