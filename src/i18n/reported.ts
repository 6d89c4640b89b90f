import type { Source } from '../model/source.ts';
import { fullDate } from './dates.ts';
import type { FirstWords } from './en.ts';

/** Whose report the story is, in a line: one article by name, several as a number. */
export function reportedLine(sources: readonly Source[], events: number, words: FirstWords): string {
  const articles = new Set(sources.map(({ url }) => url)).size;
  const [main] = sources;
  const count = words.events(events);
  return main && articles === 1
    ? words.frame.reported(main.publisher, fullDate(main.published, words), count)
    : words.frame.sources(articles, count);
}
