import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { GlobalFonts } from '@napi-rs/canvas';

// Named as no font of the system is: pictures are drawn with these files alone, and for a letter that they lack stands an empty box.
const serif = 'Dateline Picture Serif';
const sans = 'Dateline Picture Sans';
const scripts = ['latin', 'cyrillic'] as const;
const subsets = ['latin', 'cyrillic', 'latin-ext', 'cyrillic-ext'] as const;
/** Arabic has a package of its own, and no italics. */
const arabic = 'arabic';
const cuts = ['400-normal', '500-normal', '600-normal', '400-italic'] as const;

/** Lists of families, as a canvas takes them: a letter that one lacks comes from the next. */
export const sansFamily = [...subsets, arabic].map((subset) => `"${sans} ${subset}"`).join(', ');
export const serifFamily = `${scripts.map((script) => `"${serif} ${script}"`).join(', ')}, ${sansFamily}`;

/** The sans in a weight and a size, as a canvas takes it. */
export function sansOf(weight: number, size: number): string {
  return `${weight} ${size}px ${sansFamily}`;
}

let isRegistered = false;

/** Makes them known to the canvas, once. */
export function registerFonts(): void {
  if (isRegistered) return;
  isRegistered = true;
  const own = join(import.meta.dirname, '../../app/fonts');
  const require = createRequire(import.meta.url);
  const noto = join(require.resolve('@fontsource/noto-sans/package.json'), '../files');
  const notoArabic = join(require.resolve('@fontsource/noto-sans-arabic/package.json'), '../files');
  for (const script of scripts)
    register(join(own, `dateline-serif-title-${script}.woff2`), `${serif} ${script}`);
  for (const subset of subsets)
    for (const cut of cuts) register(join(noto, `noto-sans-${subset}-${cut}.woff2`), `${sans} ${subset}`);
  for (const cut of cuts.filter((name) => name.endsWith('-normal')))
    register(join(notoArabic, `noto-sans-arabic-arabic-${cut}.woff2`), `${sans} ${arabic}`);
}

function register(file: string, family: string): void {
  if (GlobalFonts.register(readFileSync(file), family) === null) throw new Error(`no font in ${file}`);
}
