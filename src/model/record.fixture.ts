import { createHash } from 'node:crypto';
import type { EventContext, EventDraft } from './event.ts';
import { type PlaceDraft, makePlace } from './placeDraft.ts';
import type { Checked } from './problem.ts';
import { type SourceDraft, makeSource } from './source.ts';
import { type Zone, parseZone } from './time.ts';
import { compileSpan } from './when.ts';

export function zone(name: string): Zone {
  const parsed = parseZone(name);
  if (parsed === null) throw new Error(`no zone "${name}"`);
  return parsed;
}

export function valueOf<T>(checked: Checked<T>): T {
  if (checked.ok) return checked.value;
  throw new Error(checked.problems.map(({ rule, message }) => `${message} [${rule}]`).join('\n'));
}

/** `where.0.place place-unknown`, a line for each. */
export function faultsOf(checked: Checked<unknown>): readonly string[] {
  return checked.ok ? [] : checked.problems.map(({ path, rule }) => `${path.join('.')} ${rule}`);
}

export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

export const kyiv = zone('Europe/Kyiv');
export const minsk = zone('Europe/Minsk');

export const gomel: PlaceDraft = {
  id: 'gomel',
  name: { en: 'Gomel', uk: 'Гомель' },
  spellings: ['Homiel', 'Homel'],
  lat: 52.435,
  lon: 30.975,
  radiusMetres: 7000,
  country: 'BY',
  zone: 'Europe/Minsk',
  geonames: 627907,
};

export const kharkiv: PlaceDraft = {
  id: 'kharkiv',
  name: { en: 'Kharkiv' },
  lat: 49.981,
  lon: 36.253,
  radiusMetres: 10_500,
  country: 'UA',
  zone: 'Europe/Kyiv',
};

export const times: SourceDraft = {
  id: 'times-2022-02-27',
  title: 'Troops press into second largest city',
  author: 'A reporter',
  publisher: 'The Times',
  published: '2022-02-27',
  url: 'https://example.org/times',
  language: 'en',
};

const courier: SourceDraft = {
  ...times,
  id: 'courier-2022-03-01',
  publisher: 'The Courier',
  published: '2022-03-01',
};

export const deadline: EventDraft = {
  id: 'gomel-delegation-deadline',
  title: {
    en: 'Putin aide says the delegation will wait until 3 p.m.',
    uk: 'Помічник Путіна: делегація чекатиме',
  },
  summary: { en: 'A deadline for talks.' },
  kind: 'diplomacy',
  status: 'claimed',
  when: {
    is: 'until 2022-02-27 15:00',
    basis: 'stated',
    text: 'until 3 p.m. local Belarusian time',
  },
  where: [{ place: 'gomel', role: 'site', precision: 'town', basis: 'inferred', note: 'It was sent there.' }],
  saidBy: {
    who: 'party',
    short: { en: 'Putin aide', uk: 'Помічник Путіна' },
    speaker: { en: 'Vladimir Medinsky' },
  },
  excerpts: [
    {
      source: 'times-2022-02-27',
      supports: ['what', 'when'],
      quote: 'would wait until 3 p.m. local Belarusian time',
    },
  ],
  related: ['kyiv-talks'],
};

export const context: EventContext = {
  kinds: new Set(['combat', 'diplomacy']),
  places: new Map([gomel, kharkiv].map((place) => [place.id, valueOf(makePlace(place))])),
  sources: new Map([times, courier].map((source) => [source.id, valueOf(makeSource(source, kyiv))])),
  events: new Set(['gomel-delegation-deadline', 'kyiv-talks', 'kharkiv-vehicles']),
  aliases: new Map([['kiev-talks', 'kyiv-talks']]),
  languages: ['en', 'uk'],
  storyZone: kyiv,
  axis: valueOf(compileSpan('2022-02-24/2022-02-28', kyiv)),
};
