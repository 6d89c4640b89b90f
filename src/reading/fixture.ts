import { type CuratedHead, makeDataset, type CuratedDataset } from '../dataset/dataset.ts';
import type { EventDetail, SaidBy } from '../model/event.ts';
import { parseId, type Id } from '../model/id.ts';
import type { PlaceRef } from '../model/place.ts';
import type { Status } from '../model/status.ts';
import { parseZone } from '../model/time.ts';
import { compileSpan, compileWhen } from '../model/when.ts';

// A small invented story for the tests of this room.

const minsk = zoneOf('Europe/Minsk');
const kyiv = zoneOf('Europe/Kyiv');
const story = spanOf('2022-02-24/2022-02-28');
const saidByNewspaper: SaidBy = {
  who: 'outlet',
  outlet: { en: 'the newspaper', uk: 'газета' },
  relay: null,
  speaker: null,
  short: null,
  office: null,
  via: null,
};
const saidByParty: SaidBy = {
  ...saidByNewspaper,
  who: 'party',
  speaker: { en: 'Somebody', uk: 'Хтось' },
  short: { en: 'Somebody', uk: 'Хтось' },
};

export const sourceUrl = 'https://example.org/report.html';

export const dataset: CuratedDataset = makeDataset({
  edition: {
    version: '1.0.0',
    title: { en: 'A story', uk: 'Історія' },
    summary: { en: 'A summary', uk: 'Зміст' },
    care: null,
    languages: ['en', 'uk'],
    story,
    zone: kyiv,
    licence: 'CC-BY-4.0',
    contact: null,
    onlineMap: null,
  },
  kinds: [
    {
      id: id('strike'),
      name: { en: 'Strike', uk: 'Удари' },
      meaning: { en: 'shelling' },
      colour: '#E69F00',
      glyph: 'strike',
      shape: 'circle',
    },
    {
      id: id('toll'),
      name: { en: 'Toll', uk: 'Підрахунки' },
      meaning: { en: 'counts' },
      colour: '#000000',
      glyph: 'toll',
      shape: 'square',
    },
  ],
  places: [
    place('berdiansk', { en: 'Berdiansk', uk: 'Бердянськ' }, ['Berdyansk'], 'UA'),
    place('gomel', { en: 'Gomel', uk: 'Гомель' }, [], 'BY'),
    place('minsk', { en: 'Minsk', uk: 'Мінськ' }, [], 'BY'),
  ],
  sources: [
    {
      id: id('report'),
      title: 'A report',
      author: 'A reporter',
      publisher: 'Los Angeles Times',
      via: null,
      outlet: { en: 'the newspaper', uk: 'газета' },
      published: '2022-02-27',
      url: sourceUrl,
      language: 'en',
      zone: kyiv,
      note: null,
    },
  ],
  heads: [
    head('depot', 'strike', '2022-02-26 night', 'reported', saidByNewspaper, [site('berdiansk')]),
    head('deadline', 'strike', 'until 2022-02-27 15:00', 'claimed', saidByParty, [
      { ...site('gomel'), basis: 'inferred', note: 'They had been sent there.' },
    ]),
    head('count', 'toll', 'by published', 'unverified', saidByParty, [
      { ...site('berdiansk'), precision: 'country' },
    ]),
    head('talks', 'toll', '2014/2015', 'reported', saidByNewspaper, [
      { ...site('minsk'), role: 'mentioned' },
    ]),
  ],
});

export const detail: EventDetail = {
  summary: { en: 'What is known of it.', uk: 'Що про це відомо.' },
  stated: null,
  statusQuote: {
    source: id('report'),
    quote: 'could not be verified',
    fragment: 'could%20not%20be%20verified',
  },
  confirmedBy: null,
  excerpts: [
    {
      source: id('report'),
      quote: 'a fire in Berdyansk',
      fragment: 'a%20fire,in%20Berdyansk',
      supports: ['what'],
    },
    {
      source: id('report'),
      quote: 'could not be verified',
      fragment: 'could%20not%20be%20verified',
      supports: ['who'],
    },
  ],
  conflictsWith: [],
  related: [id('deadline'), id('gone')],
  recorded: '2026-11-23',
  changes: [],
};

export function id<Kind extends string>(text: string): Id<Kind> {
  const made = parseId<Kind>(text);
  if (made === null) throw new Error(`no id: "${text}"`);
  return made;
}

export function headOf(name: string): CuratedHead {
  const found = dataset.heads.find((one) => one.id === name);
  if (!found) throw new Error(`no event "${name}"`);
  return found;
}

function head(
  name: string,
  kind: string,
  is: string,
  status: Status,
  saidBy: SaidBy,
  where: readonly PlaceRef[],
): CuratedHead {
  const zone = where.some(({ place: at }) => at === 'gomel') ? minsk : kyiv;
  const when = compileWhen(
    { is, basis: 'computed', note: 'A note.' },
    {
      zone: { clock: 'known', zone },
      storyZone: kyiv,
      publication: { day: '2022-02-27', zone: kyiv },
      axis: story,
      sourceLanguages: ['en'],
    },
  );
  if (!when.ok) throw new Error(`no time: "${is}"`);
  return {
    id: id(name),
    title: { en: `The ${name}` },
    kind: id(kind),
    status,
    when: when.value,
    where,
    saidBy,
  };
}

function site(name: string): PlaceRef {
  return { place: id(name), role: 'site', precision: 'town', basis: 'stated', note: null };
}

function place(
  name: string,
  names: Readonly<Record<string, string>>,
  spellings: readonly string[],
  country: string,
) {
  return {
    id: id<'place'>(name),
    name: names,
    spellings,
    lat: 50,
    lon: 30,
    radiusMetres: 7000,
    country,
    zone: kyiv,
    geonames: null,
  };
}

function zoneOf(name: string) {
  const zone = parseZone(name);
  if (zone === null) throw new Error(`no zone "${name}"`);
  return zone;
}

function spanOf(text: string) {
  const span = compileSpan(text, kyiv);
  if (!span.ok) throw new Error(`no span "${text}"`);
  return span.value;
}
