import type { FirstWords } from './en.ts';
import type { PanelWords } from './panels/en.ts';

/** All words of the interface: those of what is fetched later come with it. */
export type Words = FirstWords & PanelWords;

/** What a part of the page is given that is fetched with its words. */
export type InWords<Props> = Props & { readonly words: Words };
