import { useCallback, useState } from 'react';

/** What the page has just done, or what failed: each to be said once. */
export interface Told {
  readonly texts: readonly string[];
  /** When the first of them was told, on the page's own clock. */
  readonly since: number;
}

interface Telling {
  readonly told: Told;
  readonly tell: (text: string) => void;
  /** The first so many of the texts have been said. */
  readonly forgetSaid: (count: number) => void;
}

export function useTold(): Telling {
  const [told, setTold] = useState<Told>({ texts: [], since: 0 });
  const tell = useCallback((text: string) => {
    const now = performance.now();
    setTold(({ texts, since }) => ({
      texts: texts.includes(text) ? texts : [...texts, text],
      since: texts.length === 0 ? now : since,
    }));
  }, []);
  const forgetSaid = useCallback((count: number) => {
    if (count > 0) setTold(({ texts }) => ({ texts: texts.slice(count), since: performance.now() }));
  }, []);
  return { told, tell, forgetSaid };
}
