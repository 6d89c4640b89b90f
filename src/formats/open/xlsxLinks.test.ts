import { describe, expect, it } from 'vitest';
import { zip } from './archive.ts';
import { fileOf } from './file.fixture.ts';
import { opened } from './opening.fixture.ts';
import { type SheetWritten, xlsxOf } from './workbook.fixture.ts';
import { linksReader } from './xlsx/links.ts';
import { textElement } from '../xml.ts';

const carrier = zip(() => Promise.resolve({ is: 'unknown-format', found: '', line: null }));

async function read(sheets: readonly SheetWritten[]) {
  return opened(carrier, fileOf(xlsxOf(sheets)));
}

describe('the addresses behind texts', () => {
  const rows = [
    ['date', 'source', 'web'],
    ['2022-02-24', 'The Paper', 'https://example.org/1'],
    ['2022-02-25', 'The Paper', 'https://example.org/2'],
    ['2022-02-26', 'Nobody', ''],
  ];
  const links = {
    B2: 'https://example.org/a',
    'B3:B3': 'https://example.org/b',
    C2: 'https://example.org/1',
    B4: 'mailto:somebody@example.org',
  };

  it('stand in a column of their own, where they are others than the texts', async () => {
    const file = await read([{ name: 'S', rows, links }]);
    expect(file.columns).toEqual(['date', 'source', 'web', 'source link']);
    expect(file.rows.map((row) => row[3])).toEqual(['https://example.org/a', 'https://example.org/b', '']);
    expect(file.rows.map((row) => row.slice(0, 3))).toEqual(rows.slice(1));
  });

  it('are read out of formulas', async () => {
    const formula = 'HYPERLINK("https://example.org/f","The Paper")';
    const content = [textElement('f', formula), textElement('v', 'The Paper')];
    const file = await read([
      {
        name: 'S',
        rows: [
          ['date', 'source'],
          ['2022-02-24', { attributes: { t: 'str' }, content }],
          ['2022-02-25', 'x', 'y'],
        ],
      },
    ]);
    expect(file.rows).toEqual([
      ['2022-02-24', 'The Paper', '', 'https://example.org/f'],
      ['2022-02-25', 'x', 'y', ''],
    ]);
  });

  it('are counted where they lie over one another too', () => {
    const reader = linksReader(new Map([['a', 'https://example.org/a']]));
    const link = (ref: string) => `<hyperlink ref="${ref}" r:id="a"/>`;
    reader.write(`<sheet xmlns:r="r">${['A1:XFD7', 'A1:XFD7', 'A8'].map(link).join('')}</sheet>`);
    const links = reader.end();
    expect(links.at(7, 1)).toBe('https://example.org/a');
    expect(links.at(8, 1)).toBeNull();
  });
});
