import { type ComponentType, createElement, use } from 'react';

// Parts of the page that are asked for when they are wanted.

export type Load<Part> = () => Promise<Part>;

/** What did not come keeps its error until that has been shown. */
const lost: (() => void)[] = [];

interface Part<Props> {
  readonly Part: ComponentType<Props>;
  /** Fetches it, so that it is here when it is wanted. */
  readonly fetch: Load<unknown>;
}

/** A component that is fetched when it is first drawn; a `Suspense` waits for it, a `Boundary` says that it does not come. */
export function partOf<Props extends object>(load: Load<ComponentType<Props>>): Part<Props> {
  let part: Promise<ComponentType<Props>> | null = null;
  const loadWhole = shared(withSheets(load));
  let ask = loadWhole;
  // What is here is drawn at once: to wait for a promise that is kept, React would show what stands in for it, 0.3 s at least.
  let here: ComponentType<Props> | null = null;
  const fetchPart = async () => {
    try {
      return await ask();
    } catch (error) {
      ask = () => again(loadWhole);
      lost.push(() => {
        part = null;
      });
      throw error;
    }
  };
  return {
    Part: function Later(props) {
      // A draw that waited must wait the same way when it is drawn again.
      return createElement((part === null ? here : null) ?? use((part ??= fetchPart())), props);
    },
    async fetch() {
      here = await loadWhole();
    },
  };
}

/** The next time that one of those is wanted, it is asked for again. */
export function forgetLost(): void {
  for (const forget of lost.splice(0)) forget();
}

/** Asks for what did not come. Many browsers keep that an import failed, and a newer edition has other files: then a new page helps. */
export async function again<Part>(load: Load<Part>, beforeReload?: () => void): Promise<Part> {
  try {
    return await load();
  } catch (error) {
    if ((await fetch(location.href, { cache: 'no-store' })).ok) {
      beforeReload?.();
      location.reload();
    }
    throw error;
  }
}

/** One request for all who ask; what did not come is asked for anew by the next. */
export function shared<Part>(load: Load<Part>): Load<Part> {
  let asked: Promise<Part> | null = null;
  const ask = async () => {
    try {
      return await load();
    } catch (error) {
      asked = null;
      throw error;
    }
  };
  return () => (asked ??= ask());
}

/** The bundler puts a part's style sheets into the page as it is first asked for, and once, whether they come or not. */
export function withSheets<Part>(load: Load<Part>): Load<Part> {
  const lostSheets = new Set<HTMLLinkElement>();
  const watch = (sheet: HTMLLinkElement) => {
    sheet.addEventListener('error', () => lostSheets.add(sheet));
  };
  const renew = (lostSheet: HTMLLinkElement) => {
    lostSheets.delete(lostSheet);
    const sheet = document.createElement('link');
    sheet.rel = 'stylesheet';
    sheet.href = lostSheet.href;
    watch(sheet);
    return new Promise((resolve, reject) => {
      sheet.onload = resolve;
      sheet.onerror = () => {
        reject(new Error(`no style sheet at ${sheet.href}`));
      };
      lostSheet.replaceWith(sheet);
    });
  };
  return async () => {
    await Promise.all([...lostSheets].map(renew));
    const before = new Set(sheetsInPage());
    const part = load();
    for (const sheet of sheetsInPage()) if (!before.has(sheet)) watch(sheet);
    return part;
  };
}

function sheetsInPage(): Iterable<HTMLLinkElement> {
  return document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]');
}
