import { isEmbedAddress } from './EmbedPage.tsx';
import { rootFrom } from './routes.ts';

/** A file that the bundler wrote, of these modules, and the styles that they ask for. */
export interface Chunk {
  readonly file: string;
  readonly styles: readonly string[];
  readonly modules: readonly string[];
}

/** Other pages need nothing but themselves. */
export function startsApp(html: string): boolean {
  return html.includes('type="module"');
}

/** Asks at once for what the page will want, and dresses what stands in it. */
export function withLinks(html: string, chunks: readonly Chunk[], language: string, address: string): string {
  const root = rootFrom(address);
  const wanted = chunks.filter(({ modules }) => modules.some((id) => isNeeded(id, language, address)));
  const links = [
    ...wanted.map(({ file }) => ({
      file,
      tag: `<link rel="modulepreload" crossorigin href="${root}${file}" />`,
    })),
    ...wanted.flatMap(({ styles }) =>
      styles.map((file) => ({ file, tag: `<link rel="stylesheet" crossorigin href="${root}${file}" />` })),
    ),
  ].filter(({ file }) => !html.includes(file));
  return html.replace('</head>', `  ${links.map(({ tag }) => tag).join('\n    ')}\n  </head>`);
}

/** The modules that a page cannot do without, besides those the shell names. */
function isNeeded(id: string, language: string, address: string): boolean {
  const first = [`virtual:dateline/core/${language}`, `src/i18n/${language}.ts`];
  const panels = `src/i18n/panels/${language}.ts`;
  const card = [`virtual:dateline/details/${language}`, 'src/reading/EventCard.tsx', panels];
  const embed = ['src/app/EmbedApp.tsx', panels];
  return [
    ...first,
    ...(/(?:^|\/)e\//.test(address) ? card : []),
    ...(isEmbedAddress(address) ? embed : []),
  ].some((end) => id.endsWith(end));
}
