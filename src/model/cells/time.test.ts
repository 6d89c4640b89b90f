import fc from 'fast-check';
import { expect, it } from 'vitest';
import { daysInMonth } from '../calendar.ts';
import type { DateOrder } from '../mapping.ts';
import { readIs } from '../grammar.ts';
import { readTime } from './time.ts';
import { told } from './time.fixture.ts';

it.each([
  // ISO 8601
  ['2022-02-24', '2022-02-24'],
  ['20220224', '2022-02-24'],
  ['2022-02-24T15:00:00.123Z', '2022-02-24 15:00:00.123 UTC'],
  ['2022-02-24 15:00', '2022-02-24 15:00'],
  ['2022-02-24T15:00:30', '2022-02-24 15:00:30'],
  ['2022-02-24T15', '2022-02-24 15:00/2022-02-24 16:00'],
  ['2022-02-24T15:00+02', '2022-02-24 15:00 +02:00'],
  ['2022-02-24T15:00-0330', '2022-02-24 15:00 -03:30'],
  ['2022-02-24T15:00:00.123456Z', '2022-02-24 15:00:00.123 UTC'],
  ['20220224T150000Z', '2022-02-24 15:00:00 UTC'],
  ['20220224150000', '2022-02-24 15:00:00'],
  ['2022-02-24T24:00', '2022-02-25 00:00'],
  ['2022-W08-4', '2022-02-24'],
  ['2022-W08', '2022-02-21/2022-02-27'],
  ['2020-W53-5', '2021-01-01'],
  ['2022-055', '2022-02-24'],
  ['2022-02', '2022-02'],
  ['2022', '2022'],
  ['2022-02-24Z', '2022-02-24 UTC'],
  ['2022-02-24T15:00+02:00[Europe/Kyiv]', '2022-02-24 15:00 +02:00'],
  ['2014 W35', '2014-08-25/2014-08-31'],
  ['Q3/2014', '2014-07/2014-09'],
  // Of which the month or the day is not known
  ['2022-05-00', '2022-05'],
  ['2022-00-00', '2022'],
  ['2022-00', '2022'],
  ['2022/05/00 00:00', '2022-05'],
  ['+1943-00-00T00:00:00Z', '1943 UTC'],
  ['+1943-02-00T00:00:00Z', '1943-02 UTC'],
  ['-0490-00-00T00:00:00Z', '-000490 UTC'],
  ['00.05.1945', '1945-05'],
  ['00/00/1945', '1945'],
  ['19450500', '1945-05'],
  ['19450000', '1945'],
  // From one time of day to another
  ['2019-08-01 09:00–10:30', '2019-08-01 09:00/2019-08-01 10:30'],
  ['2019-08-01T09:00 - 10:30', '2019-08-01 09:00/2019-08-01 10:30'],
  ['1 May 2020, 22:00 – 02:15', '2020-05-01 22:00/2020-05-02 02:15'],
  ['2019-08-01 9:00 am to 1:30 pm EET', '2019-08-01 09:00/2019-08-01 13:30 +02:00'],
  // Halves, and quarters whose number is first
  ['2020H1', '2020-01/2020-06'],
  ['H2 2021', '2021-07/2021-12'],
  ['3Q2021', '2021-07/2021-09'],
  // A leap second
  ['2016-12-31T23:59:60Z', '2016-12-31 23:59:59 UTC'],
  // As archives and museums write
  ['[1850]', '1850'],
  ['[ca. 1850]', '1850~'],
  ['[1850?]', '1850?'],
  ['between 1850 and 1855', '1850/1855'],
  ['zwischen 1850 und 1855', '1850/1855'],
  ['1850 or 1851', '1850/1851'],
  ['from 3 to 5 May 2020', '2020-05-03/2020-05-05'],
  ['3./4. Mai 2020', '2020-05-03/2020-05-04'],
  ['3.-5.5.2020', '2020-05-03/2020-05-05'],
  ['30.04.-02.05.2020', '2020-04-30/2020-05-02'],
  ['14–37', '0014/0037'],
  ['20–30 AD', '0020/0030'],
  ['1998–present', 'since 1998'],
  ['1998-', 'since 1998'],
  ['May 2010 to date', 'since 2010-05'],
  ['12 تشرين الأول 2021', '2021-10-12'],
  ['3. Jänner 2021', '2021-01-03'],
  // EDTF
  ['2022-02-24/2022-02-26', '2022-02-24/2022-02-26'],
  ['1964/2008', '1964/2008'],
  ['2022-02~', '2022-02~'],
  ['1984?', '1984?'],
  ['1984%', '1984%'],
  ['../2022', 'by 2022'],
  ['/2022', 'by 2022'],
  ['2022/..', 'since 2022'],
  ['2022-02-24T15:00Z/', 'since 2022-02-24 15:00 UTC'],
  ['2022-XX', '2022'],
  ['2022-02-XX', '2022-02'],
  ['185X', '1850/1859'],
  ['18XX', '1800/1899'],
  ['Y-17000', '-017000'],
  // In numbers, day first
  ['24.02.2022', '2022-02-24'],
  ['24. 2. 2022', '2022-02-24'],
  ['24/02/2022 15:00', '2022-02-24 15:00'],
  ['24-2-22', '2022-02-24'],
  ['2022/02/24', '2022-02-24'],
  ['02/2022', '2022-02'],
  ['476-09-04', '0476-09-04'],
  ['2022年2月24日', '2022-02-24'],
  ['٢٤/٠٢/٢٠٢٢', '2022-02-24'],
  // With names of months
  ['24 February 2022', '2022-02-24'],
  ['Feb 24, 2022, 3:05 PM', '2022-02-24 15:05'],
  ['24th of February, 2022', '2022-02-24'],
  ['2022 Feb 24', '2022-02-24'],
  ['24-Feb-22', '2022-02-24'],
  ['February 2022', '2022-02'],
  ['Thu, 24 Feb 2022 15:00:00 +0200', '2022-02-24 15:00:00 +02:00'],
  ['Thu Feb 24 15:00:00 +0000 2022', '2022-02-24 15:00:00 UTC'],
  ['Thu Feb 24 2022 15:00:00 GMT+0200 (Eastern European Standard Time)', '2022-02-24 15:00:00 +02:00'],
  ['24/Feb/2022:15:00:00 +0000', '2022-02-24 15:00:00 UTC'],
  ['24 лютого 2022 р.', '2022-02-24'],
  ['Лютий 2022', '2022-02'],
  ['24 февраля 2022 года', '2022-02-24'],
  ['24. Februar 2022', '2022-02-24'],
  ['mar. 22 mars 2022', '2022-03-22'],
  ['1er mars 2022', '2022-03-01'],
  ['24 de febrero de 2022', '2022-02-24'],
  ['24 lutego 2022', '2022-02-24'],
  ['24 فبراير 2022', '2022-02-24'],
  ['24–26 February 2022', '2022-02-24/2022-02-26'],
  ['2007-11-13/15', '2007-11-13/2007-11-15'],
  ['2007-11-13/12-01', '2007-11-13/2007-12-01'],
  ['2007-11/12', '2007-11/2007-12'],
  ['2007-03-01T13:00Z/15:30Z', '2007-03-01 13:00/2007-03-01 15:30 UTC'],
  ['2023:05:01 12:00:00', '2023-05-01 12:00:00'],
  ['5-9 May 1945', '1945-05-05/1945-05-09'],
  ['July 15–16, 1851', '1851-07-15/1851-07-16'],
  ['May 5-9, 1945', '1945-05-05/1945-05-09'],
  ['17.09.2024-18.09.2024', '2024-09-17/2024-09-18'],
  ['30 May - 2 June 1944', '1944-05-30/1944-06-02'],
  ['May 30 – June 2, 1944', '1944-05-30/1944-06-02'],
  ['202202240507', '2022-02-24 05:07'],
  ['2019082406', '2019-08-24 06:00/2019-08-24 07:00'],
  ['1950.0', '1950'],
  ['-0330.0', '-000330'],
  ['20220224.0', '2022-02-24'],
  ['24 Feb 2022 – 3 Mar 2022', '2022-02-24/2022-03-03'],
  // Clock and zone
  ['15:00 24.02.2022', '2022-02-24 15:00'],
  ['24.02.2022, 15:00 Uhr', '2022-02-24 15:00'],
  ['2022-02-24 12:30 AM', '2022-02-24 00:30'],
  ['2022-02-24 15:00 EET', '2022-02-24 15:00 +02:00'],
  ['2022-02-24 15:00 UTC', '2022-02-24 15:00 UTC'],
  ['2022-02-24 15:00 Europe/Kyiv', '2022-02-24 15:00 Europe/Kyiv'],
  ['2022-02-24 15:00 EST', '2022-02-24 15:00 ?'],
  ['2022-03-27T01:00+02:00/2022-03-27T05:00+03:00', '2022-03-27 01:00/2022-03-27 04:00 +02:00'],
  // Doubt
  ['c. 1850', '1850~'],
  ['ca. March 1850', '1850-03~'],
  ['circa 1850?', '1850%'],
  ['2022-02-24 15:00?', '2022-02-24? 15:00'],
  // Long ago
  ['44 BC', '-000043'],
  ['15 March 44 BC', '-000043-03-15'],
  ['1 BCE', '0000'],
  ['-0043', '-000043'],
  ['-43', '-000043'],
  ['AD 79', '0079'],
  ['44 до н. е.', '-000043'],
  ['79 н. э.', '0079'],
  ['10,000 BC', '-009999'],
  ['1st century BC', '-000099/0000'],
  ['c. 5th century BCE', '-000499~/-000400~'],
  ['1st century AD', '0001/0100'],
  ['430s BC', '-000438/-000429'],
  ['0044-03-15 BC', '-000043-03-15'],
  ['15.03.44 BC', '-000043-03-15'],
  ['24.08.0079 AD', '0079-08-24'],
  ['500–300 BC', '-000499/-000299'],
  ['500-300 BC', '-000499/-000299'],
  ['c. 44 – 31 BC', '-000043~/-000030'],
  ['44 BC – AD 31', '-000043/0031'],
  ['5th-4th century BC', '-000499/-000300'],
  ['100-200 CE', '0100/0200'],
  ['1st–2nd century AD', '0001/0200'],
  ['1850s', '1850/1859'],
  ['19th century', '1801/1900'],
  ['1914–1918', '1914/1918'],
  ['1914–18', '1914/1918'],
  ['c. 1999–00', '1999~/2000'],
  // Our own grammar
  ['by 2022-02-27 15:00', 'by 2022-02-27 15:00'],
  ['until 2022-02-27', 'until 2022-02-27'],
  ['since 2022-02', 'since 2022-02'],
  ['as of 2022-02-27', 'as of 2022-02-27'],
  ['2022-02-27 afternoon', '2022-02-27 afternoon'],
])('reads "%s"', (text, line) => {
  expect(told(readTime(text, 'day-first'))).toBe(line);
});

