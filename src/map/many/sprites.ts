import { drawMark } from '../../marks/draw.ts';
import type { MarkLook } from '../../marks/look.ts';
import type { PageColours } from '../../marks/shapes.ts';

/** Gives the mark of one event, `size` CSS px wide at so many pixels each, as a picture; each is drawn once. */
export function makeSprites(
  page: PageColours,
): (look: MarkLook, size: number, ratio: number) => HTMLCanvasElement {
  const sprites = new Map<string, HTMLCanvasElement>();
  return (look, size, ratio) => {
    const key = `${look.kind.id} ${look.footing} ${look.contested} ${size} ${ratio}`;
    const known = sprites.get(key);
    if (known) return known;
    const sprite = document.createElement('canvas');
    const side = Math.ceil(size * ratio);
    sprite.width = side;
    sprite.height = side;
    const context = sprite.getContext('2d');
    if (context) {
      const makePath = (path: string) => new Path2D(path);
      drawMark({ context, makePath, x: side / 2, y: side / 2, size: size * ratio, page }, look);
    }
    sprites.set(key, sprite);
    return sprite;
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
