import { useSyncExternalStore } from 'react';
import { type Palette, readPalette } from '../basemap/palette.ts';

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

const canvas = document.createElement('canvas').getContext('2d');
const widths = new Map<string, number>();

/** The width of a mark's name in CSS px. */
export function measureText(text: string, size: number): number {
  const key = `${size} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  if (!canvas) return text.length * size * 0.6;
  canvas.font = `600 ${size}px ${sansFamily()}`;
  const { width } = canvas.measureText(text);
  widths.set(key, width);
  return width;
}
