import { describe, expect, test } from 'vitest';
import type { SaidBy } from '../model/event.ts';
import { isContested, speakers, statuses, type Status, type Who } from '../model/status.ts';
import { attribution } from './attribution.ts';
import { ar, en, uk } from './words.fixture.ts';

const newspaper = { en: 'the newspaper', uk: 'газета' };
const silent: SaidBy = {
  who: 'outlet',
  outlet: newspaper,
  relay: null,
  speaker: null,
  short: null,
  office: null,
  via: null,
};

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

test.each<[string, Status, SaidBy, string]>([
  ['the radio station', 'reported', said('outlet'), 'Reported by the radio station.'],
  ['the archive', 'reported', said('unattributed'), 'Reported by the archive, without a named source.'],
  [
    'the police',
    'unverified',
    said('party', 'A witness'),
    'Claimed by A witness. The police could not verify it.',
  ],
  ['Los Angeles Times', 'reported', said('outlet'), 'Reported by the Los Angeles Times.'],
  ['Reuters', 'reported', said('party', 'A minister'), 'Reported by Reuters: A minister.'],
])('names %s, whose report it is', (name, status, saidBy, sentence) => {
  expect(attribution({ status, saidBy: { ...saidBy, outlet: { en: name } } }, en)).toBe(sentence);
});

/** Every text that needs nothing to be said. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : [];
}

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

test('Ukrainian sets a medium apart from a name by a comma only where an office stands between', () => {
  const via = { uk: 'у підписі до фотографії' };
  const outlet = { uk: 'Associated Press' };
  expect(attribution({ status: 'reported', saidBy: { ...said('outlet'), outlet, via } }, uk)).toBe(
    'Повідомляє Associated Press у підписі до фотографії.',
  );
  const saidBy = { ...silent, who: 'party' as const, speaker: { uk: 'Міноборони' }, via: { uk: 'ТАСС' } };
  expect(attribution({ status: 'claimed', saidBy }, uk)).toBe('Стверджує Міноборони через ТАСС.');
});

test('Ukrainian needs the nominative of what publishes only, and no gender', () => {
  const saidBy = { ...said('party', 'Речник'), outlet: { uk: 'радіо' } };
  expect(attribution({ status: 'unverified', saidBy }, uk)).toBe(
    'Стверджує Речник. Перевірити це не вдалося, каже радіо.',
  );
  expect(attribution({ status: 'reported', saidBy }, uk)).toBe('Повідомляє радіо: Речник.');
});

test('Arabic joins its article to the preposition, and keeps names of other scripts to themselves', () => {
  const saidBy = { ...said('party', 'Oleh Sinegubov', 'regional governor', 'in a Facebook post') };
  const byNewspaper = { ...saidBy, outlet: { ar: 'الصحيفة' } };
  expect(attribution({ status: 'unverified', saidBy: byNewspaper }, ar)).toBe(
    'هذه رواية \u2068Oleh Sinegubov\u2069، \u2068regional governor\u2069، \u2068in a Facebook post\u2069. ولم يتسن للصحيفة التحقق من ذلك.',
  );
  const byAgency = { ...said('party', 'مسؤول'), outlet: { en: 'Reuters' } };
  expect(attribution({ status: 'reported', saidBy: byAgency }, ar)).toBe(
    'بحسب \u2068Reuters\u2069 نقلا عن مسؤول.',
  );
  expect(attribution({ status: 'unverified', saidBy: { ...byAgency, who: 'outlet' } }, ar)).toContain(
    'ولم يتسن لـ\u2068Reuters\u2069 التحقق',
  );
});

describe.each([en, uk, ar])('in $name', (words) => {
  test('what publishes the source is the dataset’s word, never one of ours', () => {
    const outlet = { [words.code]: 'Zzyzx' };
    const told = all.flatMap(([status, who]) => [
      attribution({ status, saidBy: { ...said(who), outlet } }, words),
      attribution({ status, saidBy: { ...said(who, 'Somebody'), outlet } }, words),
      words.statusNotes.explained('Zzyzx')[status],
    ]);
    expect(told.filter((sentence) => sentence.includes('Zzyzx')).length).toBeGreaterThan(10);
    const fixed = [...told, ...textsOf(words)];
    expect(fixed.filter((text) => /newspaper|газет|\bconflict\b|конфлікт/iu.test(text))).toEqual([]);
  });

  const all = statuses.flatMap((status) => speakers.map((who) => [status, who] as const));

  test.each(all)(
    '%s by %s names its speaker, office and medium, or says who it is without',
    (status, who) => {
      const named = attribution({ status, saidBy: said(who, 'Somebody', 'an office', 'Medium') }, words);
      const unnamed = attribution({ status, saidBy: said(who) }, words);
      expect(named).toMatch(/Somebody\u2069?[,،] \u2068?an office.*Medium/);
      expect(unnamed).toMatch(/^(?:\p{Lu}|\p{Lo})\p{L}+ .*\p{L}\u2069?\.$/u);
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
