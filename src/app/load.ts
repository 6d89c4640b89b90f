import { core, details as detailsIn, languages } from 'virtual:dateline';
import { type Dataset, type Details, makeDataset } from '../dataset/dataset.ts';
import type { OtherWords } from '../dataset/search.ts';
import { loadWords } from '../i18n/index.ts';
import type { EventDetail } from '../model/event.ts';
import { type EventId, parseId } from '../model/id.ts';
import { shared } from './part.ts';

export { languages };

/** That of the page. */
export function languageHere(): string {
  const { lang } = document.documentElement;
  return languages.includes(lang) ? lang : (languages[0] ?? 'en');
}

/** All words of the page's language, of which it starts with the first. */
export const allWords = shared(() => loadWords(languageHere()));

/** The list's, the map's and the timeline's data in one language. */
export async function loadDataset(language: string): Promise<Dataset> {
  const load = core[language];
  if (!load) throw new Error(`no dataset in the language "${language}"`);
  const { default: parts } = await load();
  return makeDataset(parts);
}

/** What the cards add. */
export async function loadDetails(language: string): Promise<Details> {
  const load = detailsIn[language];
  if (!load) throw new Error(`no details in the language "${language}"`);
  const byId = Object.entries((await load()).default);
  return new Map(
    byId.flatMap(([text, detail]): readonly [EventId, EventDetail][] => {
      const id = parseId<'event'>(text);
      return id ? [[id, detail]] : [];
    }),
  );
}

/** What a search finds beyond the page's own language. */
export async function loadOtherWords(dataset: Dataset, language: string): Promise<OtherWords> {
  const others = Object.entries(core).filter(([code]) => code !== language);
  const [{ makeOtherWords }, ...tellings] = await Promise.all([
    import('../dataset/otherWords.ts'),
    ...others.map(async ([code, load]) => {
      const [parts, details] = await Promise.all([load(), loadDetails(code)]);
      return { ...parts.default, details };
    }),
  ]);
  return makeOtherWords(dataset, tellings);
}
