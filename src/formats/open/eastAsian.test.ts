import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decoding } from './decoding.ts';
import { eastAsianEncoding } from './eastAsian.ts';
import type { Encoding } from './encodingNames.ts';
import { bytesIn, fileOf } from './file.fixture.ts';

const told = {
  'Shift-JIS': [
    '二月二十四日の夜、住民が市場の近くで爆発があったと報告した。',
    '東京大空襲、広島市、関東大震災、長崎県',
  ],
  'EUC-JP': [
    '二月二十四日の夜、住民が市場の近くで爆発があったと報告した。',
    '東京大空襲、広島市、関東大震災、長崎県',
  ],
  'GB 18030': [
    '二月二十四日，居民报告市场附近发生爆炸。消防队正在灭火。',
    '北京市，上海市，天津港爆炸，重庆',
  ],
  Big5: ['二月二十四日，居民報告市場附近發生爆炸。消防隊正在滅火。', '臺北市，高雄市，臺中市，花蓮縣'],
  'EUC-KR': [
    '이월 이십사일 저녁 주민들이 시장 근처에서 폭발이 있었다고 신고했다',
    '서울 부산 대구 인천 광주 대전 울산',
  ],
};
const samples = Object.entries(told).flatMap(([encoding, texts]) =>
  texts.map((text) => [encoding, text] as const),
);

/** `番号,名称,日付\n東京、日本,2022年1月\n` as Japanese spreadsheets save it. */
const japanese = Uint8Array.from(
  '94d4 8d86 2c 96bc 8fcc 2c 93fa 9574 0a 938c 8b9e 8141 93fa 967b 2c 32 30 32 32 944e 31 8c8e 0a'
    .replaceAll(' ', '')
    .match(/../g)
    ?.map((byte) => Number.parseInt(byte, 16)) ?? [],
);

async function read(bytes: Uint8Array, chosen?: Encoding) {
  const { encoding, pieces } = decoding(
    { ...fileOf(bytes), ...(chosen && { encoding: chosen }) },
    () => undefined,
  );
  let text = '';
  for await (const piece of pieces) text += piece;
  return { text, encoding: encoding() };
}

it.each(samples)(
  'a text in %s is read, as a table and where numbers come first: %s',
  async (encoding, text) => {
    const table = [...text].map(
      (letter, at) => `${at},2022-02-24,49.98,36.25,"${letter}${text.slice(at, at + 3)}"\r\n`,
    );
    const late = `${'1,2022-02-24,49.98,36.25,noon\n'.repeat(3000)}2,${text}\n`;
    for (const one of [text, table.join(''), late])
      expect(await read(bytesIn(one, encoding))).toEqual({ text: one, encoding });
  },
);

it('is none of what has one byte a letter, in capitals or not', () => {
  const words = [
    'Увечері 24 лютого мешканці Харкова повідомили про вибухи',
    'ВЗРЫВ В ЛУГАНСКЕ ПОЖАР НА СКЛАДЕ ОБСТРЕЛ ХАРЬКОВА МОСКВА КИЕВ',
  ];
  for (const text of words)
    for (const encoding of ['windows-1251', 'KOI8-U', 'CP866'])
      expect(eastAsianEncoding(bytesIn(text.replaceAll('і', 'i'), encoding))).toBeNull();
  for (const text of [
    'développement, été à Orléans, procès, forêt',
    'Zürich, Köln, München, Straße, Äpfel, Öl',
  ])
    expect(eastAsianEncoding(bytesIn(text, 'windows-1252'))).toBeNull();
});

it('is known by a line of names', async () => {
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
  expect(eastAsianEncoding(bytesIn(text, encoding))).toBeNull();
});

it('is judged of any bytes without a throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      eastAsianEncoding(bytes);
    }),
  );
});

it('is no Polish, of which a few words are letters of Cyrillic throughout', async () => {
  const text = 'id;name;note\n1;Zdarzenie żółć 1;łąka\n2;Zdarzenie żółć 2;łąka\n';
  expect(await read(bytesIn(text, 'windows-1250'))).toEqual({ encoding: 'windows-1250', text });
});

it('gives way to what the reader says', async () => {
  const bytes = bytesIn('żółć;łąka\n', 'windows-1250');
  expect(await read(bytes, 'windows-1250')).toEqual({ encoding: 'windows-1250', text: 'żółć;łąka\n' });
  expect((await read(japanese, 'windows-1250')).encoding).toBe('windows-1250');
});
