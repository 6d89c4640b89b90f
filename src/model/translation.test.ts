import { expect, it } from 'vitest';
import { type EventDraft, type ExcerptDraft, makeEvent } from './event.ts';
import { quotationsOf } from './quotes.ts';
import { context, deadline, faultsOf, valueOf } from './record.fixture.ts';
import type { Translations } from './translation.ts';

function translated(translation: Translations): ExcerptDraft {
  return { source: 'times-2022-02-27', supports: ['what'], quote: 'would wait', translation };
}

it.each<readonly [Translations, string]>([
  [{ de: { text: 'Worte', by: 'A translator' } }, 'excerpts.0.translation.de shape'],
  [{ en: { text: 'words', by: 'A translator' } }, 'excerpts.0.translation.en shape'],
  [{ uk: { text: ' ', by: 'A translator' } }, 'excerpts.0.translation.uk.text shape'],
  [{ uk: { text: 'слова', by: '' } }, 'excerpts.0.translation.uk.by shape'],
  [{ uk: { text: '<i>слова</i>', by: 'A translator' } }, 'excerpts.0.translation.uk.text text-markup'],
])('refuses %j once: %s', (translation, fault) => {
  expect(faultsOf(makeEvent({ ...deadline, excerpts: [translated(translation)] }, context))).toEqual([fault]);
});

it('keeps a translation with its translator, which is no quotation to be counted or proved', () => {
  const own = { uk: { text: 'чекатиме', by: 'A translator' } };
  const draft = { ...deadline, excerpts: [translated(own)] };
  expect(valueOf(makeEvent(draft, context)).excerpts[0]?.translation).toEqual(own);
  const quotes = (of: EventDraft) => quotationsOf(of).map(({ quote }) => quote);
  expect(quotes(draft)).toEqual(quotes({ ...deadline, excerpts: [translated({})] }));
  expect(quotes(draft)).not.toContain('чекатиме');
});
