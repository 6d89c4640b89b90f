import { useEffect } from 'react';
import type { Dataset } from '../dataset/dataset.ts';

/** Under a file of the reader's own the map has other colours (palette.css). */
export function useOwnColours({ opened }: Dataset): void {
  useEffect(
    function colourGround() {
      document.documentElement.toggleAttribute('data-file', opened !== null);
    },
    [opened],
  );
}
