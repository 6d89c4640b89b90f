import type { Label } from './label.ts';
import type { Dot, LabelStyle } from './labelStyle.ts';
import { styleOf } from './labelStyle.ts';
import type { Direction, MapCamera, Point } from './project.ts';
import { metresPerPixel, paneProjection, worldPixels } from './project.ts';

/** In CSS pixels from the pane's top left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface LabelView {
  readonly camera: MapCamera;
  readonly width: number;
  readonly height: number;
  /** How far round the pane names are laid too, to be there when it is dragged; none crosses the pane's edge. */
  readonly margin: number;
  readonly language: string;
  /** Which way the page's words run: names stand at the end of their dots, if they can. */
  readonly direction: Direction;
  /** The width of a text as the style sets it, without its spacing. */
  readonly measure: (text: string, style: LabelStyle) => number;
  /** What stands on the map already: marks, their names, chips, controls. */
  readonly reserved: readonly Box[];
  /** Towns, in any language, whose name is drawn with a mark. */
  readonly hidden: readonly string[];
}

export interface PlacedLine {
  readonly text: string;
  /** Where the anchor stands, on the baseline. */
  readonly x: number;
  readonly y: number;
}

export interface PlacedLabel {
  readonly label: Label;
  readonly style: LabelStyle;
  /** Of a line in the view's direction. */
  readonly anchor: 'start' | 'middle' | 'end';
  readonly lines: readonly PlacedLine[];
  readonly dot: (Dot & Point) | null;
  readonly box: Box;
}

/** The names for which there is room, the weightier first. None touches another, what is reserved, or the pane's edge. */
export function placeLabels(labels: readonly Label[], view: LabelView): readonly PlacedLabel[] {
  const taken: Box[] = [...view.reserved];
  return candidatesOf(labels, view).flatMap(({ label, at }) => {
    const plain = styleOf(label, view.camera.zoom);
    const lines = linesOf(label, plain, view.language);
    const style = joined(plain, lines);
    const fits = positionsOf(lines, style, at, view).find(
      ({ box }) => isWhole(box, view) && !taken.some((other) => overlap(box, other)),
    );
    if (!fits) return [];
    taken.push(fits.box);
    return [{ label, style, ...fits }];
  });
}

interface Candidate {
  readonly label: Label;
  readonly at: Point;
}

function candidatesOf(labels: readonly Label[], view: LabelView): readonly Candidate[] {
  const { camera, width, height, margin } = view;
  const project = paneProjection(camera, view);
  const hidden = new Set(view.hidden.map(folded));
  const world = worldPixels(camera.zoom);
  const isNear = ({ x, y }: Point) =>
    x >= -margin && x <= width + margin && y >= -margin && y <= height + margin;
  return labels
    .filter((label) => isWanted(label, camera.zoom))
    .filter(
      (label) => !isPoint(label) || !Object.values(label.names).some((name) => hidden.has(folded(name))),
    )
    .toSorted((a, b) => weightOf(b) - weightOf(a))
    .flatMap((label) => {
      const { x, y } = project(label.at);
      const copies = [x, x - world, x + world].map((copy) => ({ label, at: { x: copy, y } }));
      return copies.filter(({ at }) => isNear(at));
    });
}

function isPoint({ kind }: Label): boolean {
  return kind === 'capital' || kind === 'centre' || kind === 'town';
}

/** Of all the world Antarctica alone would have a name where marks cover the others. */
const farthestSouth = -60;

/** The lowest zoom that any name asks for. */
const widest = 3;

/** On a map that shows all of the world a country is named if it is so wide, in CSS px. */
const leastCountry = 24;

function isWanted({ kind, zoom: from, rank, at }: Label, zoom: number): boolean {
  if (kind === 'country' && zoom < widest)
    return at[1] > farthestSouth && (rank * 1000) / metresPerPixel(0, zoom) >= leastCountry;
  if (zoom < from) return false;
  if (kind === 'country') return zoom < 8;
  return kind !== 'sea' || zoom < 10;
}

