import type { Clocks } from '../i18n/dates.ts';
import type { Span } from '../model/time.ts';
import { saysYear, type StretchTexts, stretchTexts } from './stretchText.ts';
import type { Tick } from './ticks.ts';

/** The room for names: of an axis so many CSS px wide, with text so many times as large as browsers have it. */
export interface Room {
  readonly axis: Span;
  readonly width: number;
  readonly type: number;
  readonly phone: boolean;
  /** How wide a text is in CSS px at a size in CSS px. */
  readonly textWidth: (text: string, size: number) => number;
}

export interface Named {
  readonly tick: Tick;
  /** What there is room for; empty where there is none. */
  readonly text: string;
  /** The same for who hears it, with the year. */
  readonly spoken: string;
}

export interface Naming {
  readonly named: readonly Named[];
  /** Whether each has its count beside it. All of them, or none: one without would look like one without events. */
  readonly isCounted: boolean;
  /** Whether each has its year that should, and the first its month. */
  readonly hasYears: boolean;
  /** Whether each has a name. */
  readonly fits: boolean;
}

/** As in the style sheet, in CSS px where text is as large as browsers have it: the type, that of counts, the room beside a name, beside both, between them, and beyond the axis. */
const desk = { size: 12.5, small: 12.5, aside: 12, close: 12, gap: 6, beyond: 24 };
const handheld = { size: 11.5, small: 10.5, aside: 8, close: 6, gap: 3.5, beyond: 28 };

/** Names for the lines of an axis, as full as there is room beside the counts of the stretches that have events (null: has none). */
export function nameTicks(
  ticks: readonly Tick[],
  counts: readonly (string | null)[],
  clocks: Clocks,
  { axis, width, type, phone, textWidth }: Room,
): Naming {
  const { size, small, aside, close, gap, beyond } = phone ? handheld : desk;
  const rooms = ticks.map((tick, index) => {
    const before = ticks[index - 1] ?? null;
    const from = Math.max(tick.at, axis.from);
    const end = Math.min(ticks[index + 1]?.at ?? axis.to, axis.to);
    const count = counts[index] ?? null;
    // A stretch that can be pressed has a frame on a phone, which ends with the axis.
    const more = end === axis.to && !(phone && count !== null) ? beyond : 0;
    return {
      tick,
      texts: stretchTexts(tick, before, clocks),
      isFirst: before === null,
      needsYear: saysYear(tick, before, clocks),
      room: ((end - from) * width) / (axis.to - axis.from) + more - aside,
      beside: count === null ? 0 : textWidth(count, small * type) + gap * type + close - aside,
      isLast: end === axis.to,
      // A time of day has no end, and the axis may end before a stretch does.
      isWhole: tick.to !== null && tick.to <= end,
    };
  });
  const isOfYears = rooms.some(({ needsYear, isFirst }) => needsYear && !isFirst);
  const manners = ['short', 'brief'] as const;
  const counted = manners.map((manner) => inManner(manner, true)).find(({ fits }) => fits);
  if (counted) return counted;
  const plain = manners.map((manner) => inManner(manner, false));
  return (
    plain.find(({ fits }) => fits) ??
    plain.at(-1) ?? { named: [], isCounted: false, hasYears: true, fits: true }
  );

  /** In one manner all of them. */
  function inManner(manner: 'short' | 'brief', isCounted: boolean): Naming {
    let fits = true;
    let hasYears = true;
    const named = rooms.map(({ tick, texts, isFirst, needsYear, room, beside, isLast, isWhole }): Named => {
      const { withYear, [manner]: short } = texts;
      const hasRoom = (text: string) =>
        width === 0 || textWidth(text, size * type) + (isCounted ? beside : -aside / 3) <= room;
      const all = needsYear || short.length === 0 ? [...withYear, ...short] : short;
      const text = all.find(hasRoom);
      if (text === undefined && (isWhole || beside > 0)) fits = false;
      const lacksYear = needsYear && withYear.length > 0 && short.includes(text ?? '');
      const lacksMonth = isFirst && short.length > 1 && text === short.at(-1);
      if (lacksMonth || (lacksYear && (phone || isOfYears || !isFirst))) hasYears = false;
      const said = text ?? (isLast ? '' : (all.at(-1) ?? ''));
      return { tick, text: said, spoken: spokenOf(texts, said) };
    });
    return { named, isCounted, hasYears, fits };
  }
}

/** How well the lines of an axis can be named: counts before years, and no more than there is room for. */
export function fitOf(clocks: Clocks, room: Room) {
  const numbers = new Intl.NumberFormat(clocks.words.locale);
  return (ticks: readonly Tick[], counts: readonly number[]): number => {
    // The days of a story are known by their names.
    if (!clocks.saysYears && ticks.some(({ unit }) => unit === 'day')) return 4;
    const texts = counts.map((count) => (count > 0 ? numbers.format(count) : null));
    const { fits, isCounted, hasYears } = nameTicks(ticks, texts, clocks, room);
    return fits ? (isCounted ? 2 : 0) + (hasYears ? 1 : 0) : -1;
  };
}

/** What is seen is a part of what is heard. */
function spokenOf({ withYear, short }: StretchTexts, text: string): string {
  const all = [...withYear, ...short];
  return all.find((one) => one.includes(text) && text !== '') ?? all.at(text === '' ? 0 : -1) ?? text;
}
