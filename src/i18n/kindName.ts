import type { Kind } from '../dataset/dataset.ts';
import { type MarkedWords, saidIn } from './said.ts';

/** "Strike": what a mark's hue and glyph say, for who does not see them; the id itself where the dataset has no such kind. */
export function kindName(kinds: readonly Kind[], kind: string, language: string): MarkedWords {
  const known = kinds.find(({ id }) => id === kind);
  return known ? saidIn(known.name, language) : { text: kind, marks: {} };
}
