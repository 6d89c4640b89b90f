import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { dirname, join, resolve } from 'node:path';
import {
  type Connect,
  createServer,
  type CSSOptions,
  type Plugin,
  type PreviewServer,
  type ResolvedConfig,
  type ViteDevServer,
} from 'vite';
import { chunksOf } from './bundle.ts';
import type * as Page from './Page.tsx';
import { compile, loadEdition } from './edition.ts';
import { faultPage } from './faultPage.ts';
import type * as Pictures from './pictures.ts';
import { siteFiles } from './siteFiles.ts';
import { licences } from '../../scripts/licences.mjs';
import { report } from '../../scripts/sizes.mjs';

type Renderer = typeof Page;

const renderer = 'src/compile/Page.tsx';
/** Loaded only where pictures are drawn: what it draws with is a program of the machine's own kind. */
const painter = 'src/compile/pictures.ts';

/** Writes every address as a page of its own, in the build; answers the same addresses in development and preview. */
export function pages(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'dateline-pages',
    configResolved(resolved) {
      config = resolved;
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        answer(server, request, response).then((done) => {
          if (!done) next();
        }, next);
      });
    },
    configurePreviewServer(server) {
      refuseWithoutBuild(outputOf(config));
      return () => {
        notFound(server, config);
      };
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler(_options, bundle) {
        const out = outputOf(config);
        const shell = readFileSync(join(out, 'index.html'), 'utf8');
        const edition = loadEdition(config.root, process.env['SITE_URL']);
        const chunks = chunksOf(bundle);
        const written = await rendering(config, async (page, loadPictures) => {
          for await (const { path, png } of (await loadPictures()).pictures(edition))
            put(join(out, path), png);
          return page.renderPages(edition, shell, chunks);
        });
        for (const { path, html } of written) put(join(out, path), html);
        for (const [path, text] of Object.entries(siteFiles(edition))) put(join(out, path), text);
        writeFileSync(join(out, 'licences.txt'), licences(config.root));
        report(out);
      },
    },
  };
}

/** Where the site is written: `outDir` is absolute, or goes from the root. */
export function outputOf({ root, build }: { root: string; build: { outDir: string } }): string {
  return resolve(root, build.outDir);
}

function put(file: string, content: string | Buffer): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** Loads the renderer as development does, styles and all, for as long as `write` takes. */
export async function rendering<Made>(
  config: Pick<ResolvedConfig, 'root'> & { readonly css: CSSOptions },
  write: (page: Renderer, loadPictures: () => Promise<typeof Pictures>) => Promise<Made>,
): Promise<Made> {
  const { transformer, lightningcss } = config.css;
  const server = await createServer({
    root: config.root,
    configFile: false,
    appType: 'custom',
    logLevel: 'warn',
    css: { ...(transformer && { transformer }), ...(lightningcss && { lightningcss }) },
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  try {
    const page = (await server.ssrLoadModule(`/${renderer}`)) as Renderer;
    return await write(page, async () => (await server.ssrLoadModule(`/${painter}`)) as typeof Pictures);
  } finally {
    await server.close();
  }
}

async function answer(
  server: ViteDevServer,
  request: Connect.IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const url = request.originalUrl ?? '/';
  if (request.method !== 'GET') return false;
  const { pathname, search } = new URL(url, 'http://localhost');
  if (pathname.endsWith('/card.png')) return answerPicture(server, pathname, response);
  if (pathname === '/licences.txt') {
    response.setHeader('content-type', 'text/plain; charset=utf-8');
    response.end(licences(server.config.root));
    return true;
  }
  const path = pathname.replace(/\/index\.html$/, '/');
  const lacksSlash = /^(?:\/[\w-]+)+$/.test(path);
  if (!path.endsWith('/') && !lacksSlash) return false;
  const page = await pageOf(server, lacksSlash ? `${path}/` : path);
  // Whoever does not ask for a page by its kind may mean something of the bundler's own.
  if (page.status === 404 && (lacksSlash || !request.headers.accept?.includes('text/html'))) return false;
  if (lacksSlash) {
    response.writeHead(301, { location: `${path}/${search}` });
    response.end();
    return true;
  }
  const html = await server.transformIndexHtml(url, page.html, url);
  response.statusCode = page.status;
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(html);
  return true;
}

async function answerPicture(
  server: ViteDevServer,
  path: string,
  response: ServerResponse,
): Promise<boolean> {
  const { loaded } = compile(server.config.root, process.env['SITE_URL']);
  const { pictureAt } = (await server.ssrLoadModule(`/${painter}`)) as typeof Pictures;
  const png = loaded && (await pictureAt(loaded, path.slice(1)));
  if (!png) return false;
  response.setHeader('content-type', 'image/png');
  response.end(png);
  return true;
}

/** The page at a path, or what keeps the dataset from having any. */
async function pageOf(server: ViteDevServer, path: string): ReturnType<Renderer['renderPage']> {
  const { root, base } = server.config;
  const { faults, loaded } = compile(root, process.env['SITE_URL']);
  if (!loaded) return { status: 500, html: faultPage(faults, `${base}__open-in-editor?file=`) };
  const module = (await server.ssrLoadModule(`/${renderer}`)) as Renderer;
  return module.renderPage(loaded, readFileSync(join(root, 'index.html'), 'utf8'), path);
}

/** What a static host does with its 404.html. */
function notFound(server: PreviewServer, config: ResolvedConfig): void {
  const out = outputOf(config);
  server.middlewares.use((request, response, next) => {
    const [path = '/', rest = ''] = (request.url ?? '/').split(/(?=[?#])/s);
    const file = fileOf(out, path);
    if (file !== null && statSync(file, { throwIfNoEntry: false })?.isFile()) {
      next();
      return;
    }
    if (file !== null && existsSync(join(out, path, 'index.html'))) {
      const { base } = config;
      response.writeHead(301, { location: `${base}${path.replace(/^\/+/, '')}/${rest}` });
      response.end();
      return;
    }
    response.statusCode = 404;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(readFileSync(join(out, '404.html')));
  });
}

/** Throws where there is nothing to serve. */
function refuseWithoutBuild(out: string): void {
  if (existsSync(join(out, 'index.html'))) return;
  const error = new Error(`there is no built site in ${out} yet; run npm run build first`);
  // Where in the code it was noticed is nothing to who lacks a build.
  error.stack = error.message;
  throw error;
}

/** The file that answers a path; null for what is no path at all. */
function fileOf(out: string, path: string): string | null {
  if (path.includes('//')) return null;
  try {
    return join(out, decodeURI(path.endsWith('/') ? `${path}index.html` : path));
  } catch {
    return null;
  }
}
