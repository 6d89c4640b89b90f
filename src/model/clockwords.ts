/**
 * Matches what tells a clock time in a language: hours with minutes, a.m. and p.m., hours that the words beside them make
 * hours, noon, midnight. A number alone tells none: people and things are counted too.
 */
export function clockPattern(spoken: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\d.,:])(?:${[withMinutes, ...spoken].join('|')})`, 'iu');
}

/** 15:00, 3.30; but no amount of anything. */
const withMinutes = String.raw`(?<![$€£₴₽])(?:[01]?\d|2[0-4])[:.][0-5]\d(?!\d|\s*(?:%|per\s?cent|million|billion|млн|млрд))`;

const hour = String.raw`(?:1?\d|2[0-4])(?![.,:]?\d)`;

/** After an hour stands none of the nouns that the number would count: the end, a stop, or one of these words. */
function before(words: string): string {
  return String.raw`(?!\p{L})(?=\s*(?:$|[,.;:!?)–—]|(?:${words.replaceAll(' ', '|')})(?!\p{L})))`;
}

const inEnglish = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const english = `(?:${hour}|${inEnglish})`;

export const englishClock: readonly string[] = [
  'noon|midday|midnight',
  String.raw`${english}(?:[:.][0-5]\d)?\s?[ap]\.?\s?m(?!\p{L})`,
  String.raw`${english}\s+o'clock`,
  String.raw`(?:half|quarter|${english})\s+(?:past|to)\s+(?:noon|midnight|${inEnglish})(?!\p{L})`,
  String.raw`at\s+(?:(?:about|around|exactly)\s+)?${english}${before(
    'on in local sharp this that today tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday',
  )}`,
  String.raw`(?:[01]\d|2[0-4])[0-5]\d\s+(?:hours|hrs|gmt|utc|local\s+time)`,
];

const inUkrainian = String.raw`(?:перш|друг|трет|четверт|п'ят|шост|сьом|восьм|дев'ят|десят|одинадцят|дванадцят)(?:ій|ої|ьої|у|ю)`;
const ukrainian = String.raw`(?:${hour}-?(?:ої|ї|тій|ій|й|ту|у)|${inUkrainian})`;

export const ukrainianClock: readonly string[] = [
  'опівдн|опівноч|полудень|полудня',
  String.raw`(?:о|об|до|після|від|з|на|близько)\s+(?:${hour}|${ukrainian})\s+годин[иіу]`,
  String.raw`(?:о|об|до|після|від|з|близько)\s+${ukrainian}${before(
    'ранку вечора дня ночі за у в місцевого сьогодні вчора завтра',
  )}`,
  String.raw`(?:о|об)\s+пів\s+на\s+\p{L}`,
];

const inRussian =
  'два двух двум три трех трёх трем трём четыре четырех четырёх пять пяти шесть шести семь семи восемь восьми девять девяти десять десяти одиннадцать одиннадцати двенадцать двенадцати';
const russian = `(?:${hour}|${inRussian.replaceAll(' ', '|')})`;

export const russianClock: readonly string[] = [
  'полдень|полудн|полноч|полуноч',
  String.raw`(?:в|к|до|около|с|после|на)\s+${russian}\s+час(?:а|ов|ам)?(?!\p{L})`,
  String.raw`(?:в|к|до|около|с|после)\s+час(?:а|у)?\s+(?:дня|ночи)`,
  String.raw`(?:в|к|до|около)\s+половин[еуы]\s+\p{L}`,
];
