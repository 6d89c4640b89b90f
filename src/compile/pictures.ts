import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import type { MapCamera, Size } from '../basemap/project.ts';
import { type Dataset, makeDataset } from '../dataset/dataset.ts';
import { storyExtent } from '../dataset/extent.ts';
import type { Words } from '../i18n/words.ts';
import { loadWords } from '../i18n/index.ts';
import { lookOf } from '../marks/look.ts';
import type { EventRecord } from '../model/event.ts';
import type { Withdrawal } from '../model/ids.ts';
import type { Loaded } from './edition.ts';
import { bareCamera, eventCamera, storyCamera } from './pictures/camera.ts';
import { daysOf, drawDays, heightOfDays } from './pictures/days.ts';
import { registerFonts } from './pictures/fonts.ts';
import { type Ink, readInk } from './pictures/ink.ts';
import { layOut, type Measure } from './pictures/layout.ts';
import { makeMaps, type MapDrawer, type MapView, ratio } from './pictures/map.ts';
import { encodePng } from './pictures/png.ts';
import { countryRound, eventSpots, storySpots, unseenOn } from './pictures/spots.ts';
import { eventWords, pictureSize, storyWords, withdrawnWords } from './pictures/words.ts';
import { drawLayout, makeMeasure, mirrored } from './pictures/writing.ts';
import { addressOf } from './routes.ts';

export interface Picture {
  /** Within the site: `e/<id>/card.png`. */
  readonly path: string;
  readonly png: Buffer;
}

/** The picture of every page, in every language. */
export async function* pictures(loaded: Loaded): AsyncGenerator<Picture> {
  const draw = openStudio(loaded);
  let before: Promise<Picture> | null = null;
  for (const { path, language, subject } of subjectsOf(loaded)) {
    const context = draw(subject, await loadWords(language));
    // Packed on another thread while the next is drawn.
    const packed = pngOf(context).then((png) => ({ path, png }));
    if (before) yield await before;
    before = packed;
  }
  if (before) yield await before;
}

/** One of them, as development serves it; null where no page has a picture at the path. */
export async function pictureAt(loaded: Loaded, path: string): Promise<Buffer | null> {
  const found = subjectsOf(loaded).find((one) => one.path === path);
  return found ? pngOf(openStudio(loaded)(found.subject, await loadWords(found.language))) : null;
}

type Subject =
  | { readonly is: 'story' }
  | { readonly is: 'event'; readonly record: EventRecord }
  | { readonly is: 'withdrawn'; readonly withdrawal: Withdrawal };

interface Commission {
  readonly path: string;
  readonly language: string;
  readonly subject: Subject;
}

/** Every page, an alias's too: whoever has kept its picture's address still gets the picture. */
function subjectsOf(loaded: Loaded): readonly Commission[] {
  const { edition, records, aliases, withdrawn } = loaded;
  const recordOf = (id: string) => records.filter((record) => record.id === id);
  return edition.languages.flatMap((language): readonly Commission[] => {
    const at = (id: string | null, subject: Subject) => ({
      path: `${addressOf(loaded, language, id)}card.png`,
      language,
      subject,
    });
    return [
      at(null, { is: 'story' }),
      ...records.map((record) => at(record.id, { is: 'event', record })),
      ...Object.entries(aliases).flatMap(([id, now]) =>
        recordOf(now).map((record) => at(id, { is: 'event', record })),
      ),
      ...withdrawn.map((withdrawal) => at(withdrawal.id, { is: 'withdrawn', withdrawal })),
    ];
  });
}

function pngOf(context: SKRSContext2D): Promise<Buffer> {
  const { width, height } = pictureSize;
  return encodePng(context.getImageData(0, 0, width, height).data, pictureSize);
}

interface Studio {
  readonly loaded: Loaded;
  readonly dataset: Dataset;
  readonly ink: Ink;
  readonly drawMap: MapDrawer;
  readonly measure: Measure;
}

