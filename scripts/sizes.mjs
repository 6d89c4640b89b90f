/**
 * What a first visit to `/` weighs, as a host sends it: gzip for text, fonts as they are; kB are 1000 bytes. `npm run build`
 * prints it and fails above the limits. e2e/weight.spec.ts holds it against what a browser really asks for.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** @typedef {{ file: string, src?: string, imports?: string[], dynamicImports?: string[], css?: string[], assets?: string[] }} Chunk */
/** @typedef {{ name: string, limit: number, files: { file: string, bytes: number }[], bytes: number }} Phase */

const language = 'en';

/** What the entry imports by itself stands before the live map and list, and these of what it asks for while it starts. */
const early = [new RegExp(`^virtual:dateline/core/${language}$`)];

/** Chunks asked for only by a reader's act, or in another language. */
const onRequest = [
  new RegExp(`^virtual:dateline/(?:core|details)/(?!${language}$)`),
  new RegExp(`^src/i18n/(?!(?:panels/)?${language}\\.ts$)`),
  /^src\/formats\//,
  /^src\/app\/(?:EmbedApp|menus\/Embed)\.tsx$/,
  // Where the page scrolls as a whole: in a frame, or at four times the size.
  /^src\/map\/Cooperation\.tsx$/,
  /^src\/map\/(?:detailed|tiles|wider)\.ts$/,
  // What hangs from the header comes as one part; what is opened in it, when it is opened.
  /^src\/app\/menus\/(?!Menus\.tsx$)/,
  /^src\/app\/.*\.worker\.ts$/,
  // What opens a reader's own file, but for what listens for one; what keeps up with very many events.
  /^src\/app\/opened\/(?!Ways\.tsx$)/,
  /^src\/app\/(?:list\/|OpenedSheet\.tsx$)/,
  /^src\/map\/many\//,
  /^src\/view\/scale\.ts$/,
];

/** @param {string} dist @returns {Phase[]} each phase holds the ones before it */
export function sizes(dist) {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  /** @type {Record<string, Chunk>} */
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
  const chunks = new Map(Object.entries(manifest));
  const entry = 'index.html';
  if (!chunks.has(entry)) throw new Error(`the manifest of ${dist} knows no ${entry}`);

  const links = linksIn(html);
  const core = closureOf(chunks, [entry], (key) => early.some((pattern) => pattern.test(key)));
  const all = closureOf(chunks, [entry], (key) => !onRequest.some((pattern) => pattern.test(key)));
  const still = ['index.html', ...links.blocking];
  const live = [...still, ...links.scripts, ...filesOf(chunks, core)];
  const soon = [...live, ...filesOf(chunks, all), ...links.icons, ...latinFonts(dist)];
  return [
    phase(dist, 'list and still map stand', 45, still),
    phase(dist, 'live map and list', 190, live),
    phase(dist, 'the first three seconds', 420, soon),
  ];
}

/** Prints the phases, what each adds, and throws above a limit. @param {string} dist */
export function report(dist) {
  const phases = sizes(dist);
  /** @type {Set<string>} */
  const seen = new Set();
  console.log('\nfirst visit to /, kB as sent');
  for (const { name, limit, files, bytes } of phases) {
    for (const { file, bytes: own } of files.filter((each) => !seen.has(each.file))) {
      seen.add(file);
      console.log(`  ${kB(own)}  ${file}`);
    }
    console.log(`${kB(bytes)} of ${limit}  ${name}${bytes > limit * 1000 ? '  TOO MUCH' : ''}`);
  }
  const over = phases.filter(({ bytes, limit }) => bytes > limit * 1000);
  if (over.length > 0)
    throw new Error(
      over
        .map(({ name, bytes, limit }) => `"${name}" takes ${kB(bytes).trim()} kB, ${limit} are allowed`)
        .join('; '),
    );
}

const copyLimit = 1500;

