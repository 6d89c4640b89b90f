import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { type Corrected, fieldText, valuesText, valueText } from '../i18n/changeText.ts';
import { clocksOf } from '../i18n/dates.ts';
import type { Words } from '../i18n/words.ts';
import { en, uk } from '../i18n/words.fixture.ts';
import type { Change } from '../model/change.ts';
import { changeableFields } from '../model/changeRules.ts';
import { EventCard } from './EventCard.tsx';
import { dataset, detail, headOf } from './fixture.ts';

const changes: readonly Change[] = [
  {
    date: '2026-12-01',
    field: 'title.uk',
    old: 'Склад',
    new: 'Нафтобаза',
    reason: { en: 'It was an oil depot.', uk: 'Це була нафтобаза.' },
  },
  {
    date: '2026-12-05',
    field: 'status',
    old: 'claimed',
    new: 'reported',
    reason: { en: 'Nobody claims it.' },
  },
];
const record = { ...detail, changes };

function card(rev: number | null, words = en, known = record) {
  return renderToStaticMarkup(
    <EventCard
      dataset={dataset}
      clocks={clocksOf(dataset.edition, words)}
      hrefOf={(id) => `../../e/${id}/`}
      head={headOf('depot')}
      detail={known}
      position={null}
      previous={null}
      next={null}
      outside={null}
      rev={rev}
    />,
  );
}

