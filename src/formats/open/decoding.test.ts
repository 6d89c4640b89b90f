import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decoding, halfDecoding, startOf } from './decoding.ts';
import { bytesIn, fileOf } from './file.fixture.ts';

const told = {
  uk: 'Увечері 24 лютого мешканці Харкова повідомили про вибухи в районі Салтівки. Рятувальники гасять пожежу, міст через річку перекрито, є поранені; електропостачання відновлюють, їхати треба в об’їзд, через сусіднє село.',
  ru: 'Вечером 24 февраля жители Харькова сообщили о взрывах в районе Салтовки. Спасатели тушат пожар, мост через реку перекрыт, есть раненые; электроснабжение восстанавливают, объезд идёт через соседнее село.',
  fr: 'Dans la soirée du 24 février, des habitants de Kharkiv ont signalé des explosions près du marché. Les secours éteignent l’incendie, le pont a été fermé à la circulation ; deux blessés, l’électricité est coupée.',
  de: 'Am Abend des 24. Februar meldeten Bewohner von Charkiw Explosionen in der Nähe des Marktes. Die Feuerwehr löscht den Brand, die Straße über die Brücke ist gesperrt; größere Ausfälle sind möglich, zwei Häuser beschädigt.',
  pl: 'Wieczorem 24 lutego mieszkańcy Charkowa zgłosili wybuchy w pobliżu rynku. Straż pożarna gasi pożar, most przez rzekę zamknięto, są ranni; dostawy prądu są przywracane, objazd prowadzi przez sąsiednią wieś.',
  cs: 'Večer obyvatelé Charkova hlásili výbuchy poblíž tržiště. Hasiči hasí požár, most přes řeku je uzavřen, Žďár hlásí šest zraněných; objížďka vede přes sousední vesnici, škody se ještě zjišťují, únor, říjen a květen.',
  lt: 'Vakare Charkivo gyventojai pranešė apie sprogimus netoli turgaus. Gaisrininkai gesina gaisrą, tiltas uždarytas, šeši sužeisti; Šiauliai, Panevėžys, ūkis, žmonės, įvykis, geležinkelis per upę, didžiausias mūšis.',
  is: 'Um kvöldið tilkynntu íbúar um sprengingar nálægt markaðnum. Slökkviliðið slekkur eldinn, brúin er lokuð, þrír særðir; Þórshöfn, Ísafjörður, ýmsir staðir, rafmagn fór af austurhluta borgarinnar og hús skemmdust.',
  he: 'בערב 24 בפברואר דיווחו תושבי חרקיב על פיצוצים ליד השוק. כוחות הכיבוי מכבים את הדליקה, הגשר מעל הנהר סגור ויש פצועים; אספקת החשמל מתחדשת, המעקף עובר דרך הכפר השכן, שלושה בתים ניזוקו.',
  el: 'Το βράδυ της 24ης Φεβρουαρίου κάτοικοι του Χαρκόβου ανέφεραν εκρήξεις κοντά στην αγορά. Οι πυροσβέστες σβήνουν τη φωτιά, η γέφυρα είναι κλειστή, υπάρχουν τραυματίες· δύο σπίτια έπαθαν ζημιές.',
  tr: '24 Şubat akşamı Harkiv sakinleri pazar yeri yakınında patlamalar olduğunu bildirdi. İtfaiye yangını söndürüyor, köprü kapatıldı, yaralılar var; şehrin doğusunda elektrik kesildi, iki bina hasar gördü.',
};
const encodings = [
  ['uk', 'windows-1251'],
  ['ru', 'windows-1251'],
  ['uk', 'KOI8-U'],
  ['ru', 'CP866'],
  ['fr', 'windows-1252'],
  ['de', 'windows-1252'],
  ['pl', 'windows-1250'],
  ['tr', 'windows-1254'],
  ['is', 'windows-1252'],
  ['lt', 'windows-1257'],
  ['pl', 'ISO 8859-2'],
  ['cs', 'ISO 8859-2'],
  ['cs', 'windows-1250'],
  ['fr', 'Mac Roman'],
  ['de', 'Mac Roman'],
  ['de', 'CP850'],
  ['fr', 'CP850'],
  ['pl', 'CP852'],
  ['cs', 'CP852'],
  ['he', 'windows-1255'],
  ['el', 'windows-1253'],
] as const;

