import type { Kind } from '../dataset/dataset.ts';
import { inLanguage } from '../model/text.ts';

/** "Strike": what a mark's hue and glyph say, for who does not see them; the id itself where the dataset has no such kind. */
export function kindName(kinds: readonly Kind[], kind: string, language: string): string {
  const known = kinds.find(({ id }) => id === kind);
  return known ? inLanguage(known.name, language).text : kind;
}
