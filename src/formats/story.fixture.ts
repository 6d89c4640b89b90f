import type { EventRecord } from '../model/event.ts';
import { parseId, type Id } from '../model/id.ts';
import type { PlaceRef } from '../model/place.ts';
import { parseZone } from '../model/time.ts';
import type { When } from '../model/when.ts';
import type { Story } from './format.ts';

function id<Kind extends string>(text: string): Id<Kind> {
  const parsed = parseId<Kind>(text);
  if (parsed === null) throw new Error(`"${text}" is no id`);
  return parsed;
}

const zone = parseZone('+02:00');
if (zone === null) throw new Error('"+02:00" is no zone');

const when: When = {
  is: 'until 2022-02-27 14:00',
  lasted: false,
  possible: { from: null, to: Date.UTC(2022, 1, 27, 12) },
  certain: null,
  found: { from: Date.UTC(2022, 1, 26, 22), to: Date.UTC(2022, 1, 27, 12) },
  precision: 'minute',
  relation: 'until',
  doubt: null,
  zone,
  edtf: '2022-02-27',
  text: null,
  basis: 'computed',
  note: null,
};

function at(place: string, precision: PlaceRef['precision']): PlaceRef {
  return { place: id(place), role: 'site', precision, basis: 'stated', note: null };
}

function record(name: string, title: EventRecord['title'], where: readonly PlaceRef[]): EventRecord {
  return {
    id: id(name),
    title,
    summary: { en: 'A summary' },
    kind: id('combat'),
    status: 'claimed',
    when,
    stated: null,
    where,
    saidBy: {
      who: 'party',
      outlet: { en: 'the paper', uk: 'A paper' },
      relay: null,
      speaker: { en: 'A speaker' },
      short: { en: 'Speaker' },
      office: null,
      via: null,
    },
    statusQuote: null,
    confirmedBy: null,
    excerpts: [{ source: id('report'), supports: ['what'], quote: 'some words', fragment: 'some%20words' }],
    conflictsWith: [],
    related: [],
    recorded: '2026-11-23',
    changes: [],
  };
}

const place = { spellings: [], radiusMetres: 10_000, country: 'UA', zone, geonames: null };

/** Three events: at one place, at two, in a whole country. */
export const story: Story = {
  site: 'https://dateline.example/',
  edition: {
    version: '1.0.0',
    title: { en: 'A story' },
    summary: { en: 'What it is about' },
    care: { en: 'Describes a war.' },
    languages: ['en', 'uk'],
    story: { from: Date.UTC(2022, 1, 23, 22), to: Date.UTC(2022, 1, 28, 22) },
    zone,
    licence: 'CC-BY-4.0',
  },
  kinds: [
    {
      id: id('combat'),
      name: { en: 'Combat' },
      meaning: { en: 'Fighting' },
      colour: '#D55E00',
      glyph: 'combat',
      shape: 'circle',
    },
  ],
  places: [
    { ...place, id: id('kharkiv'), name: { en: 'Kharkiv' }, lat: 49.981, lon: 36.253 },
    { ...place, id: id('kyiv'), name: { en: 'Kyiv' }, lat: 50.455, lon: 30.524 },
    { ...place, id: id('ukraine'), name: { en: 'Ukraine' }, lat: 49, lon: 32 },
  ],
  sources: [
    {
      id: id('report'),
      title: 'A report',
      author: 'An author',
      publisher: 'A paper',
      via: null,
      outlet: { en: 'the paper' },
      published: '2022-02-27',
      url: 'https://example.org/report',
      language: 'en',
      zone,
      note: null,
    },
  ],
  records: [
    record('one-place', { en: 'One', uk: 'Один' }, [at('kharkiv', 'town')]),
    record('two-places', { en: 'Two' }, [
      at('kharkiv', 'town'),
      at('kyiv', 'near-town'),
      at('kharkiv', 'town'),
    ]),
    record('whole-country', { en: 'Three' }, [at('ukraine', 'country')]),
  ],
};