/** One canvas serves for all: what is drawn next takes the place of what was drawn before. */
function openStudio(loaded: Loaded): (subject: Subject, words: Words) => SKRSContext2D {
  registerFonts();
  const { kinds, places, sources, edition, records } = loaded;
  const dataset = makeDataset({ edition, kinds, places, sources, heads: records });
  const ink = readInk();
  const context = createCanvas(pictureSize.width, pictureSize.height).getContext('2d');
  const studio: Studio = { loaded, dataset, ink, drawMap: makeMaps(ink), measure: makeMeasure(context) };
  return (subject, words) => {
    context.fillStyle = ink.page.paper;
    context.fillRect(0, 0, pictureSize.width, pictureSize.height);
    switch (subject.is) {
      case 'story':
        drawStory(context, studio, words);
        break;
      case 'event':
        drawEvent(context, studio, subject.record, words);
        break;
      case 'withdrawn':
        drawWithdrawn(context, studio, subject.withdrawal, words);
        break;
    }
    return context;
  };
}

/** Where the map of an event begins, and that of a story; its words end a little before. */
const eventEdge = 772;
const storyEdge = 664;
const margin = 30;
/** The words of an event leave room for its mark. */
const eventColumn = { left: 152, right: eventEdge - margin };
const storyColumn = { left: 60, right: storyEdge - margin };

function drawEvent(context: SKRSContext2D, studio: Studio, record: EventRecord, words: Words): void {
  const { loaded, dataset, ink } = studio;
  const size = mapSize(eventEdge);
  const spots = eventSpots(record, dataset, words);
  const story = storyExtent(dataset);
  const view =
    spots.length > 0
      ? {
          camera: eventCamera(spots, size, ink.labels),
          note: null,
          around: countryRound(story, ink.geometry),
        }
      : { camera: bareCamera(story, size), note: noPoint(words), around: null };
  drawMapFrom(eventEdge, context, studio, words, { ...view, size, spots });
  const layout = layOut(eventWords(loaded, record, words), eventColumn, studio.measure);
  drawLayout(context, layout, lookOf(record, dataset.kinds), ink, words.direction);
}

function drawWithdrawn(context: SKRSContext2D, studio: Studio, withdrawal: Withdrawal, words: Words): void {
  const { loaded, dataset, ink } = studio;
  const size = mapSize(eventEdge);
  const camera = bareCamera(storyExtent(dataset), size);
  drawMapFrom(eventEdge, context, studio, words, { camera, size, spots: [], note: null, around: null });
  const layout = layOut(withdrawnWords(loaded, withdrawal, words), eventColumn, studio.measure);
  drawLayout(context, layout, null, ink, words.direction);
}

function drawStory(context: SKRSContext2D, studio: Studio, words: Words): void {
  const { loaded, dataset, ink } = studio;
  const size = mapSize(storyEdge);
  const camera = storyCamera(storyExtent(dataset), size);
  const spots = storySpots(dataset, words, camera.zoom);
  const note = unseenNote(camera, size, dataset, words);
  drawMapFrom(storyEdge, context, studio, words, { camera, size, spots, note, around: null });
  const days = daysOf(dataset, words);
  const told = storyWords(loaded, words);
  const layout = days
    ? layOut({ ...told, when: null }, storyColumn, studio.measure, heightOfDays(days, storyColumn))
    : layOut(told, storyColumn, studio.measure);
  drawLayout(context, layout, null, ink, words.direction);
  if (days) drawDays(context, days, storyColumn, layout.free, ink, words.direction);
}

type View = Omit<MapView, 'kinds' | 'language' | 'credit'>;

function drawMapFrom(
  edge: number,
  context: SKRSContext2D,
  { dataset, ink, drawMap }: Studio,
  words: Words,
  view: View,
): void {
  context.save();
  context.translate(words.direction === 'rtl' ? 0 : edge, 0);
  drawMap(context, { ...view, kinds: dataset.kinds, language: words.code, credit: words.map.credit });
  context.restore();
  context.fillStyle = ink.page.rule;
  context.fillRect(mirrored(edge, words.direction, 2), 0, 2, pictureSize.height);
}

function mapSize(edge: number): Size {
  return { width: (pictureSize.width - edge) / ratio, height: pictureSize.height / ratio };
}

/** "6 elsewhere, 4 with no point", as the page's map says below. */
function unseenNote(camera: MapCamera, size: Size, dataset: Dataset, words: Words): string | null {
  const { map } = words;
  const { elsewhere, noPoint: without } = unseenOn(camera, size, dataset);
  const parts = [
    ...(elsewhere > 0 ? [map.elsewhere(elsewhere)] : []),
    ...(without > 0 ? [map.noPoint(without)] : []),
  ];
  return parts.length > 0 ? words.said.list(parts) : null;
}

function noPoint({ placeNotes }: Words): string {
  return placeNotes.stated.none.replace(/\.$/u, '');
}
