import { fitText, type Scale, type Setting } from './text.ts';
import type { PictureWords, PlaceWords } from './words.ts';

/** How words are set: the headline's serif, or the sans in a weight. */
export type Face = 'title' | 400 | 600;

/** The width of a text in a face and a size, in pixels. */
export type Measure = (text: string, face: Face, size: number) => number;

/** A line of text: `x` its left end, `y` its baseline. */
export interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly face: Face;
  readonly size: number;
  readonly tone: 'ink' | 'secondary';
}

/** A sign by its middle. */
export interface Sign {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Where everything beside the map stands, in pixels of the picture. */
export interface Layout {
  readonly lines: readonly Line[];
  readonly rules: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: 2 | 3;
  }[];
  /** The event's own mark. */
  readonly mark: Sign | null;
  /** The ring of the status. */
  readonly ring: Sign | null;
  /** What the words leave between what hangs from above and what stands below. */
  readonly free: { readonly top: number; readonly bottom: number };
}

/** The column of the words; an event's mark hangs left of it. */
export interface Column {
  readonly left: number;
  readonly right: number;
}

// Chats cut a picture down to some 900 × 470 in its middle: what matters most stands between these two.
const top = 80;
const bottom = 550;
const headline = 47;
const footline = 604;

// Many a list of links shows a picture a quarter as large: what is read there is four times as large as the least one reads.
const titles: Scale = { sizes: [64, 60, 58, 56, 53, 50, 48, 46, 44], leading: 1.12 };
const anyTitles: Scale = {
  sizes: [...titles.sizes, 42, 40, 38, 36, 34, 32, 30, 28, 26, 24],
  leading: titles.leading,
};
const statuses: Scale = { sizes: [36, 34, 32, 30], leading: 1.3 };
const kinds: Scale = { sizes: [30, 29, 28, 27, 26], leading: 1.3 };
const sentences: Scale = { sizes: [33, 32, 31, 30], leading: 1.3 };
const longSentences: Scale = { sizes: [...sentences.sizes, 28, 26, 24, 22, 20], leading: 1.3 };
const facts: Scale = { sizes: [33, 32, 31, 30], leading: 1.32 };
const longFacts: Scale = { sizes: [...facts.sizes, 28, 26, 24, 22, 20], leading: 1.32 };
const asides: Scale = { sizes: [31, 30, 29, 28], leading: 1.32 };
const longAsides: Scale = { sizes: [28, 26, 24, 22, 20], leading: 1.32 };
const sources: Scale = { sizes: [28, 27, 26], leading: 1.3 };
const longSources: Scale = { sizes: [28, 26, 24, 22, 20], leading: 1.3 };
const stories: Scale = { sizes: [27, 26, 25, 24, 23, 22, 21, 20, 19], leading: 1.3 };
const markSize = 88;
const ringSize = 32;

/**
 * Status and title hang from above, source, place and time stand below, who says it is between them if there is room. `kept` is
 * the height that they leave free for something else.
 */
export function layOut(words: PictureWords, column: Column, measure: Measure, kept = 0): Layout {
  const { left, right } = column;
  const width = right - left;
  const fit = (text: string | null, face: Face, scale: Scale, height: number, within = width) =>
    text === null || text === ''
      ? null
      : fitText(text, { width: within, height }, scale, (part, size) => measure(part, face, size));

  const mast: Line = { text: 'Dateline', x: left, y: headline, face: 'title', size: 29, tone: 'ink' };
  const storyX = left + measure(mast.text, mast.face, mast.size) + 16;
  const story = fit(words.story, 400, stories, 36, right - storyX);
  const source = fit(words.source, 400, sources, 36) ?? fit(words.source, 400, longSources, 72);
  const ground = Math.min(bottom, footline - heightOf(source) - 12);
  const below = factsOf(words, width, fit, measure);
  const floor = below.height === 0 ? ground : ground - below.height - 24;
  const reach = floor - kept;

  const mark = words.kind === null ? null : { x: left - 60, y: top + markSize / 2, size: markSize };
  const status = fit(words.status, 600, statuses, 50, width - ringSize - 12);
  const ring = status && { x: left + ringSize / 2, y: top + status.lineHeight / 2, size: ringSize };
  const beside = left + ringSize + 12 + widest(status, 600, measure) + 24;
  const kind = status && fit(words.kind, 400, kinds, status.lineHeight, right - beside);
  const under = status ? top + status.lineHeight + 8 : top;

  const by =
    below.height > 0 || kept > 0
      ? fit(words.by, 400, sentences, 129)
      : fit(words.by, 400, longSentences, 215);
  const withBy = by ? heightOf(by) + 10 : 0;
  const title =
    fit(words.title, 'title', titles, reach - under - withBy) ??
    fit(words.title, 'title', anyTitles, reach - under);
  // No title is left out: time and place stand on the page too, and give way to it.
  if (title === null && words.title !== '' && below.height > 0)
    return layOut({ ...words, when: null, where: [] }, column, measure, kept);
  const after = under + heightOf(title);
  const hasBy = by !== null && after + withBy <= reach;
  return {
    lines: [
      mast,
      ...(story
        ? [
            {
              ...mast,
              text: story.lines.join(' '),
              x: storyX,
              face: 400,
              size: story.size,
              tone: 'secondary',
            } as const,
          ]
        : []),
      ...set(status, 600, 'ink', left + ringSize + 12, top),
      ...set(kind, 400, 'secondary', right - widest(kind, 400, measure), top).map((line) => ({
        ...line,
        y: top + baselineIn(status),
      })),
      ...set(title, 'title', 'ink', left, under),
      ...(hasBy ? set(by, 400, 'secondary', left, after + 10) : []),
      ...below.lines.map((line) => ({ ...line, x: left + line.x, y: ground - below.height + line.y })),
      ...set(source, 400, 'secondary', left, footline - heightOf(source)),
    ],
    rules: [
      { x: left, y: 62, width, height: 3 },
      ...(below.height > 0 ? [{ x: left, y: floor + 12, width, height: 2 } as const] : []),
    ],
    mark,
    ring,
    free: { top: hasBy ? after + withBy : after, bottom: floor },
  };
}

