import { describe, expect, test } from 'vitest';
import type { SaidBy } from '../model/event.ts';
import { isContested, speakers, statuses, type Status, type Who } from '../model/status.ts';
import { attribution } from './attribution.ts';
import { en } from './en.ts';
import { uk } from './uk.ts';

const silent: SaidBy = { who: 'outlet', relay: null, speaker: null, short: null, office: null, via: null };

function said(
  who: Who,
  speaker: string | null = null,
  office: string | null = null,
  via: string | null = null,
): SaidBy {
  const one = (text: string | null) => (text === null ? null : { en: text });
  return { ...silent, who, speaker: one(speaker), office: one(office), via: one(via) };
}

test.each<[Status, SaidBy, string]>([
  ['reported', said('outlet'), 'Reported by the newspaper.'],
  ['reported', said('unattributed'), 'Reported by the newspaper, without a named source.'],
  ['reported', said('social-video'), 'Reported by the newspaper, from video on social media.'],
  [
    'reported',
    said('party', 'Volodymyr Zelensky', null, 'a video address'),
    'Reported by the newspaper: Volodymyr Zelensky, in a video address.',
  ],
  ['reported', said('third-party-official', 'UN refugee agency'), 'Reported by the UN refugee agency.'],
  ['reported', said('third-party-official', 'Belgium'), 'Reported by Belgium.'],
  [
    'reported',
    said('organisation', 'International Judo Federation'),
    'Reported by the International Judo Federation.',
  ],
  [
    'unverified',
    said('party', 'Maj. Gen. Igor Konashenkov', 'Russian defence ministry spokesman'),
    'Claimed by Maj. Gen. Igor Konashenkov, Russian defence ministry spokesman. The newspaper could not verify it.',
  ],
  [
    'claimed',
    said('party', 'Vladimir Medinsky', 'aide to the Russian president', 'RIA Novosti'),
    'Claimed by Vladimir Medinsky, aide to the Russian president, via RIA Novosti.',
  ],
  [
    'claimed',
    said('party', 'Oleh Sinegubov', 'regional governor', 'a Facebook post'),
    'Claimed by Oleh Sinegubov, regional governor, in a Facebook post.',
  ],
  ['claimed', said('party', 'Russian authorities'), 'Claimed by Russian authorities.'],
  [
    'disputed',
    said('party', 'Russian authorities'),
    'Claimed by Russian authorities. Another party disputes it.',
  ],
  ['corroborated', said('outlet'), 'Reported by the newspaper. Corroborated by the sources cited.'],
  ['retracted', said('outlet'), 'Reported by the newspaper. Withdrawn since.'],
])('%s', (status, saidBy, sentence) => {
  expect(attribution({ status, saidBy }, en)).toBe(sentence);
});

test('Ukrainian passes names through and puts a medium in its own form', () => {
  const saidBy: SaidBy = {
    ...silent,
    who: 'party',
    speaker: { uk: 'Володимир Мединський' },
    office: { uk: 'помічник президента Росії' },
    via: { uk: 'РІА Новості' },
  };
  expect(attribution({ status: 'claimed', saidBy }, uk)).toBe(
    'Стверджує Володимир Мединський, помічник президента Росії, через РІА Новості.',
  );
});

describe.each([en, uk])('in $name', (words) => {
  const all = statuses.flatMap((status) => speakers.map((who) => [status, who] as const));

  test.each(all)(
    '%s by %s names its speaker, office and medium, or says who it is without',
    (status, who) => {
      const named = attribution({ status, saidBy: said(who, 'Somebody', 'an office', 'Medium') }, words);
      const unnamed = attribution({ status, saidBy: said(who) }, words);
      expect(named).toMatch(/Somebody, an office.*Medium/);
      expect(unnamed).toMatch(/^\p{Lu}\p{L}+ .*\p{L}\.$/u);
      expect(unnamed).not.toMatch(/null|undefined/);
    },
  );

  test.each(speakers)('a claim by %s never reads as a report', (who) => {
    const opening = (status: Status) =>
      attribution({ status, saidBy: said(who, 'Somebody') }, words).split(' ')[0];
    statuses.forEach((status) => {
      expect(opening(status) === opening('claimed')).toBe(isContested(status));
    });
  });
});