async function read(bytes: Uint8Array, size?: number) {
  const { encoding, pieces } = decoding(fileOf(bytes, size), () => undefined);
  let text = '';
  for await (const piece of pieces) text += piece;
  return { text, encoding: encoding() };
}

describe.each(encodings)('a text (%s) in %s is read', (language, encoding) => {
  // KOI8-U has no such apostrophe, and Node 20 reads windows-1252 as latin-1, which has none either.
  const text = told[language].replaceAll('’', "'");

  it('by 200 characters, by 20 kB, as a table, and where only one word tells', async () => {
    const table = text.split(' ').map((word, index) => `${index},2022-02-24,49.98,36.25,"${word}"\r\n`);
    const late = `${'1,2022-02-24,49.98,36.25,noon\n'.repeat(3000)}2,${text}\n`;
    for (const one of [text.slice(0, 200), text.repeat(100).slice(0, 20_000), table.join(''), late]) {
      expect(await read(bytesIn(one, encoding))).toEqual({ text: one, encoding });
    }
  });
});

it.each([
  ['a dash', 'Battle – part', 0x96],
  ['years from one to another', '1914–1918', 0x96],
  ['a pound', 'Fine of £5', 0xa3],
  ['a euro', 'Fine of 5 €', 0x80],
  ['a half', '2 ½ miles', 0xbd],
  ['a quarter', '2¼ miles', 0xbc],
  ['a sign of times', '2 × 3', 0xd7],
])('an English text is in windows-1252 where %s is all that is not ASCII', async (_, text, byte) => {
  const all = `date,name\n2021-01-01,${text}\n`.repeat(3);
  // Node 20 writes and reads no dash in windows-1252.
  const bytes = Uint8Array.from(all, (letter) => (letter.charCodeAt(0) < 0x80 ? letter.charCodeAt(0) : byte));
  expect((await read(bytes)).encoding).toBe('windows-1252');
});

it('names of several countries are read in Mac Roman', async () => {
  const names =
    'Île-de-France Straße Kokemäenjoki Düsseldorf TÉRMICA COGENERACIÓN Rhône Produção Köln SOCIETÀ UMEÅ LÄMPÖ Tatabánya CORUÑA København Gävle Oberösterreich Alcúdia Dürnrohr Südost';
  const table = names.split(' ').map((name, at) => `${at},2022-02-24,${name}\n`);
  expect(await read(bytesIn(table.join(''), 'Mac Roman'))).toEqual({
    encoding: 'Mac Roman',
    text: table.join(''),
  });
});

it('letters that stand alone are of the script of the words around them', async () => {
  const text = 'Події: а і б, у І столітті – і в ІІ';
  expect(await read(bytesIn(text, 'windows-1251'))).toEqual({ encoding: 'windows-1251', text });
});

it.each([
  [
    'Stronie Śląskie, Jeseníky, Jeseník, Česká Ves, ČHMÚ, Lądek-Zdrój, Kłodzko, St. Pölten, SHMÚ',
    'windows-1250',
  ],
  ['Jeseníky, Česká Ves, Ostrava, ČHMÚ – „Červená“', 'windows-1250'],
  ['Lądek-Zdrój, Kłodzko, Jeseníky, Česká Ves, St. Pölten', 'ISO 8859-2'],
] as const)(
  'letters of several languages, %s, are in one that has no control codes of them',
  async (names, encoding) => {
    const text = names
      .split(', ')
      .map((name, row) => `${row};"${name}";2024-09-15\r\n`)
      .join('');
    expect(await read(bytesIn(text, encoding))).toEqual({ text, encoding });
  },
);

