import { describe, expect, it } from 'vitest';
import { tableOf } from './table.fixture.ts';

async function recordsOf(content: object) {
  const { records, result } = await tableOf(JSON.stringify(content));
  return { records: records.map((record) => Object.fromEntries(record)), result };
}

describe('a Linked Place is told with the first time at which it was there', () => {
  const point = { type: 'Point', coordinates: [10, 50] };
  const inYear = (start: string, end: string) => ({ start: { in: start }, end: { in: end } });

  it.each([
    ['a span', { when: { timespans: [inYear('1700', '1710')] } }, '1700', '1710'],
    [
      'a start between two years',
      {
        when: {
          timespans: [
            { start: { earliest: '1600', latest: 1620 }, end: { earliest: '1650', latest: '1660' } },
          ],
        },
      },
      '1600',
      '1660',
    ],
    ['no end', { when: { timespans: [{ start: { in: '1950' } }] } }, '1950', undefined],
    [
      'several spans',
      { when: { timespans: [inYear('1800-02', '1805'), inYear('-0043-03', '1805-06')] } },
      '1800-02',
      '1805',
    ],
    [
      'a start between two years alone',
      { when: { timespans: [{ start: { earliest: '1600', latest: '1620' } }] } },
      '1600',
      '1620',
    ],
    [
      'a start from a year on',
      { when: { timespans: [{ start: { earliest: '1600' } }] } },
      '1600/..',
      undefined,
    ],
    ['an end alone', { when: { timespans: [{ end: { latest: '1620~' } }] } }, undefined, '1620~'],
    [
      'its own before those of its parts',
      { when: { timespans: [inYear('1700', '1710')] }, types: [{ when: { timespans: [inYear('1', '2')] } }] },
      '1700',
      '1710',
    ],

    [
      'a span of its name',
      { names: [{ toponym: 'N', when: { timespans: [inYear('1850', '1860')] } }] },
      '1850',
      '1860',
    ],
    [
      'a span of one of its geometries',
      {
        geometry: {
          type: 'GeometryCollection',
          geometries: [{ ...point, when: { timespans: [inYear('1900', '1901')] } }],
        },
      },
      '1900',
      '1901',
    ],
    ['an interval of another format', { when: { start: '1654', stop: '1918' } }, '1654', undefined],
    ['nothing', { when: { timespans: [] } }, undefined, undefined],
    ['what is none', { when: { timespans: 'x' }, names: 7 }, undefined, undefined],
  ])('%s', async (_, members, start, end) => {
    const feature = { type: 'Feature', properties: { title: 'Town' }, geometry: point, ...members };
    const { records } = await recordsOf({ type: 'FeatureCollection', features: [feature] });
    expect([records[0]?.['when.start'], records[0]?.['when.end']]).toEqual([start, end]);
  });

  it('and it is told what other times it has, and whose time it is', async () => {
    const parts = (members: object) => ({ type: 'Feature', geometry: point, ...members });
    const [one, two] = [inYear('1700', '1710'), { start: { earliest: '1800' } }];
    const features = [
      parts({ when: { timespans: [one, two, one, { end: { in: '1900' } }] } }),
      parts({ names: [{ when: { timespans: [one] } }, { when: { timespans: [two] } }] }),
      parts({ when: { timespans: [one] } }),
    ];
    const { faults } = await tableOf(JSON.stringify({ type: 'FeatureCollection', features }));
    expect(faults).toMatchObject([
      { row: 1, is: 'several-spans', isRefused: false, value: '1800/..; ../1900' },
      { row: 2, is: 'several-spans', isRefused: false, value: '1800/..' },
      { row: 2, is: 'time-of-part', isRefused: false, value: 'names' },
    ]);
  });

  it('and it is said how many have several spans', async () => {
    const feature = (timespans: readonly object[]) => ({
      type: 'Feature',
      geometry: point,
      when: { timespans },
    });
    const features = [
      feature([inYear('1700', '1710'), inYear('1800', '1805')]),
      feature([inYear('1700', '1710'), inYear('1700', '1710')]),
      feature([inYear('1700', '1710')]),
    ];
    const { result } = await recordsOf({ type: 'FeatureCollection', features });
    expect(result).toMatchObject({ reading: { notes: ['several-spans:1'] } });
  });
});

it.each(['before', 'behind'])('events of TimeMap have the titles of what stands %s them', async (where) => {
  const events = [
    { id: '1', sources: ['s2', 's1', 's9'], associations: ['a2', 'a1'], description: 'a' },
    { id: '2', sources: [], associations: ['a9'], description: 'b' },
    { id: '3', sources: 's1', description: 'c' },
    { id: '4', description: 'd' },
  ];
  const lists = {
    sources: [
      { id: 's1', title: 'A film', paths: ['https://example.org/1', 'https://example.org/2'] },
      { id: 's2', title: '', paths: ['local.mp4'] },
    ],
    associations: [
      { id: 'a1', title: 'House', mode: 'CATEGORY' },
      { id: 'a2', title: 'Street', mode: 'FILTER' },
    ],
  };
  const { records } = await recordsOf(where === 'before' ? { ...lists, events } : { events, ...lists });
  expect(records[0]).toMatchObject({
    sources: 's2; A film; s9',
    sourceLink: 'https://example.org/1',
    sourceIds: 's2; s1; s9',
    association: 'House',
    associations: 'Street; House',
  });
  expect(records[1]).toMatchObject({ association: 'a9', associations: 'a9' });
  expect(records[1]).not.toHaveProperty('sources');
  expect(records[2]).toMatchObject({ sources: 'A film', sourceLink: 'https://example.org/1' });
  expect(records[3]).toEqual({ id: '4', description: 'd' });
});

it('of SPARQL’s results the values are cells', async () => {
  const item = { type: 'uri', value: 'http://www.wikidata.org/entity/Q1' };
  const label = { type: 'literal', value: 'Battle', 'xml:lang': 'en' };
  const { records, result } = await recordsOf({
    head: { vars: ['item', 'itemLabel'] },
    results: { bindings: [{ item, itemLabel: label }, { item }] },
  });
  expect(records).toEqual([{ item: item.value, itemLabel: 'Battle' }, { item: item.value }]);
  expect(result).toMatchObject({ reading: { notes: ['sparql-types'] } });
});

it.each([
  ['1963', '1963'],
  ['1963,8', '1963-08'],
  ['1963,8,9', '1963-08-09'],
  ['2011,12,10,7,2', '2011-12-10 07:02'],
  ['2011, 12, 10, 07, 02, 10', '2011-12-10 07:02:10'],
  ['-44,3,15', '-0043-03-15'],
  ['8/9/1963', '8/9/1963'],
])('a date of TimelineJS’s second edition, %s, is %s', async (written, date) => {
  const slide = { startDate: written, headline: 'One, two,3', asset: { media: '' } };
  const { records } = await recordsOf({ timeline: { headline: 'T', date: [slide], era: [] } });
  expect(records).toEqual([{ startDate: date, headline: 'One, two,3' }]);
});

it('refuses arcs that are shared, by name', async () => {
  const topology = {
    type: 'Topology',
    arcs: [[[1, 2]]],
    objects: { a: { type: 'Point', coordinates: [1, 2] } },
  };
  expect((await recordsOf(topology)).result).toMatchObject({ ok: false, refusal: { found: 'TopoJSON' } });
});
