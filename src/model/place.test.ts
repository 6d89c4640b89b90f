import { expect, it } from 'vitest';
import { type PlaceDraft, makePlace, makePlaceRef } from './placeDraft.ts';
import { context, faultsOf, gomel, kharkiv } from './record.fixture.ts';

it('makes a place', () => {
  expect(makePlace(gomel)).toEqual({ ok: true, value: gomel });
  expect(makePlace(kharkiv)).toMatchObject({ ok: true, value: { spellings: [], geonames: null } });
});

const mutations: readonly (readonly [Partial<PlaceDraft>, string])[] = [
  [{ id: 'Gomel City' }, 'id shape'],
  [{ id: 'none' }, 'id shape'],
  [{ name: {} }, 'name shape'],
  [{ name: { en: '<b>Gomel' } }, 'name.en text-markup'],
  [{ spellings: ['Homel\u200e', 'Go\u202emel'] }, 'spellings.1 text-control'],
  [{ lat: 152.435 }, 'lat coordinate-range'],
  [{ lon: 181 }, 'lon coordinate-range'],
  [{ lat: Number.NaN }, 'lat coordinate-range'],
  [{ lat: 30.975, lon: 52.435 }, 'lat coordinate-swapped'],
  [{ country: 'AU', lat: 151.2, lon: -33.9 }, 'lat coordinate-swapped'],
  [{ lat: 42.435 }, 'lat place-outside-country'],
  [{ lon: 20.975 }, 'lon place-outside-country'],
  [{ lat: 42.435, lon: 20.975 }, 'lat place-outside-country'],
  [{ country: 'PT', lat: 38.7, lon: -12.1 }, 'lon place-outside-country'],
  [{ country: 'PT', lat: 33.1, lon: -27 }, 'lat place-outside-country'],
  [{ radiusMetres: 0 }, 'radiusMetres shape'],
  [{ radiusMetres: Number.POSITIVE_INFINITY }, 'radiusMetres shape'],
  [{ country: 'Belarus' }, 'country shape'],
  [{ zone: 'Europe/Minks' }, 'zone zone-unknown'],
  [{ geonames: 1.5 }, 'geonames shape'],
];

it.each(mutations)('refuses %j once: %s', (mutation, fault) => {
  expect(faultsOf(makePlace({ ...gomel, ...mutation }))).toEqual([fault]);
});

it('knows no country’s border where no country is written', () => {
  expect(makePlace({ ...gomel, country: null, lat: 0, lon: 0 })).toMatchObject({ ok: true });
});

it('refers to a place that is known, at fault or not', () => {
  const ref = { place: 'gomel', role: 'site', precision: 'town', basis: 'inferred' };
  expect(makePlaceRef(ref, context.places)).toEqual({ ok: true, value: { ...ref, note: null } });
  expect(makePlaceRef(ref, new Map([['gomel', null]]))).toMatchObject({ ok: true });
  expect(faultsOf(makePlaceRef({ ...ref, place: 'gomle' }, context.places))).toEqual(['place place-unknown']);
  expect(faultsOf(makePlaceRef({ ...ref, role: 'seat' }, context.places))).toEqual(['role shape']);
});
