import { expect, it } from 'vitest';
import { faultsOf, kyiv, minsk, valueOf, zone } from './record.fixture.ts';
import { at, context, short, when } from './when.fixture.ts';
import { type WhenContext, type WhenDraft, compileSpan, compileWhen } from './when.ts';

function refusal(draft: Partial<WhenDraft>, around: WhenContext = context): readonly string[] {
  return faultsOf(compileWhen({ is: '2022-02-27', basis: 'computed', ...draft }, around));
}

const newYork = zone('America/New_York');
const stated = { basis: 'stated' } as const;

it.each([
  ['2022-02-25?/2022-02-26', 'uncertain'],
  ['2022-02-25?/2022-02-26~', 'both'],
  ['2022-02-25/2022-02-26%', 'both'],
  ['2022-02-25~/2022-02-26~', 'approximate'],
  ['2022-02-25/2022-02-26', null],
])('takes the doubt of %s together', (is, doubts) => {
  expect(when(is).doubt).toBe(doubts);
});

it.each([
  // A date is cut to what it names, on the event's clock.
  ['by 2022-02-27', minsk, '02-26T21:00', '02-27T21:00'],
  ['by 2022-02-27 afternoon', minsk, '02-26T21:00', '02-27T15:00'],
  ['until 2022-02-26 night', kyiv, '02-25T22:00', '02-27T04:00'],
  ['by 2022-02', kyiv, '01-31T22:00', '02-28T22:00'],
  // A clock time, to the day on the story's clock that holds its last instant.
  ['until 2022-02-27 15:00', minsk, '02-26T22:00', '02-27T12:00'],
  ['until 2022-02-27 01:00', minsk, '02-25T22:00', '02-26T22:00'],
  ['by 2022-02-27 00:00', kyiv, '02-25T22:00', '02-26T22:00'],
  ['by 2022-02-27 00:01', kyiv, '02-26T22:00', '02-26T22:01'],
  // An open end, to the end of publication day, or of the point where that is later.
  ['since 2022-02-26', kyiv, '02-25T22:00', '02-27T22:00'],
  ['since 2022-02-26 08:00', minsk, '02-26T05:00', '02-27T22:00'],
  ['since 2022-02-28', kyiv, '02-27T22:00', '02-28T22:00'],
  ['since 2022-02-28 10:00', kyiv, '02-28T08:00', '02-28T08:01'],
])('cuts the open end of "%s" on the clock of %s', (is, clock, from, to) => {
  const { found } = when(is, at(clock));
  expect([short(found.from), short(found.to)]).toEqual([from, to]);
});

it('cuts an open end to the end of the axis where there is no source', () => {
  const around = { ...context, publication: null };
  expect(when('since 2022-02-26', around).found.to).toBe(context.axis.to);
  expect(short(when('since 2022-03-05', around).found.to)).toBe('03-05T22:00');
  expect(refusal({ is: 'by published' }, around)).toEqual(['is time-unreadable']);
});

it('tells publication day on the source’s clock', () => {
  const made = when('by published', { ...at(minsk), publication: { day: '2022-02-27', zone: newYork } });
  expect([short(made.found.from), short(made.found.to)]).toEqual(['02-27T05:00', '02-28T05:00']);
  expect(made.possible).toEqual({ from: null, to: made.found.to });
});

it.each([
  ['2022-02-27 15:00', '02-27T13:00', '02-27T13:01', 'minute', 'at'],
  ['2022-02-27 15:00:30', '02-27T13:00', '02-27T13:00', 'second', 'at'],
  ['2022-02-27 15:00/2022-02-27 16:00', '02-27T13:00', '02-27T14:00', 'minute', 'during'],
  ['2022-02-27 noon', '02-27T09:00', '02-27T11:00', 'part-of-day', 'during'],
  ['2022-02-27 early hours', '02-26T22:00', '02-27T04:00', 'part-of-day', 'during'],
  ['2022-02-27 evening', '02-27T16:00', '02-27T22:00', 'part-of-day', 'during'],
  ['2022-02-27/2022-02-27', '02-26T22:00', '02-27T22:00', 'day', 'during'],
  ['2022-02/2022-03-15', '01-31T22:00', '03-15T22:00', 'month', 'during'],
  ['2022', '12-31T22:00', '12-31T22:00', 'year', 'during'],
])('compiles "%s"', (is, from, to, precision, relation) => {
  const made = when(is);
  expect([short(made.possible.from), short(made.possible.to), made.precision, made.relation]).toEqual([
    from,
    to,
    precision,
    relation,
  ]);
});

it.each([
  ['2022-10-30 03:30', '10-30T00:30', '10-30T01:31'],
  ['2022-10-30 03:30/2022-10-30 12:00', '10-30T00:30', '10-30T10:00'],
  ['2022-10-30 00:00/2022-10-30 03:30', '10-29T21:00', '10-30T01:30'],
])('reads a clock time that comes twice from the first to the second: %s', (is, from, to) => {
  const { possible } = when(is);
  expect([short(possible.from), short(possible.to)]).toEqual([from, to]);
});

it('refuses a clock time that daylight saving skips, and no boundary', () => {
  for (const is of ['2022-03-27 03:30', 'by 2022-03-27 03:30', '2022-03-27/2022-03-27 03:00'])
    expect(refusal({ is, basis: 'stated', text: 'on Sunday' })).toEqual(['is time-skipped']);
  const saoPaulo = when('2017-10-15 early hours', at(zone('America/Sao_Paulo')));
  expect([short(saoPaulo.possible.from), short(saoPaulo.possible.to)]).toEqual([
    '10-15T03:00',
    '10-15T08:00',
  ]);
  expect(refusal({ is: '2011-12-30' }, at(zone('Pacific/Apia')))).toEqual(['is time-skipped']);
  expect(refusal({ is: 'by 2011-12-30 noon' }, at(zone('Pacific/Apia')))).toEqual(['is time-skipped']);
});

