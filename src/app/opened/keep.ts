import { furthest } from '../../model/time.ts';
import { shownName } from './fileName.ts';
import { countOr0, fieldsIn, textOr } from './jsonParts.ts';

/** What is known of a file that the browser keeps. */
export interface KeptFile {
  readonly key: string;
  readonly name: string;
  readonly rows: number;
  /** In bytes, as it is kept. */
  readonly size: number;
  /** Of the file itself. */
  readonly fileSize: number;
  /** When it was put there, epoch ms. */
  readonly at: number;
}

const database = 'dateline-opened';
const heads = 'files';
const bodies = 'bytes';

/** Why nothing is kept. */
export type NotKept = 'full' | 'refused' | 'silent';

export async function listKept(): Promise<readonly KeptFile[]> {
  try {
    return await within('readonly', async (of) => parseKept(await done(of(heads).getAll())));
  } catch {
    return [];
  }
}

export async function keep(
  bytes: Uint8Array<ArrayBuffer>,
  file: Omit<KeptFile, 'key' | 'size' | 'at'>,
): Promise<KeptFile | NotKept> {
  const kept: KeptFile = { ...file, key: crypto.randomUUID(), size: bytes.length, at: Date.now() };
  try {
    await within('readwrite', async (of) => {
      await Promise.all([done(of(heads).put(kept)), done(of(bodies).put(new Blob([bytes]), kept.key))]);
    });
    tellPages();
    return kept;
  } catch (error) {
    const name = error instanceof DOMException ? error.name : '';
    return name === 'QuotaExceededError' ? 'full' : name === 'TimeoutError' ? 'silent' : 'refused';
  }
}

/** Whether nothing is kept by this key any more. */
export async function forget(key: string): Promise<boolean> {
  try {
    await within('readwrite', async (of) => {
      await Promise.all([done(of(heads).delete(key)), done(of(bodies).delete(key))]);
    });
    tellPages();
    return true;
  } catch {
    return false;
  }
}

/** Calls `changed` whenever this page or another of the browser keeps or removes one. */
export function watchKept(changed: () => void): () => void {
  const channel = channelHere();
  channel?.addEventListener('message', changed);
  return () => {
    channel?.close();
  };
}

/** Calls `onGone` once what is shown by the key that `keptAs` gives is not kept any more. */
export function watchGone(keptAs: () => string | null, onGone: () => void): void {
  watchKept(() => {
    const key = keptAs();
    if (key === null) return;
    void isKept(key).then((is) => {
      if (!is && keptAs() === key) onGone();
    });
  });
}

/** As far as the browser tells. */
async function isKept(key: string): Promise<boolean> {
  try {
    return await within('readonly', async (of) => (await done(of(heads).count(key))) > 0);
  } catch {
    return true;
  }
}

function tellPages(): void {
  const channel = channelHere();
  channel?.postMessage(null);
  channel?.close();
}

/** null where pages may not hear of each other. */
function channelHere(): BroadcastChannel | null {
  try {
    return new BroadcastChannel(database);
  } catch {
    return null;
  }
}

/** What is kept by a key; null where nothing is. */
export async function bodyOf(key: string): Promise<Blob | null> {
  try {
    return await within('readonly', async (of) => parseBlob(await done(of(bodies).get(key))));
  } catch {
    return null;
  }
}

function parseBlob(value: unknown): Blob | null {
  return value instanceof Blob ? value : null;
}

/** The last first. What is not as it should be is told as far as it can be: it can still be removed. */
export function parseKept(found: readonly unknown[]): readonly KeptFile[] {
  return found.flatMap(parseHead).toSorted((a, b) => b.at - a.at);
}

function parseHead(value: unknown): readonly KeptFile[] {
  const { key, name, rows, size, fileSize, at } = fieldsIn(value);
  if (typeof key !== 'string') return [];
  return [
    {
      key,
      name: shownName(textOr(name, key)),
      rows: countOr0(rows),
      size: countOr0(size),
      fileSize: countOr0(fileSize),
      at: Math.min(countOr0(at), furthest),
    },
  ];
}

type Stores = (name: string) => IDBObjectStore;

async function within<Result>(
  mode: IDBTransactionMode,
  work: (of: Stores) => Promise<Result>,
): Promise<Result> {
  const opening = indexedDB.open(database, 1);
  opening.addEventListener('upgradeneeded', () => {
    opening.result.createObjectStore(heads, { keyPath: 'key' });
    opening.result.createObjectStore(bodies);
  });
  const db = await inTime(done(opening), (late) => {
    late.close();
  });
  try {
    const transaction = db.transaction([heads, bodies], mode);
    const ended = new Promise<void>((resolve, reject) => {
      transaction.addEventListener('complete', () => {
        resolve();
      });
      transaction.addEventListener('abort', () => {
        reject(transaction.error ?? new DOMException('', 'AbortError'));
      });
    });
    // Either may fail first, and both tell the same.
    const [result] = await Promise.all([work((name) => transaction.objectStore(name)), ended]);
    return result;
  } finally {
    db.close();
  }
}

/** A database that another page holds may never answer. What comes after all is given to `onLate`. */
function inTime<Value>(promise: Promise<Value>, onLate: (value: Value) => void): Promise<Value> {
  return new Promise((resolve, reject) => {
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      reject(new DOMException('', 'TimeoutError'));
    }, longestSilence);
    promise.then(
      (value) => {
        clearTimeout(timer);
        if (isLate) onLate(value);
        else resolve(value);
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(error instanceof Error ? error : new Error(String(error)));
      },
    );
  });
}

const longestSilence = 5000;

function done<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => {
      resolve(request.result);
    });
    request.addEventListener('error', () => {
      reject(request.error ?? new DOMException('', 'UnknownError'));
    });
  });
}
