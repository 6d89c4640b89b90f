import { expect, it } from 'vitest';
import { isBackground } from './background.ts';
import { type EventContext, type EventDraft, makeEvent } from './event.ts';
import { context, deadline, faultsOf, kyiv, times, valueOf } from './record.fixture.ts';
import { makeSource } from './source.ts';

const [excerpt] = deadline.excerpts;
const [site] = deadline.where;
if (!excerpt || !site) throw new Error('the fixture has an excerpt and a site');

const twoClocks = [site, { ...site, place: 'kharkiv' }];

function faults(mutation: Partial<EventDraft>, around: EventContext = context): readonly string[] {
  return faultsOf(makeEvent({ ...deadline, ...mutation }, around));
}

it('makes an event, its time on the clock of its site', () => {
  const event = valueOf(makeEvent(deadline, context));
  expect(event).toMatchObject({
    id: 'gomel-delegation-deadline',
    when: { zone: 'Europe/Minsk', possible: { from: null, to: Date.UTC(2022, 1, 27, 12) } },
    stated: null,
    statusQuote: null,
    where: [{ place: 'gomel', note: 'It was sent there.' }],
    saidBy: { relay: null, office: null },
    excerpts: [{ fragment: '' }],
    conflictsWith: [],
    related: ['kyiv-talks'],
  });
});

const mutations: readonly (readonly [Partial<EventDraft>, string])[] = [
  [{ id: 'Gomel' }, 'id shape'],
  [{ title: {} }, 'title shape'],
  [{ title: { en: 'Aide', de: 'Berater' } }, 'title.de shape'],
  [{ summary: { en: 'A <i>deadline</i>.' } }, 'summary.en text-markup'],
  [{ summary: { en: 'A \u2067deadline.' } }, 'summary.en text-control'],
  [{ kind: 'diplomcy' }, 'kind kind-unknown'],
  [{ status: 'verified' }, 'status shape'],
  [{ when: { ...deadline.when, is: '2022-02-30' } }, 'when.is time-unreadable'],
  [{ when: { ...deadline.when, is: '2022-02-27 15:00/2022-02-27 14:00' } }, 'when.is time-order'],
  [{ when: { ...deadline.when, is: '2022-03-27 03:30', zone: 'Europe/Kyiv' } }, 'when.is time-skipped'],
  [{ when: { ...deadline.when, text: 'until Sunday' } }, 'when.is time-too-fine'],
  [{ when: { ...deadline.when, zone: 'Europe/Gomel' } }, 'when.zone zone-unknown'],
  [{ stated: { is: 'Sunday', basis: 'computed' } }, 'stated.is time-unreadable'],
  [{ where: twoClocks }, 'when.zone zone-needed'],
  [{ where: [{ ...site, place: 'homel' }] }, 'where.0.place place-unknown'],
  [{ where: [...twoClocks, { ...site, place: 'homel' }] }, 'where.2.place place-unknown'],
  [{ where: [{ ...site, precision: 'house' }] }, 'where.0.precision shape'],
  [{ saidBy: { ...deadline.saidBy, who: 'aide' } }, 'saidBy.who shape'],
  [{ saidBy: { ...deadline.saidBy, relay: 'radio' } }, 'saidBy.relay shape'],
  [{ saidBy: { ...deadline.saidBy, office: { en: '' } } }, 'saidBy.office.en shape'],
  [{ excerpts: [{ ...excerpt, source: 'times' }] }, 'excerpts.0.source source-unknown'],
  [{ excerpts: [{ ...excerpt, quote: '' }] }, 'excerpts.0.quote shape'],
  [{ excerpts: [{ ...excerpt, supports: ['what', 'why'] }] }, 'excerpts.0.supports.1 shape'],
  [{ excerpts: [{ ...excerpt, supports: [] }] }, 'excerpts.0.supports shape'],
  [{ statusQuote: { source: 'time-2022-02-27', quote: 'x' } }, 'statusQuote.source source-unknown'],
  [{ conflictsWith: ['kyiv-talk'] }, 'conflictsWith.0 event-unknown'],
  [{ related: ['gomel-delegation-deadline'] }, 'related.0 shape'],
];

it.each(mutations)('refuses %j once: %s', (mutation, fault) => {
  expect(faults(mutation)).toEqual([fault]);
});

it('says what was probably meant', () => {
  const made = makeEvent({ ...deadline, kind: 'diplomcy', related: ['kyiv-talk'] }, context);
  const messages = made.ok ? [] : made.problems.map(({ message }) => message);
  expect(messages).toEqual([
    'no kind "diplomcy" in kinds.yaml; did you mean "diplomacy"?',
    'no event "kyiv-talk"; did you mean "kyiv-talks"?',
  ]);
});