/** Capitals, seas, countries by area, seats of regions, towns by class and people, oblasts, waters. */
function weightOf({ kind, zoom, rank }: Label): number {
  switch (kind) {
    case 'capital':
      return 100_000 + rank;
    case 'sea':
      return 80_000 + rank;
    case 'country':
      return 60_000 + rank;
    case 'centre':
      return 40_000 + rank;
    case 'town':
      return 30_000 - 1_000 * zoom + rank / 10;
    case 'oblast':
      return 600;
    case 'water':
      return 300;
  }
}

type Position = Pick<PlacedLabel, 'anchor' | 'lines' | 'dot' | 'box'>;

function positionsOf(
  lines: readonly string[],
  style: LabelStyle,
  at: Point,
  view: LabelView,
): readonly Position[] {
  const lineHeight = Math.round(style.size * 1.2);
  const height = lineHeight * lines.length;
  const width = Math.max(
    ...lines.map((line) => view.measure(line, style) + style.spacing * Math.max(0, [...line].length - 1)),
  );
  const isLtr = view.direction === 'ltr';
  const set = (x: number, middle: number, anchor: PlacedLabel['anchor']): Position => {
    const left = anchor === 'middle' ? x - width / 2 : (anchor === 'start') === isLtr ? x : x - width;
    const text = {
      left: left - 3,
      top: middle - height / 2 - 1,
      right: left + width + 3,
      bottom: middle + height / 2 + 1,
    };
    return {
      anchor,
      lines: lines.map((line, i) => ({
        text: line,
        x,
        // From the line's middle to its baseline.
        y: middle + (i - (lines.length - 1) / 2) * lineHeight + style.size * 0.35,
      })),
      dot: style.dot && { ...style.dot, ...at },
      box: style.dot ? around(text, at, style.dot.radius + 1) : text,
    };
  };
  const { x, y } = at;
  if (!style.dot) return [0, -1, 1, -2, 2].map((step) => set(x, y + step * lineHeight, 'middle'));
  const away = (isLtr ? 1 : -1) * (style.dot.radius + 5);
  const aside = height / 2 + style.dot.radius + 2;
  return [
    set(x + away, y, 'start'),
    set(x - away, y, 'end'),
    set(x, y - aside, 'middle'),
    set(x, y + aside, 'middle'),
  ];
}

/** Letters that join are not spaced, and have no italic. */
function joined(style: LabelStyle, lines: readonly string[]): LabelStyle {
  if (style.dot || !lines.some((line) => /\p{Script=Arabic}/u.test(line))) return style;
  return { ...style, className: `${style.className} map-name-joined`, italic: false, spacing: 0 };
}

/** Long names of areas stand in two lines, broken where the longer line is shortest. */
function linesOf(label: Label, style: LabelStyle, language: string): readonly string[] {
  const name = label.names[language] ?? label.names.en;
  const text = style.capitals ? name.toLocaleUpperCase(language) : name;
  const words = text.split(' ');
  if (isPoint(label) || text.length <= 18 || words.length < 2) return [text];
  const breaks = words
    .slice(1)
    .map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')]);
  const longest = (lines: readonly string[]) => Math.max(...lines.map((line) => line.length));
  return breaks.reduce((best, lines) => (longest(lines) < longest(best) ? lines : best));
}

function around({ left, top, right, bottom }: Box, { x, y }: Point, radius: number): Box {
  return {
    left: Math.min(left, x - radius),
    top: Math.min(top, y - radius),
    right: Math.max(right, x + radius),
    bottom: Math.max(bottom, y + radius),
  };
}

/** All inside the pane, or, where names are laid round it, all outside: the pane's edge cuts no name in two. */
function isWhole({ left, top, right, bottom }: Box, { width, height, margin }: LabelView): boolean {
  if (left >= 0 && right <= width && top >= 0 && bottom <= height) return true;
  return margin > 0 && (right <= 0 || left >= width || bottom <= 0 || top >= height);
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function folded(name: string): string {
  return name.toLowerCase().replaceAll("'", '’');
}
