import { glyphOf } from './glyphs.ts';
import type { MarkLook } from './look.ts';
import { groupShapes, markShapes, type Outline, type PageColours, squareOf } from './shapes.ts';

/** As much of a canvas context as marks need. */
export interface MarkContext<Path> extends Pick<
  CanvasRenderingContext2D,
  | 'save'
  | 'restore'
  | 'translate'
  | 'scale'
  | 'lineWidth'
  | 'lineCap'
  | 'lineJoin'
  | 'miterLimit'
  | 'setLineDash'
  | 'font'
  | 'textAlign'
  | 'textBaseline'
> {
  fillStyle: unknown;
  strokeStyle: unknown;
  fill(path: Path): void;
  stroke(path: Path): void;
  fillText(text: string, x: number, y: number): void;
}

/** Where and with what a mark is drawn: `x`, `y` is its middle, `size` its box's side. */
export interface MarkDrawing<Path> {
  readonly context: MarkContext<Path>;
  /** Of a path as SVG writes it. */
  readonly makePath: (path: string) => Path;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly page: PageColours;
}

/** One event's mark. */
export function drawMark<Path>(drawing: MarkDrawing<Path>, look: MarkLook): void {
  const { context, makePath } = drawing;
  const { outlines, glyph } = markShapes(look, drawing.page);
  within(drawing, 32, () => {
    for (const { fill, line, ...shape } of outlines) {
      const path = makePath(pathOf(shape));
      if (fill !== null) paint(context, path, fill);
      if (line !== null) trace(context, path, line);
    }
    context.translate(16 - glyph.size / 2, 16 - glyph.size / 2);
    context.scale(glyph.size / 16, glyph.size / 16);
    for (const { path, width } of glyphOf(glyph.name)) {
      if (width === null) paint(context, makePath(path), glyph.colour);
      else trace(context, makePath(path), { colour: glyph.colour, width, dash: [] });
    }
  });
}

/** The mark of several events; `kinds` as in `groupShapes`, `family` sets their number. */
export function drawGroup<Path>(
  drawing: MarkDrawing<Path>,
  members: readonly MarkLook[],
  kinds: readonly { readonly id: string }[],
  family: string,
): void {
  const { context, makePath, page } = drawing;
  const { discs, arcs, number } = groupShapes(members, kinds, page);
  within(drawing, 42, () => {
    for (const { radius, fill } of discs) paint(context, makePath(circle(21, radius)), fill);
    for (const { path, ...line } of arcs) trace(context, makePath(path), line);
    context.font = `600 ${number.size}px ${family}`;
    context.textAlign = 'center';
    context.textBaseline = 'alphabetic';
    context.fillStyle = page.ink;
    context.fillText(number.text, 21, number.y);
  });
}

/** Draws in a box of so many units; lines end and meet as SVG's do. */
function within<Path>({ context, x, y, size }: MarkDrawing<Path>, box: number, draw: () => void): void {
  context.save();
  context.translate(x - size / 2, y - size / 2);
  context.scale(size / box, size / box);
  context.lineCap = 'butt';
  context.lineJoin = 'miter';
  context.miterLimit = 4;
  draw();
  context.restore();
}

function paint<Path>(context: MarkContext<Path>, path: Path, fill: string): void {
  context.fillStyle = fill;
  context.fill(path);
}

function trace<Path>(
  context: MarkContext<Path>,
  path: Path,
  { colour, width, dash }: NonNullable<Outline['line']>,
): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.setLineDash([...dash]);
  context.stroke(path);
}

/** Dashes are counted from where SVG begins its circles and squares. */
function pathOf({ shape, radius }: Pick<Outline, 'shape' | 'radius'>): string {
  if (shape === 'circle') return circle(16, radius);
  const { side, rounding: r } = squareOf(radius);
  const [start, end, straight] = [16 - radius, 16 + radius, side - 2 * r];
  const corner = (x: number, y: number) => `a${r} ${r} 0 0 1 ${x} ${y}`;
  return [
    `M${start + r} ${start}h${straight}${corner(r, r)}v${straight}${corner(-r, r)}`,
    `H${end - r - straight}${corner(-r, -r)}v${-straight}${corner(r, -r)}Z`,
  ].join('');
}

function circle(middle: number, radius: number): string {
  const half = (x: number) => `A${radius} ${radius} 0 0 1 ${x} ${middle}`;
  return `M${middle + radius} ${middle}${half(middle - radius)}${half(middle + radius)}Z`;
}
