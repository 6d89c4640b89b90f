import type { Words } from '../i18n/words.ts';
import type { EventRecord } from '../model/event.ts';
import type { Place } from '../model/place.ts';
import type { When } from '../model/when.ts';
import { iso, type Known, knownOf, notFacts } from './facts.ts';
import type { Format, Story } from './format.ts';
import { noticeOf } from './notice.ts';

/**
 * RFC 7946: a feature an event, at the places that have a mark; `when` beside it as Linked Places write it. One language, properties
 * flat, for geographic information systems: what they cannot show is left out rather than hidden in members that they lose on saving.
 */
export const geojson: Format = {
  id: 'geojson',
  holds: 'events',
  extension: 'geojson',
  mediaType: 'application/geo+json',
  // The certain stretch is in `when`.
  drops: notFacts.filter((drop) => drop !== 'when.certain'),
  write: (story, words) => `${JSON.stringify(collectionOf(story, words), null, 2)}\n`,
};

function collectionOf(story: Story, words: Words) {
  const { title, version, site, licence, licenceUrl, attribution } = noticeOf(story, words);
  const known = knownOf(story, words);
  return {
    type: 'FeatureCollection',
    name: title,
    version,
    site,
    licence,
    licenceUrl,
    attribution,
    drops: geojson.drops,
    features: story.records.map((record) => featureOf(record, known(record))),
  };
}

function featureOf({ id, when }: EventRecord, { facts, marked }: Known) {
  return {
    type: 'Feature',
    id,
    geometry: geometryOf(marked),
    when: timespansOf(when),
    properties: facts,
  };
}

/** Longitude first, as the standard has it. */
export function geometryOf(places: readonly Place[]) {
  const points = places.map(({ lat, lon }) => [lon, lat]);
  const [only] = points;
  if (only === undefined) return null;
  return points.length === 1
    ? { type: 'Point', coordinates: only }
    : { type: 'MultiPoint', coordinates: points };
}

/** It began no earlier than `possible` does, and ended no later; what is certain it filled. */
function timespansOf({ possible, certain }: When) {
  const bounds = (earliest: number | null, latest: number | null) => ({
    ...(earliest === null ? {} : { earliest: iso(earliest) }),
    ...(latest === null ? {} : { latest: iso(latest) }),
  });
  return {
    timespans: [
      {
        start: bounds(possible.from, certain?.from ?? possible.to),
        end: bounds(certain?.to ?? possible.from, possible.to),
      },
    ],
  };
}