describe('a card of a corrected record', () => {
  test('says under its title what has changed since the revision of the link, all but the first folded up', () => {
    const html = card(1);
    const [, box = ''] = /<\/h2><section[^>]*>(.*?)<\/section>/.exec(html) ?? [];
    const [open = '', folded = ''] = box.split('<details>');
    expect(plain(open)).toBe(
      'This link is to version 1 of the record, of 23 November 2026. Corrected since: ' +
        '1 December 2026 · Title (in Ukrainian) Склад → Нафтобаза It was an oil depot.',
    );
    expect(plain(folded)).toBe(
      '1 more correction 5 December 2026 · Status Claimed → Reported Nobody claims it.',
    );
  });

  test('says so of what came later only, and to who cannot see it at the heading', () => {
    const html = card(2);
    const [, box = ''] = html.split('</h2>');
    expect(plain(box)).toMatch(
      /^This link is to version 2 of the record, of 1 December 2026\. Corrected since:/,
    );
    expect(plain(box)).not.toContain('Нафтобаза');
    expect(html).toContain(`<p id="${described(html)}">This link is to`);
  });

  test('says nothing there of a link to what stands there, of a later revision or of none', () => {
    for (const rev of [3, 4, 999_999_999, null]) expect(plain(card(rev))).not.toContain('Corrected since');
    expect(plain(card(3))).toContain('Version 3 of the record, of 5 December 2026');
    expect(plain(card(999_999_999))).toContain('Version 3 of the record, of 5 December 2026');
    expect(plain(card(null))).not.toContain('Version');
  });

  test('tells of all corrections beside its status, folded up, and at the heading', () => {
    const html = card(null);
    const [above = ''] = html.split('<h2');
    const [, folded = ''] =
      /<details[^>]*><summary[^>]*>Corrected 2 times, last on 5 December 2026<\/summary>(.*)<\/details>/.exec(
        above,
      ) ?? [];
    expect(folded.match(/<li>/g)).toHaveLength(2);
    expect(folded).toContain(
      '<del lang="uk" dir="ltr">Склад</del> → <ins lang="uk" dir="ltr">Нафтобаза</ins>',
    );
    expect(folded).toContain('<time dateTime="2026-12-01">');
    expect(html).toContain(`<summary id="${described(html)}">`);
  });

  test.each([
    [1, 'Corrected on May', 'Виправлено May'],
    [2, 'Corrected 2 times, last on May', 'Виправлено 2\u00a0рази, востаннє May'],
    [5, 'Corrected 5 times, last on May', 'Виправлено 5\u00a0разів, востаннє May'],
    [21, 'Corrected 21 times, last on May', 'Виправлено 21\u00a0раз, востаннє May'],
  ])('counts %d', (n, inEnglish, inUkrainian) => {
    expect([en, uk].map(({ changes: told }) => told.corrected(n, 'May'))).toEqual([inEnglish, inUkrainian]);
  });

  test('speaks Ukrainian, and marks words that are not', () => {
    const html = card(1, uk);
    expect(plain(html)).toContain(
      'Це посилання на версію запису 1 від 23 листопада 2026 р. Відтоді виправлено:',
    );
    expect(plain(html)).toContain('Заголовок (українською) Склад → Нафтобаза Це була нафтобаза.');
    expect(html).toContain('<p><span lang="en" dir="ltr">Nobody claims it.</span> (англійською)</p>');
    expect(html).not.toMatch(/ style=|undefined|\[object/);
  });
});

test('a card of a record as first published says nothing of corrections', () => {
  expect(plain(card(null, en, detail))).not.toMatch(/Corrected|Version/);
  expect(plain(card(1, en, detail))).toContain('Version 1 of the record, of 23 November 2026');
  expect(plain(card(1, en, { ...detail, recorded: null }))).not.toContain('Version');
});

describe('a correction in words', () => {
  const clocksIn = (words: Words) => clocksOf(dataset.edition, words);
  const corrected: Corrected = { head: headOf('deadline'), detail, dataset, clocks: clocksIn(en) };

  test('names each field that can be corrected, by its own name', () => {
    const fields = changeableFields.map((pattern) => pattern.replace('*', 'uk').replace('[]', '[0]'));
    for (const words of [en, uk]) {
      const names = fields.map((field) => fieldText(field, { ...corrected, clocks: clocksIn(words) }));
      // A list as a whole and the name of its entry are told alike.
      expect(new Set(names).size).toBeGreaterThanOrEqual(fields.length - 2 * 4);
      expect(names.filter((name) => /[a-z]\.|\[|undefined/.test(name))).toEqual([]);
    }
    expect(fieldText('when.note', corrected)).toBe('When: note');
    expect(fieldText('where[0].precision', corrected)).toBe('Where: precision');
    expect(fieldText('where[1].place', corrected)).toBe('Where 2');
    expect(fieldText('excerpts[0].quote', corrected)).toBe('Quotation 1');
    expect(fieldText('saidBy.office.en', corrected)).toBe('Said by: office (in English)');
  });

  test('calls by name what has one, and says the language of the rest', () => {
    const told = (field: string, value: string) =>
      valueText(field, value, { ...corrected, clocks: clocksIn(uk) });
    expect(told('kind', 'strike')).toEqual({ text: 'Удари', language: 'uk' });
    expect(told('where[0].place', 'gomel')).toEqual({ text: 'Гомель', language: 'uk' });
    expect(told('where[0].place', 'gone')).toEqual({ text: '«gone»', language: 'en' });
    expect(told('saidBy.who', 'party')?.language).toBe('uk');
    expect(told('excerpts[0].quote', 'a fire')).toEqual({ text: 'a fire', language: 'en' });
    expect(valueText('title.en', null, corrected)).toBeNull();
  });

  test.each([
    ['when.is', 'until 2022-02-27', 'Until Sunday 27 February', 'До кінця неділі, 27\u00a0лютого'],
    ['when.is', 'until 2022-02-27 15:00', /^Until 15:00 Minsk time,? /, /^До 15:00 за часом Мінська /],
    ['when.is', '2022-02-27~', 'Around Sunday 27 February', 'Приблизно у неділю, 27\u00a0лютого'],
    ['stated.is', '2022-02-27', 'Sunday 27 February', 'У неділю, 27\u00a0лютого'],
    ['when.is', 'by published', 'By the day of publication', 'Не пізніше дня публікації'],
    ['when.is', 'on Sunday', '“on Sunday”', '«on Sunday»'],
    ['when.zone', 'Europe/Minsk', 'Minsk', 'Мінськ'],
    ['when.basis', 'stated', 'Stated', 'Вказано'],
    ['where[0].basis', 'inferred', 'Inferred', 'За контекстом'],
    ['where[0].precision', 'near-town', 'Near the town', 'Поблизу населеного пункту'],
    ['where[0].precision', 'country', 'The whole country', 'Уся країна'],
    ['where[0].role', 'site', 'Where it happened', 'Де це сталося'],
    ['where[0].role', 'speaker', 'Where it was said', 'Де це сказано'],
    ['when.lasted', 'true', 'All of that time', 'Увесь цей час'],
    ['saidBy.relay', 'state-media', 'State media', 'Державні медіа'],
  ] as const)('tells of %s %s in the words of the card', (field, value, inEnglish, inUkrainian) => {
    for (const [words, told] of [
      [en, inEnglish],
      [uk, inUkrainian],
    ] as const) {
      const said = valueText(field, value, { ...corrected, clocks: clocksIn(words) });
      if (typeof told === 'string') expect(said?.text).toBe(told);
      else expect(said?.text).toMatch(told);
    }
  });

  test('leaves a time as it is written where its clock was another, and two that words do not tell apart', () => {
    const change = (field: string, old: string, now: string): Change => ({
      date: '2026-12-01',
      field,
      old,
      new: now,
      reason: { en: 'A slip.' },
    });
    const time = change('when.is', '2022-02-27 15:00', '2022-02-27 16:00');
    const moved = { ...detail, changes: [time, change('when.zone', 'Europe/Kyiv', 'Europe/Minsk')] };
    expect(valuesText(time, { ...corrected, detail: moved })[0]).toEqual({
      text: '“2022-02-27 15:00”',
      language: 'en',
    });
    const finer = change('when.is', '2022-02-27 15:00', '2022-02-27 15:00:30');
    expect(valuesText(finer, corrected).map((said) => said?.text)).toEqual([
      '“2022-02-27 15:00”',
      '“2022-02-27 15:00:30”',
    ]);
  });
});

/** The id of what describes the heading. */
function described(html: string): string | undefined {
  return /<h2[^>]* aria-describedby="([^"]+)"/.exec(html)?.[1];
}

function plain(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
