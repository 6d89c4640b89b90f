import { clockPattern, englishClock, russianClock, ukrainianClock } from './clockwords.ts';
import type { Unit } from './grammar.ts';

/**
 * Whether a source's words hold anything for a unit: for a clock time hours that are told as such, noon, midnight; for a
 * part of a day its word; for a day a weekday, a date, today, yesterday, tomorrow. True for months and years, and
 * where one of the languages (BCP 47) is not known here; without any language every known one is tried.
 */
export function namesUnit(text: string, unit: Unit, languages: readonly string[]): boolean {
  if (unit === 'month' || unit === 'year') return true;
  const spoken = languages.map((language) => language.toLowerCase().split('-')[0] ?? '');
  const lexicons = (spoken.length === 0 ? Object.keys(words) : spoken).map(lexiconOf);
  const said = text.replace(/[’ʼ]/gu, "'");
  return lexicons.some((lexicon) => lexicon === null || namesIn(said, unit, lexicon));
}

interface Lexicon {
  readonly clock: RegExp;
  readonly part: RegExp;
  readonly day: RegExp;
  /** A day's number with its month, and the year if it is there. */
  readonly date: RegExp;
}

function namesIn(words: string, unit: Exclude<Unit, 'month' | 'year'>, lexicon: Lexicon): boolean {
  switch (unit) {
    case 'second':
    case 'minute': {
      const rest = words.replaceAll(lexicon.date, ' ').replaceAll(numericDate, ' ');
      return matches(lexicon.clock, rest);
    }
    case 'part-of-day':
      return matches(lexicon.part, words);
    case 'day':
      return [lexicon.day, lexicon.date, numericDate].some((pattern) => matches(pattern, words));
  }
}

function matches(pattern: RegExp, words: string): boolean {
  return words.search(pattern) >= 0;
}

const numericDate =
  /\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4}|(?<!\d)\d{1,2}(?:st|nd|rd|th|-?(?:го|е|ого))(?!\p{L})/giu;

/** Any of the words, parted by spaces; one that ends in `-` is the beginning of a word, `_` stands for a space. */
function anyOf(words: string): string {
  const patterns = words.split(' ').map((word) => word.replaceAll('_', String.raw`\s+`));
  const closed = patterns.map((word) => (word.endsWith('-') ? word.slice(0, -1) : `${word}(?!\\p{L})`));
  return `(?<!\\p{L})(?:${closed.join('|')})`;
}

interface Words {
  readonly clock: readonly string[];
  readonly part: string;
  readonly day: string;
  readonly months: string;
}

const made = new Map<string, Lexicon>();

function lexiconOf(language: string): Lexicon | null {
  const known = made.get(language);
  const listed = Object.hasOwn(words, language) ? words[language] : undefined;
  if (known || !listed) return known ?? null;
  const fresh = lexicon(listed);
  made.set(language, fresh);
  return fresh;
}

function lexicon(words: Words): Lexicon {
  const month = `${anyOf(words.months)}\\p{L}*\\.?`;
  const year = String.raw`(?:,?\s+\d{4})?`;
  const dayFirst = String.raw`(?<!\d)\d{1,2}(?:\p{L}{2}|-\p{L}+)?\s+(?:of\s+)?${month}${year}`;
  const monthFirst = String.raw`${month}\s+\d{1,2}(?!\d|\s*[:.]\d)(?:st|nd|rd|th)?${year}`;
  return {
    clock: clockPattern(words.clock),
    part: new RegExp(anyOf(words.part), 'iu'),
    day: new RegExp(anyOf(words.day), 'iu'),
    date: new RegExp(`${dayFirst}|${monthFirst}`, 'giu'),
  };
}

const words: Readonly<Record<string, Words>> = {
  en: {
    clock: englishClock,
    part: 'morning- afternoon- evening- night- tonight overnight noon midday dawn- dusk sunrise sunset daybreak nightfall midnight small_hours early_hours lunchtime',
    day: 'monday- tuesday- wednesday- thursday- friday- saturday- sunday- mon tue tues wed thu thur thurs fri sat sun today- yesterday- tomorrow- tonight overnight last_night this_morning this_afternoon this_evening',
    months: 'jan- feb- mar- apr- may jun- jul- aug- sep- oct- nov- dec-',
  },
  uk: {
    clock: ukrainianClock,
    part: 'ранок ранк- вранці уранці зранку світан- опівдні полуд- пополудні після_обіду вдень удень вечір вечор- ввечері увечері звечора ніч ночі ночі- ніч- вночі уночі опівночі',
    day: "понеділ- вівтор- середа середу середи середі середою четвер- п'ятниц- субот- неділ- сьогодні вчора учора завтра напередодні",
    months: 'січ- лют- берез- квіт- трав- черв- лип- серп- верес- жовт- листоп- груд-',
  },
  ru: {
    clock: russianClock,
    part: 'утро утра утру утром утре днем днём полдень полудня после_обеда вечер- ночь ночи ночью ночной полночь полуночи рассвет-',
    day: 'понедельник- вторник- среда среду среды среде средой четверг- пятниц- суббот- воскресен- сегодня- вчера- завтра- накануне',
    months: 'янв- фев- мар- апр- мая май июн- июл- авг- сен- окт- ноя- дек-',
  },
};
