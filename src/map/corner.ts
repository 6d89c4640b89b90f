import type { Box } from '../basemap/labels.ts';
import type { PaneSize } from '../basemap/project.ts';
import type { PlacedSpot } from './place.ts';

export type Corner = readonly ['start' | 'end', 'top' | 'bottom'];

type Standing = Pick<PlacedSpot, 'key' | 'boxes'>;

/** The first is taken where they are equal. */
export const corners: readonly Corner[] = [
  ['start', 'top'],
  ['end', 'top'],
  ['start', 'bottom'],
  ['end', 'bottom'],
];

/** The corner of the pane in which the list covers least: never its own mark, as long as there is another. */
export function freeCorner(spots: readonly Standing[], own: Standing, size: PaneSize): Corner {
  const cost = (corner: Corner) => {
    const list = listBox(corner, size);
    const covered = ({ boxes }: Standing) => boxes.filter((box) => meet(box, list)).length;
    return spots.reduce((sum, spot) => sum + covered(spot) * (spot.key === own.key ? spots.length : 1), 0);
  };
  return corners.reduce((best, corner) => (cost(corner) < cost(best) ? corner : best));
}

/** As in the style sheet at the usual size of letters, CSS px. */
export function listBox([along, across]: Corner, { width, height, direction }: PaneSize): Box {
  const [side, beside, tall] = [336, 390, 344];
  const inline = along === 'start' ? [0, side] : [width - beside, width - beside + side];
  const [from = 0, to = 0] = direction === 'ltr' ? inline : inline.map((x) => width - x).toReversed();
  return across === 'top'
    ? { left: from, right: to, top: 0, bottom: tall }
    : { left: from, right: to, top: height - tall, bottom: height };
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
