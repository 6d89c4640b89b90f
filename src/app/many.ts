import { partOf } from './part.ts';

// Not asked for before there are very many events.

const marks = partOf(async () => (await import('../map/many/ManyMarks.tsx')).ManyMarks);
const list = partOf(async () => (await import('./list/LongShownList.tsx')).LongShownList);

export const ManyMarks = marks.Part;
export const LongShownList = list.Part;

/** Before very many events are shown, so that no pane stands empty meanwhile; what does not come says so in its pane. */
export async function fetchMany(): Promise<void> {
  await Promise.allSettled([marks.fetch(), list.fetch()]);
}
