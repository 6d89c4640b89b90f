import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, parseAst, type Plugin, type Rolldown } from 'vite';
import { overviewNames } from '../basemap/overviewNames.ts';
import { parseTopology } from '../basemap/decode.ts';
import { partsOf } from '../basemap/parts.ts';
import { licences } from '../../scripts/licences.mjs';
import { bundling, lessLeaflet } from './bundling.ts';
import { loadEdition } from './edition.ts';
import { DatasetError } from './fault.ts';
import { rendering } from './pages.ts';
import { dateline } from './plugin.ts';
import { escapeHtml, singlePolicy } from './policy.ts';

const file = 'dist-single/dateline.html';

/** `npm run build:single` writes the story into one file; `npm run build:single <address>` that of a site published there. */
export async function main(root: string, [address]: readonly string[]): Promise<number> {
  if (address !== undefined) process.env['SITE_URL'] = address;
  // What ran this command was in development.
  process.env['NODE_ENV'] = 'production';
  try {
    const html = await singleFile(root);
    mkdirSync(join(root, 'dist-single'), { recursive: true });
    writeFileSync(join(root, file), html);
    const kB = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
    console.log(`${file}: ${kB(Buffer.byteLength(html))}, compressed ${kB(gzipSync(html).length)}`);
    return 0;
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    console.error(error instanceof DatasetError ? message : stack);
    return 1;
  }
}

/** The whole story in one page that asks for nothing. */
export async function singleFile(root: string): Promise<string> {
  const loaded = loadEdition(root, process.env['SITE_URL']);
  if (loaded.site === null)
    console.warn(
      'the address of the site is not known: links that readers copy out of the file lead to the file itself; say it with npm run build:single https://example.org/story/',
    );
  const { script, style } = await bundle(root);
  const shell = readFileSync(join(root, 'index.html'), 'utf8')
    .replace(/<link rel="icon"[^>]*>/, () => iconLink(root))
    .replace(/<script type="module"[^>]*><\/script>/, () => `<style>${style}</style>`)
    .replace(
      '</body>',
      () =>
        `${carriedBlocks(root, loaded.edition.languages).join('\n')}\n<script>${script}</script>\n</body>`,
    );
  const page = await rendering({ root, css: bundling.css }, ({ renderSingle }) =>
    renderSingle(loaded, shell),
  );
  return secured(page);
}

/** The app as one script and one style sheet, its fonts within. */
async function bundle(root: string): Promise<{ readonly script: string; readonly style: string }> {
  const built = await build({
    ...bundling,
    root,
    configFile: false,
    mode: 'single',
    logLevel: 'warn',
    publicDir: false,
    plugins: [lessLeaflet(), workerless(), dateline()],
    build: {
      ...bundling.build,
      write: false,
      assetsInlineLimit: Infinity,
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: {
        ...bundling.build.rolldownOptions,
        input: 'src/app/main.tsx',
        // By which parts find others: here there are none.
        checks: { emptyImportMeta: false },
        output: { codeSplitting: false, format: 'iife' },
      },
    },
  });
  const parts = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  const [script, ...scripts] = parts.filter((part) => part.type === 'chunk');
  const [style, ...assets] = parts.filter((part) => part.type === 'asset');
  if (!script || !style || scripts.length + assets.length > 0)
    throw new Error(
      `the app came in other parts than a script and a style sheet: ${parts.map(({ fileName }) => fileName).join(', ')}`,
    );
  return { script: inlineScript(script), style: inlineStyle(style) };
}

/** Of a page out of a file no browser starts a worker: what would is done in the page. */
function workerless(): Plugin {
  return {
    name: 'dateline-workerless',
    load: (id) => (id.endsWith('/opened/startWorker.ts') ? 'export const startWorker = () => null;' : null),
  };
}

/** A script within a page ends at its first end tag, be that in a string. */
function inlineScript({ code }: Rolldown.OutputChunk): string {
  const safe = code.replaceAll('\r\n', '\n').replace(/<(?=!--|\/?script)/gi, '\\x3c');
  // Outside strings it would be no JavaScript now.
  parseAst(safe);
  const left = /import\.meta|\bimport\(|\0/.exec(safe);
  if (left) throw new Error(`the script asks for what is beside it: ${around(safe, left.index)}`);
  return safe;
}

function inlineStyle({ source }: Rolldown.OutputAsset): string {
  const style = source.toString().replaceAll('\r\n', '\n');
  const left = /url\((?!["']?(?:data:|#))|@import|<\/style/i.exec(style);
  if (left) throw new Error(`the style sheet asks for what is beside it: ${around(style, left.index)}`);
  return style;
}

function around(text: string, at: number): string {
  return text.slice(Math.max(0, at - 60), at + 60);
}

/** What one block of the base map holds: a telephone parses so much of it within a few frames. */
const pointsInBlock = 10_000;

/** What a site has beside its pages, as the app's `single.ts` reads it. */
function carriedBlocks(root: string, languages: readonly string[]): readonly string[] {
  const json = (path: string): unknown => JSON.parse(readFileSync(join(root, 'public', path), 'utf8'));
  const topology = parseTopology(json('basemap/detail.topo.json'));
  return [
    ...partsOf(topology, pointsInBlock).map((part) => block('basemap/detail.topo.json', part)),
    block('basemap/labels.json', json('basemap/labels.json')),
    block('overview-names', Object.fromEntries(languages.map((code) => [code, overviewNames(code)]))),
    block('licences.txt', licences(root), 'text/plain;charset=utf-8'),
  ];
}

/** Data are no script, so that the policy need not name them. `type` is that of a text to be linked to. */
function block(path: string, value: unknown, type?: string): string {
  const json = JSON.stringify(value).replaceAll('<', '\\u003c');
  const typed = type === undefined ? '' : ` data-type="${type}"`;
  return `<script type="application/json" data-file="${path}"${typed}>${json}</script>`;
}

function iconLink(root: string): string {
  const icon = readFileSync(join(root, 'public/icon.svg'), 'utf8').trim();
  return `<link rel="icon" type="image/svg+xml" href="data:image/svg+xml,${encodeURIComponent(icon)}" />`;
}

/** The policy goes first: what stands before it would not be bound by it. */
function secured(html: string): string {
  const textsOf = (tag: RegExp) => [...html.matchAll(tag)].map(([, text = '']) => text);
  const policy = singlePolicy({
    scripts: textsOf(/<script>([\s\S]*?)<\/script>/g),
    styles: textsOf(/<style>([\s\S]*?)<\/style>/g),
  });
  return html.replace(
    '<meta charset="utf-8" />',
    (charset) =>
      `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy).replaceAll('&#39;', "'")}" />`,
  );
}
