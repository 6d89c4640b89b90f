import type { Words } from '../i18n/words.ts';
import type { Story } from './format.ts';

type Placed = Pick<Story, 'site'> & { readonly edition: Pick<Story['edition'], 'languages'> };

/** The story's start page in the language of `words`; the first language has no segment of its own. */
export function homeOf({ site, edition: { languages } }: Placed, words: Words): string | null {
  if (site === null) return null;
  return words.code !== languages[0] && languages.includes(words.code) ? `${site}${words.code}/` : site;
}

/** The page that always shows an event, null where nobody knows where the story stands. */
export function pageOf(story: Placed, id: string, words: Words): string | null {
  const home = homeOf(story, words);
  return home === null ? null : `${home}e/${id}/`;
}

/** The same page, with the revision that is meant. */
export function atRevision(page: string, revision: number): string {
  return `${page}${page.includes('#') ? '&' : '#'}rev=${revision}`;
}
