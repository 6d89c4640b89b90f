import { attribution } from '../i18n/attribution.ts';
import type { Words } from '../i18n/en.ts';
import type { EventRecord } from '../model/event.ts';
import { footingOf, type Place } from '../model/place.ts';
import { inLanguage } from '../model/text.ts';
import type { When } from '../model/when.ts';
import type { Format, Story } from './format.ts';
import { iso } from './json.ts';

const droppedKeys = [
  'when.lasted when.found when.relation when.doubt when.text when.note where.basis where.note saidBy.who',
  'saidBy.outlet saidBy.relay saidBy.short excerpts.supports excerpts.fragment stated statusQuote confirmedBy conflictsWith related',
  'recorded changes',
].flatMap((keys) => keys.split(' '));

/**
 * RFC 7946: a feature an event, at the places that have a mark; `when` beside it as Linked Places write it. One
 * language, properties flat, for geographic information systems.
 */
export const geojson: Format = {
  id: 'geojson',
  extension: 'geojson',
  mediaType: 'application/geo+json',
  drops: ['other languages', 'quotations but the first', ...droppedKeys],
  write: (story, words) => `${JSON.stringify(collectionOf(story, words), null, 2)}\n`,
};

function collectionOf(story: Story, words: Words) {
  return {
    type: 'FeatureCollection',
    name: inLanguage(story.edition.title, words.code).text,
    version: story.edition.version,
    licence: story.edition.licence,
    features: story.records.map((record) => featureOf(record, story, words)),
  };
}

function featureOf(record: EventRecord, { edition, kinds, places, sources }: Story, words: Words) {
  const language = words.code;
  const said = (map: Parameters<typeof inLanguage>[0]) => inLanguage(map, language).text;
  const marked = placesOf(record, places);
  const named = record.where.flatMap((ref) => places.filter(({ id }) => id === ref.place));
  const kind = kinds.find(({ id }) => id === record.kind);
  const [excerpt] = record.excerpts;
  const source = sources.find(({ id }) => id === excerpt?.source);
  const { when } = record;
  return {
    type: 'Feature',
    id: record.id,
    geometry: geometryOf(marked),
    when: timespansOf(when),
    properties: {
      title: said(record.title),
      summary: said(record.summary),
      kind: record.kind,
      kindName: kind ? said(kind.name) : record.kind,
      status: record.status,
      attribution: attribution(record, words),
      time: when.is,
      edtf: when.edtf,
      earliest: iso(when.possible.from),
      latest: iso(when.possible.to),
      timePrecision: when.precision,
      timeBasis: when.basis,
      zone: when.zone,
      place: named.map(({ name }) => said(name)).join('; '),
      placeId: named.map(({ id }) => id).join(';'),
      placeRole: record.where.map(({ role }) => role).join(';'),
      placePrecision: record.where[0]?.precision ?? 'none',
      radiusMetres: marked[0]?.radiusMetres ?? null,
      quote: excerpt?.quote ?? null,
      source: source ? `${source.publisher}, ${source.published}` : null,
      sourceUrl: source?.url ?? null,
      licence: edition.licence,
    },
  };
}

/** The places that have a mark, each once. */
function placesOf({ where }: EventRecord, places: readonly Place[]): readonly Place[] {
  const ids = new Set(where.filter((ref) => footingOf(ref) !== 'none').map(({ place }) => place));
  return [...ids].flatMap((id) => places.filter((place) => place.id === id));
}

/** Longitude first, as the standard has it. */
function geometryOf(places: readonly Place[]) {
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