it('is certain only of what lasted, between the end of its beginning and the beginning of its end', () => {
  const made = when('2022-02-24/2022-02-26', context, { lasted: true });
  expect(made.certain).toEqual(when('2022-02-25').possible);
  expect(when('2022-02-24/2022-02-26').certain).toBeNull();
  expect(when('2022-02-24/2022-02-25', context, { lasted: true }).certain).toBeNull();
  expect(when('2022-02-27 14:00/2022-02-27 15:00', context, { lasted: true }).certain).toEqual(
    when('2022-02-27 14:00/2022-02-27 15:00').possible,
  );
});

it.each(['2022-02-27', 'by 2022-02-27', 'since 2022-02-27', 'as of 2022-02-27', 'by published'])(
  'refuses that "%s" lasted',
  (is) => {
    expect(refusal({ is, lasted: true })).toEqual(['lasted shape']);
  },
);

it.each([
  '2022-02-27/2022-02-26',
  '2022-02-27 15:00/2022-02-27 15:00',
  '2022-03/2022-02',
  '2022-02-27/2022-02-26 evening',
])('refuses an end that is not after its start: %s', (is) => {
  expect(refusal({ is })).toEqual(['is time-order']);
});

it('refuses what cannot be counted', () => {
  expect(refusal({ is: '-271821' })).toEqual(['is time-unreadable']);
  expect(refusal({ is: '+275760-09-13' })).toEqual(['is time-unreadable']);
  expect(when('-271821-05').edtf).toBe('Y-271821');
});

it.each([
  ['-000043-03-15', '-0043-03-15'],
  ['0476', '0476'],
  ['+017000-05', 'Y17000'],
  ['since 2022-02', '2022-02/..'],
  ['by 2022-02-26 night', '../2022-02-27'],
  ['2022-02-26~ night', '2022-02-26~/2022-02-27~'],
  ['as of 2022-02-26 15:00', '2022-02-26'],
  ['2022-02-25/2022-02-26 night', '2022-02-25/2022-02-27'],
])('labels "%s" as %s', (is, edtf) => {
  expect(when(is).edtf).toBe(edtf);
});

it('asks for a zone where sites go by different clocks, unless the time names its own', () => {
  const around: WhenContext = { ...context, zone: { clock: 'disagreeing', zones: [kyiv, minsk] } };
  expect(refusal({}, around)).toEqual(['zone zone-needed']);
  expect(refusal({ zone: 'Europe/Minsk' }, around)).toEqual([]);
  expect(refusal({ zone: 'Europe/Minks' }, around)).toEqual(['zone zone-unknown']);
});

it('says nothing more of a time whose clock or publication is at fault', () => {
  expect(
    compileWhen({ is: '2022-02-27', basis: 'computed' }, { ...context, zone: { clock: 'at-fault' } }),
  ).toEqual({ ok: false, problems: [] });
  expect(refusal({ is: 'monday' }, { ...context, zone: { clock: 'at-fault' } })).toEqual([
    'is time-unreadable',
  ]);
  const around: WhenContext = { ...context, publication: 'at-fault' };
  expect(compileWhen({ is: 'by published', basis: 'computed' }, around)).toEqual({ ok: false, problems: [] });
  expect(refusal({ is: '2022-02-27' }, around)).toEqual([]);
});

it('asks for a note where a time is inferred or external', () => {
  expect(refusal({ basis: 'inferred' })).toEqual(['note shape']);
  expect(refusal({ basis: 'external', note: ' ' })).toEqual(['note shape']);
  expect(refusal({ basis: 'guessed' })).toEqual(['basis shape']);
});

it('refuses a unit finer than the words that state it', () => {
  expect(refusal({ is: '2022-02-27 15:00', ...stated, text: 'on Sunday' })).toEqual(['is time-too-fine']);
  expect(refusal({ is: '2022-02-27 afternoon', ...stated, text: 'on Sunday' })).toEqual(['is time-too-fine']);
  expect(refusal({ is: '2022-02-27', ...stated, text: 'in February' })).toEqual(['is time-too-fine']);
  expect(refusal({ is: '2022-02-27', ...stated })).toEqual(['is time-too-fine']);
  expect(refusal({ is: '2022-02', ...stated })).toEqual([]);
  expect(refusal({ is: 'by published', ...stated })).toEqual([]);
  expect(refusal({ is: '2022-02-27 15:00', basis: 'computed', text: 'on Sunday' })).toEqual([]);
});

it('tells everything that is wrong with a time at once', () => {
  const draft = { is: '2022-02-30', basis: 'inferred', zone: 'Nowhere' };
  expect(refusal(draft)).toEqual(['zone zone-unknown', 'note shape', 'is time-unreadable']);
});

it('reads the story’s span', () => {
  const span = valueOf(compileSpan('2022-02-24/2022-02-28', kyiv));
  expect([short(span.from), short(span.to)]).toEqual(['02-23T22:00', '02-28T22:00']);
  expect(faultsOf(compileSpan('since 2022-02-24', kyiv))).toEqual([' time-unreadable']);
  expect(faultsOf(compileSpan('2022-02-28/2022-02-24', kyiv))).toEqual([' time-order']);
});
