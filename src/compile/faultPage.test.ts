import { once } from 'node:events';
import { copyFileSync, symlinkSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { join } from 'node:path';
import { createServer, preview } from 'vite';
import { expect, it, onTestFinished } from 'vitest';
import { compile } from './edition.ts';
import { copyOfFixture, edit } from './fixtures/copy.ts';
import { pages } from './pages.ts';
import { dateline } from './plugin.ts';

const bridge = 'data/events/bergen-bridge.yaml';
const places = 'data/places.yaml';

it(
  'a dataset at fault is a page of its faults, from the start, until a save has mended them, and after one that makes some',
  { timeout: 30_000 },
  async () => {
    const root = siteOf(copyOfFixture());
    edit(root, bridge, 'bridge was closed on Tuesday', 'bridge was <shut> on Tuesday');
    edit(root, places, 'lat: 59.913', 'lat: 159.913');
    const { faults } = compile(root);
    const { get, saved, sent } = await development(root);
    for (const path of ['/', '/uk/e/bergen-bridge/']) {
      const { status, text } = await get(path);
      expect(status).toBe(500);
      expect(text).toContain('<h1>2 problems in the dataset</h1>');
      expect(text).toContain('/@vite/client');
      expect(text).not.toContain('<shut>');
      for (const { file, line, column, rule } of faults) {
        expect(text).toContain(`<h2>${file}</h2>`);
        expect(text).toContain(`>${line}:${column}</a>`);
        expect(text).toContain(`file=${encodeURIComponent(`${file}:${line}:${column}`)}"`);
        expect(text).toContain(`<small>${rule}</small>`);
      }
    }
    edit(root, bridge, 'bridge was <shut> on Tuesday', 'bridge was closed on Tuesday');
    saved(bridge);
    expect((await get('/')).text).toContain('<h1>1 problem in the dataset</h1>');
    edit(root, places, 'lat: 159.913', 'lat: 59.913');
    saved(places);
    const mended = await get('/e/bergen-bridge/');
    expect(mended.status).toBe(200);
    expect(mended.text).toContain('Harbour bridge closed after a storm</h2>');
    edit(root, bridge, 'bridge was closed on Tuesday', 'bridge was shut on Tuesday');
    saved(bridge);
    expect((await get('/')).text).toMatch(/excerpts\[0\]\.quote:.*npm run attest .*quote-missing/s);
    expect(new Set(sent)).toEqual(new Set(['full-reload']));
  },
);

it(
  'development answers addresses as a host of the build does, whoever asks',
  { timeout: 30_000 },
  async () => {
    const { get } = await development(siteOf(copyOfFixture()));
    for (const path of ['/e/bergen-bridge/', '/e/bergen-bridge', '/e/bergen-bridge/index.html']) {
      const { status, url, text } = await get(path, '*/*');
      expect([path, status, url.replace('index.html', '')]).toEqual([path, 200, '/e/bergen-bridge/']);
      expect(text).toContain('Harbour bridge closed after a storm</h2>');
    }
    expect((await get('/e/none/')).status).toBe(404);
  },
);

it('a preview without a build says what to run first', async () => {
  const root = copyOfFixture();
  const started = preview({ root, configFile: false, logLevel: 'silent', plugins: [pages()] });
  await expect(started).rejects.toThrow(
    `there is no built site in ${join(root, 'dist')} yet; run npm run build`,
  );
});

/** With the code beside the data, as in the repository. */
function siteOf(root: string): string {
  const repository = join(import.meta.dirname, '../..');
  symlinkSync(join(repository, 'src'), join(root, 'src'));
  symlinkSync(join(repository, 'node_modules'), join(root, 'node_modules'));
  copyFileSync(join(repository, 'index.html'), join(root, 'index.html'));
  return root;
}

async function development(root: string) {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    cacheDir: join(root, '.vite'),
    plugins: [dateline(), pages()],
    appType: 'mpa',
    server: { middlewareMode: true, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
  onTestFinished(() => server.close());
  const sent: string[] = [];
  const { hot } = server.environments.client;
  hot.send = (message: string | { readonly type: string }) => {
    sent.push(typeof message === 'string' ? message : message.type);
  };
  const http = createHttpServer(server.middlewares).listen(0, '127.0.0.1');
  onTestFinished(() => {
    http.close();
  });
  await once(http, 'listening');
  const address = http.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    sent,
    saved: (file: string) => {
      server.watcher.emit('change', join(root, file));
    },
    get: async (path: string, accept = 'text/html') => {
      const response = await fetch(`http://127.0.0.1:${address.port}${path}`, { headers: { accept } });
      return { status: response.status, url: new URL(response.url).pathname, text: await response.text() };
    },
  };
}
