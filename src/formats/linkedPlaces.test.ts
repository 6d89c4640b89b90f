import { expect, it } from 'vitest';
import { en } from '../i18n/words.fixture.ts';
import { linkedPlaces } from './linkedPlaces.ts';
import { selectedFrom } from './selected.ts';
import { story } from './story.fixture.ts';

interface Place {
  readonly '@id': string;
  readonly properties: { readonly title: string; readonly ccodes: readonly string[] };
  readonly names: readonly { readonly toponym: string; readonly citations?: readonly object[] }[];
  readonly geometry: { readonly geometries: readonly { readonly coordinates: readonly number[] }[] };
  readonly links: readonly object[];
}

function placesOf(of = story): readonly Place[] {
  return (JSON.parse(linkedPlaces.write(of, en)) as { readonly features: readonly Place[] }).features;
}

it('has what Linked Places 1.1 asks of a place: an address, a title, a cited name, a geometry', () => {
  for (const place of placesOf()) {
    expect(URL.canParse(place['@id'])).toBe(true);
    expect(place.properties.title).toMatch(/\S/);
    expect(place.names.some(({ citations = [] }) => citations.length > 0)).toBe(true);
    expect(place.geometry.geometries).toHaveLength(1);
  }
});

it('writes longitude first, spellings as names without a language, and GeoNames as a close match', () => {
  const [first, ...others] = story.places;
  if (!first) throw new Error('the fixture has a place');
  const named = { ...first, name: { en: 'Kharkiv', uk: 'Харків' }, spellings: ['Charkiv'], geonames: 706483 };
  expect(placesOf({ ...story, places: [named, ...others] })[0]).toMatchObject({
    '@id': 'https://dateline.example/data/v1/places.lpf.json#kharkiv',
    properties: { title: 'Kharkiv', ccodes: ['UA'] },
    names: [{ toponym: 'Kharkiv', lang: 'en' }, { toponym: 'Харків', lang: 'uk' }, { toponym: 'Charkiv' }],
    geometry: { geometries: [{ type: 'Point', coordinates: [36.253, 49.981] }] },
    links: [{ type: 'closeMatch', identifier: 'https://www.geonames.org/706483/' }],
  });
});

it('of a part, has the places of that part', () => {
  expect(placesOf(selectedFrom(story, ['two-places'])).map(({ properties }) => properties.title)).toEqual([
    'Kharkiv',
    'Kyiv',
  ]);
});

it('cannot take a part with what is not there', () => {
  expect(() => selectedFrom(story, ['one-place', 'elsewhere'])).toThrow('no record "elsewhere"');
});
