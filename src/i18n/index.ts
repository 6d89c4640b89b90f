import { en, type FirstWords } from './en.ts';
import type { Words } from './words.ts';

/** A language of the interface: one line here, and a file in each set of words. English needs no fetch to start with. */
export interface Language {
  /** BCP 47, and the first segment of the path of all but English. */
  readonly code: string;
  /** In its own words. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  readonly load: () => Promise<FirstWords>;
}

/** Shows on a page what nobody has given to be translated; no reader's language. */
export const forTests = 'qps-Ploc';

const known = [
  { code: 'en', name: 'English', direction: 'ltr', load: () => Promise.resolve(en) },
  { code: 'uk', name: 'Українська', direction: 'ltr', load: async () => (await import('./uk.ts')).uk },
  { code: 'ar', name: 'العربية', direction: 'rtl', load: async () => (await import('./ar.ts')).ar },
  {
    code: forTests,
    name: 'Pseudo',
    direction: 'ltr',
    load: async () => (await import('./pseudo.ts')).pseudo,
  },
] as const satisfies readonly Language[];

export const languages: readonly Language[] = known;

/** A language that has every set of words written. */
type Written = Exclude<(typeof known)[number]['code'], typeof forTests>;

/** A set of words that is fetched apart, in one language: English for any that the interface does not speak. */
export function wordSet<Set>(loads: Readonly<Record<Written, () => Promise<Set>>>) {
  const written = new Map<string, () => Promise<Set>>(Object.entries(loads));
  return async (code: string): Promise<Set> => {
    if (code !== forTests) return (written.get(code) ?? loads.en)();
    const [{ madeStrange }, english] = await Promise.all([import('./pseudo.ts'), loads.en()]);
    return madeStrange(english);
  };
}

/** The words that the page starts with. */
export function loadFirstWords(code: string): Promise<FirstWords> {
  const language = languages.find((language) => language.code === code);
  return language ? language.load() : Promise.resolve(en);
}

const loadPanels = wordSet({
  en: async () => (await import('./panels/en.ts')).panels,
  uk: async () => (await import('./panels/uk.ts')).panels,
  ar: async () => (await import('./panels/ar.ts')).panels,
});

/** All words of a language of the interface, English for any other. */
export async function loadWords(code: string): Promise<Words> {
  const [first, panels] = await Promise.all([loadFirstWords(code), loadPanels(code)]);
  return { ...first, ...panels };
}

const rightToLeft = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi']);

/** Which way the words of a language run, whether or not the interface speaks it. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return rightToLeft.has(language.toLowerCase().split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
