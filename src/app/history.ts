import type { Store } from '../view/store.ts';
import { parseAddress, printAddress, type Site } from '../view/url.ts';
import type { View } from '../view/view.ts';

/** Safari allows about a hundred history calls in half a minute; each takes some milliseconds of what moves the window. */
const restMs = 400;

export interface History {
  /** A deliberate step: it is in the address at once. `before`: what changes with it, once the address says where the reader was. */
  readonly step: (next: (view: View) => View, before?: () => void) => void;
  readonly stop: () => void;
}

/** Puts a deliberate step into the address. */
type Enter = (href: string) => void;

/** Back undoes the step. */
export const enterNew: Enter = (href) => {
  history.pushState(null, '', href);
};

/** In a frame: Back is the host's. */
export const enterInPlace: Enter = (href) => {
  history.replaceState(history.state, '', href);
};

export function viewOfAddress(site: Site): View {
  return parseAddress(location.href, site).view;
}

/**
 * Keeps the address and the View the same: the address is printed whenever it differs, from the start on, and read on
 * Back and Forward, which `onTravel` turns into the view to be shown.
 */
export function startHistory(
  store: Store,
  here: () => Site,
  enter: Enter,
  onTravel: (asked: View) => void,
): History {
  const print = () => {
    const { view, waiting } = store.getState();
    return printAddress(waiting ?? view, here());
  };
  const replace = () => {
    pending = 0;
    const href = print();
    if (href !== location.href) history.replaceState(history.state, '', href);
  };
  const soon = () => window.setTimeout(replace, restMs);
  // The link may say what the View does not keep: bad values, defaults, what was let go of to show the event.
  let pending = soon();
  const cancel = () => {
    clearTimeout(pending);
    pending = 0;
  };
  const flush = () => {
    if (!pending) return;
    cancel();
    replace();
  };
  const unsubscribe = store.subscribe((state, before) => {
    if (state.view === before.view) return;
    cancel();
    pending = soon();
  });
  const travel = () => {
    cancel();
    onTravel(viewOfAddress(here()));
  };
  const leave = () => {
    if (document.visibilityState === 'hidden') flush();
  };
  window.addEventListener('popstate', travel);
  document.addEventListener('visibilitychange', leave);
  window.addEventListener('pagehide', flush);
  return {
    step(next, before) {
      flush();
      before?.();
      store.change(next);
      cancel();
      const href = print();
      if (href !== location.href) enter(href);
    },
    stop() {
      unsubscribe();
      cancel();
      window.removeEventListener('popstate', travel);
      document.removeEventListener('visibilitychange', leave);
      window.removeEventListener('pagehide', flush);
    },
  };
}
