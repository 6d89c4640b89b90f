import { attribution } from '../i18n/attribution.ts';
import { clocksOf, fullDate } from '../i18n/dates.ts';
import { isolated } from '../i18n/isolated.ts';
import type { Words } from '../i18n/words.ts';
import { whenCard } from '../i18n/whenCard.ts';
import type { EventRecord, Quotation } from '../model/event.ts';
import { quotationsIn } from '../model/quotations.ts';
import { inLanguage, type LanguageMap } from '../model/text.ts';
import { furthest, type Span } from '../model/time.ts';
import type { When } from '../model/when.ts';
import type { Story } from './format.ts';

/** A story of no time: away from its list, a date is told with its year and no day by its weekday alone. */
const nowhen: Span = { from: furthest, to: furthest };

/** "until Sunday 27 February 2022, 15:00 Minsk time" */
export function whenText(when: When, { zone }: Pick<Story['edition'], 'zone'>, words: Words): string {
  return whenCard(when, clocksOf({ story: nowhen, zone }, words)).headline;
}

/** An event as somebody reads it away from the story, a paragraph each: what, whose words, when, where, the quotations. */
export function paragraphsOf(record: EventRecord, story: Story, words: Words): readonly string[] {
  const { card } = words;
  const places = record.where.map((ref) => {
    const place = story.places.find(({ id }) => id === ref.place);
    const name = place ? inLanguage(place.name, words.code).text : ref.place;
    const told = ref.precision === 'near-town' ? words.place.near(name) : name;
    const known = ref.basis === 'inferred' ? words.place.inferred : null;
    const rest = [words.placeNotes.roles[ref.role], known].filter((part) => part !== null);
    return rest.length === 0 ? told : `${told} (${words.said.list(rest)})`;
  });
  return [
    saidText(record.summary, words),
    attribution(record, words),
    `${card.when}: ${whenText(record.when, story.edition, words)}`,
    `${card.where}: ${places.length === 0 ? words.place.noneGiven : places.join('; ')}`,
    ...quotationsIn(record).map((quotation) => quotationText(quotation, story, words)),
  ];
}

/** With its language where that is not the reader's. */
export function saidText(map: LanguageMap, words: Words): string {
  const { text, language } = inLanguage(map, words.code);
  return language === words.code ? text : `${text} ${words.card.inLanguage(language)}`;
}

function quotationText({ quote, source }: Quotation, { sources }: Story, words: Words): string {
  const cited = sources.find(({ id }) => id === source);
  const quoted = quotedIn(quote, cited?.language ?? words.code, words);
  return cited ? `${quoted} ${words.said.list([cited.publisher, fullDate(cited.published, words)])}` : quoted;
}

const angled = new Set(['ar', 'be', 'fr', 'ru', 'uk']);

/** Words within the marks of their own language. */
export function quotedIn(text: string, language: string, words: Words): string {
  if (language === words.code) return words.list.searched(text);
  const quoted = angled.has(language) ? `«${text}»` : `“${text}”`;
  return words.direction === 'rtl' ? isolated(quoted) : quoted;
}
