import { afterAll, describe, expect, test } from 'vitest';
import { dayNumber } from '../model/calendar.ts';
import type { Clock } from '../model/clock.ts';
import { clocksOf, dayHeading, longMoment, timeHeading, told } from './dates.ts';
import { whenLine } from './when.ts';
import { compiled, kyiv, story, zoneOf } from './when.fixture.ts';
import { whenCard } from './whenCard.ts';
import { ar, en, uk } from './words.fixture.ts';

const edition = { story, zone: kyiv };
const inEnglish = clocksOf(edition, en);
const inUkrainian = clocksOf(edition, uk);
const ownZone = process.env['TZ'] ?? 'UTC';

const rows: readonly (readonly [
  is: string,
  en: string,
  uk: string,
  headline: string,
  clocks: string | null,
  zone?: string,
])[] = [
  ['2022-02-27', 'Sunday', 'у неділю', 'Sunday 27 February', '00:00–24:00 Kyiv · Sat 22:00 – Sun 22:00 UTC'],
  [
    'by published',
    'by Sunday',
    'не пізніше неділі',
    'by Sunday 27 February',
    'At the latest 24:00 Kyiv · 22:00 UTC',
  ],
  [
    '2022-02-26',
    'Saturday',
    'у суботу',
    'Saturday 26 February',
    '00:00–24:00 Kyiv · Fri 22:00 – Sat 22:00 UTC',
  ],
  [
    'as of 2022-02-26 afternoon',
    'as of Saturday afternoon',
    'станом на суботу пополудні',
    'as of Saturday afternoon, 26 February',
    '12:00–18:00 Kyiv · 10:00–16:00 UTC',
  ],
  [
    'as of 2022-02-27',
    'as of Sunday',
    'станом на неділю',
    'as of Sunday 27 February',
    '00:00–24:00 Kyiv · Sat 22:00 – Sun 22:00 UTC',
  ],
  [
    '2022-02-26 night',
    'Saturday night',
    'у ніч на неділю',
    'Saturday night, 26–27 February',
    '18:00–06:00 Kyiv · 16:00–04:00 UTC',
  ],
  [
    '2022-02-27 morning/2022-02-28 morning',
    'Sunday morning – Monday morning',
    'від ранку неділі до ранку понеділка',
    'Sunday morning, 27 February – Monday morning, 28 February',
    'Sun 06:00 – Mon 12:00 Kyiv · Sun 04:00 – Mon 10:00 UTC',
  ],
  [
    '2022-02-26',
    'Saturday (New York time)',
    'у суботу (за часом Нью-Йорка)',
    'Saturday 26 February',
    '00:00–24:00 New York · Sat 07:00 – Sun 07:00 Kyiv · Sat 05:00 – Sun 05:00 UTC',
    'America/New_York',
  ],
  [
    '2022-02-25?/2022-02-26',
    'Friday or Saturday',
    'у п’ятницю або в суботу',
    'Friday 25 or Saturday 26 February',
    'Fri 00:00 – Sat 24:00 Kyiv · Thu 22:00 – Sat 22:00 UTC',
  ],
  [
    'until 2022-02-27 15:00',
    'until Sunday 15:00 Minsk time · 14:00 Kyiv',
    'до 15:00 за часом Мінська в неділю · 14:00 Київ',
    'until 15:00 Minsk time, Sunday 27 February',
    '15:00 Minsk · 14:00 Kyiv · 12:00 UTC',
    'Europe/Minsk',
  ],
  ['2014/2015', '2014–2015', '2014–2015', '2014–2015', null, 'Europe/Minsk'],
  [
    '2022-02-25/2022-02-26',
    'Friday–Saturday',
    'від п’ятниці до суботи',
    'Friday 25 February – Saturday 26 February',
    'Fri 00:00 – Sat 24:00 Kyiv · Thu 22:00 – Sat 22:00 UTC',
  ],
  [
    '2022-02-26~',
    'around Saturday',
    'приблизно у суботу',
    'around Saturday 26 February',
    '00:00–24:00 Kyiv · Fri 22:00 – Sat 22:00 UTC',
  ],
  [
    '2022-02-26?',
    'perhaps Saturday',
    'можливо, у суботу',
    'perhaps Saturday 26 February',
    '00:00–24:00 Kyiv · Fri 22:00 – Sat 22:00 UTC',
  ],
  [
    'since 2022-02-25',
    'since Friday',
    'від п’ятниці',
    'since Friday 25 February',
    'At the earliest 00:00 Kyiv · Thu 22:00 UTC',
  ],
  [
    '2021-12-31',
    '31 December 2021',
    '31\u00a0грудня\u00a02021\u00a0р.',
    'Friday 31 December 2021',
    '00:00–24:00 Kyiv · Thu 22:00 – Fri 22:00 UTC',
  ],
  [
    '2022-02-12 morning',
    'morning of 12 February',
    '12\u00a0лютого вранці',
    'Saturday morning, 12 February',
    '06:00–12:00 Kyiv · 04:00–10:00 UTC',
  ],
  ['until 2014-03', 'until March 2014', 'до кінця березня\u00a02014\u00a0р.', 'until March 2014', null],
  [
    '2022-02-26 15:00/2022-02-26 17:00',
    'Saturday 15:00–17:00 Kyiv time',
    'у суботу о 15:00–17:00 за часом Києва',
    '15:00–17:00 Kyiv time, Saturday 26 February',
    '15:00–17:00 Kyiv · 13:00–15:00 UTC',
  ],
];

