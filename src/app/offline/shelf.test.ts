import { afterEach, expect, it, vi } from 'vitest';
import { makeShelf } from './shelf.ts';

const scope = new URL('https://example.org/here/');
const mark = `${scope.href}.read`;

/** As much of a browser's store as the shelf asks for: Node has none. Names in the order of their making. */
class Store {
  readonly caches = new Map<string, Map<string, Response>>();
  readonly isFull: boolean;

  constructor(editions: readonly (readonly [name: string, isRead: boolean])[], isFull: boolean) {
    this.isFull = isFull;
    for (const [edition, isRead] of editions) {
      const file: [string, Response] = [`${scope.href}assets/${edition}.js`, new Response(edition)];
      this.caches.set(edition, new Map(isRead ? [file, [mark, new Response()]] : [file]));
    }
  }

  readonly keys = () => Promise.resolve([...this.caches.keys()]);
  readonly has = (name: string) => Promise.resolve(this.caches.has(name));
  readonly delete = (name: string) => Promise.resolve(this.caches.delete(name));
  readonly match = (url: string, { cacheName }: { cacheName: string }) =>
    Promise.resolve(this.caches.get(cacheName)?.get(url));
  readonly open = (name: string) => {
    if (!this.caches.has(name)) this.caches.set(name, new Map());
    return Promise.resolve({
      delete: (url: string) => Promise.resolve(this.caches.get(name)?.delete(url)),
      put: (url: string, response: Response) =>
        this.isFull
          ? Promise.reject(new DOMException('full', 'QuotaExceededError'))
          : Promise.resolve(this.caches.get(name)?.set(url, response)),
    });
  };
}

const nameOf = (edition: string) => `dateline ${scope.pathname} ${edition}`;

/** What is left when edition “d” is opened, and whether each of it was read. */
async function left(editions: Readonly<Record<string, boolean>>, isFull = false): Promise<object> {
  const named = Object.entries(editions).map(([edition, isRead]) => [nameOf(edition), isRead] as const);
  const store = new Store([['dateline /elsewhere/ a', true], ...named], isFull);
  vi.stubGlobal('caches', store);
  await makeShelf(scope, copy)
    .begin()
    .catch(() => undefined);
  expect(store.caches.has('dateline /elsewhere/ a')).toBe(true);
  const own = [...store.caches].flatMap(([name, files]): [string, boolean][] =>
    name.startsWith(nameOf('')) ? [[name.slice(nameOf('').length), files.has(mark)]] : [],
  );
  return Object.fromEntries(own);
}

const copy = { edition: 'd', entry: '', shared: [], languages: {}, events: [], moved: {}, bytes: {} };

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('an edition that is opened is read, and of those before it only the last that was read stays', async () => {
  expect(await left({ a: true, b: true, c: false, d: false, e: false })).toEqual({
    b: true,
    d: true,
    e: false,
  });
  expect(await left({ d: false })).toEqual({ d: true });
  expect(await left({ b: true })).toEqual({ b: true });
});

it('a device that is full gets room all the same, but not that of what is being read', async () => {
  expect(await left({ a: true, b: false, c: true, d: false }, true)).toEqual({ c: true, d: false });
});

it('a host that answers with a page for what it does not have gives no copy', async () => {
  const store = new Store([], false);
  vi.stubGlobal('caches', store);
  const page = () =>
    new Response('<!doctype html>', { headers: { 'content-type': 'text/html; charset=utf-8' } });
  vi.stubGlobal('fetch', () => Promise.resolve(page()));
  const { take } = makeShelf(scope, copy);
  for (const path of ['assets/index-1.js', 'licences.txt', 'uk/manifest.webmanifest'])
    await expect(take([path])).rejects.toThrow(path);
  await take(['', 'uk/', 'method/', 'uk/away.html']);
});

it('a file that was missing once is asked of the host anew', async () => {
  const stale = [() => new Response('', { status: 404 }), () => page()];
  const page = () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } });
  for (const missing of stale) {
    vi.stubGlobal('caches', new Store([], false));
    vi.stubGlobal('fetch', (_url: string, { cache }: RequestInit) =>
      Promise.resolve(cache === 'reload' ? new Response('here') : missing()),
    );
    const { take, find } = makeShelf(scope, copy);
    await take(['assets/index-1.js']);
    expect(await (await find('assets/index-1.js'))?.text()).toBe('here');
    await expect(makeShelf(scope, copy).take(['licences.txt'])).rejects.toThrow('licences.txt');
  }
});

it('a host that goes silent, before an answer or within one, is given up', async () => {
  vi.useFakeTimers();
  const silent = [
    (signal: AbortSignal) =>
      new Promise<Response>((_answer, refuse) => {
        signal.addEventListener('abort', () => {
          refuse(signal.reason as Error);
        });
      }),
    (signal: AbortSignal) =>
      Promise.resolve(
        new Response(
          new ReadableStream({
            start(stream) {
              stream.enqueue(new Uint8Array(1));
              signal.addEventListener('abort', () => {
                stream.error(signal.reason);
              });
            },
          }),
        ),
      ),
  ];
  for (const answer of silent) {
    const store = new Store([], false);
    vi.stubGlobal('caches', store);
    vi.stubGlobal('fetch', (url: string, { signal }: { signal: AbortSignal }) =>
      url.endsWith('/a') ? answer(signal) : Promise.resolve(new Response('here')),
    );
    const taking = makeShelf(scope, copy).take(['a', 'b']);
    await Promise.all([expect(taking).rejects.toThrow('aborted'), vi.runAllTimersAsync()]);
    expect(await store.keys()).toEqual([]);
  }
});