it('tells of every fault at once', () => {
  const many = mutations.filter(
    ([mutation]) => 'kind' in mutation || 'conflictsWith' in mutation || 'summary' in mutation,
  );
  const draft = many.reduce((all, [mutation]) => ({ ...all, ...mutation }), {});
  expect(faults(draft)).toEqual([
    'summary.en text-control',
    'kind kind-unknown',
    'conflictsWith.0 event-unknown',
  ]);
});

it('asks for a zone only once, and takes the one it is given for what was stated too', () => {
  const stated = { is: '2022-02-27', basis: 'computed' };
  expect(faults({ where: twoClocks, stated })).toEqual(['when.zone zone-needed']);
  const zoned = { ...deadline, where: twoClocks, stated, when: { ...deadline.when, zone: 'Europe/Kyiv' } };
  expect(makeEvent(zoned, context)).toMatchObject({
    value: { when: { zone: 'Europe/Kyiv' }, stated: { zone: 'Europe/Kyiv' } },
  });
});

it('takes the story’s clock where nothing has a site', () => {
  const speaker = { ...deadline, where: [{ ...site, role: 'speaker' }] };
  expect(valueOf(makeEvent(speaker, context)).when.zone).toBe('Europe/Kyiv');
  const clockless = { ...deadline, where: [] };
  expect(valueOf(makeEvent(clockless, context)).when.zone).toBe('Europe/Kyiv');
});

it('cuts its time to the day of the earliest source cited for what happened', () => {
  const later = { ...excerpt, source: 'courier-2022-03-01' };
  const when = { is: 'by published', basis: 'computed' };
  const end = (excerpts: EventDraft['excerpts']) =>
    valueOf(makeEvent({ ...deadline, when, excerpts }, context)).when.possible.to;
  const [first, third] = [Date.UTC(2022, 1, 27, 22), Date.UTC(2022, 2, 1, 22)];
  expect(end([later, excerpt])).toBe(first);
  expect(end([later, { ...excerpt, supports: ['when'] }])).toBe(third);
  expect(
    end([
      { ...later, supports: ['who'] },
      { ...excerpt, supports: ['when'] },
    ]),
  ).toBe(first);
  expect(faults({ when, excerpts: [] })).toEqual(['when.is time-unreadable']);
});

it('says nothing of what only points to a fault', () => {
  const when = { is: 'by published', basis: 'computed' };
  const broken: EventContext = {
    ...context,
    sources: new Map([['times-2022-02-27', null]]),
    places: new Map([['gomel', null]]),
  };
  expect(makeEvent({ ...deadline, when }, broken)).toEqual({ ok: false, problems: [] });
  expect(faults({ when, excerpts: [{ ...excerpt, source: 'times' }] })).toEqual([
    'excerpts.0.source source-unknown',
  ]);
});

it('says who reports it: in each language the source’s own word for itself, else its publisher', () => {
  const radio = valueOf(
    makeSource({ ...times, id: 'radio', publisher: 'Radio 5', outlet: { en: 'the radio station' } }, kyiv),
  );
  const known = { ...context, sources: new Map([...context.sources, ['radio', radio]]) };
  const heard = { source: 'radio', quote: 'they will wait' };
  const outlet = (mutation: Partial<EventDraft>) =>
    valueOf(makeEvent({ ...deadline, ...mutation }, known)).saidBy.outlet;
  expect(outlet({})).toEqual({ en: 'The Times', uk: 'The Times' });
  const onAir = { en: 'the radio station', uk: 'Radio 5' };
  expect(
    outlet({
      excerpts: [
        { ...excerpt, supports: ['when'] },
        { ...heard, supports: ['what'] },
      ],
    }),
  ).toEqual(onAir);
  expect(outlet({ status: 'unverified', statusQuote: heard })).toEqual(onAir);
  expect(outlet({ status: 'disputed', statusQuote: heard })).toEqual(outlet({}));
});

it('calls other events by the names they have now', () => {
  expect(valueOf(makeEvent({ ...deadline, related: ['kiev-talks'] }, context)).related).toEqual([
    'kyiv-talks',
  ]);
});

it('is background from outside the sources, or where places are only mentioned', () => {
  const head = (mutation: Partial<EventDraft>) => valueOf(makeEvent({ ...deadline, ...mutation }, context));
  expect(isBackground(head({}))).toBe(false);
  expect(isBackground(head({ where: [] }))).toBe(false);
  expect(isBackground(head({ where: [{ ...site, role: 'mentioned' }] }))).toBe(true);
  expect(isBackground(head({ where: [site, { ...site, role: 'mentioned' }] }))).toBe(false);
  expect(
    isBackground(head({ when: { ...deadline.when, basis: 'external', note: 'An encyclopaedia.' } })),
  ).toBe(true);
  expect(kyiv).toBe(context.storyZone);
});
