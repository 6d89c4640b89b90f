import { decoderFor } from './dosPages.ts';
import type { Encoding } from './encodingNames.ts';

/**
 * Which of the encodings of one byte a letter a text is in, by its words that are not ASCII: the one in which they are words of a
 * language, made of the letters of its alphabet, of one script, with capitals at their beginning. A single word tells more often than
 * not; models of three letters in a row want ten or twenty. `fit`: how many of the letters that are not ASCII are as they should be, less those that are not, of 1.
 */
export function likeliestEncoding(bytes: Uint8Array): { readonly encoding: Encoding; readonly fit: number } {
  const words = wordsOf(bytes);
  if (words.length === 0) return { encoding: 'windows-1252', fit: 1 };
  const scores = scoresOf(words);
  // What ISO 8859 has for control codes are letters and quotation marks of windows-125x.
  const isIso = !bytes.some((byte) => byte >= 0x80 && byte < 0xa0);
  const likely = scores.filter(({ encoding }) => isIso || encoding !== 'iso-8859-2');
  const best = likely.reduce((most, one) => (one.score > most.score ? one : most));
  const foreign = words.reduce((sum, word) => sum + foreignIn(word), 0);
  const fit = best.score / foreign;
  const fitOfMac =
    fit < poor && words.filter(isOfMac).length * 2 > words.length ? macScore(words) / foreign : 0;
  return fitOfMac > good ? { encoding: 'macintosh', fit: fitOfMac } : { encoding: best.encoding, fit };
}

const poor = 0.5;
const good = 0.8;

/** Has a letter of Mac Roman where windows-1252 has letters of no western language, or hardly any sign that a word has. */
function isOfMac(word: Uint8Array): boolean {
  return word.some(
    (byte) =>
      (byte >= 0x86 && byte <= 0x90 && byte !== 0x8b) ||
      (byte >= 0x9a && byte < 0xa0) ||
      [0x80, 0x81, 0x83].includes(byte),
  );
}

/** Of names of several countries, which no single language has all. */
function macScore(words: readonly Uint8Array[]): number {
  const table = tableOf('macintosh');
  const likenesses = western.map((letters) => latinOf('macintosh', letters));
  return words.reduce(
    (sum, word) => sum + Math.max(...likenesses.map((one) => likeness(word, table, one))),
    0,
  );
}

interface Scored {
  readonly encoding: Encoding;
  readonly score: number;
}

/** Of each language; then, where no language has all words, of several that share an encoding. */
function scoresOf(words: readonly Uint8Array[]): readonly Scored[] {
  const likenesses = languages.map((language) => {
    const table = tableOf(language.encoding);
    return words.map((word) => likeness(word, table, language));
  });
  const alone = languages.map(({ encoding, isRare }, at) => ({
    encoding,
    score: (likenesses[at] ?? []).reduce((sum, score) => sum + score, isRare ? -1 : 0),
  }));
  const together = mixed.map((encoding) => {
    const isOf = (language: Language | undefined) => language?.encoding === encoding && !language.isElsewhere;
    const those = likenesses.filter((_, at) => isOf(languages[at]));
    const best = words.map((_, at) => Math.max(...those.map((scores) => scores[at] ?? 0)));
    return { encoding, score: best.reduce((sum, score) => sum + score, -1) };
  });
  return [...alone, ...together];
}

/** Those in which tables have names of several languages. */
const mixed: readonly Encoding[] = ['windows-1252', 'windows-1250', 'iso-8859-2'];

function foreignIn(word: Uint8Array): number {
  return word.reduce((sum, byte) => sum + (byte < 0x80 ? 0 : 1), 0);
}

interface Language {
  readonly encoding: Encoding;
  /** The letters of its alphabet that are not ASCII, small. */
  readonly letters: string;
  /** Those of them that are seen most. */
  readonly often: string;
  /** Its words have no ASCII letters. */
  readonly isApart: boolean;
  /** Of one word that could be either, the other is likelier. */
  readonly isRare?: true;
  /** Its letters are those of another language in another encoding, which words beside it would go with. */
  readonly isElsewhere?: true;
}

const cyrillic = {
  letters: 'абвгґдеєёжзиіїйклмнопрстуфхцчшщъыьэюяўђјљњћџ',
  often: 'оаеинтсрвлкі',
  isApart: true,
};
const latinOf = (encoding: Encoding, letters: string): Language => ({
  encoding,
  letters,
  often: '',
  isApart: false,
});
const western = ['àâæçéèêëîïôœùûüÿ', 'äöüß', 'áéíñóúü', 'àáâãçéêíóôõú', 'àèéìòù', 'åäöæøé'];
const ofCentralEurope = ['ąćęłńóśźż', 'áčďéěíňóřšťúůýž', 'áäčďéíĺľňóôŕšťúýž', 'áéíóöőúüű', 'čćđšž', 'ăâîşţ'];

