import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decoding } from './decoding.ts';
import { bytesIn, fileOf } from './file.fixture.ts';
import { isShiftJis } from './shiftJis.ts';

/** `番号,名称,日付\n東京、日本,2022年1月\n` as Japanese spreadsheets save it. */
const japanese = Uint8Array.from(
  '94d4 8d86 2c 96bc 8fcc 2c 93fa 9574 0a 938c 8b9e 8141 93fa 967b 2c 32 30 32 32 944e 31 8c8e 0a'
    .replaceAll(' ', '')
    .match(/../g)
    ?.map((byte) => Number.parseInt(byte, 16)) ?? [],
);

async function read(bytes: Uint8Array, encoding?: 'windows-1250' | 'shift_jis') {
  const made = decoding({ ...fileOf(bytes), ...(encoding && { encoding }) }, () => undefined);
  let text = '';
  for await (const piece of made.pieces) text += piece;
  return { text, encoding: made.encoding() };
}

it('is known by its pairs of bytes', async () => {
  expect(await read(japanese)).toEqual({
    encoding: 'Shift-JIS',
    text: '番号,名称,日付\n東京、日本,2022年1月\n',
  });
});

it.each([
  ['Увечері 24 лютого мешканці Харкова повідомили про вибухи', 'CP866'],
  ['Увечері 24 лютого мешканці Харкова повідомили про вибухи', 'windows-1251'],
  ['Увечері 24 лютого мешканці Харкова повідомили про вибухи', 'KOI8-U'],
  ['Wieś Kraśnik, Śląsk, ślad, źle, święto, środa', 'windows-1250'],
  ['Málaga, élève, où, été, à côté, crème brûlée', 'windows-1252'],
])('is not taken for %s in %s', (text, encoding) => {
  expect(isShiftJis(bytesIn(text, encoding))).toBe(false);
});

it('is judged of any bytes without a throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(typeof isShiftJis(bytes)).toBe('boolean');
    }),
  );
});

it('is no Polish either, of which a few words are letters of Cyrillic throughout', async () => {
  const text = 'id;name;note\n1;Zdarzenie żółć 1;łąka\n2;Zdarzenie żółć 2;łąka\n';
  expect(await read(bytesIn(text, 'windows-1250'))).toEqual({ encoding: 'windows-1250', text });
});

it('gives way to what the reader says', async () => {
  const bytes = bytesIn('żółć;łąka\n', 'windows-1250');
  expect(await read(bytes, 'windows-1250')).toEqual({ encoding: 'windows-1250', text: 'żółć;łąka\n' });
  expect((await read(japanese, 'windows-1250')).encoding).toBe('windows-1250');
});
