import type { Dataset } from '../dataset/dataset.ts';
import { type Name, namesOf, plainName } from '../formats/cite/names.ts';
import type { Words } from '../i18n/words.ts';
import { whereCard } from '../i18n/placeCard.ts';
import { footingOf, type PlaceRef } from '../model/place.ts';
import type { Source } from '../model/source.ts';
import { inLanguage } from '../model/text.ts';

interface Telling {
  readonly dataset: Dataset;
  readonly words: Words;
}

export function newsArticle({ title, author, publisher, published, url, language }: Source) {
  const [first, ...others] = namesOf(author, language).map(authorOf);
  return {
    '@type': 'NewsArticle',
    headline: title,
    author: others.length === 0 ? first : [first, ...others],
    publisher: { '@type': 'Organization', name: publisher },
    datePublished: published,
    url,
    inLanguage: language,
  };
}

/** What is not seen to be a person's name is a body's. */
function authorOf(name: Name): object {
  return { '@type': name.is === 'person' ? 'Person' : 'Organization', name: plainName(name) };
}

/** Where nothing happened but in words is not what the page covers. */
export function isWhereItWas({ role }: PlaceRef): boolean {
  return role !== 'proposed' && role !== 'mentioned';
}

/** A representative point, which the description says, and none for a whole country. */
export function placeOf(ref: PlaceRef, { dataset, words }: Telling): object {
  const place = dataset.places.find(({ id }) => id === ref.place);
  if (!place) throw new Error(`no place "${ref.place}" in the dataset`);
  const { country, role, before } = whereCard(ref, dataset.places, words);
  return {
    '@type': 'Place',
    name: inLanguage(place.name, words.code).text,
    description: [role, before.replace(/:$/, '.')].filter((part) => part !== null).join('. '),
    ...(country === null || place.country === null
      ? {}
      : { address: { '@type': 'PostalAddress', addressCountry: place.country } }),
    ...(footingOf(ref) === 'none'
      ? {}
      : { geo: { '@type': 'GeoCoordinates', latitude: place.lat, longitude: place.lon } }),
    ...given('sameAs', place.geonames === null ? null : `https://www.geonames.org/${place.geonames}/`),
  };
}

/** A property, where there is a value for it. */
export function given(name: string, value: string | null): object {
  return value === null ? {} : { [name]: value };
}