it.each([
  ['', 'time-missing'],
  ['n/a', 'time-missing'],
  ['hello', 'time-unreadable'],
  ['15:00', 'time-unreadable'],
  ['24 Feb', 'time-unreadable'],
  ['Feb-22', 'time-unreadable'],
  ['202202', 'time-unreadable'],
  ['2022.5', 'time-unreadable'],
  ['12.00', 'time-unreadable'],
  ['5.0', 'time-unreadable'],
  ['-330.0', 'time-unreadable'],
  ['05.07.20214', 'time-unreadable'],
  // A serial number, seconds since 1970: never guessed.
  ['44616', 'time-unreadable'],
  ['1645714800', 'time-unreadable'],
  ['2022-2X', 'time-unreadable'],
  ['by published', 'time-unreadable'],
  ['2022-02-30', 'time-impossible'],
  ['30 February 2022', 'time-impossible'],
  ['24/13/2022', 'time-impossible'],
  ['2022-02-24 25:00', 'time-impossible'],
  ['2022-W54', 'time-impossible'],
  ['2022-00-05', 'time-impossible'],
  ['2022-05-00 15:00', 'time-unreadable'],
  ['2022-05 00:00', 'time-unreadable'],
  ['0000-00-00', 'time-missing'],
  ['0000-00-00 00:00:00', 'time-missing'],
  ['0000-00-00 00:00:00.000000', 'time-missing'],
  ['0000-00-00T00:00:00Z', 'time-missing'],
  ['0000-00', 'time-missing'],
  ['00/00/0000', 'time-missing'],
  ['00.00.0000 00:00', 'time-missing'],
  ['0000-00-00 AD', 'time-missing'],
  ['2023-366', 'time-impossible'],
  ['0 BC', 'time-year-zero'],
  ['0th century', 'time-unreadable'],
  ['2022-W08 BC', 'time-unreadable'],
  ['-500000', 'time-too-far'],
  ['-13800000000', 'time-too-far'],
  ['1,000,000 BC', 'time-too-far'],
  ['2/24/2022', 'date-order-against'],
])('refuses "%s" as %s', (text, fault) => {
  expect(told(readTime(text, 'day-first'))).toBe(fault);
});

