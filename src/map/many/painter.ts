import type { Dataset } from '../../dataset/dataset.ts';
import { drawCell, type Figure, isRead, shortCount } from '../../marks/drawCell.ts';
import type { ManyMarks } from '../../view/many.ts';
import { measureText, sansFamily } from '../theme.ts';
import { makeSprites, pageNow } from './sprites.ts';
import { litCells, lookAt, type Placed } from './standing.ts';
import { type Drawn, standing } from './standsAt.ts';

/** Draws marks in the page's colours and letters. */
export interface Painter {
  /** Gives what it drew, the largest first. */
  readonly draw: (
    context: CanvasRenderingContext2D,
    placed: Placed,
    marks: ManyMarks,
    hovered: readonly string[],
  ) => readonly Drawn[];
  /** Looks at the page's colours and letters once more. */
  readonly recolour: () => void;
}

export function makePainter(dataset: Dataset, language: string): Painter {
  const figureOf = figures(language);
  let colours = pageNow();
  let sprites = makeSprites(colours);
  let family = sansFamily();
  return {
    draw(context, placed, marks, hovered) {
      const { ratio, width, height } = placed;
      const { cells } = marks;
      const { byLook, looks } = cells;
      const kinds = looks.kinds.map((kind) => dataset.kinds[kind]).filter((kind) => kind !== undefined);
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.clearRect(0, 0, width, height);
      context.textAlign = 'center';
      context.lineCap = 'butt';
      const drawn = standing(placed, marks.cells, litCells(dataset, marks, hovered), dataset.columns.length);
      for (const { cell, x, y, size } of drawn) {
        const row = cells.onlyRow(cell);
        const sprite =
          row === null
            ? sprites.disc(size, ratio)
            : sprites.mark(lookAt(dataset, cells, row, cell, kinds), size, ratio);
        const side = sprite.width / ratio;
        // On whole pixels a picture is copied as it is.
        const whole = (at: number) => Math.round((at - side / 2) * ratio) / ratio;
        const [left, top] = [whole(x), whole(y)];
        context.drawImage(sprite, left, top, side, side);
        if (row !== null) continue;
        const total = cells.totals[cell] ?? 0;
        const at = { x: left + side / 2, y: top + side / 2, size };
        const first = cell * looks.length;
        drawCell(
          context,
          { ...at, figure: figureOf(total, size), total, byLook, first },
          kinds,
          colours,
          family,
        );
      }
      return drawn;
    },
    recolour() {
      colours = pageNow();
      family = sansFamily();
      sprites = makeSprites(colours);
    },
  };
}

/** The count itself where a mark of that size has room for it, else in few letters. */
function figures(language: string) {
  const number = new Intl.NumberFormat(language);
  const exact = keeping((count) => figureOf(number.format(count)));
  const short = keeping((count) => figureOf(shortCount(count, (some) => number.format(some))));
  return (count: number, size: number): Figure => {
    const figure = exact(count);
    return isRead(size, figure) ? figure : short(count);
  };
}

/** A count is another in every step of a window, its letters are a dozen: these are measured. */
function figureOf(text: string): Figure {
  let width = 0;
  for (const letter of text) width += measureText(letter, measured);
  return { text, ems: width / measured };
}

const measured = 100;

function keeping(make: (count: number) => Figure): (count: number) => Figure {
  const all = new Map<number, Figure>();
  return (count) => {
    const known = all.get(count);
    if (known) return known;
    if (all.size > 5000) all.clear();
    const made = make(count);
    all.set(count, made);
    return made;
  };
}
