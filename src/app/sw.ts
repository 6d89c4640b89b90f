import { type Answer, answerTo, filesFor, languageOf, startOf } from './offline/answer.ts';
import { eventPage, withWay } from './offline/eventPage.ts';
import { type KeptState, parseWish, type Wish } from './offline/messages.ts';
import { makeShelf } from './offline/shelf.ts';

// Keeps one edition for reading without network, and answers with it until a reader asks for the next one or all have left.
// It shares no file with the page, and the list of what it keeps stands before it in the build.

/** What of a worker's world is used here; for the rest the page's types are the same. */
interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    readonly claim: () => Promise<void>;
    readonly matchAll: (of: object) => Promise<readonly { readonly url: string }[]>;
  };
  readonly navigator: { readonly connection?: { readonly saveData?: boolean } };
  readonly skipWaiting: () => Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'message', listener: (event: Lasting & MessageEvent<unknown>) => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
}

interface Lasting {
  readonly waitUntil: (done: Promise<unknown>) => void;
}

interface Fetching {
  readonly request: Request;
  readonly respondWith: (response: Promise<Response>) => void;
}

declare const self: WorkerScope;

const copy = datelineCopy;
const scope = new URL(self.registration.scope);
const shelf = makeShelf(scope, copy);
const codes = Object.keys(copy.languages);

self.addEventListener('install', (event) => {
  event.waitUntil(install());
});
self.addEventListener('activate', (event) => {
  event.waitUntil(activate());
});
self.addEventListener('fetch', (event) => {
  const { method, mode, destination, url, headers } = event.request;
  const asked = { method, mode, destination, url, isRange: headers.has('range') };
  const answer = answerTo(asked, scope, copy);
  if (answer.is !== 'network') event.respondWith(respond(answer, event.request));
});
self.addEventListener('message', (event) => {
  event.waitUntil(hear(event.data, event.ports[0] ?? null));
});

/** Takes the copy, in the languages that are open or were kept before; without it, the edition at hand stays. */
async function install(): Promise<void> {
  if (self.registration.active && self.navigator.connection?.saveData === true)
    throw new Error('the reader saves data');
  const windows = await self.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  const open = windows.flatMap(({ url }) =>
    url.startsWith(scope.href) ? [languageOf(url.slice(scope.href.length), copy)] : [],
  );
  const before = await Promise.all(codes.map((code) => shelf.findOlder(startOf(code, copy))));
  const wanted = codes.filter((code, row) => open.includes(code) || before[row] !== undefined);
  const chosen = wanted.length > 0 ? wanted : codes.slice(0, 1);
  await shelf.take([...new Set(chosen.flatMap((code) => filesFor(code, copy) ?? []))]);
  await shelf.skip();
}

async function activate(): Promise<void> {
  await shelf.begin().catch(unkept);
  await self.clients.claim();
}

async function respond(answer: Exclude<Answer, { is: 'network' }>, request: Request): Promise<Response> {
  return (await answered(answer).catch(unkept)) ?? asked(request);
}

/** From the copy; null where it lacks that. */
async function answered(answer: Exclude<Answer, { is: 'network' }>): Promise<Response | null> {
  switch (answer.is) {
    case 'file': {
      const found = await shelf.find(answer.path);
      const isPart = answer.path.startsWith('assets/');
      return found ?? (isPart ? await shelf.findOlder(answer.path) : null) ?? null;
    }
    case 'event': {
      const start = await shelf.find(startOf(answer.language, copy));
      return start ? asPage(start, eventPage(await start.text(), answer.id)) : null;
    }
    case 'moved': {
      const start = await shelf.find(startOf(answer.language, copy));
      return start ? Response.redirect(new URL(answer.path, scope).href) : null;
    }
    case 'away':
      return null;
  }
}

/** The network's answer; where a page has none, a sentence that says so. */
async function asked(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const away = request.destination === 'document' ? await awayFrom(request.url).catch(unkept) : null;
    if (!away) throw error;
    return away;
  }
}

/** In the language asked for, else in one that is kept; it leads to what is. */
async function awayFrom(url: string): Promise<Response | null> {
  const wanted = languageOf(url.slice(scope.href.length), copy);
  for (const code of [wanted, ...codes]) {
    const start = startOf(code, copy);
    const away = await shelf.find(`${start}away.html`);
    if (away) return asPage(away, withWay(await away.text(), `${scope.pathname}${start}`, scope.pathname));
  }
  return null;
}

function asPage({ headers }: Response, html: string): Response {
  return new Response(html, { headers });
}

let fulfilled = Promise.resolve();

/** One after the other: what is taken away is not to come back by a wish before it. */
function hear(data: unknown, port: MessagePort | null): Promise<void> {
  const wish = parseWish(data);
  if (wish !== null) fulfilled = fulfilled.then(() => fulfil(wish, port)).catch(() => undefined);
  return fulfilled;
}

async function fulfil(wish: Wish, port: MessagePort | null): Promise<void> {
  if (wish.is === 'show') {
    await self.skipWaiting();
    return;
  }
  if (wish.is === 'forget') await shelf.clear().catch(unkept);
  const language = wish.is === 'forget' ? '' : wish.language;
  const files = filesFor(language, copy) ?? [];
  // The reader may have removed the copy from under this worker.
  if (wish.is === 'keep') await shelf.take(files).then(shelf.open).catch(unkept);
  const isKept = files.length > 0 && (await shelf.has(files).catch(unkept)) === true;
  const state: KeptState = { isKept, bytes: copy.bytes[language] ?? 0, entry: copy.entry };
  port?.postMessage(state);
}

/** Storage is refused or full, or a file did not come: the network goes on answering, and the next visit tries again. */
function unkept(): null {
  return null;
}
