import { en, type Words } from './en.ts';

/** A language of the interface: one line here and a file of words. English needs no fetch. */
export interface Language {
  /** BCP 47, and the first segment of the path of all but English. */
  readonly code: string;
  /** In its own words. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  readonly load: () => Promise<Words>;
}

/** Shows on a page what nobody has given to be translated; no reader's language. */
export const forTests = 'qps-Ploc';

export const languages: readonly Language[] = [
  { code: 'en', name: 'English', direction: 'ltr', load: () => Promise.resolve(en) },
  { code: 'uk', name: 'Українська', direction: 'ltr', load: async () => (await import('./uk.ts')).uk },
  { code: 'ar', name: 'العربية', direction: 'rtl', load: async () => (await import('./ar.ts')).ar },
  {
    code: forTests,
    name: 'Pseudo',
    direction: 'ltr',
    load: async () => (await import('./pseudo.ts')).pseudo,
  },
];

/** The words of a language of the interface, English for any other. */
export function loadWords(code: string): Promise<Words> {
  const language = languages.find((known) => known.code === code);
  return language ? language.load() : Promise.resolve(en);
}

const rightToLeft = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi']);

/** Which way the words of a language run, whether or not the interface speaks it. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return rightToLeft.has(language.toLowerCase().split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
