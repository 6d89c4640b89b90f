import { wordSet } from '../index.ts';
import type { MethodWords } from './en.ts';

export type { MethodWords };

/** The words of the methodology page, which only a build needs. */
export const loadMethod = wordSet<MethodWords>({
  en: async () => (await import('./en.ts')).method,
  uk: async () => (await import('./uk.ts')).method,
  ar: async () => (await import('./ar.ts')).method,
});
