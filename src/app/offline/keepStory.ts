import { createElement, type ReactNode } from 'react';
import type { Words } from '../../i18n/en.ts';
import { EditionBar } from './EditionBar.tsx';
import { ask, isWanted, keep, workerOf } from './worker.ts';

const hourMs = 3_600_000;
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
    await idle();
    const { root, words, signal } = keeping;
    if (signal.aborted) return;
    const before = await workerOf(root);
    if (before) watch(before, keeping);
    if (savesData() || !(await hasRoom()) || !isWanted(root)) return;
    await keep(root, words.code);
    const now = await workerOf(root);
    if (now && now !== before) watch(now, keeping);
  } catch {
    // It is read from the network.
  }
}

/** A new edition waits: nothing changes under a reader until all have left, or one asks for it. */
function watch(registration: ServiceWorkerRegistration, { words, onBar, onTell, signal }: Keeping): void {
  // The page may have gone while its worker was looked for.
  if (signal.aborted) return;
  const workers = navigator.serviceWorker;
  let isAsked = false;
  /** The edition that has been announced, by its first script. */
  let told = '';
  let hadWorker = workers.controller !== null;
  const show = () => {
    isAsked = true;
    // Another tab may have asked meanwhile.
    if (registration.waiting) registration.waiting.postMessage({ is: 'show' });
    else location.reload();
  };
  const consider = async (worker: ServiceWorker) => {
    const state = await ask(worker, { is: 'tell', language: words.code });
    if (signal.aborted || state === null || state.entry === told) return;
    if (document.querySelector(`script[src$="${state.entry}"]`)) {
      // The page itself is of that edition, which the copy did not have: nothing would change.
      if (worker === registration.waiting) worker.postMessage({ is: 'show' });
      return;
    }
    told = state.entry;
    onTell(words.offline.news);
    const onDismiss = () => {
      onBar(null);
    };
    onBar(createElement(EditionBar, { words, onShow: show, onDismiss }));
  };
  const look = (worker: ServiceWorker | null) => {
    if (worker) consider(worker).catch(() => undefined);
  };
  const found = () => {
    const { installing, active } = registration;
    if (!active) return;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed') look(installing);
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
  if (registration.active) look(registration.waiting);
  if (registration.installing) found();
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
