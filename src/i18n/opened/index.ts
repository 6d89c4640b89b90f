import { wordSet } from '../index.ts';
import type { OpenedWords } from './en.ts';

export type { OpenedWords };

/** The words for opening one's own file, which come with its panel. */
export const loadOpened = wordSet<OpenedWords>({
  en: async () => (await import('./en.ts')).opened,
  uk: async () => (await import('./uk.ts')).opened,
  ar: async () => (await import('./ar.ts')).opened,
});
