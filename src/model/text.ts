/** Words in several languages, by BCP 47 code: `{ en: 'Kyiv', uk: 'Київ' }`. Never empty. */
export type LanguageMap = Readonly<Record<string, string>>;

export interface Said {
  readonly text: string;
  readonly language: string;
}

/** The words in the language asked for, else in the first language the map has; says which language it is. */
export function inLanguage(map: LanguageMap, language: string): Said {
  const exact = map[language];
  if (exact !== undefined) return { text: exact, language };
  const [first] = Object.entries(map);
  if (!first) throw new Error('a language map without any language');
  return { text: first[1], language: first[0] };
}

/** Words as a person counts them: runs of anything but white space. */
export function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

/** As a message quotes it: 80 characters at most. */
export function shortened(text: string): string {
  return text.length <= longestShown ? text : `${text.slice(0, longestShown - 1).trimEnd()}…`;
}

const longestShown = 80;
