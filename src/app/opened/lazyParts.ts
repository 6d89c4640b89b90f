import { type ComponentType, createElement } from 'react';
import type { FirstWords } from '../../i18n/en.ts';
import type { OpenedWords } from '../../i18n/opened/index.ts';
import type { InWords } from '../../i18n/words.ts';
import { allWords, openedWords } from '../load.ts';
import { type Load, partOf } from '../part.ts';

// Not asked for before somebody has a file of their own.

const bar = opening(async () => (await import('./OpenedBar.tsx')).OpenedBar);
export const OpenedBar = bar.Part;

export const Opening = opening(async () => {
  // It is to be here when the file is shown, and says itself that it does not come.
  bar.fetch().catch(() => undefined);
  return (await import('./Opening.tsx')).Opening;
}).Part;
/** The card of an event of such a file. */
export const OpenedCard = opening(async () => (await import('../OpenedSheet.tsx')).OpenedSheet).Part;

/** What such a part is given beside its own: all words, and those of a set of their own. */
type Told<Props> = InWords<Props> & { readonly told: OpenedWords };

function opening<Props extends object>(load: Load<ComponentType<Told<Props>>>) {
  return partOf(async () => {
    const [Silent, words, told] = await Promise.all([load(), allWords(), openedWords()]);
    return function Speaking(props: Props & { readonly words: FirstWords }) {
      return createElement(Silent, { ...props, words, told });
    };
  });
}
