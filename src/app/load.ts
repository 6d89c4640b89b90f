import { core, details as detailsIn, languages } from 'virtual:dateline';
import { type Dataset, type Details, makeDataset } from '../dataset/dataset.ts';
import type { EventDetail } from '../model/event.ts';
import { type EventId, parseId } from '../model/id.ts';

export { languages };

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