afterAll(() => {
  process.env['TZ'] = ownZone;
});

describe.each(['Pacific/Chatham', 'America/Los_Angeles', 'Asia/Kolkata', 'Europe/Kyiv'])(
  'on a machine in %s',
  (machine) => {
    rows.forEach(([is, line, lineInUkrainian, headline, clocks, zone]) => {
      test(`${is} is told as “${line}”`, () => {
        process.env['TZ'] = machine;
        const when = compiled({ is, basis: 'computed', note: 'a note', zone });
        expect(whenLine(when, inEnglish)).toBe(line);
        expect(whenLine(when, inUkrainian)).toBe(lineInUkrainian);
        expect(whenCard(when, inEnglish)).toMatchObject({ headline, clocks });
      });
    });
  },
);

const deadline = compiled({
  is: 'until 2022-02-27 15:00',
  basis: 'computed',
  note: 'n',
  zone: 'Europe/Minsk',
});

test('a row does not say again what its heading says', () => {
  const own = clocksOf(edition, en, 'event');
  expect(whenLine(deadline, own, dayNumber(2022, 2, 27))).toBe('until 15:00 Minsk time');
  expect(whenLine(deadline, own, dayNumber(2022, 2, 26))).toBe('until Sunday 15:00 Minsk time');
});

test.each<[Clock, string]>([
  ['story', 'until Sunday 15:00 Minsk time · 14:00 Kyiv'],
  ['event', 'until Sunday 15:00 Minsk time'],
  ['utc', 'until Sunday 12:00 UTC'],
  ['reader', 'until Monday 01:45 your time'],
])('on the clock “%s” a time of day is told as “%s”', (clock, line) => {
  expect(whenLine(deadline, clocksOf(edition, en, clock, zoneOf('Pacific/Chatham')))).toBe(line);
});

test('on the story’s clock a time told on another says both, with its weekday where that is another', () => {
  const line = (is: string, zone = 'Europe/Minsk') =>
    whenLine(compiled({ is, basis: 'computed', note: 'n', zone }), inEnglish, dayNumber(2022, 2, 26));
  expect(line('2022-02-27 00:30')).toBe('Sunday 00:30 Minsk time · Sat 23:30 Kyiv');
  expect(line('2022-02-26 10:00/2022-02-26 12:00')).toBe('10:00–12:00 Minsk time · 09:00–11:00 Kyiv');
  expect(line('2022-02-27 00:30/2022-02-27 02:00')).toBe(
    'Sunday 00:30–02:00 Minsk time · Sat 23:30 – Sun 01:00 Kyiv',
  );
  expect(line('2022-02-26 10:00', 'Europe/Helsinki')).toBe('10:00 Helsinki time');
  expect(line('2022-02-26 10:00', '+05:45')).toBe('10:00 UTC+5:45 · 06:15 Kyiv');
  expect(line('2022-02-26', 'America/New_York')).toBe('Saturday (New York time)');
});

test('two clock times of two days name their clock once', () => {
  const night = { is: '2022-02-26 22:00/2022-02-27 06:00', basis: 'computed', note: 'n' } as const;
  expect(whenLine(compiled(night), inEnglish)).toBe('Saturday 22:00 – Sunday 06:00 Kyiv time');
  expect(whenLine(compiled({ ...night, lasted: true }), inEnglish)).toBe(
    'Saturday 22:00, until Sunday 06:00 Kyiv time',
  );
  expect(whenLine(compiled(night), inUkrainian)).toBe('від 22:00 в суботу до 06:00 за часом Києва в неділю');
});

test('the reader’s clock joins the others on a card', () => {
  const clocks = clocksOf(edition, en, 'reader', zoneOf('Pacific/Chatham'));
  expect(whenCard(deadline, clocks).clocks).toBe(
    '15:00 Minsk · 14:00 Kyiv · 12:00 UTC · Mon 01:45 your time',
  );
});

test('what lasted goes on until its end', () => {
  const lasted = compiled({
    is: '2022-02-27 morning/2022-02-28 morning',
    lasted: true,
    basis: 'computed',
    note: 'n',
  });
  expect(whenLine(lasted, inEnglish)).toBe('Sunday morning, until Monday morning');
  expect(whenLine(lasted, inUkrainian)).toBe('від ранку неділі до ранку понеділка увесь час');
});

