import { type Problem, problem, under } from './problem.ts';
import { languageProblems, lineProblems } from './textRules.ts';

/** Words of a quotation in another language, and who put them so: never a quotation themselves. */
export interface Translation {
  readonly text: string;
  readonly by: string;
}

/** By the language that they are in. */
export type Translations = Readonly<Record<string, Translation>>;

/** Refuses languages that are not the dataset's or the source's own, and a translation without words or translator (shape). */
export function translationProblems(
  translation: Translations,
  languages: readonly string[],
  spoken: string | undefined,
): readonly Problem[] {
  const texts = Object.fromEntries(Object.entries(translation).map(([code, { text }]) => [code, text]));
  const own =
    spoken !== undefined && Object.hasOwn(translation, spoken)
      ? [problem('shape', [spoken], `the source itself is in "${spoken}"; leave it out`)]
      : [];
  return under(
    ['translation'],
    [
      ...languageProblems(texts, languages, []),
      ...own,
      ...Object.entries(translation).flatMap(([code, { text, by }]) => [
        ...lineProblems(text, [code, 'text']),
        ...lineProblems(by, [code, 'by']),
      ]),
    ],
  );
}
