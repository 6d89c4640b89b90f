import { recall, remember } from '../kept.ts';
import type { KeptState, Wish } from './messages.ts';

// The page's side of the worker that keeps the story.

const answerMs = 60_000;
/** Files have to come first. Browsers give a worker no longer. */
const takingMs = 300_000;

/** Other stories of this origin have copies of their own. */
const choiceKey = (root: URL) => `dateline-offline ${root.pathname}`;

/** The story's worker; null where there is none. Throws where the browser refuses. */
export async function workerOf(root: URL): Promise<ServiceWorkerRegistration | null> {
  const found = await navigator.serviceWorker.getRegistration(root.href);
  // Above us another site may have its own.
  return found?.scope === root.href ? found : null;
}

/** Asks for the copy in a language; null where it cannot be kept. Takes as long as the files take. */
export async function keep(root: URL, language: string): Promise<KeptState | null> {
  try {
    const registration = await navigator.serviceWorker.register(new URL('sw.js', root), {
      scope: root.href,
      updateViaCache: 'none',
    });
    const worker = await activeOf(registration);
    // The reader may have taken it away meanwhile.
    if (!isWanted(root)) return null;
    const state = await ask(worker, { is: 'keep', language });
    return state?.isKept === true ? state : null;
  } catch {
    return null;
  }
}

/** What is kept; null where nothing is, or not all of it. */
export async function tell(root: URL, language: string): Promise<KeptState | null> {
  try {
    const worker = (await workerOf(root))?.active;
    const state = worker ? await ask(worker, { is: 'tell', language }) : null;
    return state?.isKept === true ? state : null;
  } catch {
    return null;
  }
}

/** The worker that is taking the first copy, or one anew; null where none is. */
export async function takerOf(root: URL): Promise<ServiceWorker | null> {
  const found = await workerOf(root).catch(() => null);
  return found && (found.installing ?? (found.active ? null : found.waiting));
}

/** Takes the copies away, and keeps to that until the reader asks again. */
export async function remove(root: URL): Promise<void> {
  const registration = await workerOf(root);
  if (registration?.active) await ask(registration.active, { is: 'forget' });
  await registration?.unregister();
  // Of an edition that was on its way.
  const names = await caches.keys();
  const own = names.filter((name) => name.startsWith(`dateline ${root.pathname} `));
  await Promise.all(own.map((name) => caches.delete(name)));
}

/** Until the reader says otherwise; where storage is refused, it could not be remembered. */
export function isWanted(root: URL): boolean {
  return recall(choiceKey(root)) !== 'no';
}

export function rememberWanted(root: URL, wanted: boolean): void {
  remember(choiceKey(root), wanted ? null : 'no');
}

/** Null where no answer comes: browsers end workers without a word. */
export async function ask(worker: ServiceWorker, wish: Wish): Promise<KeptState | null> {
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<unknown>((resolve) => {
    const clock = setTimeout(resolve, wish.is === 'keep' ? takingMs : answerMs);
    port1.onmessage = ({ data }: MessageEvent<unknown>) => {
      clearTimeout(clock);
      resolve(data);
    };
  });
  worker.postMessage(wish, [port2]);
  return parseState(await answer);
}

/** Waits for the copy to be taken; rejects where it is not. */
function activeOf({ installing, waiting, active }: ServiceWorkerRegistration): Promise<ServiceWorker> {
  const worker = active ?? waiting ?? installing;
  return new Promise((resolve, reject) => {
    const look = () => {
      if (worker?.state === 'activated') resolve(worker);
      else if (!worker || worker.state === 'redundant') reject(new Error('the copy could not be kept'));
    };
    worker?.addEventListener('statechange', look);
    look();
  });
}

function parseState(data: unknown): KeptState | null {
  const { isKept, bytes, entry } = Object(data) as Readonly<Record<string, unknown>>;
  return typeof isKept === 'boolean' && typeof bytes === 'number' && typeof entry === 'string'
    ? { isKept, bytes, entry }
    : null;
}