type Fit = (text: string, face: Face, scale: Scale, height: number, within?: number) => Setting | null;

interface Block {
  /** From the block's own corner. */
  readonly lines: readonly Line[];
  readonly height: number;
}

/** Time and places, one under the other. */
function factsOf({ when, where }: PictureWords, width: number, fit: Fit, measure: Measure): Block {
  const blocks = [
    ...(when === null
      ? []
      : [blockOf(fit(when, 600, facts, 44) ?? fit(when, 600, longFacts, 88), 600, 'ink')]),
    ...where.map((place) => placeBlock(place, width, fit, measure)),
  ];
  return stacked(blocks);
}

/** More than any letter of what stands beside a name: less room would not hold one. */
const widestLetter = 44;

/** What is known of a place stands beside its name, or under it where the line is too short for both. */
function placeBlock({ name, rest }: PlaceWords, width: number, fit: Fit, measure: Measure): Block {
  const own = fit(name, 600, facts, 44) ?? fit(name, 600, longFacts, 88);
  if (!own || rest === '') return blockOf(own, 600, 'ink');
  const start = widest(own, 600, measure) + 14;
  const room = width - start;
  const beside = own.lines.length === 1 && room >= widestLetter ? fit(rest, 400, asides, 41, room) : null;
  if (!beside)
    return stacked([blockOf(own, 600, 'ink'), blockOf(fit(rest, 400, longAsides, 74), 400, 'secondary')]);
  const [line = ''] = beside.lines;
  const [base] = set(own, 600, 'ink', 0, 0);
  const lines: readonly Line[] = base
    ? [base, { text: line, x: start, y: base.y, face: 400, size: beside.size, tone: 'secondary' }]
    : [];
  return { lines, height: own.lineHeight };
}

function stacked(blocks: readonly Block[]): Block {
  return blocks.reduce<Block>(
    (above, { lines, height }) => ({
      lines: [...above.lines, ...lines.map((line) => ({ ...line, y: above.height + line.y }))],
      height: above.height + height,
    }),
    { lines: [], height: 0 },
  );
}

function blockOf(setting: Setting | null, face: Face, tone: Line['tone']): Block {
  return { lines: set(setting, face, tone, 0, 0), height: heightOf(setting) };
}

function heightOf(setting: Setting | null): number {
  return setting ? setting.lines.length * setting.lineHeight : 0;
}

/** The lines from a corner on; capitals stand in the middle of their line's height. */
function set(
  setting: Setting | null,
  face: Face,
  tone: Line['tone'],
  x: number,
  from: number,
): readonly Line[] {
  if (!setting) return [];
  const { lines, size, lineHeight } = setting;
  const baseline = baselineIn(setting);
  return lines.map((text, at) => ({ text, x, y: from + at * lineHeight + baseline, face, size, tone }));
}

function baselineIn(setting: Setting | null): number {
  return setting ? Math.round(setting.lineHeight / 2 + 0.35 * setting.size) : 0;
}

function widest(setting: Setting | null, face: Face, measure: Measure): number {
  return setting ? Math.max(...setting.lines.map((line) => measure(line, face, setting.size))) : 0;
}
