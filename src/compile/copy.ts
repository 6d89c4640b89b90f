import { createHash } from 'node:crypto';
import { forTests, languages as spokenHere } from '../i18n/index.ts';
import type { Chunk } from './chunks.ts';
import type { Loaded } from './edition.ts';

/** What of an edition is kept for reading without network. Paths go from the story's root: '' is its start page. */
export interface Copy {
  /** By which one edition's copy is told from another's. */
  readonly edition: string;
  /** The app's first script: every page that starts the app names it, and it names all the rest. */
  readonly entry: string;
  /** For readers of every language, the first language's pages among it. */
  readonly shared: readonly string[];
  /** What each language adds; the story's first language goes first. */
  readonly languages: Readonly<Record<string, readonly string[]>>;
  /** What has a page at `e/<id>/`: events, and records withdrawn. */
  readonly events: readonly string[];
  /** Old ids, and those that answer for them. */
  readonly moved: Readonly<Record<string, string>>;
  /** The shared part and the language's, in bytes as a host sends them. */
  readonly bytes: Readonly<Record<string, number>>;
}

type Kept = Pick<Copy, 'shared' | 'languages'>;

/**
 * Sorts the files of a build. Left out are the pages of events, which the worker makes of the start page, and what is there
 * for others: embeds, feeds, downloads, pictures. The data of all languages are shared, as search looks into all of them, and
 * what the first language adds: an address that names no language is one of its pages, which then sends on to the reader's.
 */
export function keptFiles(
  files: readonly string[],
  chunks: readonly Chunk[],
  languages: readonly string[],
): Kept {
  const [main = 'en'] = languages;
  const owned = files.flatMap((file) => {
    const path = file.replace(/(^|\/)index\.html$/, '$1');
    if (!isKept(path, languages) || isForeign(file, chunks)) return [];
    const owners = ownersOf(path, chunks, languages);
    return [{ path, owners: owners?.includes(main) === true ? null : owners }];
  });
  const ofLanguage = (code: string) =>
    owned.flatMap(({ path, owners }) => (owners?.includes(code) ? [path] : []));
  return {
    shared: owned.flatMap(({ path, owners }) => (owners === null ? [path] : [])),
    languages: Object.fromEntries(languages.map((code) => [code, ofLanguage(code)])),
  };
}

/** By the contents of the files and of the script that keeps them. */
export function digestOf(script: string, contents: readonly (readonly [path: string, content: Buffer])[]) {
  const hash = createHash('sha256').update(script);
  for (const [path, content] of contents) hash.update(`\n${path} ${content.length}\n`).update(content);
  return hash.digest('hex').slice(0, 16);
}

/** Pages of their own, parts of the app, the embedded map, words to install it by, and licences. */
function isKept(path: string, languages: readonly string[]): boolean {
  const [first = '', ...rest] = path.split('/');
  const own = languages.slice(1).includes(first) ? rest.join('/') : path;
  if (/^(?:assets|basemap)\//.test(path)) return true;
  if (own === '' || /^[\w-]+\/$/.test(own)) return !/^(?:e|embed|data)\/$/.test(own);
  return /^(?:away\.html|manifest\.webmanifest|icon[\w-]*\.(?:svg|png)|apple-touch-icon\.png|licences\.txt)$/.test(
    own,
  );
}

/** Of the story in somebody else's page. */
function isForeign(file: string, chunks: readonly Chunk[]): boolean {
  return chunks.some(
    (chunk) =>
      chunk.modules.some((id) => id.endsWith('src/app/EmbedApp.tsx')) &&
      (chunk.file === file || chunk.styles.includes(file)),
  );
}

/** The languages of the story that alone need a file; null where all do. */
function ownersOf(
  path: string,
  chunks: readonly Chunk[],
  languages: readonly string[],
): readonly string[] | null {
  const [main = 'en', ...others] = languages;
  const [first = ''] = path.split('/');
  if (others.includes(first)) return [first];
  if (path === '' || /^[\w-]+\/$/.test(path) || path === 'away.html' || path === 'manifest.webmanifest')
    return [main];
  const script = /-(cyrillic|arabic)[\w-]*\.woff2$/.exec(path)?.[1];
  if (script !== undefined) return languages.filter((code) => scripts[scriptOf(code)] === script);
  const spoken = speakerOf(chunks.find(({ file }) => file === path));
  return spoken === null ? null : languages.filter((code) => speaks(code, spoken));
}

/**
 * The language whose words are all that a chunk holds, with what those alone need. The first of English come with the app; the
 * build writes the words of all languages that the interface speaks, whatever the story does.
 */
function speakerOf(chunk: Chunk | undefined): string | null {
  if (!chunk?.modules.every((id) => /\/src\/i18n\/(?:[\w-]+\/)?[\w-]+\.ts$/.test(id))) return null;
  const endOf = (code: string) => `/${code === forTests ? 'pseudo' : code}.ts`;
  const spoken = spokenHere.filter(({ code }) => chunk.modules.some((id) => id.endsWith(endOf(code))));
  return spoken.length === 1 ? (spoken[0]?.code ?? null) : null;
}

/** The language of tests is made of English as it is read. */
function speaks(code: string, spoken: string): boolean {
  return code === spoken || (code === forTests && spoken === 'en');
}

/** As the font files name them; Latin letters stand in every language's pages. */
const scripts: Readonly<Record<string, string>> = { Cyrl: 'cyrillic', Arab: 'arabic' };

function scriptOf(language: string): string {
  return new Intl.Locale(language).maximize().script ?? '';
}

/** What the worker knows of the events. */
export function knownEvents(loaded: Loaded): Pick<Copy, 'events' | 'moved'> {
  return {
    events: [...loaded.records, ...loaded.withdrawn].map(({ id }) => id),
    moved: loaded.aliases,
  };
}