describe.each(['UTF-8', 'UTF-16 LE', 'UTF-16 BE'] as const)('a text in %s is read', (encoding) => {
  it.each(['', '\ufeff'])('after %j', async (mark) => {
    const text = Object.values(told).join('\n').repeat(60);
    expect(await read(bytesIn(mark + text, encoding))).toEqual({ text, encoding });
    const start = await startOf(fileOf(bytesIn(mark + text, encoding)));
    expect(text.startsWith(start.text) && start.text.length > 30_000).toBe(true);
  });
});

it('cuts no letter in two, however the bytes come', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'grapheme', maxLength: 50 }),
      fc.integer({ min: 1, max: 7 }),
      async (text, size) => {
        expect((await read(bytesIn(text, 'UTF-8'), size)).text).toBe(text.replace(/^\ufeff/, ''));
      },
    ),
  );
});

it('is UTF-8 in spite of a slip, and says where', async () => {
  const bytes = bytesIn(told.uk, 'UTF-8');
  bytes[100] = 0xff;
  const { text, encoding } = await read(bytes);
  expect(encoding).toBe('UTF-8');
  expect(text).toContain('\ufffd');
  expect(text.slice(-20)).toBe(told.uk.slice(-20));
});

it('is UTF-8 where what has its form and is no letter is all that is not ASCII, and says where', async () => {
  for (const half of [
    [0xf5, 0x80, 0x80, 0x80],
    [0xed, 0xa0, 0x80],
    [0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80],
  ]) {
    const { text, encoding } = await read(Uint8Array.from([0x61, 0x2c, ...half, 0x0a, 0x62]));
    expect(encoding).toBe('UTF-8');
    expect(text).toMatch(/^a,\ufffd+\nb$/);
  }
});

it('reads any bytes, in any pieces', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 200 }),
      fc.integer({ min: 1, max: 50 }),
      async (bytes, size) => {
        const whole = await read(bytes);
        expect(await read(bytes, size)).toEqual(whole);
        expect((await startOf(fileOf(bytes, size))).bytes).toEqual(bytes);
      },
    ),
  );
});

it('says how much is read', async () => {
  const seen: number[] = [];
  const { pieces } = decoding(fileOf(new Uint8Array(100).fill(0x41), 30), (bytes) => seen.push(bytes));
  for await (const piece of pieces) expect(piece).toMatch(/^A+$/);
  expect(seen).toEqual([30, 60, 90, 100]);
});

it('lets go of the file when nobody reads on', async () => {
  let isCancelled = false;
  const stream = () =>
    new ReadableStream<Uint8Array>({
      pull: (controller) => {
        controller.enqueue(new Uint8Array(1 << 16).fill(0x41));
      },
      cancel: () => {
        isCancelled = true;
      },
    });
  for await (const piece of decoding({ name: 'endless', size: Infinity, stream }, () => undefined).pieces) {
    expect(piece).not.toBe('');
    break;
  }
  expect(isCancelled).toBe(true);
});

it('says that letters may be wrong where they make no words in any encoding, and else nothing', async () => {
  const isDoubtful = async (bytes: Uint8Array) => {
    const reading = halfDecoding(fileOf(bytes), () => undefined);
    for await (const piece of reading.pieces) expect(piece.length).toBeGreaterThan(0);
    return reading.isDoubtful();
  };
  // Signs of sums within words.
  const none = Uint8Array.from('g\xf8r, d\xb1wr, t\xd7 a ll\xf7n, m\xb1g', (letter) => letter.charCodeAt(0));
  expect(await isDoubtful(none)).toBe(true);
  for (const [language, encoding] of encodings)
    expect(await isDoubtful(bytesIn(told[language].replaceAll('’', "'"), encoding))).toBe(false);
  expect(await isDoubtful(bytesIn(told.uk, 'UTF-8'))).toBe(false);
});
