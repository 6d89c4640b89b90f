import { directionOf } from '../i18n/index.ts';
import { inLanguage } from '../model/text.ts';
import { paper } from './colours.ts';
import type { Loaded } from './edition.ts';
import { addressOf, rootFrom } from './routes.ts';

export const manifestName = 'manifest.webmanifest';

/** Drawn by scripts/icons.mjs; sizes in pixels. */
const icons = [
  { file: 'icon-192.png', size: 192, purpose: 'any' },
  { file: 'icon-512.png', size: 512, purpose: 'any' },
  { file: 'icon-maskable-512.png', size: 512, purpose: 'maskable' },
];

/**
 * How a device shows the story among its apps, in one language. The scope is the whole story's, so that changing the language
 * does not leave the app. There is no `id`: it would go from the root of the host, where other stories may stand.
 */
export function manifest(loaded: Loaded, language: string): string {
  const address = addressOf(loaded, language, null);
  const root = rootFrom(address);
  const title = inLanguage(loaded.edition.title, language);
  const told = {
    name: `${title.text} · Dateline`,
    short_name: 'Dateline',
    description: inLanguage(loaded.edition.summary, language).text,
    lang: language,
    dir: directionOf(language),
    start_url: './',
    scope: root,
    display: 'standalone',
    // A manifest knows no other than the light ones.
    background_color: paper[0],
    theme_color: paper[0],
    icons: icons.map(({ file, size, purpose }) => ({
      src: `${root}${file}`,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose,
    })),
  };
  return `${JSON.stringify(told, null, 2)}\n`;
}

/** Lines of a page's head, whose address is `root` away from the story's. */
export function manifestLinks(loaded: Loaded, language: string, root: string): readonly string[] {
  return [
    `<link rel="manifest" href="${root}${addressOf(loaded, language, null)}${manifestName}" />`,
    `<link rel="apple-touch-icon" href="${root}apple-touch-icon.png" />`,
  ];
}
