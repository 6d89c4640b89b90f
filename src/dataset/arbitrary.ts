import fc from 'fast-check';
import { parseId } from '../model/id.ts';
import { type Place, placePrecisions, roles } from '../model/place.ts';
import { speakers, statuses } from '../model/status.ts';
import { parseZone, type Span, type Zone } from '../model/time.ts';
import { type CuratedHead, type CuratedDataset, type Edition, type Kind, makeDataset } from './dataset.ts';
import { byFacet, facets, type Filters } from './facets.ts';
import type { Mask } from './query.ts';

// Datasets for the tests: a small gazetteer, and events strewn over a fortnight about the story.

const hour = 3_600_000;

export function idOf<Kind extends string>(text: string) {
  const id = parseId<Kind>(text);
  if (id === null) throw new Error(`"${text}" is no id`);
  return id;
}

export function zoneOf(text: string): Zone {
  const zone = parseZone(text);
  if (zone === null) throw new Error(`"${text}" is no zone`);
  return zone;
}

const kinds: readonly Kind[] = ['strike', 'control', 'diplomacy'].map((id) => ({
  id: idOf(id),
  name: { en: id },
  meaning: { en: id },
  colour: '#000000',
  glyph: 'dot',
  shape: 'circle',
}));

function place(id: string, lat: number, lon: number, names: readonly string[], zone = 'Europe/Kyiv'): Place {
  const [en = id, ...spellings] = names;
  return {
    id: idOf(id),
    name: { en },
    spellings,
    lat,
    lon,
    radiusMetres: 5000,
    country: null,
    zone: zoneOf(zone),
    geonames: null,
  };
}

export const places: readonly Place[] = [
  place('kyiv', 50.45, 30.523, ['Kyiv', 'Kiev', 'Київ', 'Киев']),
  place('kharkiv', 49.981, 36.253, ['Kharkiv', 'Kharkov', 'Харків']),
  place('vasylkiv', 50.178, 30.315, ['Vasylkiv', 'Vasilkov', 'Васильків']),
  place('gomel', 52.434, 30.975, ['Gomel', 'Homiel', 'Гомель'], 'Europe/Minsk'),
  place('brussels', 50.85, 4.352, ['Brussels'], 'Europe/Brussels'),
];

export const story: Span = { from: Date.UTC(2022, 1, 23, 22), to: Date.UTC(2022, 1, 28, 22) };

export const edition: Edition = {
  version: '1',
  title: { en: 'A story' },
  summary: { en: 'A story.' },
  care: null,
  languages: ['en', 'uk'],
  story,
  zone: zoneOf('Europe/Kyiv'),
  licence: 'CC-BY-4.0',
  contact: null,
  onlineMap: null,
};

type Loose = Partial<Omit<CuratedHead, 'id' | 'when'>> & { readonly when?: Partial<CuratedHead['when']> };

const outlet = { en: 'the paper' };

/** An event found in a span, with whatever else matters to the test. */
export function headOf(id: string, found: Span, { when = {}, ...rest }: Loose = {}): CuratedHead {
  return {
    id: idOf(id),
    title: { en: id },
    kind: idOf('strike'),
    status: 'reported',
    where: [],
    saidBy: { who: 'outlet', outlet, relay: null, speaker: null, short: null, office: null, via: null },
    when: {
      is: 'when',
      lasted: false,
      possible: found,
      certain: null,
      found,
      precision: 'minute',
      relation: 'during',
      doubt: null,
      zone: zoneOf('Europe/Kyiv'),
      edtf: '2022',
      text: null,
      basis: 'stated',
      note: null,
      ...when,
    },
    ...rest,
  };
}

export function datasetOf(
  heads: readonly CuratedHead[],
  more: Partial<Parameters<typeof makeDataset>[0]> = {},
): CuratedDataset {
  return makeDataset({ edition, kinds, places, sources: [], heads, ...more });
}

/** Quarters of days about the story, so that ends often meet. */
const quarter = 6 * hour;
const instants = fc.integer({ min: -16, max: 36 }).map((quarters) => story.from + quarters * quarter);

export const spans: fc.Arbitrary<Span> = fc
  .tuple(instants, fc.oneof(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 40 })))
  .map(([from, quarters]) => ({ from, to: from + quarters * quarter }));

const placeRefs = fc.record({
  place: fc.constantFrom(...places.map(({ id }) => id)),
  role: fc.constantFrom(...roles),
  precision: fc.constantFrom(...placePrecisions),
  basis: fc.constant('stated' as const),
  note: fc.constant(null),
});

const looseHeads = fc.record({
  found: spans,
  openStart: fc.boolean(),
  openEnd: fc.boolean(),
  basis: fc.constantFrom('stated', 'stated', 'stated', 'external' as const),
  zone: fc.constantFrom('Europe/Kyiv', 'Europe/Minsk', 'America/New_York', '+05:45').map(zoneOf),
  kind: fc.constantFrom(...kinds.map(({ id }) => id)),
  status: fc.constantFrom(...statuses),
  who: fc.constantFrom(...speakers),
  relay: fc.constantFrom(null, null, 'state-media' as const),
  where: fc.array(placeRefs, { maxLength: 3 }),
});

const heads: fc.Arbitrary<CuratedHead[]> = fc.array(looseHeads, { maxLength: 40 }).map((all) =>
  all.map(({ found, openStart, openEnd, basis, zone, kind, status, who, relay, where }, index) =>
    headOf(`event-${(index * 7919) % 1000}`, found, {
      kind,
      status,
      where,
      saidBy: { who, outlet, relay, speaker: null, short: null, office: null, via: null },
      when: {
        basis,
        zone,
        possible: { from: openStart ? null : found.from, to: openEnd ? null : found.to },
      },
    }),
  ),
);

export const datasets: fc.Arbitrary<CuratedDataset> = heads.map((all) => datasetOf(all));

export const windows = fc.record({ from: fc.option(instants), to: fc.option(instants) });

/** Choices in each facet, some of them unknown to the dataset. */
export const filters: fc.Arbitrary<Filters> = fc.record(
  byFacet((name) => {
    const values = facets[name].values(kinds, places);
    const choice = fc.constantFrom<string>(...values, 'unheard-of');
    return fc.oneof(fc.constant([]), fc.uniqueArray(choice, { maxLength: 4 }));
  }),
);

export const masks: fc.Arbitrary<Mask> = fc.option(
  fc.uint8Array({ min: 0, max: 1, minLength: 40, maxLength: 40 }),
);
