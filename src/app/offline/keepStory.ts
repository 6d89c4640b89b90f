import { createElement, type ReactNode } from 'react';
import type { Words } from '../../i18n/words.ts';
import { EditionBar } from './EditionBar.tsx';
import { ask, isWanted, keep, remove, workerOf } from './worker.ts';

const hourMs = 3_600_000;
/** A host may take a question and never answer. */
const askingMs = 30_000;
/** Where the browser does not tell when it has nothing else to do. */
const idleMs = 3_000;
/** The copy takes less, an edition after it too; a device that has no more needs it itself. */
const roomBytes = 12_000_000;

interface Keeping {
  readonly root: URL;
  readonly words: Words;
  /** Shows the bar that a new edition is there; null takes it away. */
  readonly onBar: (bar: ReactNode) => void;
  /** Says a sentence to those who do not see it. */
  readonly onTell: (text: string) => void;
  readonly signal: AbortSignal;
}

/**
 * Keeps the story once the page has nothing else to do, and says when a new edition is there. Whatever the browser refuses
 * leaves the page as it is; the next visit tries again.
 */
export async function keepStory(keeping: Keeping): Promise<void> {
  try {
    const { root, words, signal } = keeping;
    const before = await workerOf(root);
    // At once: by the time the page is at rest the browser may have looked for a new edition, and have failed to take it.
    const lookAround = before && watch(before, keeping);
    await idle();
    if (signal.aborted) return;
    lookAround?.();
    if (savesData() || !(await hasRoom()) || !isWanted(root)) return;
    await keep(root, words.code);
    const now = await workerOf(root);
    if (now && now !== before) watch(now, keeping);
  } catch {
    // It is read from the network.
  }
}

/**
 * A new edition waits: nothing changes under a reader until all have left, or one asks for it. Where it could not be kept, for
 * want of room or since the reader saves data, the copy goes before it is shown. Gives what is to be done at rest.
 */
function watch(registration: ServiceWorkerRegistration, keeping: Keeping): () => void {
  const { root, words, onBar, onTell, signal } = keeping;
  const workers = navigator.serviceWorker;
  let isAsked = false;
  let hasFound = false;
  /** The edition that has been announced, by its first script. */
  let told = '';
  /** Whether only the network has it. */
  let isUnkept = false;
  let hadWorker = workers.controller !== null;
  const showBar = (text: string) => {
    onTell(text);
    const onDismiss = () => {
      onBar(null);
    };
    onBar(createElement(EditionBar, { words, text, onShow: show, onDismiss }));
  };
  const show = () => {
    isAsked = true;
    // Another tab may have asked meanwhile.
    if (registration.waiting) registration.waiting.postMessage({ is: 'show' });
    else if (isUnkept) void showUnkept();
    else location.reload();
  };
  const showUnkept = async () => {
    const online = await entryOnline(root).catch(() => null);
    if (online === null) {
      showBar(words.offline.away);
      return;
    }
    await remove(root).catch(() => undefined);
    location.reload();
  };
  const announce = (entry: string, isKept: boolean) => {
    if (signal.aborted || entry === told) return;
    told = entry;
    isUnkept = !isKept;
    showBar(words.offline.news);
  };
  const consider = async (worker: ServiceWorker) => {
    const state = await ask(worker, { is: 'tell', language: words.code });
    if (state === null) return;
    if (!isShown(state.entry)) announce(state.entry, true);
    // The page itself is of that edition, which the copy did not have: nothing would change.
    else if (worker === registration.waiting) worker.postMessage({ is: 'show' });
  };
  const look = (worker: ServiceWorker | null) => {
    if (worker) consider(worker).catch(() => undefined);
  };
  const lookOnline = async () => {
    const entry = await entryOnline(root);
    if (entry !== null && !isShown(entry)) announce(entry, false);
  };
  const found = () => {
    const { installing, active } = registration;
    if (!active) return;
    hasFound = true;
    let isTaken = false;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed') {
        isTaken = true;
        look(installing);
      } else if (installing.state === 'redundant' && !isTaken) lookOnline().catch(() => undefined);
    });
  };
  const changed = () => {
    if (isAsked) location.reload();
    else if (hadWorker) look(workers.controller);
    hadWorker = true;
  };
  let checked = Date.now();
  const check = () => {
    if (document.visibilityState !== 'visible' || Date.now() - checked < hourMs || savesData()) return;
    checked = Date.now();
    registration.update().catch(() => undefined);
  };
  registration.addEventListener('updatefound', found, { signal });
  workers.addEventListener('controllerchange', changed, { signal });
  document.addEventListener('visibilitychange', check, { signal });
  const clock = setInterval(check, hourMs);
  signal.addEventListener('abort', () => {
    clearInterval(clock);
  });
  if (registration.installing) found();
  return function lookAround() {
    if (!registration.active) return;
    look(registration.waiting);
    if (!registration.waiting && !hasFound) registration.update().catch(() => undefined);
  };
}

/** Whether the page is of the edition with that first script. */
function isShown(entry: string): boolean {
  return document.querySelector(`script[src$="${entry}"]`) !== null;
}

/** The first script of the edition that the network has; null where it shows no start page in the page's language. */
async function entryOnline(root: URL): Promise<string | null> {
  const manifest = document.querySelector<HTMLLinkElement>('link[rel="manifest"]');
  // The worker leaves what scripts ask of pages to the network.
  const response = await fetch(new URL('./', manifest?.href ?? root), {
    cache: 'no-cache',
    signal: AbortSignal.timeout(askingMs),
  });
  const html = response.ok ? await response.text() : '';
  return /<script type="module"[^>]* src="[^"]*?(assets\/[^"]+)"/.exec(html)?.[1] ?? null;
}

/** The page has come, and does nothing for a moment. */
async function idle(): Promise<void> {
  if (document.readyState !== 'complete')
    await new Promise((loaded) => {
      addEventListener('load', loaded, { once: true });
    });
  await new Promise<unknown>((rest) => {
    if ('requestIdleCallback' in window) requestIdleCallback(rest, { timeout: 10_000 });
    else setTimeout(rest, idleMs);
  });
}

function savesData(): boolean {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
}

async function hasRoom(): Promise<boolean> {
  if (!('storage' in navigator)) return true;
  const { quota, usage } = await navigator.storage.estimate();
  return quota === undefined || quota - (usage ?? 0) > roomBytes;
}
