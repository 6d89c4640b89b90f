import { axisZone, isStoryYear, shortDay, told, yearOptions, type Clocks } from '../i18n/dates.ts';
import { dateOfDay, dayLength } from '../model/calendar.ts';
import { dayOf, wallTimeOf } from '../model/time.ts';
import { fullTexts, narrowText, tickText } from './tickText.ts';
import type { Tick } from './ticks.ts';

/** How a stretch can be named, the fullest first: each of them names all of its days, and no other. */
export interface StretchTexts {
  readonly withYear: readonly string[];
  /** Where its year is that of the stretch before. */
  readonly short: readonly string[];
  /** Where the others have no more room either: of days of the same month, or of a row of days. */
  readonly brief: readonly string[];
}

/** "Sat 26"; "1–7 Jan 2023", "1–7 Jan", "1–7"; "Jan–Mar 2023", "Jan–Mar"; "1980–1989", "1980–89"; "500–401 BC". `before` is null at the start of the axis. */
export function stretchTexts(tick: Tick, before: Tick | null, clocks: Clocks): StretchTexts {
  if (tick.to === null || tick.unit === 'day') return dayTexts(tick, before, clocks);
  const { words } = clocks;
  const zone = axisZone(clocks);
  const [from, to] = [dayOf(zone, tick.at), dayOf(zone, tick.to) - 1];
  const [first, last] = [dateOfDay(from), dateOfDay(to)];
  const say = (options: Intl.DateTimeFormatOptions) => told(words, from * dayLength, options, to * dayLength);
  const isOneYear = first.year === last.year;
  const eras = { ...yearOptions(from * dayLength), ...yearOptions(to * dayLength) };
  if (tick.unit === 'year') {
    const isBrief = first.year >= 1000 && !isOneYear && centuryOf(first.year) === centuryOf(last.year);
    const brief = `${first.year}–${String(last.year % 100).padStart(2, '0')}`;
    return { withYear: isBrief ? [say(eras), brief] : [say(eras)], short: [], brief: [] };
  }
  if (tick.unit === 'month') {
    // Both months in full, as some languages would have them, leave no room for their number.
    const months = say({ month: 'short' }).replace(/\s–\s/u, '–');
    if (!isOneYear) return { withYear: [say({ month: 'short', ...eras })], short: [], brief: [] };
    const year = told(words, from * dayLength, eras);
    const isOne = first.month === last.month;
    return {
      withYear: [isOne ? say({ month: 'short', ...eras }) : `${months} ${year}`],
      short: [months],
      brief: [months],
    };
  }
  const days = say({ day: 'numeric', month: 'short' });
  const isOneMonth = isOneYear && first.month === last.month;
  const isOfMonthBefore = before !== null && dateOfDay(dayOf(zone, before.at)).month === first.month;
  return {
    withYear: [say({ day: 'numeric', month: 'short', ...eras })],
    short: isOneYear ? [days] : [],
    brief: isOneYear ? [isOneMonth && isOfMonthBefore ? say({ day: 'numeric' }) : days] : [],
  };
}

/** Off the story, or where nothing else tells the month, the first of a month has it. */
function dayTexts(tick: Tick, before: Tick | null, clocks: Clocks): StretchTexts {
  const name = tickText(tick, clocks);
  const { story, saysYears } = clocks;
  const wall = wallTimeOf(axisZone(clocks), tick.at);
  const begins = before === null || dateOfDay(Math.floor(wall / dayLength)).day === 1;
  const isKnown = !saysYears && tick.at >= story.from && tick.at < story.to;
  const withYear =
    before === null ? fullTexts(tick, clocks) : begins && !isKnown ? [shortDay(tick.at, clocks)] : [];
  if (tick.to === null) return { withYear, short: [name], brief: [name] };
  const narrow = narrowText(tick, clocks);
  if (!begins || isKnown) return { withYear, short: [name], brief: [narrow] };
  const date = told(clocks.words, wall, { day: 'numeric', month: 'short' });
  const weekday = told(clocks.words, wall, { weekday: 'short' });
  const dated = [`${weekday} ${date}`, date];
  return { withYear, short: [...dated, name], brief: [...dated, narrow] };
}

/** Whether a stretch says its year where there is room: at the start of an axis whose year nobody knows, and where it is another than before. */
export function saysYear(tick: Tick, before: Tick | null, clocks: Clocks): boolean {
  const zone = axisZone(clocks);
  const wall = wallTimeOf(zone, tick.at);
  if (before === null) return tick.unit !== 'date' || !isStoryYear(wall, clocks);
  const last = dayOf(zone, (before.to ?? before.at + 1) - 1);
  return dateOfDay(last).year !== dateOfDay(Math.floor(wall / dayLength)).year;
}

function centuryOf(year: number): number {
  return Math.floor(year / 100);
}
