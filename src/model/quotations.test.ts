import { expect, it } from 'vitest';
import { makeEvent } from './event.ts';
import { citedSources, quotationsIn } from './quotations.ts';
import { context, deadline, valueOf } from './record.fixture.ts';

const record = valueOf(
  makeEvent(
    {
      ...deadline,
      excerpts: [
        { source: 'times-2022-02-27', supports: ['what'], quote: 'would wait until 3 p.m.' },
        { source: 'times-2022-02-27', supports: ['who'], quote: 'It is so.' },
      ],
      statusQuote: { source: 'times-2022-02-27', quote: 'It is so.' },
      confirmedBy: { source: 'courier-2022-03-01', quote: 'It is so.' },
    },
    context,
  ),
);

it('has each quotation once, and the same words of two sources twice', () => {
  expect(quotationsIn(record).map(({ source, quote }) => [source, quote])).toEqual([
    ['times-2022-02-27', 'would wait until 3 p.m.'],
    ['times-2022-02-27', 'It is so.'],
    ['courier-2022-03-01', 'It is so.'],
  ]);
});

it('cites the sources of all its quotations, in the order of the sources', () => {
  const sources = [...context.sources.values()].flatMap((source) => source ?? []).toReversed();
  const ofExcerpts = { ...record, confirmedBy: null };
  expect(citedSources([ofExcerpts, record], sources).map(({ id }) => id)).toEqual([
    'courier-2022-03-01',
    'times-2022-02-27',
  ]);
  expect(citedSources([ofExcerpts], sources).map(({ id }) => id)).toEqual(['times-2022-02-27']);
  expect(citedSources([], sources)).toEqual([]);
});
