import { inLanguage, type LanguageMap } from '../model/text.ts';
import { directionOf } from './index.ts';

/** Of an element that holds words of another language than what stands around it: which, and which way they run. */
export interface LanguageMarks {
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl' | 'auto';
  /** All of it, where it may be cut. */
  readonly title?: string;
}

export interface MarkedWords {
  readonly text: string;
  readonly marks: LanguageMarks;
}

/** Words of the dataset, marked where they are not in the interface's language. */
export function saidIn(map: LanguageMap, language: string): MarkedWords {
  const said = inLanguage(map, language);
  return { text: said.text, marks: marksOf(said.language, language) };
}

/** The marks of words in `spoken` on a page in `language`. */
export function marksOf(spoken: string | undefined, language: string): LanguageMarks {
  if (spoken === undefined || spoken === language) return {};
  // Out of a reader's own file: nobody says which language that is.
  return spoken === 'und' ? { dir: 'auto' } : { lang: spoken, dir: directionOf(spoken) };
}
