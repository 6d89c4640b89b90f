import { drawMark } from '../../marks/draw.ts';
import { drawDisc } from '../../marks/drawCell.ts';
import type { MarkLook } from '../../marks/look.ts';
import type { PageColours } from '../../marks/shapes.ts';

/** Pictures of what is drawn again and again, `size` CSS px wide at so many pixels each: each is drawn once. */
export interface Sprites {
  /** The mark of one event. */
  readonly mark: (look: MarkLook, size: number, ratio: number) => HTMLCanvasElement;
  /** What the marks of several events stand on. */
  readonly disc: (size: number, ratio: number) => HTMLCanvasElement;
}

export function makeSprites(page: PageColours): Sprites {
  const sprites = new Map<string, HTMLCanvasElement>();
  const sprite = (key: string, side: number, draw: (context: CanvasRenderingContext2D) => void) => {
    const known = sprites.get(key);
    if (known) return known;
    const made = document.createElement('canvas');
    made.width = side;
    made.height = side;
    const context = made.getContext('2d');
    if (context) draw(context);
    sprites.set(key, made);
    return made;
  };
  return {
    mark(look, size, ratio) {
      const side = Math.ceil(size * ratio);
      const key = `${look.kind.id} ${look.footing} ${look.contested} ${size} ${ratio}`;
      return sprite(key, side, (context) => {
        const makePath = (path: string) => new Path2D(path);
        drawMark({ context, makePath, x: side / 2, y: side / 2, size: size * ratio, page }, look);
      });
    },
    disc(size, ratio) {
      const side = Math.ceil(size * ratio);
      return sprite(`${size} ${ratio}`, side, (context) => {
        context.scale(ratio, ratio);
        drawDisc(context, { x: side / 2 / ratio, y: side / 2 / ratio, size }, page);
      });
    },
  };
}

/** The page's colours for marks as they are computed now. */
export function pageNow(): PageColours {
  const probe = document.documentElement.appendChild(document.createElement('i'));
  probe.style.forcedColorAdjust = 'none';
  const read = (property: string) => {
    probe.style.color = `var(${property})`;
    return getComputedStyle(probe).color;
  };
  const page = { halo: read('--halo'), hollow: read('--hollow'), ring: read('--ring'), ink: read('--ink') };
  probe.remove();
  return page;
}
