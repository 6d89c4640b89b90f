import { describe, expect, it } from 'vitest';
import { utf8 } from '../../formats/open/opening.fixture.ts';
import { xlsxOf } from '../../formats/open/workbook.fixture.ts';
import { longestRow } from '../../model/longestRow.ts';
import { outcomeOf } from './engine.fixture.ts';

// A single record of megabytes would hold up everything, and all of it must be held at once: it is refused with its row, and the others stay.

const long = 'abcdefg '.repeat(longestRow / 8 + 1);
const event = (title: string) => ({ date: '2022-02-24', lat: 1.5, lon: 2.5, title });
const three = [event('First'), event(long), event('Third')];
const vertices = '[30.25,48.5],'.repeat(Math.ceil(longestRow / 13) + 1).slice(0, -1);
const outline = `{"type":"Feature","properties":{"date":"2022-02-25"},"geometry":{"type":"Polygon","coordinates":[[${vertices}]]}}`;
const prose = `${long.slice(0, 800)}\r\n`.repeat(longestRow / 400);
const point =
  '{"type":"Feature","properties":{"date":"2022-02-24"},"geometry":{"type":"Point","coordinates":[1,2]}}';
const placemark = (content: string) =>
  `<Placemark>${content}<Point><coordinates>1,2</coordinates></Point></Placemark>`;
const kml = (placemarks: string) => `<kml><Document>${placemarks}</Document></kml>`;
const pieces = `<description>${long.slice(longestRow / 2)}</description>`;

describe('a row that is too long is refused, and leaves the others as they are:', () => {
  it.each([
    ['JSON', JSON.stringify(three), 1, 2],
    ['JSON, an object a line', three.map((one) => `${JSON.stringify(one)}\n`).join(''), 2, 2],
    ['a sequence of JSON texts', three.map((one) => `\u001e${JSON.stringify(one)}\n`).join(''), 2, 2],
    ['GeoJSON', `{"type":"FeatureCollection","features":[${[point, outline, point].join(',\n')}]}`, 2, 2],
    ['a cell', `date,title\n2022-02-24,First\n2022-02-24,${long}${long}\n2022-02-25,b\n`, 3, 3],
    [
      'a cell in quotation marks',
      `date,title\n2022-02-24,"First"\n2022-02-24,"${long}""${long}"\n2022-02-25,b\n`,
      3,
      3,
    ],
    ['a cell of many lines', `date,title\r\n2022-02-24,First\r\n2022-02-24,"${prose}"\r\n2022-02-25,b`, 3, 3],
    ['KML', kml(`${placemark('')}\n${placemark(pieces + pieces + pieces)}\n${placemark('')}`), 2, 2],
  ])('%s', async (_, text, line, row) => {
    const outcome = await outcomeOf(utf8(text));
    if (outcome.is === 'refused') throw new Error(JSON.stringify(outcome.refusal));
    const { read, refused, notes, noted } = outcome.compiled.report;
    expect({ read, refused, tooLong: noted['too-long'] }).toEqual({ read: 3, refused: 1, tooLong: 1 });
    expect(notes.find(({ is }) => is === 'too-long')).toMatchObject({ row, line });
    expect(outcome.compiled.table.bytes.length).toBeLessThan(1000);
  });

  it('JSON, which a lost quotation mark has made long: it is as broken as a short one', async () => {
    const lines = '  abcdef\n'.repeat(longestRow / 9 + 10);
    const text = `[\n{"date":"2022-02-24"},\n{"title":"lost,\n${lines}"\n},\n{"date":"2022-02-25"}\n]`;
    const outcome = await outcomeOf(utf8(text));
    if (outcome.is === 'refused') throw new Error(JSON.stringify(outcome.refusal));
    const { read, refused, notes } = outcome.compiled.report;
    expect({ read, refused }).toEqual({ read: 3, refused: 1 });
    expect(notes.find(({ row }) => row === 2)).toMatchObject({ is: 'unreadable', line: 3 });
  });

  it('XLSX, whose cells can all be one text', async () => {
    const whole = 'x'.repeat(longestRow / 8);
    const bytes = xlsxOf([
      {
        name: 'S',
        rows: [
          ['date', ...'abcdefghij'.split('')],
          ['2022-02-24', ...Array<string>(10).fill(whole)],
          ['2022-02-25', 'c'],
        ],
      },
    ]);
    const outcome = await outcomeOf(bytes);
    if (outcome.is === 'refused') throw new Error(JSON.stringify(outcome.refusal));
    expect(outcome.compiled.report).toMatchObject({ read: 2, refused: 1 });
    expect(outcome.compiled.report.notes[0]).toMatchObject({ is: 'too-long', row: 2 });
  });
});

describe('what cannot be left out of a file is why it is refused:', () => {
  it.each([
    ['the only record', JSON.stringify([event(long)]), 1],
    ['the only row', `date,title\n2022-02-24,${long}${long}`, null],
    ['a cell whose quotation mark nothing closes', `date,title\n2022-02-24,a\n2022-02-25,"${prose}`, 3],
    ['an element of text', kml(placemark('') + placemark(`<name>${long}${long}</name>`)), 1],
    ['a comment', kml(`${placemark('')}<!-- ${long}${long} -->`), 1],
  ])('%s', async (_, text, line) => {
    const outcome = await outcomeOf(utf8(text));
    expect(outcome).toMatchObject({ is: 'refused', refusal: { is: 'long-row', line } });
  });

  it('the name of a member', async () => {
    const outcome = await outcomeOf(utf8(`{"${long}":1,"events":[{"date":"2022-02-24"}]}`));
    expect(outcome).toMatchObject({ is: 'refused', refusal: { is: 'broken', line: 1 } });
  });
});
