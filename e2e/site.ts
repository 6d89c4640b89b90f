import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, extname, join, relative } from 'node:path';
import { dist } from './story.ts';
import { test as base } from './start.ts';

/** A host of the story in a sub-folder, whose network can go and whose edition can change. */
export interface Site {
  /** Publishes what was built in this folder. */
  readonly publish: (folder: string) => void;
  /** Nothing answers any more, pages and workers alike. */
  readonly goAway: () => void;
  readonly comeBack: () => Promise<void>;
  /** Paths from the story's root, since the beginning. */
  readonly asked: readonly string[];
}

const folderName = '/chronicle/';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

interface Own {
  readonly site: Site;
}

export const test = base.extend<Own & { readonly served: { readonly site: Site; readonly url: string } }>({
  serviceWorkers: 'allow',
  // Playwright reads from the pattern which fixtures are wanted.
  // oxlint-disable-next-line no-empty-pattern
  served: async ({}, visit) => {
    let folder = dist;
    const asked: string[] = [];
    const server = createServer((request, response) => {
      const path = (request.url ?? '/').replace(/[?#].*$/, '').slice(folderName.length);
      asked.push(path);
      const file = join(folder, path === '' || path.endsWith('/') ? `${path}index.html` : path);
      const isThere = statSync(file, { throwIfNoEntry: false })?.isFile() === true;
      const sent = isThere ? file : join(folder, '404.html');
      response.writeHead(isThere ? 200 : 404, {
        'content-type': types[extname(sent)] ?? 'application/octet-stream',
        'cache-control': path.startsWith('assets/') ? 'max-age=31536000, immutable' : 'no-cache',
        connection: 'close',
      });
      response.end(readFileSync(sent));
    });
    const port = await listening(server, 0);
    const site: Site = {
      publish(next) {
        folder = next;
      },
      goAway() {
        server.close();
        server.closeAllConnections();
      },
      async comeBack() {
        await listening(server, port);
      },
      asked,
    };
    await visit({ site, url: `http://localhost:${port}${folderName}` });
    site.goAway();
  },
  baseURL: async ({ served }, visit) => {
    await visit(served.url);
  },
  site: async ({ served }, visit) => {
    await visit(served.site);
  },
});

async function listening(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve) => server.listen(port, 'localhost', resolve));
  return (server.address() as AddressInfo).port;
}

/**
 * Another edition of the built story, as a build would give it, without the time that one takes: these words are others
 * wherever they stand, and every file that is named by its content has another name.
 */
export function anotherEdition(
  old: string,
  now: string,
): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-edition-'));
  const renamed = (text: string) =>
    text.replace(/(assets\/|\.\/)([\w-]+-[\w-]{8})\.(js|css|woff2)/g, '$1$2-2.$3');
  for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const target = join(folder, renamed(relative(dist, file).replaceAll('\\', '/')));
    mkdirSync(dirname(target), { recursive: true });
    const isText = /\.(?:html|js|css)$/.test(file);
    const content = readFileSync(file);
    writeFileSync(target, isText ? renamed(String(content).replaceAll(old, now)) : content);
  }
  const worker = join(folder, 'sw.js');
  writeFileSync(worker, readFileSync(worker, 'utf8').replace(/"edition":"\w+"/, '"edition":"another"'));
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}
