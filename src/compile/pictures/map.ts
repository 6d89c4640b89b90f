import { type Canvas, createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { drawPane } from '../../basemap/draw.ts';
import { drawLabels, measureOn } from '../../basemap/drawLabels.ts';
import { type Box, placeLabels } from '../../basemap/labels.ts';
import { fontOf, type LabelStyle } from '../../basemap/labelStyle.ts';
import { markRadius, type NamedMark, nameGap, nameMarks } from '../../basemap/names.ts';
import { type Bounds, type MapCamera, metresPerPixel, type Size } from '../../basemap/project.ts';
import { drawGroup, drawMark } from '../../marks/draw.ts';
import { eventMark } from './camera.ts';
import { sansFamily, sansOf } from './fonts.ts';
import type { Ink } from './ink.ts';
import { drawInset, insetOf } from './inset.ts';
import { drawNote, type Noted, notesOf } from './notes.ts';
import type { Spot } from './spots.ts';
import { makePath } from './writing.ts';

/** Sizes are in the map's own pixels, of which one is `ratio` of the picture's. */
export interface MapView extends Noted {
  readonly camera: MapCamera;
  readonly spots: readonly Spot[];
  /** All there are, in the order in which arcs go round. */
  readonly kinds: readonly { readonly id: string }[];
  readonly language: string;
  /** Shown small in a corner of a map that shows little of it. */
  readonly around: Bounds | null;
}

/** Names and marks are set for a page that is read near; pictures are looked at smaller. */
export const ratio = 1.6;

/** Of a name beside its mark: of an event's place, and of one of a story's many. */
const nameSizes = { event: 17, story: 15 };

const brinkWidth = 10;

export type MapDrawer = (context: SKRSContext2D, view: MapView) => void;

/** Draws maps from the context's origin; ground that several share is drawn once. */
export function makeMaps(ink: Ink): MapDrawer {
  const grounds = new Map<string, Canvas>();
  const groundOf: Store['groundOf'] = (camera, size) => {
    const key = JSON.stringify([camera, size]);
    const known = grounds.get(key);
    if (known) return known;
    const ground = createCanvas(Math.ceil(size.width * ratio), Math.ceil(size.height * ratio));
    drawPane(ground.getContext('2d'), ink.geometry, camera, size, ratio, ink.palette);
    grounds.set(key, ground);
    return ground;
  };
  const store: Store = { ink, groundOf, ...makeMeasures() };
  return (context, view) => {
    context.save();
    context.beginPath();
    context.rect(0, 0, view.size.width * ratio, view.size.height * ratio);
    context.clip();
    context.drawImage(groundOf(view.camera, view.size), 0, 0);
    context.scale(ratio, ratio);
    drawOver(context, view, store);
    context.restore();
  };
}

interface Store {
  readonly ink: Ink;
  readonly groundOf: (camera: MapCamera, size: Size) => Canvas;
  /** The widths of names of the base map's, and of other words. */
  readonly widthOfName: (text: string, style: LabelStyle) => number;
  readonly widthOf: (text: string, weight: number, size: number) => number;
}

/** Names come again from map to map: each is measured once. */
function makeMeasures(): Pick<Store, 'widthOfName' | 'widthOf'> {
  const pen = createCanvas(1, 1).getContext('2d');
  const measure = measureOn(pen, sansFamily);
  const widths = new Map<string, number>();
  return {
    widthOfName: (text, style) => {
      const key = `${fontOf(style, '')} ${text}`;
      const width = widths.get(key) ?? measure(text, style);
      widths.set(key, width);
      return width;
    },
    widthOf: (text, weight, size) => {
      pen.font = sansOf(weight, size);
      return pen.measureText(text).width;
    },
  };
}

/** What stands on the ground: names, marks with their circles, the inset, the notes. */
function drawOver(context: SKRSContext2D, view: MapView, store: Store): void {
  const { camera, size, spots, language, around } = view;
  const { ink } = store;
  const pane = { ...size, direction: 'ltr' } as const;
  const marks = spots.map((spot) => markOf(spot, camera));
  const notes = notesOf(view, store.widthOf);
  const noteBoxes = notes.map(({ box }) => box);
  const brink = brinkOf(size);
  const named = (taken: readonly Box[]) =>
    nameMarks(
      marks.map((mark) => ({ ...mark, names: [mark.name, mark.shortName] })),
      {
        camera,
        size: pane,
        taken: [...taken, ...brink],
        measure: (text, nameSize) => store.widthOf(text, 600, nameSize),
      },
    );
  const labelled = (reserved: readonly Box[]) =>
    placeLabels(ink.labels, {
      camera,
      ...pane,
      margin: 0,
      language,
      measure: store.widthOfName,
      reserved: [...reserved, ...brink],
      hidden: spots.flatMap(({ places }) => places),
    });
  const free = named(noteBoxes).flatMap(({ boxes }) => boxes);
  const inset = around && insetOf(camera, size, around, free, labelled([...noteBoxes, ...free]));
  const taken = inset ? [...noteBoxes, inset.box] : noteBoxes;
  const placed = named(taken);
  drawLabels(context, labelled([...taken, ...placed.flatMap(({ boxes }) => boxes)]), sansFamily, ink.palette);
  context.letterSpacing = '0px';
  const seen = marks.flatMap((mark, index) => {
    const at = placed[index];
    return at?.inView ? [{ mark, at }] : [];
  });
  for (const { mark, at } of seen) drawSpot(context, mark, at, view.kinds, ink);
  for (const { mark, at } of seen) drawName(context, mark, at, ink);
  if (inset) drawInset(context, inset, view, store.groundOf, ink);
  for (const one of notes) drawNote(context, one, ink);
}

/** Where no name may reach: chats round a picture's corners and cut its edges. */
function brinkOf({ width, height }: Size): readonly Box[] {
  const all: Box = { left: 0, top: 0, right: width, bottom: height };
  return [
    { ...all, right: brinkWidth },
    { ...all, left: width - brinkWidth },
    { ...all, bottom: brinkWidth },
    { ...all, top: height - brinkWidth },
  ];
}

interface Mark extends Spot {
  /** Of its circle, else its own. */
  readonly radius: number;
  readonly isCircled: boolean;
  readonly nameSize: number;
}

/** A circle hardly larger than its mark would say nothing. */
function markOf(spot: Spot, camera: MapCamera): Mark {
  if (spot.radiusMetres === null)
    return {
      ...spot,
      radius: markRadius(spot.looks.length),
      isCircled: false,
      nameSize: nameSizes.story,
    };
  const reach = spot.radiusMetres / metresPerPixel(spot.at[1], camera.zoom);
  const isCircled = reach > eventMark / 2 + 1;
  return { ...spot, radius: isCircled ? reach : eventMark / 2, isCircled, nameSize: nameSizes.event };
}

function drawSpot(
  context: SKRSContext2D,
  { looks, radius, radiusMetres, isCircled }: Mark,
  { x, y }: NamedMark,
  kinds: MapView['kinds'],
  { page }: Ink,
): void {
  if (isCircled) drawCircle(context, x, y, radius, page.ink);
  const drawing = { context, makePath, x, y, page };
  const [only] = looks;
  if (!only || looks.length > 1) drawGroup({ ...drawing, size: 42 }, looks, kinds, sansFamily);
  else drawMark({ ...drawing, size: radiusMetres === null ? 32 : eventMark }, only);
}

/** How exactly the place is known, as the page's map draws it. */
function drawCircle(context: SKRSContext2D, x: number, y: number, radius: number, colour: string): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.globalAlpha = 0.08;
  context.fillStyle = colour;
  context.fill();
  context.globalAlpha = 1;
  context.strokeStyle = colour;
  context.lineWidth = 1.5;
  context.setLineDash([]);
  context.stroke();
}

function drawName(
  context: SKRSContext2D,
  { radius, nameSize }: Mark,
  { x, y, name, side, shift }: NamedMark,
  ink: Ink,
): void {
  if (side === null || name === null) return;
  const at = {
    end: { x: x + radius + nameGap, y: y + 0.36 * nameSize, align: 'left' },
    start: { x: x - radius - nameGap, y: y + 0.36 * nameSize, align: 'right' },
    below: { x: x + shift, y: y + radius + nameSize, align: 'center' },
    above: { x: x + shift, y: y - radius - 0.35 * nameSize, align: 'center' },
  } as const;
  context.font = sansOf(600, nameSize);
  context.textAlign = at[side].align;
  context.lineJoin = 'round';
  context.setLineDash([]);
  context.lineWidth = 4;
  context.strokeStyle = ink.palette.halo;
  context.strokeText(name, at[side].x, at[side].y);
  context.fillStyle = ink.page.ink;
  context.fillText(name, at[side].x, at[side].y);
}
