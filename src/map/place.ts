import type { Box } from '../basemap/labels.ts';
import { markNameSize, markRadius, type NamingView, nameMarks, type Side } from '../basemap/names.ts';
import type { Point } from '../basemap/project.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { FirstWords } from '../i18n/en.ts';
import type { PlaceId } from '../model/id.ts';
import { everyName } from '../model/place.ts';
import { findIn } from '../model/rows.ts';
import { inLanguage } from '../model/text.ts';
import type { SpotModel } from './marks.ts';

/** A spot with its name and where the name stands. */
export interface PlacedSpot extends SpotModel {
  /** Of its places, largest first; what several are called, once. */
  readonly names: readonly string[];
  /** Whatever else they are called: the base map may write one of these. */
  readonly spellings: readonly string[];
  /** All of them in one. */
  readonly name: string;
  /** As much of it as there is room for beside the mark. */
  readonly label: Label;
  readonly side: Side | null;
  /** How far to the right of the mark's middle a name above or below it stands, in CSS px. */
  readonly shift: number;
  /** How far round its middle it takes what is pressed, in CSS px. */
  readonly reach: number;
  /** What the mark and its name cover, in CSS px of the pane. */
  readonly boxes: readonly Box[];
  readonly inView: boolean;
}

export interface Label {
  readonly text: string;
  /** The open one says how many more are there. */
  readonly more: string | null;
}

/** Of the open event's mark, which is drawn larger. */
export const openRadius = 20;
const openNameSize = 15;

/** As much as a finger needs; to half the way to another mark, and never less than a pointer needs: the list holds all the same. */
const fullReach = 22;
const leastReach = 12;

/** Finds room for the spots' names; the open one chooses first, then the larger. Back in order of their first event. */
export function placeSpots(
  spots: readonly SpotModel[],
  dataset: Dataset,
  language: string,
  view: NamingView,
  words: MapWords,
): readonly PlacedSpot[] {
  const nameOf = (id: PlaceId) => {
    const place = findIn(dataset.places, id);
    return place ? inLanguage(place.name, language).text : id;
  };
  const ranked = spots
    .map((spot) => ({ ...spot, names: [...new Set(spot.places.map(nameOf))] }))
    .map((spot) => ({
      ...spot,
      name: dataset.opened ? calledAll(spot.names, words) : words.names(spot.names),
      spellings: spot.places.flatMap((id) => {
        const place = findIn(dataset.places, id);
        return place ? everyName(place) : [];
      }),
    }))
    // Coordinates on a map say what the map says.
    .map((spot) => ({ ...spot, labels: dataset.opened?.namesPlaces === false ? [] : labelsOf(spot, words) }))
    .sort((a, b) => Number(b.open !== null) - Number(a.open !== null) || b.members.length - a.members.length);
  const named = nameMarks(
    ranked.map(({ lat, lon, open, members, labels }) => ({
      at: [lon, lat],
      radius: open ? openRadius : markRadius(members.length),
      names: labels.map(printed),
      nameSize: open ? openNameSize : markNameSize,
    })),
    view,
  );
  return ranked
    .map(({ labels, ...spot }, index) => {
      const { name, side = null, shift = 0, boxes = [], inView = false } = named[index] ?? {};
      const reach = reachOf(named, index);
      const label = labels.find((one) => printed(one) === name) ?? { text: spot.name, more: null };
      return { ...spot, label, side, shift, reach, boxes, inView };
    })
    .sort((a, b) => firstRow(a) - firstRow(b));
}

function reachOf(all: readonly Point[], index: number): number {
  const own = all[index];
  const halfways = all.map(({ x, y }) => (own ? Math.hypot(x - own.x, y - own.y) / 2 : fullReach));
  const nearest = Math.min(fullReach, ...halfways.filter((_, at) => at !== index));
  return Math.max(leastReach, nearest);
}

/** Of more than three the first: in a file the list of a mark would be all title, and the mark be read out without end. */
function calledAll(names: readonly string[], { names: all, andMore }: MapWords): string {
  return names.length > 3 ? andMore(names[0] ?? '', names.length - 1) : all(names);
}

type MapWords = Pick<FirstWords['map'], 'moreHere' | 'andMore' | 'names'>;

/** What may be written, the fullest first. */
function labelsOf(
  { open, members, name, names }: SpotModel & Pick<PlacedSpot, 'name' | 'names'>,
  { moreHere, andMore }: MapWords,
): readonly Label[] {
  const [first = name, ...others] = names;
  const isOneOf = open !== null && members.length > 1;
  return [
    ...(isOneOf ? [{ text: name, more: moreHere(members.length - 1) }] : []),
    ...(others.length < 3 ? [{ text: name, more: null }] : []),
    ...(others.length > 0 ? [{ text: andMore(first, others.length), more: null }] : []),
  ];
}

function printed({ text, more }: Label): string {
  return more === null ? text : `${text} ${more}`;
}

function firstRow({ open, members }: SpotModel): number {
  return (open ?? members[0])?.row ?? 0;
}
