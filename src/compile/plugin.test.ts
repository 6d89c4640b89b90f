import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { join } from 'node:path';
import { build, createServer, type InlineConfig } from 'vite';
import { expect, it, onTestFinished } from 'vitest';
import { formats } from '../formats/index.ts';
import { uk } from '../i18n/words.fixture.ts';
import { loadEdition } from './edition.ts';
import { eventsDocument } from './eventsSchema.ts';
import { copyOfFixture, edit } from './fixtures/copy.ts';
import type { Core } from './pack.ts';
import { dateline } from './plugin.ts';
import { publicFiles } from './publicFiles.ts';

const bridge = 'data/events/bergen-bridge.yaml';

function configOf(root: string): InlineConfig {
  return { root, configFile: false, logLevel: 'silent', plugins: [dateline()] };
}

async function serve(root: string) {
  const server = await createServer({
    ...configOf(root),
    server: { middlewareMode: true, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
  onTestFinished(() => server.close());
  return server;
}

async function titlesOf(server: Awaited<ReturnType<typeof serve>>): Promise<readonly string[]> {
  const { default: core } = (await server.ssrLoadModule('virtual:dateline/core/en')) as { default: Core };
  return core.heads.map(({ title }) => title['en'] ?? '');
}

it('gives the dataset, a module a language', async () => {
  const server = await serve(copyOfFixture());
  const entry = await server.ssrLoadModule('virtual:dateline');
  expect(entry['languages']).toEqual(['en', 'uk']);
  expect(Object.keys(entry['core'] as object)).toEqual(['en', 'uk']);
  expect(await titlesOf(server)).toContain('Harbour bridge closed after a storm');
});

it('says what is wrong while it is wrong, and goes on when it is mended', async () => {
  const root = copyOfFixture();
  const server = await serve(root);
  await titlesOf(server);
  const saved = () => {
    server.watcher.emit('change', join(root, bridge));
  };
  edit(root, bridge, 'kind: civil', 'kind: civic');
  saved();
  await expect(titlesOf(server)).rejects.toMatchObject({
    message: expect.stringContaining(`${bridge}:9:7 kind: `) as string,
    loc: { file: join(root, bridge), line: 9, column: 7 },
  });
  edit(root, bridge, 'kind: civic', 'kind: civil');
  edit(root, bridge, 'closed after a storm', 'shut after a storm');
  saved();
  expect(await titlesOf(server)).toContain('Harbour bridge shut after a storm');
});

it('notices a new file', async () => {
  const root = copyOfFixture();
  const server = await serve(root);
  const before = await titlesOf(server);
  const file = 'data/events/bergen-harbour.yaml';
  const text = readFileSync(join(root, 'data/events/london-stations.yaml'), 'utf8');
  writeFileSync(join(root, file), text.replace(/excerpts:[^]*/, 'excerpts: []\n'));
  server.watcher.emit('add', join(root, file));
  await expect(titlesOf(server)).rejects.toThrow(`${file}:`);
  expect(before).toHaveLength(3);
});

it('answers the addresses of the built files in development', async () => {
  const root = copyOfFixture();
  const { middlewares } = await serve(root);
  const http = createHttpServer(middlewares).listen(0, '127.0.0.1');
  onTestFinished(() => {
    http.close();
  });
  await once(http, 'listening');
  const address = http.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  for (const [name, { mediaType, write }] of Object.entries(publicFiles(loadEdition(root)))) {
    const response = await fetch(`http://127.0.0.1:${address.port}/${name}`);
    const body = await write();
    expect(response.status, name).toBe(body === null ? 404 : 200);
    if (body === null) continue;
    expect(response.headers.get('content-type')).toBe(`${mediaType}; charset=utf-8`);
    expect(await response.text()).toBe(body.replace(/^\ufeff/, ''));
  }
});

function buildOf(root: string) {
  mkdirSync(join(root, 'src'));
  writeFileSync(join(root, 'index.html'), '<script type="module" src="/src/main.js"></script>');
  writeFileSync(
    join(root, 'src/main.js'),
    "import { core } from 'virtual:dateline'; core.en().then(console.log);",
  );
  return build(configOf(root));
}

it('builds the files that other programs read, as their schema says', async () => {
  const root = copyOfFixture();
  await buildOf(root);
  const read = (name: string): unknown => JSON.parse(readFileSync(join(root, 'dist/data/v1', name), 'utf8'));
  expect(eventsDocument.parse(read('events.json')).events).toHaveLength(3);
  expect(read('events.geojson')).toMatchObject({ type: 'FeatureCollection' });
  expect(read('events.schema.json')).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#' });
});

it('writes a file for each format, in the first language of the dataset', async () => {
  const root = copyOfFixture();
  edit(root, 'data/dataset.yaml', 'languages: [en, uk]', 'languages: [uk, en]');
  const loaded = loadEdition(root);
  for (const { holds, extension, write } of formats) {
    const file = publicFiles(loaded)[`data/v1/${holds}.${extension}`];
    expect(await file?.write()).toBe(write(loaded, uk));
  }
});

it('writes the feeds in each language, once it knows where they lead and has something to tell', async () => {
  const loaded = loadEdition(copyOfFixture());
  const written = async (of: typeof loaded) => {
    const files = Object.entries(publicFiles(of)).filter(([name]) => name.includes('feed.'));
    const texts = await Promise.all(files.map(async ([name, { write }]) => [name, await write()] as const));
    return texts.filter(([, text]) => text !== null).map(([name]) => name);
  };
  expect(await written(loaded)).toEqual([]);
  const records = loaded.records.map((record) => ({ ...record, recorded: '2026-11-23' }));
  const told = { ...loaded, site: 'https://example.org/', records };
  expect(await written(told)).toEqual(['feed.atom', 'feed.json', 'uk/feed.atom', 'uk/feed.json']);
});

it('builds nothing of a dataset at fault, and says everything that is wrong', async () => {
  const root = copyOfFixture();
  edit(root, bridge, 'kind: civil', 'kind: civic');
  edit(root, 'data/places.yaml', 'lat: 59.913', 'lat: 159.913');
  await expect(buildOf(root)).rejects.toThrow(/kind-unknown[^]*coordinate-range/);
  await expect(build(configOf(root))).rejects.toMatchObject({
    stack: expect.not.stringMatching(/^ +at /m) as string,
  });
});
