import { expressionOf, type Headers, mediaTypeOf, revalidated, type Rule } from './headers.ts';

interface Block {
  /** A path of a rule, from the root of the host. */
  readonly pattern: string;
  readonly headers: Headers;
}

interface Built {
  /** The path of the story's start page: `/`, `/some/where/`. */
  readonly root: string;
  readonly languages: readonly string[];
  /** Every file of the build, from its own root. */
  readonly files: readonly string[];
}

/**
 * The text of `_headers`, which Netlify, Cloudflare Pages and others read at the top of what is published. The first block
 * speaks of the whole story. Cloudflare reads 100 blocks, each line of 2000 characters at most, and of one path its last block.
 */
export function headersFile(rules: readonly Rule[], { root, languages, files }: Built): string {
  const blocks = new Map<string, Headers>();
  const add = (path: string, headers: Headers) => {
    blocks.set(`${root}${path}`, { ...blocks.get(`${root}${path}`), ...headers });
  };
  for (const { paths, headers } of rules) {
    for (const path of paths.flatMap((one) => inEach(languages, one))) add(path, headers);
  }
  const ruled = [...blocks].map(([pattern, headers]) => ({ pattern, headers }));
  for (const file of files) {
    const mediaType = mediaTypeOf(file);
    if (mediaType !== null) add(file, { 'Content-Type': mediaType });
    const isRuled = 'Cache-Control' in headersAt(ruled, `${root}${file}`);
    if (!isRuled) add(file, { 'Cache-Control': revalidated });
  }
  const told = [...blocks].map(([pattern, headers]) =>
    [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  return `# Written by the build. Read at the top of what is published, by hosts that know such a file.\n${told.join('\n')}\n`;
}

export function parseHeadersFile(text: string): readonly Block[] {
  return text.split(/^(?=\/)/m).flatMap((block) => {
    const [pattern = '', ...lines] = block.trimEnd().split('\n');
    if (!pattern.startsWith('/')) return [];
    const headers = lines.reduce<Headers>((before, line) => {
      const [name = '', ...value] = line.split(':');
      return { ...before, [name.trim()]: value.join(':').trim() };
    }, {});
    return [{ pattern, headers }];
  });
}

/** What a host sends with a path. */
export function headersAt(blocks: readonly Block[], path: string): Headers {
  const matching = blocks.filter(({ pattern }) => new RegExp(`^${expressionOf(pattern)}$`).test(path));
  return matching.reduce<Headers>((before, { headers }) => ({ ...before, ...headers }), {});
}

/** The first language's pages stand at the root, those of each other under its code. */
export function inEach(languages: readonly string[], path: string): readonly string[] {
  if (!path.includes('{language}')) return [path];
  return languages.map((code, n) => path.replace('{language}', n === 0 ? '' : `${code}/`));
}
