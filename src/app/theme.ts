import { remember } from './kept.ts';

export const themes = ['system', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];

const schemes = ['light', 'dark'];

/** The reader's own choice, which the page's head has applied (compile/scripts.ts), else the system's. */
export function themeShown(): Theme {
  const shown = document.documentElement.dataset['theme'];
  return themes.find((theme) => theme === shown) ?? 'system';
}

export function applyTheme(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset['theme'];
  else dataset['theme'] = theme;
  // Around the page: light, then dark.
  const around = document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]');
  for (const [row, scheme] of schemes.entries()) {
    const colour = around[row];
    if (!colour) continue;
    if (!schemes.includes(theme)) colour.media = `(prefers-color-scheme: ${scheme})`;
    else colour.media = scheme === theme ? 'all' : 'not all';
  }
  remember('dateline-theme', theme === 'system' ? null : theme);
}
