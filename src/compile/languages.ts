import { forTests, languages as interfaceLanguages } from '../i18n/index.ts';
import { didYouMean } from '../model/nearest.ts';
import { problem, type Problem } from '../model/problem.ts';
import { shortened, type LanguageMap } from '../model/text.ts';
import { languageProblems } from '../model/textRules.ts';
import type { Sheets } from './sheets.ts';

interface Spoken {
  /** By which the other files are judged. */
  readonly languages: readonly string[];
  /** Of dataset.yaml: languages that the interface does not speak, and one that many records have and it lacks. */
  readonly problems: readonly Problem[];
}

interface Written {
  readonly edition: { readonly languages: readonly string[] };
  readonly kinds: readonly { readonly name: LanguageMap }[];
  readonly places: readonly { readonly name: LanguageMap }[];
  readonly records: readonly { readonly title: LanguageMap }[];
}

export function languagesOf(sheets: Sheets): Spoken {
  const dataset = sheets.dataset?.value;
  const used = usesOf(sheets);
  const everyOne = [...used.keys()];
  if (!dataset) return { languages: everyOne, problems: [] };
  const { languages } = dataset;
  const own = languages.flatMap((code, row) => oneProblem(code, row, languages));
  // While the list itself is at fault, nothing is foreign to it.
  if (own.length > 0) return { languages: [...new Set([...languages, ...everyOne])], problems: own };
  const lacking = [...used].filter(([code, records]) => !languages.includes(code) && records > 1);
  const known = [...languages, ...lacking.map(([code]) => code)];
  return {
    languages: known,
    problems: [
      ...lacking.map(([code, records]) => {
        const message = `${records} records have words in "${shortened(code)}", which is none of these; add it, or take them out`;
        return problem('shape', ['languages'], message);
      }),
      ...languageProblems(dataset.title, known, ['title']),
      ...languageProblems(dataset.summary, known, ['summary']),
      ...languageProblems(dataset.care ?? {}, known, ['care']),
    ],
  };
}

/** What is no fault, and hardly meant: a language whose pages would show only the words of others. */
export function unwrittenLanguages({ edition, kinds, places, records }: Written): readonly string[] {
  const written = new Set([
    ...records.flatMap(({ title }) => Object.keys(title)),
    ...[...kinds, ...places].flatMap(({ name }) => Object.keys(name)),
  ]);
  return edition.languages
    .filter((code) => code !== forTests && !written.has(code))
    .map(
      (code) =>
        `no event, kind or place has words in "${code}", which data/dataset.yaml lists among its languages; write some, or take it out`,
    );
}

function oneProblem(code: string, row: number, languages: readonly string[]): readonly Problem[] {
  const path = ['languages', row];
  const spoken = interfaceLanguages.map((language) => language.code).filter((one) => one !== forTests);
  if (code !== forTests && !spoken.includes(code)) {
    const near = didYouMean(code, spoken);
    const more = near === '' ? ', and another is a file in src/i18n' : near;
    const message = `the interface does not speak "${shortened(code)}"; it speaks ${spoken.join(', ')}${more}`;
    return [problem('shape', path, message)];
  }
  if (languages.indexOf(code) === row) return [];
  return [problem('shape', path, `"${code}" is there already; leave it out`)];
}

/** How many records have words in each language. */
function usesOf({ events, kinds, places, sources }: Sheets): ReadonlyMap<string, number> {
  const maps: readonly (readonly (LanguageMap | null | undefined)[])[] = [
    ...events.map(({ value }) =>
      value
        ? [
            value.title,
            value.summary,
            value.saidBy.speaker,
            value.saidBy.short,
            value.saidBy.office,
            value.saidBy.via,
            ...(value.changes ?? []).map(({ reason }) => reason),
          ]
        : [],
    ),
    ...(kinds ?? []).map(({ value }) => [value?.name, value?.meaning]),
    ...(places ?? []).map(({ value }) => [value?.name]),
    ...(sources ?? []).map(({ value }) => [value?.outlet]),
  ];
  const uses = new Map<string, number>();
  for (const record of maps) {
    for (const code of new Set(record.flatMap((map) => Object.keys(map ?? {})))) {
      uses.set(code, (uses.get(code) ?? 0) + 1);
    }
  }
  return uses;
}
