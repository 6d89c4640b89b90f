import { expect, it } from 'vitest';
import { kyiv, minsk, zone } from './record.fixture.ts';
import type { Zone } from './time.ts';
import { at, short, when } from './when.fixture.ts';
import type { WhenDraft } from './when.ts';

const newYork = zone('America/New_York');
const stated = { basis: 'stated' } as const;
const inferred = { basis: 'inferred', note: 'From what stands around it.' } as const;

/** The worked table of the story: what each line of the grammar means. */
const table: readonly (readonly [
  row: string,
  is: string,
  draft: Partial<WhenDraft>,
  clock: Zone,
  [from: string | null, to: string | null],
  [precision: string, relation: string, edtf: string],
])[] = [
  [
    'light vehicles',
    '2022-02-27',
    { ...stated, text: 'on Sunday' },
    kyiv,
    ['02-26T22:00', '02-27T22:00'],
    ['day', 'during', '2022-02-27'],
  ],
  [
    'street fighting',
    '2022-02-27',
    { text: 'As the fighting entered its fourth day' },
    kyiv,
    ['02-26T22:00', '02-27T22:00'],
    ['day', 'during', '2022-02-27'],
  ],
  ['gas pipeline', 'by published', {}, kyiv, [null, '02-27T22:00'], ['unknown', 'by', '../2022-02-27']],
  [
    'residential building',
    '2022-02-26',
    { ...stated, text: 'On Saturday' },
    kyiv,
    ['02-25T22:00', '02-26T22:00'],
    ['day', 'during', '2022-02-26'],
  ],
  [
    'casualty count',
    'as of 2022-02-26 afternoon',
    { ...stated, text: 'As of Saturday afternoon local time' },
    kyiv,
    ['02-26T10:00', '02-26T16:00'],
    ['part-of-day', 'as-of', '2022-02-26'],
  ],
  [
    'refugee count',
    'as of 2022-02-27',
    { ...stated, text: 'said on Sunday' },
    kyiv,
    ['02-26T22:00', '02-27T22:00'],
    ['day', 'as-of', '2022-02-27'],
  ],
  [
    'oil depot',
    '2022-02-26 night',
    { ...inferred, text: 'night sky' },
    kyiv,
    ['02-26T16:00', '02-27T04:00'],
    ['part-of-day', 'during', '2022-02-26/2022-02-27'],
  ],
  [
    'curfew',
    '2022-02-27 morning/2022-02-28 morning',
    inferred,
    kyiv,
    ['02-27T04:00', '02-28T10:00'],
    ['part-of-day', 'during', '2022-02-27/2022-02-28'],
  ],
  [
    'SWIFT',
    '2022-02-26',
    { ...stated, text: 'On Saturday' },
    newYork,
    ['02-26T05:00', '02-27T05:00'],
    ['day', 'during', '2022-02-26'],
  ],
  [
    'advance stopped',
    '2022-02-25?/2022-02-26',
    { ...stated, text: 'yesterday' },
    kyiv,
    ['02-24T22:00', '02-26T22:00'],
    ['multi-day', 'during', '2022-02-25?/2022-02-26'],
  ],
  [
    'deadline',
    'until 2022-02-27 15:00',
    { ...stated, text: 'until 3 p.m. local Belarusian time' },
    minsk,
    [null, '02-27T12:00'],
    ['minute', 'until', '2022-02-27'],
  ],
];

it.each(table)('compiles the %s: %s', (_, is, draft, clock, [from, to], [precision, relation, edtf]) => {
  const made = when(is, at(clock), draft);
  expect([short(made.possible.from), short(made.possible.to)]).toEqual([from, to]);
  expect([made.precision, made.relation, made.edtf]).toEqual([precision, relation, edtf]);
  expect(made.zone).toBe(clock);
});

it('compiles the table to the same on a machine in any zone', () => {
  const home = process.env['TZ'];
  const offsets = new Set<number>();
  const compiled = ['Europe/Kyiv', 'America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Chatham'].map((tz) => {
    process.env['TZ'] = tz;
    offsets.add(new Date(0).getTimezoneOffset());
    return JSON.stringify(table.map(([, is, draft, clock]) => when(is, at(clock), draft)));
  });
  process.env['TZ'] = home;
  expect(offsets.size).toBe(4);
  expect(new Set(compiled).size).toBe(1);
});
