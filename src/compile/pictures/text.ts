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

/** The largest of the sizes at which the text fits without breaking a word; at the smallest words may break. Null where none fits. */
export function fitText(
  text: string,
  room: Room,
  { sizes, leading }: Scale,
  measure: (text: string, size: number) => number,
): Setting | null {
  for (const size of sizes) {
    const lineHeight = Math.round(size * leading);
    const { lines, isBroken } = wrap(text, room.width, (part) => measure(part, size));
    if (lines.length * lineHeight <= room.height && (size === sizes.at(-1) || !isBroken))
      return { lines: lines.map((line) => line.replaceAll('\u00a0', ' ')), size, lineHeight };
  }
  return null;
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
  let best = full;
  let [narrow, wide] = [0, width];
  for (let step = 0; step < 10; step++) {
    const middle = (narrow + wide) / 2;
    const tried = filled(pieces, space, middle, measure);
    if (tried.isBroken || tried.lines.length > full.lines.length) narrow = middle;
    else [wide, best] = [middle, tried];
  }
  return best;
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