test('a card says what is not known and on what a time rests', () => {
  const published = compiled({ is: 'by published', basis: 'computed', note: 'n' });
  const inferred = compiled({ is: '2022-02-26 night', basis: 'inferred', note: 'No date is given.' });
  expect(whenCard(published, inEnglish).notes).toEqual([
    { label: 'How much earlier, the source does not say.', note: null },
  ]);
  expect(whenCard(inferred, inEnglish).notes).toEqual([{ label: 'Inferred:', note: 'No date is given.' }]);
});

test('of a time further than a calendar reaches the last it shows is told', () => {
  const year = { year: 'numeric', era: 'short' } as const;
  const wall = dayNumber(-271_821, 1, 1) * 86_400_000;
  expect(told(en, wall, year)).toBe('271822 BC');
  expect(told(en, wall, year, 0)).toBe('271822 BC – 1970 AD');
});

test('moments of the axis are told on the clock chosen', () => {
  const noon = Date.UTC(2022, 1, 27, 12);
  expect(longMoment(noon, inEnglish)).toBe('Sunday 27 February, 14:00 Kyiv time');
  expect(longMoment(noon, inUkrainian)).toBe('Неділя, 27\u00a0лютого, 14:00 за часом Києва');
  expect(longMoment(noon, clocksOf(edition, en, 'utc'))).toBe('Sunday 27 February, 12:00 UTC');
});

test('a Ukrainian line of time sounds on from one word to the next', () => {
  const lineOf = (is: string, zone?: string) =>
    whenLine(compiled({ is, basis: 'computed', note: 'n', zone }), inUkrainian);
  expect(lineOf('2022-02-24 morning')).toBe('у четвер уранці');
  expect(lineOf('2022-02-26 early hours')).toBe('у суботу вдосвіта');
  expect(lineOf('until 2022-02-28 15:00')).toBe('до 15:00 за часом Києва в понеділок');
  expect(lineOf('until 2022-02-28 15:00', 'Europe/Chisinau')).toContain('Кишинева в понеділок');
  const onMine = clocksOf(edition, uk, 'reader', zoneOf('Pacific/Chatham'));
  expect(whenLine(deadline, onMine)).toBe('до 01:45 за вашим часом у понеділок');
});

test('years that something lasted are said as years', () => {
  const lasted = compiled({ is: '2014/2015', lasted: true, basis: 'computed', note: 'n' });
  expect(whenLine(lasted, inUkrainian)).toBe('від 2014 до 2015\u00a0року увесь час');
  const days = compiled({ is: '2022-02-26/2022-02-27', lasted: true, basis: 'computed', note: 'n' });
  expect(whenCard(days, inUkrainian).headline).toBe(
    'від суботи, 26\u00a0лютого, до неділі, 27\u00a0лютого, увесь час',
  );
});

test.each([
  ['0000', '1 BC'],
  ['-000319', '320 BC'],
  ['-003499/-000299', '3500–300 BC'],
  ['-000026/0014', '27 BC – 14 AD'],
  ['-000043-03', 'March 44 BC'],
  ['-000043-03/-000043-05', 'March – May 44 BC'],
  ['-000043-03-15', '15 March 44 BC'],
  ['since -000043', 'since 44 BC'],
])('a year before Christ says so: %s', (is, line) => {
  const when = compiled({ is, basis: 'computed', note: 'n' });
  expect(whenLine(when, inEnglish)).toBe(line);
  expect(whenCard(when, inEnglish).headline).toContain(line);
  expect(whenLine(when, inUkrainian)).toMatch(/до\sн\.\sе\./);
  expect(whenLine(when, clocksOf(edition, ar))).toContain('ق.م');
});

test('Ukrainian has one apostrophe, and «у» before вівторок', () => {
  expect(dayHeading(dayNumber(2022, 2, 25), inUkrainian)).toBe('П’ятниця, 25\u00a0лютого');
  const point = { date: null, dateOf: null, part: null, clock: '15:00' };
  expect(uk.time.after('by', { ...point, weekday: 2 })).toBe('не пізніше 15:00 у вівторок');
  expect(uk.time.after('by', { ...point, weekday: 1 })).toBe('не пізніше 15:00 в понеділок');
});

test('heads what is known to a month or longer with no day', () => {
  const headings = [1, 12, 120, 1200].map((months) =>
    timeHeading({ day: dayNumber(1850, 1, 1), months }, inEnglish),
  );
  expect(headings).toEqual(['January 1850', '1850', '1850–1859', '1850–1949']);
  expect(timeHeading({ day: dayNumber(2022, 2, 1), months: 1 }, inEnglish)).toBe('February');
  expect(timeHeading({ day: dayNumber(-489, 1, 1), months: 12 }, inEnglish)).toBe('490 BC');
});
