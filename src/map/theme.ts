import { useSyncExternalStore } from 'react';
import { type Palette, readPalette } from '../basemap/palette.ts';
import { makeMeasure } from '../marks/measure.ts';

const dark = '(prefers-color-scheme: dark)';

/** A value that changes when the colours do: with the system's theme or with the reader's own choice. */
export function useTheme(): string {
  return useSyncExternalStore(watchTheme, themeNow);
}

function themeNow(): string {
  return `${document.documentElement.dataset['theme'] ?? ''} ${matchMedia(dark).matches}`;
}

function watchTheme(changed: () => void): () => void {
  const query = matchMedia(dark);
  query.addEventListener('change', changed);
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => {
    query.removeEventListener('change', changed);
    observer.disconnect();
  };
}

/** The map's colours as the tokens have them now. */
export function paletteNow(): Palette {
  const root = document.documentElement;
  const probe = root.appendChild(document.createElement('i'));
  // A property of our own keeps `light-dark()` as written; a colour is computed.
  const palette = readPalette((property) => {
    probe.style.color = `var(${property})`;
    return getComputedStyle(probe).color;
  });
  probe.remove();
  return palette;
}

export function sansFamily(): string {
  return getComputedStyle(document.documentElement).getPropertyValue('--sans');
}

/** The width of a mark's name in CSS px. */
export const measureText = makeMeasure(() => document.createElement('canvas').getContext('2d'), sansFamily);