it('says where two digits stand for a year', () => {
  const expanded = ['24/2/22', '24-Feb-22', '24/2/2022'].map((text) => {
    const read = readTime(text, 'day-first');
    return typeof read !== 'string' && read.isExpanded;
  });
  expect(expanded).toEqual([true, true, false]);
});

const orders = fc.constantFrom<DateOrder | null>(
  'year-first',
  'day-first',
  'month-first',
  'year-year',
  'month-year',
  null,
);
const fragments = fc.constantFrom(
  ...'2022 02 24 / - . : T Z + 15:00 AM c. ? ~ BC AD 1850 Feb лютого to – .. XX W08 EST Europe/Kyiv , century 99999'.split(
    ' ',
  ),
  ' ',
);

it('makes of any text a line that the grammar reads, or says why not', () => {
  const texts = fc.oneof(
    fc.string(),
    fc.array(fragments).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(texts, orders, (text, order) => {
      const read = readTime(text, order);
      if (typeof read === 'string') return;
      const line = told({ ...read, zone: null, isZoneUnknown: false });
      expect(readIs(line)).toMatchObject({ ok: true });
    }),
    { numRuns: 300 },
  );
});

it('reads a day the same in every way of writing it', () => {
  const days = fc
    .tuple(
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
    )
    .map(([year, month, day]) => [year, month, Math.min(day, daysInMonth(year, month))] as const);
  const pad = (value: number, width = 2) => String(value).padStart(width, '0');
  fc.assert(
    fc.property(days, ([year, month, day]) => {
      const line = `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
      const name = new Intl.DateTimeFormat('uk', { month: 'long', day: 'numeric', timeZone: 'UTC' })
        .formatToParts(Date.UTC(2021, month - 1, 15))
        .find(({ type }) => type === 'month')?.value;
      const ways: readonly (readonly [string, DateOrder | null])[] = [
        [line, null],
        [`${pad(year, 4)}/${month}/${day}`, 'day-first'],
        [`${day}.${month}.${pad(year, 4)}`, 'day-first'],
        [`${pad(month)}/${pad(day)}/${pad(year, 4)}`, 'month-first'],
        [`${day} ${name} ${pad(year, 4)} р.`, null],
      ];
      expect(ways.map(([text, order]) => told(readTime(text, order)))).toEqual(ways.map(() => line));
    }),
  );
});
