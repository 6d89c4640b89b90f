import type { Words } from '../i18n/words.ts';
import type { Place } from '../model/place.ts';
import { inLanguage } from '../model/text.ts';
import type { Format, Story } from './format.ts';
import { noticeOf } from './notice.ts';

/**
 * The Linked Places format, version 1.1: the gazetteer, for those who match places. No `types` and no `when`, since a place says
 * neither what it is nor since when; its spellings are names without a language. https://github.com/LinkedPasts/linked-places-format
 */
export const linkedPlaces: Format = {
  id: 'linked-places',
  holds: 'places',
  extension: 'lpf.json',
  mediaType: 'application/geo+json',
  drops: ['events, kinds and sources'],
  write: (story, words) => `${JSON.stringify(collectionOf(story, words), null, 2)}\n`,
};

/** Named, never fetched. */
const context =
  'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld';

function collectionOf(story: Story, words: Words) {
  const { title, version, site, licence, licenceUrl, attribution } = noticeOf(story, words);
  const file = `${site === null ? '' : `${site}data/v1/`}places.lpf.json`;
  const cited = [{ label: `${title}, ${version}`, '@id': site ?? file }];
  return {
    type: 'FeatureCollection',
    '@context': context,
    title,
    version,
    site,
    licence,
    license: licenceUrl,
    attribution,
    drops: linkedPlaces.drops,
    features: story.places.map((place) => ({
      '@id': `${file}#${place.id}`,
      type: 'Feature',
      properties: {
        title: inLanguage(place.name, words.code).text,
        ccodes: place.country === null ? [] : [place.country],
        placeId: place.id,
        radiusMetres: place.radiusMetres,
        zone: place.zone,
      },
      names: namesOf(place, cited),
      geometry: {
        type: 'GeometryCollection',
        geometries: [{ type: 'Point', coordinates: [place.lon, place.lat] }],
      },
      links:
        place.geonames === null
          ? []
          : [{ type: 'closeMatch', identifier: `https://www.geonames.org/${place.geonames}/` }],
    })),
  };
}

function namesOf({ name, spellings }: Place, citations: readonly object[]) {
  return [
    ...Object.entries(name).map(([lang, toponym]) => ({ toponym, lang, citations })),
    ...spellings.map((toponym) => ({ toponym })),
  ];
}
