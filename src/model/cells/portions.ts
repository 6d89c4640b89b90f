import { daysInMonth } from '../calendar.ts';
import { type Moment, makeMoment, setDate, unit } from './moment.ts';
import type { DateCell } from './stretches.ts';

/** A part of a stretch of time: from one to another of so many equal ones. */
export interface Portion {
  readonly from: number;
  readonly to: number;
  readonly of: number;
  /** Nobody says where it ends: `early`. */
  readonly isVague: boolean;
}

/** What a text names a part of, and which: `early 19th century`, `mid-1850s`, `2. Hälfte 1944`, `начало XIX века`. null where it names none. */
export function portionOf(text: string): { readonly portion: Portion; readonly rest: string } | null {
  for (const [words, portion] of portions) {
    const [written] = words.exec(text) ?? [];
    if (written !== undefined) return { portion, rest: text.slice(written.length) };
  }
  return null;
}

/** That part of a year in months, of a month in days, of several years in years: no narrower than it may be meant. null of what is a day, or has its ends in months. */
export function inPortion({ start, end, isExpanded }: DateCell, portion: Portion): DateCell | null {
  const { year, month } = start;
  if (end === null && start.unit === unit.year)
    return cut(12, portion, isExpanded, (nth) => momentOf(year, nth + 1, null));
  if (end === null && start.unit === unit.month)
    return cut(daysInMonth(year, month), portion, isExpanded, (nth) => momentOf(year, month, nth + 1));
  if (end === null || start.unit !== unit.year || end.unit !== unit.year) return null;
  return cut(end.year - year + 1, portion, isExpanded, (nth) => momentOf(year + nth, null, null));
}

function cut(
  length: number,
  { from, to, of }: Portion,
  isExpanded: boolean,
  momentAt: (nth: number) => Moment,
): DateCell {
  const first = Math.floor((from * length) / of);
  const last = Math.ceil((to * length) / of) - 1;
  return { start: momentAt(first), end: last > first ? momentAt(last) : null, isExpanded };
}

function momentOf(year: number, month: number | null, day: number | null): Moment {
  const moment = makeMoment();
  setDate(moment, year, month, day);
  return moment;
}

/** The last third is where `late` and `end of` are, as thesauri of museums have it (Getty, CDWA, dates). */
const thirds = [
  'early|(?:the )?(?:beginning|start)(?: of)?|(?:am )?(?:anfang|beginn)(?: des)?|frühes|(?:au )?début(?: du| de)?|(?:a )?(?:principios|comienzos|inicios)(?: del?)?|(?:на )?початок|на початку|поч\\.?|начало|в начале|нач\\.?|(?:na )?pocz(?:ątek|ątku|\\.)|أوائل|بداية',
  'mid|(?:the )?middle(?: of)?|(?:in der )?mitte(?: des)?|(?:au )?milieu(?: du| de)?|(?:a )?mediados(?: del?)?|середина|в середині|сер\\.?|в середине|(?:w )?połow(?:a|ie)|منتصف|أواسط',
  'late|(?:the )?end(?: of)?|(?:am )?ende(?: des)?|spätes|(?:à la )?fin(?: du| de)?|(?:a )?(?:finales|fines)(?: del?)?|кінець|наприкінці|кін\\.?|конец|в конце|кон\\.?|koniec|pod koniec|أواخر|نهاية',
];
/** The first to the fourth, by which halves and quarters are told. */
const ordinals = [
  'first|1st|1\\.?|I|erste[ns]?|1[eè]re|1er|premier|premi[eè]re?|primer[ao]?|перш\\p{L}{1,3}|перв\\p{L}{1,3}|pierwsz\\p{L}',
  'second|2nd|2\\.?|II|zweite[ns]?|2e|seconde?|deuxième|segund[ao]|друг\\p{L}{1,3}|втор\\p{L}{1,3}|drug\\p{L}',
  'third|3rd|3\\.?|III|dritte[ns]?|3e|troisième|tercer[ao]?|трет\\p{L}{1,3}|trzeci\\p{L}?',
  'fourth|last|4th|4\\.?|IV|vierte[ns]?|letzte[ns]?|4e|quatrième|derni[eè]re?|cuart[ao]|últim[ao]|четверт\\p{L}{1,3}|четвёрт\\p{L}{1,3}|останн\\p{L}{1,3}|последн\\p{L}{1,3}|czwart\\p{L}|ostatni\\p{L}?',
];
const halves = 'half|hälfte|moitié|mitad|половин\\p{L}|połow\\p{L}';
const quarters =
  'quarter|quartal|trimestre|квартал\\p{L}?|кв\\.|viertel|quart|cuarto|чверт\\p{L}|четверт\\p{L}|ćwier\\p{L}{1,3}';
const behind = "(?:\\s(?:of(?: the)?|des|der|von|du|de la|del?|d'))?(?:\\s(?=\\S))";

const portions: readonly (readonly [RegExp, Portion])[] = [
  ...thirds.map((words, nth) => portion(`(?:${words})(?:\\s?[-–]\\s?|\\s(?:the )?)`, nth, 3, true)),
  ...ordinals
    .slice(0, 2)
    .map((words, nth) => portion(`(?:the )?(?:${words})\\s(?:${halves})${behind}`, nth, 2)),
  portion(
    `(?:the )?(?:last|latter|letzte|останн\\p{L}{1,3}|последн\\p{L}{1,3})\\s(?:${halves})${behind}`,
    1,
    2,
  ),
  ...ordinals.map((words, nth) => portion(`(?:the )?(?:${words})\\s(?:${quarters})${behind}`, nth, 4)),
];

function portion(words: string, nth: number, of: number, isVague = false): readonly [RegExp, Portion] {
  return [new RegExp(`^${words}`, 'iu'), { from: nth, to: nth + 1, of, isVague }];
}