/**
 * What the copy for reading without network weighs in each language, what the first visit brings among it.
 * @param {{ name: string, files: { file: string, bytes: number }[], bytes: number }[]} copies
 */
export function reportCopy(copies) {
  console.log('\nkept for reading without network, kB as sent');
  const [first] = copies;
  for (const { file, bytes } of first?.files.filter((each) => each.bytes > 10_000) ?? [])
    console.log(`  ${kB(bytes)}  ${file === '' ? 'index.html' : file}`);
  for (const { name, files, bytes } of copies)
    console.log(`${kB(bytes)} of ${copyLimit}  ${name}, ${files.length} files`);
  const over = copies.filter(({ bytes }) => bytes > copyLimit * 1000);
  if (over.length > 0)
    throw new Error(
      over
        .map(
          ({ name, bytes }) => `the copy in "${name}" takes ${kB(bytes).trim()} kB, ${copyLimit} are allowed`,
        )
        .join('; '),
    );
}

/** @param {string} dist @param {string} name @param {number} limit @param {string[]} files @returns {Phase} */
function phase(dist, name, limit, files) {
  const measured = [...new Set(files)].map((file) => ({ file, bytes: sent(join(dist, file)) }));
  return { name, limit, files: measured, bytes: measured.reduce((sum, { bytes }) => sum + bytes, 0) };
}

/** Bytes on the way. @param {string} path */
export function sent(path) {
  const content = readFileSync(path);
  return /\.(?:woff2|png|webp|avif|jpg)$/.test(path) ? content.length : gzipSync(content).length;
}

/** The page's own files by what they are for, from the root of the build. @param {string} html */
function linksIn(html) {
  const tags = [...html.matchAll(/<(link|script)\b[^>]*>/g)].map(([tag]) => ({
    rel: attribute(tag, 'rel'),
    address: attribute(tag, 'href') ?? attribute(tag, 'src'),
    isScript: tag.startsWith('<script'),
    isModule: /\btype="?module/.test(tag),
  }));
  /** @param {(tag: (typeof tags)[number]) => boolean} chosen */
  const files = (chosen) =>
    tags
      .filter(chosen)
      .flatMap(({ address }) =>
        address && !/^[a-z]+:|^\/\//i.test(address) ? address.replace(/^(?:\.?\/)+/, '') : [],
      );
  return {
    blocking: files(({ rel, isScript, isModule }) => rel === 'stylesheet' || (isScript && !isModule)),
    scripts: files(({ rel, isModule }) => isModule || rel === 'modulepreload' || rel === 'preload'),
    icons: files(({ rel }) => rel === 'icon' || rel === 'manifest'),
  };
}

/** @param {string} tag @param {string} name */
function attribute(tag, name) {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? null;
}

/**
 * Chunks reached from `starts` by imports, and by such dynamic imports as `follow` allows.
 * @param {Map<string, Chunk>} chunks @param {string[]} starts @param {(key: string) => boolean} follow
 */
function closureOf(chunks, starts, follow) {
  const reached = new Set(starts);
  for (const key of reached) {
    const { imports = [], dynamicImports = [] } = chunks.get(key) ?? {};
    for (const next of [...imports, ...dynamicImports.filter(follow)]) reached.add(next);
  }
  return reached;
}

/** @param {Map<string, Chunk>} chunks @param {Set<string>} keys */
function filesOf(chunks, keys) {
  return [...keys].flatMap((key) => {
    const chunk = chunks.get(key);
    return chunk ? [chunk.file, ...(chunk.css ?? [])] : [];
  });
}

/** Fonts that an English page needs. @param {string} dist */
function latinFonts(dist) {
  const folder = join(dist, 'assets');
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => /latin.*\.woff2$/.test(name))
        .map((name) => `assets/${name}`)
    : [];
}

/** @param {number} bytes */
function kB(bytes) {
  return (bytes / 1000).toFixed(1).padStart(6);
}
