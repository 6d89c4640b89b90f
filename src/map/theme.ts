import { useSyncExternalStore } from 'react';
import { type Palette, readPalette } from '../basemap/palette.ts';
import { makeMeasure } from '../marks/measure.ts';
import { memo } from '../view/memo.ts';

/** What of the system the colours depend on. */
const wishes = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)'];

/** A value that changes when the colours do: with the system's theme, the reader's own choice or a file of theirs. */
export function useTheme(): string {
  return useSyncExternalStore(watchTheme, themeNow);
}

function themeNow(): string {
  const asked = wishes.map((wish) => matchMedia(wish).matches);
  const { dataset } = document.documentElement;
  return [dataset['theme'] ?? '', 'file' in dataset, ...asked].join(' ');
}

function watchTheme(changed: () => void): () => void {
  const queries = wishes.map((wish) => matchMedia(wish));
  for (const query of queries) query.addEventListener('change', changed);
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme', 'data-file'] });
  return () => {
    for (const query of queries) query.removeEventListener('change', changed);
    observer.disconnect();
  };
}

const paletteOf = memo((_theme: string) => readTokens());

/** The map's colours as the tokens have them now. To read them has the page laid out, so each theme's are read once. */
export function paletteNow(): Palette {
  return paletteOf(themeNow());
}

function readTokens(): Palette {
  const root = document.documentElement;
  const probe = root.appendChild(document.createElement('i'));
  // The map keeps its own colours where the reader's replace the page's.
  probe.style.forcedColorAdjust = 'none';
  // A property of our own keeps `light-dark()` as written; a colour is computed.
  const palette = readPalette((property) => {
    probe.style.color = `var(${property})`;
    return getComputedStyle(probe).color;
  });
  probe.remove();
  return palette;
}

/** The page's sans serif, in which its language stays. */
export const sansFamily = memo(() => getComputedStyle(document.documentElement).getPropertyValue('--sans'));

/** The width of a mark's name in CSS px. */
export const measureText = makeMeasure(() => document.createElement('canvas').getContext('2d'), sansFamily);
