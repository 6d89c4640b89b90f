import { expect, it } from 'vitest';
import { told } from './time.fixture.ts';
import { readTime } from './time.ts';

it.each([
  ['5/6/2022', null, 'date-order-unanswered'],
  ['5/6/2022', 'day-first', '2022-06-05'],
  ['5/6/2022', 'month-first', '2022-05-06'],
  ['5/6/2022', 'year-first', 'date-order-against'],
  ['6/6/2022', null, '2022-06-06'],
  ['5/6/22', null, 'date-order-unanswered'],
  ['22/5/6', 'year-first', '2022-05-06'],
  ['5/6/30', 'month-first', '1930-05-06'],
  ['5/6/29', 'month-first', '2029-05-06'],
  ['10142018', 'month-first', '2018-10-14'],
  ['05062018', null, 'date-order-unanswered'],
  ['05062018', 'day-first', '2018-06-05'],
  ['20180605', 'day-first', '2018-06-05'],
  ['2022-06-05', null, '2022-06-05'],
  ['5 June 2022', null, '2022-06-05'],
  ['2000/01', 'year-first', '2000-01'],
  ['2000/01', 'year-year', '2000/2001'],
  ['2000/01', null, 'date-order-unanswered'],
  ['2000/03', null, '2000-03'],
  ['1999/00', 'year-year', '1999/2000'],
  ['1999/00', 'year-first', 'time-impossible'],
  ['1999-00', 'year-first', '1999'],
  ['2000/00', null, 'time-impossible'],
  ['1945-46?', 'year-year', '1945?/1946?'],
  ['1945/6', 'year-year', '1945/1946'],
  ['1914/18', 'year-year', '1914/1918'],
  ['1914/15 AD', 'year-year', '1914/1915'],
  ['c. 1914/15 AD', 'year-year', '1914~/1915~'],
  ['1914/15 BC', 'year-year', '-001914/-001913'],
  ['1945/46', 'year-first', 'time-impossible'],
  ['1945/46', null, 'time-impossible'],
  ['1945/03', 'year-year', 'date-order-against'],
  ['1945/13', 'year-year', 'time-impossible'],
  ['2000/01/02', 'year-year', '2000-01-02'],
  ['1945', 'year-year', '1945'],
  ['24.02.2022', 'year-year', 'date-order-against'],
  ['00/00/0000', null, 'time-missing'],
  ['00/00/0000', 'month-first', 'time-missing'],
  ['00/00/0000', 'year-first', 'time-missing'],
] as const)('reads "%s" by the order %s', (text, order, line) => {
  expect(told(readTime(text, order))).toBe(line);
});

it.each([
  ['-320', 'historical', '-000319'],
  ['-320', 'astronomical', '-000320'],
  ['-320', null, '-000319'],
  ['\u2212320?', null, '-000319?'],
  ['c. -320', 'historical', '-000319~'],
  ['-0319', 'historical', '-000318'],
  ['-0319', 'astronomical', '-000319'],
  ['-44-03-15', null, '-000043-03-15'],
  ['-44-03-15', 'astronomical', '-000044-03-15'],
  ['-500 – -300', 'historical', '-000499/-000299'],
  // With four digits and a month it is ISO 8601's, with a Y or an era it says itself what it is.
  ['-0043-03-15', 'historical', '-000043-03-15'],
  ['-0043-03', 'historical', '-000043-03'],
  ['0000-01-01', 'historical', '0000-01-01'],
  ['Y-17000', 'historical', '-017000'],
  ['44 BC', 'historical', '-000043'],
  ['44 до нашої ери', null, '-000043'],
  ['44 ق.م', 'astronomical', '-000043'],
  // An interval of EDTF is EDTF's, unless a codebook says otherwise.
  ['-0499/-0299', null, '-000499/-000299'],
  ['-0499/-0299', 'historical', '-000498/-000298'],
  ['-0043/..', null, 'since -000043'],
  ['by -44', null, 'by -000043'],
  ['0', 'historical', 'time-year-zero'],
  ['0000', null, 'time-year-zero'],
  ['0', 'astronomical', '0000'],
  ['2022', 'historical', '2022'],
] as const)('reads "%s" where years are %s', (text, years, line) => {
  expect(told(readTime(text, 'year-first', years))).toBe(line);
});
