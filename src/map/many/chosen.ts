import { toPixels, worldPixels } from '../../basemap/project.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { figureRoom } from '../../marks/drawCell.ts';
import type { ManyMarks } from '../../view/many.ts';
import { openRadius } from '../place.ts';
import { standsAt } from './standsAt.ts';

/**
 * The mark of several events whose figure the open one's own mark would cover: that of one of them. null where it covers none,
 * is of no other mark, or of several.
 */
export function coveredBy(
  { marks: { offsets, places }, places: gazetteer, columns }: Dataset,
  { cells, shown }: ManyMarks,
  row: number,
  zoom: number,
): number | null {
  const first = offsets[row] ?? 0;
  if (offsets[row + 1] !== first + 1 || shown.sweep.next(row) !== row) return null;
  const cell = cells.cellAt(first);
  const place = gazetteer.at(places[first] ?? 0);
  if ((cells.totals[cell] ?? 0) < 2 || !place) return null;
  const own = toPixels([place.lon, place.lat], zoom);
  const { x, y, size } = standsAt(cells, cell, worldPixels(zoom) / worldPixels(cells.zoom), columns.length);
  return Math.hypot(own.x - x, own.y - y) < openRadius + figureRoom(size) / 2 ? cell : null;
}
