import { expect, it } from 'vitest';
import { readEpoch } from './epoch.ts';
import { told } from './time.fixture.ts';

it.each([
  ['1645714800', 'seconds', '2022-02-24 15:00:00 UTC'],
  ['1645714800.0', 'seconds', '2022-02-24 15:00:00 UTC'],
  ['1645714800123', 'milliseconds', '2022-02-24 15:00:00.123 UTC'],
  ['-1', 'seconds', '1969-12-31 23:59:59 UTC'],
  ['1.6457148E12', 'milliseconds', 'time-unreadable'],
  ['99999999999999999', 'milliseconds', 'time-too-far'],
  ['44616', 'serial', '2022-02-24'],
  ['44616.625', 'serial', '2022-02-24 15:00'],
  ['44616,5000116', 'serial', '2022-02-24 12:00:01'],
  ['61', 'serial', '1900-03-01'],
  ['60', 'serial', 'time-unreadable'],
  ['2958466', 'serial', 'time-unreadable'],
  ['1577836800123456', 'microseconds', '2020-01-01 00:00:00.123 UTC'],
  ['-1', 'microseconds', '1969-12-31 23:59:59.999 UTC'],
  ['1577923199999999999', 'nanoseconds', '2020-01-01 23:59:59.999 UTC'],
  ['2458849.5', 'julian-day', '2020-01-01'],
  ['2458850', 'julian-day', '2020-01-01'],
  ['2458850.0', 'julian-day', '2020-01-01 12:00 UTC'],
  ['-1.5', 'days', 'time-unreadable'],
  ['42735', 'serial-1904', '2021-01-01'],
  ['0', 'serial-1904', '1904-01-01'],
  ['3500', 'before-present', '-001550~'],
  ['1949', 'before-present', '0001~'],
  ['3500.0', 'before-present', '-001550~'],
  ['3500±30', 'before-present', '-001580~/-001520~'],
  ['old', 'before-present', 'time-unreadable'],
  ['220224', 'yymmdd', '2022-02-24'],
  ['991231', 'yymmdd', '1999-12-31'],
  ['50312', 'yymmdd', '2005-03-12'],
  ['240229', 'yymmdd', '2024-02-29'],
  ['230229', 'yymmdd', 'time-unreadable'],
  ['2202241', 'yymmdd', 'time-unreadable'],
] as const)('reads %s in %s', (text, counts, line) => {
  expect(told(readEpoch(text, counts))).toBe(line);
});
