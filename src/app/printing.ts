import { useEffect } from 'react';
import type { Overview } from '../map/overview.ts';
import { useStoreApi } from '../view/hooks.ts';
import { openEvent } from '../view/rows.ts';
import type { Site } from '../view/url.ts';
import { loadBriefing } from './briefing/load.ts';
import type { Files } from './files.ts';
import { allWords } from './load.ts';

/**
 * Whichever way the reader prints, the paper has the briefing, of the open event alone where one is open; where that has not
 * come, the page itself.
 */
export function usePrinting(site: Site, files: Files, overview: Overview | null, isStory: boolean): void {
  const store = useStoreApi();
  useEffect(
    function printBriefing() {
      // A reader's own file is printed as the page shows it.
      if (!isStory) return;
      let stop: (() => void) | null = null;
      let isWanted = true;
      Promise.all([loadBriefing(), allWords()]).then(
        ([{ printInstead }, words]) => {
          if (isWanted)
            stop = printInstead(() => {
              const state = store.getState();
              const open = openEvent(state);
              return { state, words, site, files, overview, only: open.is === 'open' ? open.row : null };
            });
        },
        () => {
          // `Print a briefing` asks again, and says it.
        },
      );
      return function printPage() {
        isWanted = false;
        stop?.();
      };
    },
    [store, site, files, overview, isStory],
  );
}
