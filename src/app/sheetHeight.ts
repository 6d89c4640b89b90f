import { useCallback, useMemo, useState } from 'react';
import type { Sheet } from './Sheet.tsx';
import type { SheetHeight } from './sheetDrag.ts';

interface Height {
  readonly sheet: Sheet;
  /** Lets the map be seen that a full sheet hides. */
  readonly uncoverMap: () => void;
}

/** How high the card stands on a phone: as the reader last had it, from one card to the next. */
export function useSheetHeight(openId: string | null): Height {
  const [height, setHeight] = useState<SheetHeight>('half');
  const [shownFor, setShownFor] = useState(openId);
  if (openId !== shownFor) {
    setShownFor(openId);
    // The next card may come from the map, and is not to hide it.
    if (openId === null && height === 'full') setHeight('half');
  }
  const uncoverMap = useCallback(() => {
    setHeight((last) => (last === 'full' ? 'half' : last));
  }, []);
  const sheet = useMemo(() => ({ height, onHeight: setHeight }), [height]);
  return { sheet, uncoverMap };
}
