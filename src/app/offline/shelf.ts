import type { Copy } from './answer.ts';
import { makePatience, type Patience } from './patience.ts';

/** The copies of a story on this device: this edition's, and those of editions before it that somebody may still read. */
export interface Shelf {
  /** Of this edition. */
  readonly find: (path: string) => Promise<Response | undefined>;
  /** Of the newest edition before this one that has it. */
  readonly findOlder: (path: string) => Promise<Response | undefined>;
  /** All of the files or, where one does not come or there is no room, nothing new. */
  readonly take: (paths: readonly string[]) => Promise<void>;
  readonly has: (paths: readonly string[]) => Promise<boolean>;
  /** Forgets what came before this edition, but for the last that was read: tabs may still hold its pages. Then opens it. */
  readonly begin: () => Promise<void>;
  /** Notes that this edition is read. */
  readonly open: () => Promise<void>;
  /** Forgets the editions before this one that nobody has read, nor will. */
  readonly skip: () => Promise<void>;
  /** Forgets every edition. */
  readonly clear: () => Promise<void>;
}

const anyway = { ignoreSearch: true, ignoreVary: true };

export function makeShelf(scope: URL, { edition, entry, languages }: Copy): Shelf {
  // Other stories may stand on the same host. A path holds no space.
  const prefix = `dateline ${scope.pathname} `;
  const own = `${prefix}${edition}`;
  const readMark = new URL('.read', scope).href;
  const urlOf = (path: string) => new URL(path, scope).href;
  const starts = Object.keys(languages).map((code, row) => (row === 0 ? '' : `${code}/`));

  const findIn = (cacheName: string, path: string) => caches.match(urlOf(path), { cacheName, ...anyway });
  /** In the order in which they were made. */
  const all = async () => (await caches.keys()).filter((name) => name.startsWith(prefix));
  /** Those made before this edition's; a later one may be waiting. */
  const earlier = async () => {
    const names = await all();
    return names.includes(own) ? names.slice(0, names.indexOf(own)) : names;
  };
  const isRead = async (cacheName: string) => (await caches.match(readMark, { cacheName })) !== undefined;
  const forget = async (names: readonly string[]) => {
    await Promise.all(names.map((name) => caches.delete(name)));
  };
  const chosen = async (names: readonly string[], wanted: boolean) => {
    const read = await Promise.all(names.map(isRead));
    return names.filter((_name, row) => read[row] === wanted);
  };
  const lacking = async (paths: readonly string[]) => {
    const found = await Promise.all(paths.map((path) => findIn(own, path)));
    return paths.filter((_path, row) => found[row] === undefined);
  };

  const findOlder = async (path: string) => {
    for (const name of (await earlier()).toReversed()) {
      const found = await findIn(name, path);
      if (found) return found;
    }
    return undefined;
  };

  const bring = async (path: string, patience: Patience): Promise<readonly [string, Response]> => {
    const isHashed = path.startsWith('assets/');
    const older = isHashed ? await findOlder(path) : undefined;
    if (older) return [path, older];
    const asked = (cache: RequestCache) =>
      fetch(urlOf(path), { cache, mode: 'same-origin', priority: 'low', signal: patience.signal });
    const first = await asked(isHashed ? 'default' : 'no-cache');
    // Where a file was missing once, some hosts let browsers keep that for good.
    const response = isHashed && lackOf(path, first) !== null ? await asked('reload') : first;
    const lack = lackOf(path, response);
    if (lack !== null) throw new Error(lack);
    const body = await patience.bodyOf(response);
    // A newer edition may have come meanwhile: its worker will keep it.
    if (starts.includes(path) && !new TextDecoder().decode(body).includes(entry))
      throw new Error(`another edition's page at "${path}"`);
    return [path, new Response(body, { headers: headersOf(response) })];
  };

  const open = async () => {
    if (await caches.has(own)) await (await caches.open(own)).put(readMark, new Response());
  };

  return {
    find: (path) => findIn(own, path),
    findOlder,
    async take(paths) {
      const isNew = !(await caches.has(own));
      const missing = await lacking(paths);
      if (missing.length === 0) return;
      try {
        const patience = makePatience();
        const coming = missing.map((path) => bring(path, patience));
        void Promise.allSettled(coming).then(patience.end);
        const brought = await Promise.all(coming);
        const cache = await caches.open(own);
        for (const [path, response] of brought) await cache.put(urlOf(path), response);
      } catch (error) {
        if (isNew) await caches.delete(own);
        else {
          const cache = await caches.open(own);
          await Promise.all(missing.map((path) => cache.delete(urlOf(path))));
        }
        throw error;
      }
    },
    has: async (paths) => (await lacking(paths)).length === 0,
    async begin() {
      const names = await earlier();
      const last = (await chosen(names, true)).at(-1);
      // First of all: the note may need the room.
      await forget(names.filter((name) => name !== last));
      await open();
    },
    open,
    async skip() {
      await forget(await chosen(await earlier(), false));
    },
    async clear() {
      await forget(await all());
    },
  };
}

/** Why an answer is not the file; null where it is. */
function lackOf(path: string, { ok, status, headers }: Response): string | null {
  if (!ok) return `${status} for ${path}`;
  // Some hosts answer with a page for what they do not have.
  const isHtml = /^text\/html\b/i.test(headers.get('content-type') ?? '');
  return isHtml && !/(?:^|\/|\.html)$/.test(path) ? `a page for ${path}` : null;
}

/** What the host says of a file, but for how it was sent. */
function headersOf({ headers }: Response): Headers {
  const kept = new Headers(headers);
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding', 'vary']) kept.delete(name);
  return kept;
}
