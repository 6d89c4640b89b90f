import { core, languages } from 'virtual:dateline';
import type { Story } from '../formats/format.ts';
import { together } from '../formats/together.ts';
import type { Site } from '../view/url.ts';
import { loadDetails } from './load.ts';

/** The whole story in every language, put together from what the pages of each load; its links lead to where the reader is. */
export async function loadStory({ root, page }: Pick<Site, 'root' | 'page'>): Promise<Story> {
  const site = page === null && /^https?:$/.test(root.protocol) ? root.href : null;
  const tellings = await Promise.all(languages.map((language) => loadTelling(language, site)));
  return together(tellings);
}

async function loadTelling(language: string, site: string | null): Promise<Story> {
  const load = core[language];
  if (!load) throw new Error(`no dataset in the language "${language}"`);
  const [{ default: parts }, details] = await Promise.all([load(), loadDetails(language)]);
  const { edition, kinds, places, sources, heads } = parts;
  const records = heads.map((head) => {
    const detail = details.get(head.id);
    if (!detail) throw new Error(`no details of the event "${head.id}"`);
    return { ...head, ...detail };
  });
  return { site, edition, kinds, places, sources, records };
}
