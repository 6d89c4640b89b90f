/** Text broken into lines. Lengths in pixels. */
export interface Setting {
  readonly lines: readonly string[];
  readonly size: number;
  readonly lineHeight: number;
}

export interface Room {
  readonly width: number;
  readonly height: number;
}

/** Sizes, the largest first, and how far lines stand apart as a multiple of them. */
export interface Scale {
  readonly sizes: readonly number[];
  readonly leading: number;
}

/**
 * The largest of the sizes at which the text fits without breaking a word; at the smallest words may break. Null where none fits.
 * A somewhat smaller one is taken where the largest leaves a line short in the middle of a phrase.
 */
export function fitText(
  text: string,
  room: Room,
  { sizes, leading }: Scale,
  measure: (text: string, size: number) => number,
): Setting | null {
  let largest: Setting | null = null;
  for (const size of sizes) {
    if (largest && size < leastShare * largest.size) break;
    const lineHeight = Math.round(size * leading);
    const { lines, isBroken } = wrap(text, room.width, (part) => measure(part, size));
    if (lines.length * lineHeight > room.height || (isBroken && (largest || size !== sizes.at(-1)))) continue;
    const setting = { lines: lines.map((line) => line.replaceAll('\u00a0', ' ')), size, lineHeight };
    if (!hasGap(setting.lines, (part) => measure(part, size))) return setting;
    largest ??= setting;
  }
  return largest;
}

/** So much of the largest size is kept for the sake of better lines. */
const leastShare = 0.8;
/** A line of less than this share of the widest is short. */
const shortShare = 0.62;

/** A line but the last is short, and no pause ends it. */
function hasGap(lines: readonly string[], measure: (text: string) => number): boolean {
  const widest = Math.max(...lines.map(measure));
  return lines.slice(0, -1).some((line) => !/[,.:;!?—–]$/u.test(line) && measure(line) < shortShare * widest);
}

interface Wrapped {
  readonly lines: readonly string[];
  /** A word longer than the width is broken. */
  readonly isBroken: boolean;
}

/** As few lines as the width allows, and of those the most even. Spaces that may not become a line's end are no-break ones. */
export function wrap(text: string, width: number, measure: (text: string) => number): Wrapped {
  const pieces = piecesOf(text)
    .flatMap((piece) => (measure(piece) > width ? piece.split('\u00a0') : [piece]))
    .map((piece) => ({ text: piece, width: measure(piece) }));
  const space = measure(' ');
  const full = filled(pieces, space, width, measure);
  if (full.isBroken || full.lines.length < 2) return full;
  return { lines: mostEven(pieces, space, width, full.lines.length) ?? full.lines, isBroken: false };
}

/** Of all ways to set the pieces in so many lines that in which the lines differ least; null where there is none. */
function mostEven(
  pieces: readonly Piece[],
  space: number,
  width: number,
  count: number,
): readonly string[] | null {
  interface Way {
    readonly lines: readonly string[];
    /** The sum of the squares of its lines' widths. */
    readonly cost: number;
  }
  let ways: readonly (Way | null)[] = [{ lines: [], cost: 0 }];
  for (let line = 0; line < count; line++) {
    const before = ways;
    ways = Array.from({ length: pieces.length + 1 }, (_, end) => {
      let best: Way | null = null;
      let long = -space;
      for (let start = end - 1; start >= 0; start--) {
        long += space + (pieces[start]?.width ?? 0);
        if (long > width) break;
        const way = before[start];
        const cost = (way?.cost ?? 0) + long ** 2;
        if (!way || (best && best.cost <= cost)) continue;
        const text = pieces.slice(start, end).map((piece) => piece.text);
        best = { lines: [...way.lines, text.join(' ')], cost };
      }
      return best;
    });
  }
  return ways[pieces.length]?.lines ?? null;
}

interface Piece {
  readonly text: string;
  readonly width: number;
}

/** Each line as full as the width allows. */
function filled(
  pieces: readonly Piece[],
  space: number,
  width: number,
  measure: (text: string) => number,
): Wrapped {
  const lines: string[] = [];
  let isBroken = false;
  let line: Piece | null = null;
  for (const piece of pieces) {
    if (line && line.width + space + piece.width <= width) {
      line = { text: `${line.text} ${piece.text}`, width: line.width + space + piece.width };
      continue;
    }
    if (line) lines.push(line.text);
    const parts = piece.width <= width ? [piece.text] : broken(piece.text, width, measure);
    const last = parts.at(-1) ?? '';
    isBroken ||= parts.length > 1;
    lines.push(...parts.slice(0, -1));
    line = { text: last, width: parts.length > 1 ? measure(last) : piece.width };
  }
  return { lines: line ? [...lines, line.text] : lines, isBroken };
}

/** What stays together: no line begins with a dash, nor ends on a number or on a word of one or two letters. */
function piecesOf(text: string): readonly string[] {
  return text
    .replaceAll(/ (?=[—–] )/gu, '\u00a0')
    .replaceAll(/(?<=\d) (?=\p{L})/gu, '\u00a0')
    .replaceAll(/(?<=(?:^|[ \u00a0(«“])\p{L}{1,2}) (?=\S)/gu, '\u00a0')
    .split(/[ \n\t]+/u)
    .filter((piece) => piece !== '');
}

/** A long word in parts, each as long as the width allows and one letter at least. */
function broken(word: string, width: number, measure: (text: string) => number): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part !== '' && measure(part + letter) > width) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}
