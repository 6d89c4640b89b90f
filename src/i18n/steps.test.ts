import { expect, it } from 'vitest';
import { places } from '../dataset/arbitrary.ts';
import type { Place } from '../model/place.ts';

import { stepText } from './steps.ts';
import { en } from './words.fixture.ts';

const named = (name: string): Place => {
  const place = places.find((one) => one.name['en'] === name);
  if (!place) throw new Error(`no place ${name}`);
  return place;
};

it('a way is told with its wind, up to 1,500 km', () => {
  const kharkiv = named('Kharkiv');
  expect(stepText({ from: kharkiv, to: named('Kyiv') }, en)).toBe('410 km west of Kharkiv');
  expect(stepText({ from: kharkiv, to: named('Brussels') }, en)).toBe('2,200 km from Kharkiv');
});