/** The first of those that are as likely is taken. */
const languages: readonly Language[] = [
  { encoding: 'windows-1251', ...cyrillic },
  ...western.map((letters) => latinOf('windows-1252', letters)),
  // Where there is none of the letters with an accent of Icelandic, Czech or Slovak.
  { encoding: 'windows-1254', letters: 'çğıöşüâîû', often: '', isApart: false },
  { ...latinOf('windows-1252', 'áðéíóúýþæö'), isElsewhere: true },
  ...ofCentralEurope.map((letters) => latinOf('windows-1250', letters)),
  ...ofCentralEurope.map((letters) => latinOf('iso-8859-2', letters)),
  ...['ąčęėįšųūž', 'āčēģīķļņšūž', 'äõöüšž'].map((letters) => latinOf('windows-1257', letters)),
  // Without those that are quotation marks and dashes in windows-1252.
  ...['éèàçùâû', 'äöüßÄÜ', 'áéú', 'åäöæø'].map((letters) => ({
    ...latinOf('macintosh', letters),
    isRare: true as const,
  })),
  ...western.map((letters) => ({
    ...latinOf('ibm850', letters),
    isRare: true as const,
  })),
  ...ofCentralEurope.map((letters) => ({ ...latinOf('ibm852', letters), isRare: true as const })),
  {
    encoding: 'windows-1253',
    letters: 'αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ',
    often: 'αοιετσνηυ',
    isApart: true,
    isRare: true,
  },
  {
    encoding: 'windows-1256',
    letters: 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژگ',
    often: 'اليمونرت',
    isApart: true,
    isRare: true,
  },
  {
    encoding: 'windows-1255',
    letters: 'אבגדהוזחטיךכלםמןנסעףפץצקרשת',
    often: 'יוהלתרמשאבנ',
    isApart: true,
    isRare: true,
  },
  { encoding: 'koi8-u', ...cyrillic, isRare: true },
  { encoding: 'ibm866', ...cyrillic, isRare: true },
];

/** So many words are enough. */
const mostWords = 2000;
const longestWord = 60;

/** Runs of ASCII letters and of bytes that are none, where one at least is not ASCII. */
function wordsOf(bytes: Uint8Array): readonly Uint8Array[] {
  const words: Uint8Array[] = [];
  let start = 0;
  let isForeign = false;
  for (let at = 0; at <= bytes.length && words.length < mostWords; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x80) isForeign = true;
    else if (!((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a)) {
      if (isForeign && !(at === start + 1 && isSign(bytes[start] ?? 0)))
        words.push(bytes.subarray(start, Math.min(at, start + longestWord)));
      isForeign = false;
      start = at + 1;
    }
  }
  return words;
}

/** Whether a byte that stands alone is a dash, a pound, a euro in the west: as a letter elsewhere it would be a word of one letter, and tells nothing. */
function isSign(byte: number): boolean {
  return /[^\p{L}]|[ªºµ]/u.test(tableOf('windows-1252')[byte] ?? '');
}

const tables = new Map<string, string>();

/** The letter of each byte. */
function tableOf(encoding: string): string {
  const known = tables.get(encoding);
  if (known !== undefined) return known;
  const decoder = decoderFor(encoding);
  const table = Array.from({ length: 256 }, (_, byte) => decoder.decode(Uint8Array.of(byte))).join('');
  tables.set(encoding, table);
  return table;
}

const marks = '’‘“”„‚«»‹›–—…№°€•·§©®™\u00a0´ªº¿¡،؛؟';

/** Those that no letter follows at once. */
const noBeginnings = '®©™№·•';

function likeness(word: Uint8Array, table: string, { letters, often, isApart }: Language): number {
  let score = 0;
  let run = 0;
  let wasSmall = false;
  let wasAscii = false;
  let wasLetter = false;
  /** Within the word, behind a letter. */
  let wasMark = false;
  for (const [index, byte] of word.entries()) {
    const letter = table[byte] ?? '';
    const small = letter.toLowerCase();
    const isSmall = letter === small && letter !== letter.toUpperCase();
    if (byte < 0x80) {
      if (isApart && wasLetter && !wasAscii) score -= 2;
      // `і№ka` is `łąka`.
      if (isApart && wasMark) score -= 4;
      wasMark = false;
      run = 0;
      wasLetter = true;
    } else if (letters.includes(small)) {
      wasMark = false;
      score += often.includes(small) ? 1.3 : 1;
      run += 1;
      if (!isSmall && letter !== letter.toLowerCase() && wasSmall) score -= 2;
      if (isApart && wasLetter && wasAscii) score -= 2;
      if (!isApart && run > 1) score -= run > 2 ? 2 : 0.5;
      wasLetter = true;
    } else {
      const isInside = index > 0 && index < word.length - 1;
      wasMark = isInside;
      if (!marks.includes(letter)) score -= 3;
      else if ((isInside && letter !== '’') || (word.length > 1 && noBeginnings.includes(letter))) score -= 2;
      run = 0;
      wasLetter = false;
    }
    wasSmall = isSmall;
    wasAscii = byte < 0x80;
  }
  return score;
}
