import { type ReactNode, useEffect, useState } from 'react';
import { allWords } from './load.ts';

/** Has the story kept for reading without network; gives the bar that says that a new edition is there. */
export function useKeeping(root: URL, onTell: (text: string) => void): ReactNode {
  const [bar, setBar] = useState<ReactNode>(null);
  useEffect(
    function keep() {
      const leaving = new AbortController();
      if (isKeepable())
        Promise.all([import('./offline/keepStory.ts'), allWords()]).then(
          ([{ keepStory }, words]) =>
            keepStory({ root, words, onBar: setBar, onTell, signal: leaving.signal }),
          () => undefined,
        );
      return function letGo() {
        leaving.abort();
      };
    },
    [root, onTell],
  );
  return bar;
}

/** Pages of a built site have a manifest beside them, a story in one file does not. */
export function isKeepable(): boolean {
  try {
    return (
      import.meta.env.PROD &&
      import.meta.env.MODE !== 'single' &&
      Boolean(navigator.serviceWorker) &&
      document.querySelector('link[rel="manifest"]') !== null
    );
  } catch {
    // A frame in a sandbox may not so much as look.
    return false;
  }
}
