import type { Dataset } from '../dataset/dataset.ts';
import { attribution } from '../i18n/attribution.ts';
import { clocksAlone } from '../i18n/dates.ts';
import type { Words } from '../i18n/words.ts';
import { whereLine } from '../i18n/places.ts';
import { reportedLine } from '../i18n/reported.ts';
import { whenCard } from '../i18n/whenCard.ts';
import type { EventRecord } from '../model/event.ts';
import type { Source } from '../model/source.ts';
import { inLanguage } from '../model/text.ts';

/** What previews and search engines show of a description, at most. */
const longest = 200;

/** The status and who says it, which are never cut off; then when and where, and whose report it is if there is room. */
export function eventDescription(record: EventRecord, dataset: Dataset, words: Words): string {
  const said = attribution(record, words);
  const status = words.status.label[record.status];
  const first = said.startsWith(status) ? said : `${status}. ${said}`;
  const when = whenCard(record.when, clocksAlone(dataset.edition, words)).headline;
  const where = record.where.length === 0 ? [] : [whereLine(record.where, dataset.places, words)];
  const then = `${when.charAt(0).toUpperCase()}${when.slice(1)}`;
  const told = `${first} ${words.said.list([then, ...where])}.`;
  const publishers = new Set(citedSources(record, dataset.sources).map(({ publisher }) => publisher));
  const whole = `${told} ${words.page.source([...publishers])}`;
  return whole.length <= longest ? whole : shortened(told, longest);
}

/** The story in a sentence, and whose report it is. */
export function storyDescription({ edition, sources, heads }: Dataset, words: Words): string {
  const summary = inLanguage(edition.summary, words.code).text;
  return shortened(`${summary} ${reportedLine(sources, heads.length, words)}.`, longest);
}

/** Those that a record quotes, each once. */
export function citedSources(record: EventRecord, sources: readonly Source[]): readonly Source[] {
  const { excerpts, statusQuote, confirmedBy } = record;
  const quoted = new Set([...excerpts, statusQuote, confirmedBy].map((quotation) => quotation?.source));
  return sources.filter(({ id }) => quoted.has(id));
}

/** Cut at the end of a word. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const goesOn = /[\p{L}\p{M}\p{N}'’-]/u.test(text.charAt(most - 1));
  const end = goesOn ? cut.search(/\s\S*$/) : cut.length;
  return `${(end > 0 ? cut.slice(0, end) : cut).replace(/[\s,;:·–—-]+$/u, '')}…`;
}
