import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readClock } from './clock.ts';
import { unit } from './moment.ts';
import { forgetZones, readZone } from './zone.ts';
import { americanZone, withOffsets } from './zoneNames.ts';

function told(text: string): string {
  const read = readClock(text);
  if (typeof read === 'string') return read;
  const zone = read.isZoneUnknown ? ' ?' : read.zone === null ? '' : ` ${read.zone}`;
  const until = read.until === undefined ? '' : `–${read.until.time / 60_000}`;
  const about = read.isAbout ? '~' : '';
  return `${about}${read.part ?? `${read.time / 60_000}`}${until} ${Object.keys(unit)[read.unit] ?? ''}${zone}`;
}

it.each([
  ['15:00', '900 minute'],
  ['3 PM', '900 minute'],
  ['3:05 p.m.', '905 minute'],
  ['12 AM', '0 minute'],
  ['12 PM', '720 minute'],
  ['1500', '900 minute'],
  ['900', '540 minute'],
  ['9', '540 minute'],
  ['0', '0 minute'],
  ['15.00', '900 minute'],
  ['15h30', '930 minute'],
  ['06h', '360 minute'],
  ['6 Uhr', '360 minute'],
  ['13.0', '780 minute'],
  ['1350.0', '830 minute'],
  ['10:00/10:30', '600–630 minute'],
  ['10:05:00/11:25:00', '605–685 second'],
  ['10:00/10:30Z', '600–630 minute UTC'],
  ['22:00 – 2:00', '1320–120 minute'],
  ['9:00 - 17:00', '540–1020 minute'],
  ['15:00/NA', '900 minute'],
  ['NA/NA', 'time-missing'],
  ['10:00Z/10:30+02:00', 'time-unreadable'],
  ['2022-06-15 10:00', 'time-unreadable'],
  ['1900-01-01 10:00:00', 'time-unreadable'],
  ['1500-0600', '900 minute -06:00'],
  ['T1500-06', '900 minute -06:00'],
  ['22:00-02:00', '1320 minute -02:00'],
  ['2022-06', 'time-unreadable'],
  ['1850-1', 'time-unreadable'],
  ['2021-W10-3', 'time-unreadable'],
  ['5-Mar-21', 'time-unreadable'],
  ['21-Mar', 'time-unreadable'],
  ['6/7', 'time-unreadable'],
  ['6–7', '360–420 minute'],
  ['150030', '900.5 second'],
  ['00:00:00.000', '0 millisecond'],
  ['24:00', '1440 minute'],
  ['15:00 Uhr', '900 minute'],
  ['15:00Z', '900 minute UTC'],
  ['15:00 EET', '900 minute +02:00'],
  ['14:00 CST-6', '840 minute -06:00'],
  ['14:00 GST10', '840 minute +10:00'],
  ['15:00 Europe/Kyiv', '900 minute Europe/Kyiv'],
  ['3 pm EST', '900 minute ?'],
  ['morning', 'morning day'],
  ['around 14:00', '~840 minute'],
  ['ca. 14:00', '~840 minute'],
  ['~14:00', '~840 minute'],
  ['gegen 14 Uhr', '~840 minute'],
  ['около 14:00–15:00', '~840–900 minute'],
  ['حوالي 14:00', '~840 minute'],
  ['about noon', '~noon day'],
  ['c. unknown', 'time-missing'],
  ['around', 'time-unreadable'],
  ['late evening', 'evening day'],
  ['', 'time-missing'],
  ['unknown', 'time-missing'],
  ['late', 'time-unreadable'],
  ['25:00', 'time-impossible'],
  ['24:01', 'time-impossible'],
  ['15:60', 'time-impossible'],
  ['15-11', 'time-unreadable'],
  ['15+11', 'time-unreadable'],
  ['12847', 'time-unreadable'],
  ['T15+02', '900 minute +02:00'],
  ['13 AM', 'time-impossible'],
])('reads "%s" as %s', (text, line) => {
  expect(told(text)).toBe(line);
});

it.each([
  ['Z', 'UTC'],
  ['UTC', 'UTC'],
  ['+02', '+02:00'],
  ['+0200', '+02:00'],
  ['-3:30', '-03:30'],
  ['UTC+2', '+02:00'],
  ['GMT-05:00', '-05:00'],
  ['+00:00', 'UTC'],
  ['EET', '+02:00'],
  ['EEST', '+03:00'],
  ['Europe/Kyiv', 'Europe/Kyiv'],
  ['\u221205:00', '-05:00'],
  ['PDT', '-07:00'],
  ['AKST', '-09:00'],
  ['Pacific Daylight Time', '-07:00'],
  ['Pacific Standard Time', 'America/Los_Angeles'],
  ['Eastern Time (US & Canada)', 'America/New_York'],
  ['ET', 'America/New_York'],
  ['FLE Standard Time', 'Europe/Kyiv'],
  ['constructor standard time', null],
  // Each stands for several clocks.
  ['EST', null],
  ['CST-6', '-06:00'],
  ['AKST-9', '-09:00'],
  ['GST10', '+10:00'],
  ['AB-6', null],
  ['CST', null],
  ['IST', null],
  ['MST', null],
  ['+15:00', null],
  ['Europe/Nowhere', null],
  ['', null],
])('takes "%s" for %s', (text, zone) => {
  expect(readZone(text)).toBe(zone);
});

it.each([
  ['EST', '-05:00'],
  ['edt', '-04:00'],
  ['CST', '-06:00'],
  ['EET', null],
  ['EASTER', null],
])('takes "%s" for %s where the clocks of the United States are meant', (text, zone) => {
  expect(americanZone(text)).toBe(zone);
});

it.each([
  ['2022-02-24 15:00 CST', '2022-02-24 15:00 -06:00'],
  ['3 p.m. (CST)', '3 p.m. (-06:00)'],
  ['Thu Feb 24 15:00:00 CST 2022', 'Thu Feb 24 15:00:00 -06:00 2022'],
  ['2022-02-24 15:00  CST', '2022-02-24 15:00  -06:00'],
  ['15:00 CST+8', '15:00 CST+8'],
  ['15:00 IST', '15:00 IST'],
  ['CST 15:00', 'CST 15:00'],
  ['15:00 EET', '15:00 EET'],
])('writes "%s" with the offset as "%s"', (text, written) => {
  expect(withOffsets(text, { CST: readZone('-06:00'), IST: null })).toBe(written);
});

it('never throws, and finds no time that no clock shows', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9:.TZ apm+-]{0,12}$/)), (text) => {
      const read = readClock(text);
      if (typeof read === 'string') return;
      expect(read.time).toBeGreaterThanOrEqual(0);
      expect(read.time).toBeLessThanOrEqual(86_400_000);
    }),
  );
});

it('asks of so many names, and of those of the next file anew', () => {
  forgetZones();
  for (let nth = 0; nth < 6000; nth++) readZone(`Area/Nowhere${nth}`);
  expect(readZone('Europe/Kyiv')).toBeNull();
  forgetZones();
  expect(readZone('Europe/Kyiv')).toBe('Europe/Kyiv');
});
