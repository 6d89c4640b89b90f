import type { Words } from '../i18n/en.ts';
import type { Relaxed } from '../view/settle.ts';
import type { Notice } from '../view/store.ts';
import type { View } from '../view/view.ts';

/** Says what was changed to show the linked event; Undo goes back to the view as the link had it. */
export function relaxedNotice(asked: View, relaxed: Relaxed | null, words: Words): Notice | null {
  if (!relaxed) return null;
  const text = [
    ...(relaxed.window ? [words.frame.windowMoved] : []),
    ...(relaxed.filters.length > 0 ? [words.frame.filterRelaxed] : []),
    ...(relaxed.search === null ? [] : [words.frame.searchCleared]),
  ].join(' ');
  return { text, undo: asked };
}
