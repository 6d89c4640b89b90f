import { months as english } from '../slips.ts';

/** The number of a month (from 1) by one of its names in any of our languages, long or short, in any case; null where it is none. */
export function monthOf(word: string): number | null {
  return (names ??= namesOf()).months.get(folded(word)) ?? null;
}

/** Whether a word names a day of the week. Some short ones name a month as well: `mar`. */
export function isWeekday(word: string): boolean {
  return (names ??= namesOf()).weekdays.has(folded(word));
}

/** A text whose names of months are a word each: those of the Levant are two. */
export function withWholeMonths(text: string): string {
  return text.replace(/(تشرين|كانون)\s(الأول|الثاني)/gu, '$1$2');
}

interface Names {
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlySet<string>;
}

let names: Names | null = null;

/** What comes first stands where two languages mean different months: лістапад and listopad. */
const languages =
  'en uk ru de fr es it pt pl nl ar ar-SY be bg ro tr cs sk el sv da nb fi hu sr sl he fa ka hy az kk et lv lt'.split(
    ' ',
  );
/** As people write them, whatever `Intl` has. */
const more: readonly (readonly [string, number])[] = [
  ['sept', 9],
  ['jänner', 1],
  ['feber', 2],
  ['تشرينالأول', 10],
  ['تشرينالثاني', 11],
  ['كانونالأول', 12],
  ['كانونالثاني', 1],
  ['січ', 1],
  ['лют', 2],
  ['бер', 3],
  ['берез', 3],
  ['квіт', 4],
  ['трав', 5],
  ['черв', 6],
  ['лип', 7],
  ['серп', 8],
  ['вер', 9],
  ['верес', 9],
  ['жовт', 10],
  ['лист', 11],
  ['листоп', 11],
  ['груд', 12],
  ['янв', 1],
  ['фев', 2],
  ['мар', 3],
  ['апр', 4],
  ['июн', 6],
  ['июл', 7],
  ['авг', 8],
  ['сен', 9],
  ['окт', 10],
  ['ноя', 11],
  ['дек', 12],
];

function namesOf(): Names {
  const months = new Map<string, number>();
  const weekdays = new Set<string>();
  const add = (word: string, month: number) => {
    const name = folded(word);
    if (name !== '' && !/\d/.test(name) && !months.has(name)) months.set(name, month);
  };
  english.forEach((name, index) => {
    add(name, index + 1);
    add(name.slice(0, 3), index + 1);
  });
  for (const [word, month] of more) add(word, month);
  for (const language of languages) {
    for (const style of ['long', 'short'] as const) {
      // Beside a day many languages have the genitive: «лютий» and «24 лютого».
      const options = { timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn' } as const;
      const alone = new Intl.DateTimeFormat(language, { ...options, month: style });
      const beside = new Intl.DateTimeFormat(language, { ...options, month: style, day: 'numeric' });
      const weekday = new Intl.DateTimeFormat(language, { ...options, weekday: style });
      for (let month = 1; month <= 12; month++) {
        const day = Date.UTC(2021, month - 1, 15);
        add(alone.format(day), month);
        add(beside.formatToParts(day).find(({ type }) => type === 'month')?.value ?? '', month);
      }
      for (let day = 1; day <= 7; day++) weekdays.add(folded(weekday.format(Date.UTC(2021, 1, day))));
    }
  }
  return { months, weekdays };
}

function folded(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[.\u2019']/gu, '')
    .trim();
}
