import fc from 'fast-check';
import { byFacet } from '../dataset/facets.ts';
import { clocks } from '../model/clock.ts';
import { minute } from '../model/time.ts';
import { fields, furthestTold, roundCamera } from './fields.ts';
import type { View } from './view.ts';

const year = 525_960;

/** Whole minutes, mostly of our times, some as far off as a link may say. */
const minutes = fc
  .oneof(
    { weight: 4, arbitrary: fc.integer({ min: 52 * year, max: 53 * year }) },
    { weight: 1, arbitrary: fc.integer({ min: -furthestTold / minute, max: furthestTold / minute }) },
  )
  .map((count) => count * minute);

const pairs = fc
  .tuple(minutes, minutes)
  .filter(([a, b]) => a !== b)
  .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));

const windows = fc.oneof(
  pairs,
  minutes.map((from) => ({ from, to: null })),
  minutes.map((to) => ({ from: null, to })),
  fc.constant({ from: null, to: null }),
);

/** Everything that a text without lone surrogates can hold: emoji, controls, what has a meaning in addresses. */
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...Array.from("&=#%/,:~+?;!()'* \u{1F30D}é")), maxLength: 40 }),
  fc.constantFrom(':~:text=', '%zz', '%E0%A4%A', '__proto__', 'a,b', 'e=x&from=latest', '\u202E'),
);
const words = texts.filter((text) => text !== '');
/** As a hash has them, known or not: between two commas. */
const values = words.filter((text) => !text.includes(','));

const ours = new Set(['e', ...fields.map(({ key }) => key)]);
const unknownPairs = fc
  .tuple(texts, texts)
  .filter(([key, value]) => !ours.has(key) && (key !== '' || value !== ''));

/** Any view that the app can hold. */
export const views: fc.Arbitrary<View> = fc
  .record({
    event: fc.option(words.filter((text) => text !== '.' && text !== '..')),
    camera: fc.option(
      fc
        .record({
          zoom: fc.double({ min: 0, max: 15, noNaN: true }),
          lat: fc.double({ min: -90, max: 90, noNaN: true }),
          lon: fc.double({ min: -720, max: 720, noNaN: true }),
        })
        .map(roundCamera),
    ),
    window: windows,
    axis: fc.option(pairs),
    filters: fc.record(byFacet(() => fc.uniqueArray(values, { maxLength: 3 }))),
    q: texts,
    maybe: fc.boolean(),
    clock: fc.constantFrom(...clocks),
    rev: fc.option(fc.integer({ min: 1, max: 999_999_999 })),
    unknown: fc.array(unknownPairs, { maxLength: 3 }),
  })
  .map(({ window, ...view }) => ({ ...view, ...window }));
