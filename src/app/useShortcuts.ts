import { type RefObject, useEffect } from 'react';
import { useStoreApi } from '../view/hooks.ts';
import type { Acts } from './acts.ts';
import type { Panel } from './Header.tsx';

type Openers = Readonly<Record<Panel, RefObject<HTMLElement | null>>>;

/** They come when the page stands; where they do not, every control still has its place. */
export function useShortcuts(acts: Acts, openers: Openers, onHelp: () => void): void {
  const store = useStoreApi();
  const { filters, legend, share, menu } = openers;
  useEffect(
    function listenToKeys() {
      let isWanted = true;
      let stop: (() => void) | null = null;
      import('./shortcuts.ts').then(
        ({ watchShortcuts }) => {
          const buttons = { filters, legend, share, menu };
          const opener = (panel: Panel) => buttons[panel].current;
          if (isWanted) stop = watchShortcuts({ store, acts, opener, onHelp });
        },
        () => undefined,
      );
      return function ignoreKeys() {
        isWanted = false;
        stop?.();
      };
    },
    [store, acts, filters, legend, share, menu, onHelp],
  );
}
