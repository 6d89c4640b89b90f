import { type RefObject, useCallback, useRef, useState } from 'react';
import type { Panel } from './Header.tsx';

export interface Panels {
  readonly panel: Panel | null;
  /** The button of each. */
  readonly openers: Readonly<Record<Panel, RefObject<HTMLButtonElement | null>>>;
  readonly toggle: (name: Panel) => void;
  readonly close: () => void;
}

/** The panel that is open, one at most. A card that has just been opened is not to be hidden behind it. */
export function usePanels(openId: string | null): Panels {
  const [panel, setPanel] = useState<Panel | null>(null);
  const [shownFor, setShownFor] = useState(openId);
  const openers = {
    filters: useRef<HTMLButtonElement>(null),
    legend: useRef<HTMLButtonElement>(null),
    share: useRef<HTMLButtonElement>(null),
    menu: useRef<HTMLButtonElement>(null),
  };
  if (openId !== shownFor) {
    setShownFor(openId);
    if (openId !== null) setPanel(null);
  }
  const toggle = useCallback((name: Panel) => {
    setPanel((last) => (last === name ? null : name));
  }, []);
  const close = useCallback(() => {
    setPanel(null);
  }, []);
  return { panel, openers, toggle, close };
}
