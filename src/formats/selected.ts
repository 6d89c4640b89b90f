import { citedSources } from '../model/quotations.ts';
import type { Story } from './format.ts';

/** The story with these records alone, in its own order, and with the places and sources that they name. Ids that it lacks are refused. */
export function selectedFrom(story: Story, ids: Iterable<string>): Story {
  const wanted = new Set(ids);
  const records = story.records.filter(({ id }) => wanted.has(id));
  if (records.length !== wanted.size) {
    const known = new Set<string>(records.map(({ id }) => id));
    throw new Error(`no record "${[...wanted].find((id) => !known.has(id)) ?? ''}" to take a part with`);
  }
  const places = new Set<string>(records.flatMap(({ where }) => where.map(({ place }) => place)));
  return {
    ...story,
    records,
    places: story.places.filter(({ id }) => places.has(id)),
    sources: citedSources(records, story.sources),
  };
}
