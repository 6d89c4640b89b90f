import { markRadius } from '../basemap/names.ts';
import {
  clearCamera,
  type MarkAt,
  openingCamera,
  openingZoom,
  paddingOf,
  wideFrom,
  zoomLimits,
} from '../basemap/opening.ts';
import { overviewZoom } from '../basemap/overview.ts';
import { type Bounds, type Direction, fit, type Point, type Size, toPixels } from '../basemap/project.ts';
import type { CuratedDataset } from '../dataset/dataset.ts';
import { placesOf, storyExtent } from '../dataset/extent.ts';
import type { Place } from '../model/place.ts';
import type { Pane } from './StillDrawing.tsx';

interface Opening {
  readonly direction: Direction;
  readonly drawings: readonly Pane[];
  readonly variants: readonly Variant[];
}

/** A zoom at which the live map opens in wide panes or in narrow ones. */
interface Variant {
  readonly wide: boolean;
  /** The smallest pane that opens at it. */
  readonly from: Size;
  /** Of its drawing. */
  readonly name: string;
  /** By how much that is moved, where it was drawn for panes of the other kind. CSS px. */
  readonly shift: Point;
}

/** The same on every page of a language. */
const openings = new WeakMap<CuratedDataset, Opening>();

export function openingOf(dataset: CuratedDataset, direction: Direction): Opening {
  const known = openings.get(dataset);
  if (known?.direction === direction) return known;
  const opening = findOpening(storyExtent(dataset), storyMarks(dataset), direction);
  openings.set(dataset, opening);
  return opening;
}

/** No pane is smaller. */
const least: Size = { width: 240, height: 136 };

type Lengths = readonly [width: number, height: number];

/** Usual panes for each zoom from the furthest on, the narrowest first: there the live map stands exactly where the still one does. */
const usual: Readonly<Record<'narrow' | 'wide', readonly (readonly Lengths[])[]>> = {
  // Phones on their side, upright, a tablet.
  narrow: [
    [[403, 136]],
    [
      [403, 173],
      [544, 175],
    ],
    [[390, 338]],
    [[468, 792]],
  ],
  wide: [[[632, 215]], [[880, 300]], [[880, 488]], [[880, 568]], [[2160, 1208]]],
};

/** In which panes the map opens at which zoom, and where, as the live map finds it; the furthest zoom first. */
function findOpening(extent: Bounds, marks: readonly MarkAt[], direction: Direction): Opening {
  const { kept, others } = apart(marks, extent);
  const { minZoom } = zoomLimits;
  const zooms = Array.from({ length: openingZoom - minZoom + 1 }, (_, at) => minZoom + at);
  const usualAt = (zoom: number, wide: boolean) =>
    usual[wide ? 'wide' : 'narrow'][zoom - minZoom] ?? [[0, 0] as const];
  const paneAt = (zoom: number, wide: boolean, [width, height]: Lengths): Pane => {
    const from = smallestPane(extent, zoom, wide);
    const drawn = {
      width: Math.max(zoom === minZoom ? 0 : from.width, width),
      height: Math.max(zoom === minZoom ? 0 : from.height, height),
    };
    const size = { ...drawn, direction };
    const camera = clearCamera(openingCamera(extent, size, zoom), kept, others, size);
    return { name: `still-${wide ? 'wide' : 'narrow'}-${zoom}`, camera, drawn };
  };
  const drawings = new Map<string, Pane>();
  const variants = [false, true].flatMap((wide) =>
    zooms
      .map((zoom) => ({ zoom, from: zoom === minZoom ? least : smallestPane(extent, zoom, wide) }))
      .filter(({ from }) => wide || from.width < wideFrom)
      .filter(({ zoom }) => zoom === openingZoom || !fitsIn(smallestPane(extent, zoom + 1, wide), least))
      .flatMap(({ zoom, from }): readonly Variant[] => {
        const isWide = isDrawnWide(zoom, wide);
        const drawn = paneAt(zoom, isWide, usualAt(zoom, isWide).at(-1) ?? [0, 0]);
        drawings.set(drawn.name, drawn);
        const here = toPixels([drawn.camera.lon, drawn.camera.lat], zoom);
        const panes = usualAt(zoom, wide);
        return panes.map((lengths, at) => {
          const { lon, lat } = paneAt(zoom, wide, lengths).camera;
          const there = toPixels([lon, lat], zoom);
          const shift = { x: here.x - there.x, y: here.y - there.y };
          // Each from halfway between it and the narrower one.
          const before = panes[at - 1];
          const width = before ? Math.round((before[0] + lengths[0]) / 2) : 0;
          return { wide, from: { ...from, width: Math.max(from.width, width) }, name: drawn.name, shift };
        });
      }),
  );
  return { direction, drawings: [...drawings.values()], variants };
}

/** Near by, wide panes are the usual ones, far off those of phones: one drawing serves both. */
function isDrawnWide(zoom: number, wide: boolean): boolean {
  return zoom >= overviewZoom || (wide && zoom === overviewZoom - 1);
}

/** The smallest pane that opens at this zoom or nearer; as `openingCamera` has it, whichever way words run. */
function smallestPane(extent: Bounds, zoom: number, wide: boolean): Size {
  const large = 10_000;
  const smallest = (sizeOf: (length: number) => Size) => {
    const opensAt = (length: number) => {
      const size = sizeOf(length);
      const padding = paddingOf({ ...size, width: wide ? wideFrom : 0, direction: 'ltr' });
      return fit(extent, size, padding, { minZoom: 0, maxZoom: openingZoom }).zoom;
    };
    // Halved: a larger pane never opens further off.
    let [below, length] = [0, large];
    while (length - below > 1) {
      const middle = Math.floor((below + length) / 2);
      if (opensAt(middle) < zoom) below = middle;
      else length = middle;
    }
    return length;
  };
  return {
    width: smallest((width) => ({ width, height: large })),
    height: smallest((height) => ({ width: large, height })),
  };
}

function fitsIn(small: Size, pane: Size): boolean {
  return small.width <= pane.width && small.height <= pane.height;
}

/** Where the story's marks can stand. As in src/map/extent.ts, which knows the live map. */
function storyMarks(dataset: CuratedDataset): readonly MarkAt[] {
  const counts = new Map<Place, number>();
  for (const head of dataset.heads)
    for (const place of placesOf(dataset, head)) counts.set(place, (counts.get(place) ?? 0) + 1);
  return [...counts].map(([{ lat, lon }, count]) => ({ at: [lon, lat], radius: markRadius(count) }));
}

/** Those that the opening view is to show, and what else there is. */
function apart(marks: readonly MarkAt[], { west, south, east, north }: Bounds) {
  const isIn = ({ at: [lon, lat] }: MarkAt) => lat >= south && lat <= north && lon >= west && lon <= east;
  return { kept: marks.filter(isIn), others: marks.filter((mark) => !isIn(mark)) };
}
