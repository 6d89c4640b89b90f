import type { Box } from '../basemap/labels.ts';
import { markNameSize, markRadius, type NamingView, nameMarks, type Side } from '../basemap/names.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { inLanguage } from '../model/text.ts';
import type { SpotModel } from './marks.ts';

/** A spot with its name and where the name stands. */
export interface PlacedSpot extends SpotModel {
  /** Of its places, largest first. */
  readonly names: readonly string[];
  /** All of them in one. */
  readonly name: string;
  readonly side: Side | null;
  /** What the mark and its name cover, in CSS px of the pane. */
  readonly boxes: readonly Box[];
  readonly inView: boolean;
}

/** With the second ring round it. */
export const openRadius = 22;
const openNameSize = 15;

/** Finds room for the spots' names; the open one chooses first, then the larger. Back in order of their first event. */
export function placeSpots(
  spots: readonly SpotModel[],
  dataset: Dataset,
  language: string,
  view: NamingView,
  moreHere: (n: number) => string,
): readonly PlacedSpot[] {
  const names = new Map(dataset.places.map(({ id, name }) => [id, inLanguage(name, language).text]));
  const ranked = spots
    .map((spot) => ({ ...spot, names: spot.places.map((id) => names.get(id) ?? id) }))
    .map((spot) => ({ ...spot, name: spot.names.join(', ') }))
    .sort((a, b) => Number(b.open !== null) - Number(a.open !== null) || b.members.length - a.members.length);
  const named = nameMarks(
    ranked.map(({ lat, lon, open, members, name }) => ({
      at: [lon, lat],
      radius: open ? openRadius : markRadius(members.length),
      name: open && members.length > 1 ? `${name} ${moreHere(members.length - 1)}` : name,
      nameSize: open ? openNameSize : markNameSize,
    })),
    view,
  );
  return ranked
    .map((spot, index) => {
      const { side = null, boxes = [], inView = false } = named[index] ?? {};
      return { ...spot, side, boxes, inView };
    })
    .sort((a, b) => firstRow(a) - firstRow(b));
}

function firstRow({ open, members }: SpotModel): number {
  return (open ?? members[0])?.row ?? 0;
}
