import { facetNames } from '../dataset/facets.ts';
import { axisZone, type Clocks, clocksOf } from '../i18n/dates.ts';
import type { Words } from '../i18n/words.ts';
import { labelOf } from '../reading/options.ts';
import { windowText } from '../timeline/windowText.ts';
import { type Seen, windowOf } from '../view/rows.ts';
import { counts, readerZone } from '../view/select.ts';

// What is shown, in sentences that can be read away from the page: in a message, on paper.

export function clocksIn({ dataset, view }: Pick<Seen, 'dataset' | 'view'>, words: Words): Clocks<Words> {
  return clocksOf(dataset.edition, words, view.clock, readerZone());
}

/** "Saturday 26 February, Kyiv time: 13 of 30 events." The clock is named: "your time" would be another's. */
export function windowSentence(state: Seen, words: Words): string {
  const clocks = clocksIn(state, words);
  const { shown, total } = counts(state);
  return words.share.shown(
    windowText(windowOf(state), clocks),
    words.time.zoneTime(axisZone(clocks)),
    words.list.count(shown, total),
  );
}

/** "Kind: Combat or Strike.", "“depot”": what the events were chosen by. */
export function choiceSentences({ dataset, view }: Pick<Seen, 'dataset' | 'view'>, words: Words) {
  const { filters, q } = view;
  const chosen = facetNames
    .filter((facet) => filters[facet].length > 0)
    .map((facet) => {
      const values = filters[facet].map((value) => labelOf(dataset, facet, value, words));
      return words.share.chosen(words.filters.facets[facet], words.list.either(values));
    });
  const searched = q.trim();
  return searched === '' ? chosen : [...chosen, words.list.searched(searched)];
}

/** null where nothing narrows the story. */
export function narrowedSentence(state: Seen, words: Words): string | null {
  const { from, to } = state.view;
  const choices = choiceSentences(state, words);
  if (from === null && to === null && choices.length === 0) return null;
  return [windowSentence(state, words), ...choices].join(' ');
}
