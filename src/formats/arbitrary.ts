import fc from 'fast-check';
import { type EventContext, type EventDraft, type EventRecord, makeEvent } from '../model/event.ts';
import { placePrecisions, roles } from '../model/place.ts';
import { speakers, statuses } from '../model/status.ts';
import { someWord, textProblems } from '../model/textRules.ts';
import type { Story } from './format.ts';
import { story as fixture } from './story.fixture.ts';

// Stories for the tests: the fixture's places and source, and records with texts that mean something to every format there is.

const pieces =
  'a б ß 0 = + - @ " \' , ; : . \n { } [ ] ( ) % # _ $ ~ ^ \\ & < > | * ` ] ]> --> é 中 א 🙂 ＝ \u0301 \u200d'.split(
    / /,
  );

/** Anything that a record may say, the formats' own signs among it. */
export const texts: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...pieces, ' '), { minLength: 1, maxLength: 12 })
  .map((some) => some.join(''))
  .filter((text) => someWord.test(text) && textProblems(text, []).length === 0);

/** And anything that a text may be, halves of pairs and control characters among it. */
export const anyTexts: fc.Arbitrary<string> = fc.oneof(
  texts,
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)))
    .map((all) => all.join('')),
  fc.constantFrom('=1+1', '+1', '-1', '@a', '\tb', '\rc', '\nd', '<a>', '&amp;', ']]>', '\ud800', 'a\u0000b'),
);

const wordMaps = fc.oneof(
  fc.record({ en: texts, uk: texts }),
  fc.record({ en: texts }),
  fc.record({ uk: texts }),
);
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

const whens = fc.record({
  is: fc.constantFrom(
    '2022',
    '2022-02',
    '2022-02-26%',
    '2022-02-26 night',
    '2022-02-27 15:00',
    '2022-02-27 03:30:15.250',
    '2022-02-25?/2022-02-26',
    'as of 2022-02-26 afternoon',
    'until 2022-02-27 15:00',
    'by 2022-02-27',
    'since 2022-02-24',
    'by published',
    '-000043-03-15',
  ),
  zone: fc.constantFrom('Europe/Kyiv', 'America/New_York', '+05:45', '-03:30'),
  basis: fc.constantFrom('computed', 'inferred', 'external'),
  text: orNull(texts),
  note: texts,
});

const ids = fixture.records.map(({ id }) => id);
const quotations = fc.record({ source: fc.constant('report'), quote: texts, fragment: texts });

const drafts: fc.Arbitrary<Omit<EventDraft, 'id'>> = fc.record({
  title: wordMaps,
  summary: wordMaps,
  kind: fc.constant('combat'),
  status: fc.constantFrom(...statuses),
  when: fc.oneof(
    whens,
    whens.map((when) => ({ ...when, is: '2022-02-24/2022-02-26', lasted: true })),
  ),
  stated: orNull(whens),
  where: fc.array(
    fc.record({
      place: fc.constantFrom('kharkiv', 'kyiv', 'ukraine'),
      role: fc.constantFrom(...roles),
      precision: fc.constantFrom(...placePrecisions),
      basis: fc.constantFrom('stated', 'inferred'),
      note: orNull(texts),
    }),
    { maxLength: 3 },
  ),
  saidBy: fc.record({
    who: fc.constantFrom(...speakers),
    relay: fc.constantFrom(null, 'state-media'),
    speaker: orNull(wordMaps),
    short: orNull(wordMaps),
    office: orNull(wordMaps),
    via: orNull(wordMaps),
  }),
  statusQuote: orNull(quotations),
  confirmedBy: orNull(quotations),
  excerpts: fc.array(
    quotations.chain((quotation) =>
      fc
        .record(
          {
            supports: fc.constantFrom(['what'], ['when']),
            translation: fc.record({ uk: fc.record({ text: texts, by: texts }) }),
          },
          { requiredKeys: ['supports'] },
        )
        .map((more) => ({ ...quotation, ...more })),
    ),
    { minLength: 1, maxLength: 3 },
  ),
  recorded: fc.constantFrom(null, '2026-11-23', '2027-01-02'),
  changes: fc
    .array(
      fc.record({
        date: fc.constantFrom('2027-02-01', '2027-03-04'),
        // Lists are told of in words, so that nothing has to follow from what they were.
        field: fc.constantFrom('where', 'excerpts', 'related'),
        old: orNull(texts.map((text) => `old ${text}`)),
        new: texts,
        reason: fc.oneof(fc.record({ en: texts }), fc.record({ en: texts, uk: texts })),
      }),
      { maxLength: 2 },
    )
    .map((changes) => changes.toSorted((one, other) => (one.date < other.date ? -1 : 1))),
});

const context: EventContext = {
  kinds: new Set(fixture.kinds.map(({ id }) => id)),
  places: new Map(fixture.places.map((place) => [place.id, place])),
  sources: new Map(fixture.sources.map((source) => [source.id, source])),
  events: new Set([...ids, 'not-here']),
  aliases: new Map(),
  languages: fixture.edition.languages,
  storyZone: fixture.edition.zone,
  axis: fixture.edition.story,
};

/** Records that the constructors made; some name an event that is not among them. */
export const stories: fc.Arbitrary<Story> = fc
  .array(drafts, { maxLength: ids.length })
  .map((all) => ({ ...fixture, records: all.map((draft, row) => recordOf(draft, ids[row] ?? '')) }));

function recordOf(draft: Omit<EventDraft, 'id'>, id: string): EventRecord {
  const made = makeEvent({ ...draft, id, related: ['not-here'] }, context);
  if (made.ok) return made.value;
  throw new Error(made.problems.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'));
}
