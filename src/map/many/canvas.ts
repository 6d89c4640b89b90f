import { DomUtil, type Map as LeafletMap, type Point, type ZoomAnimEvent } from 'leaflet';
import type { Dataset } from '../../dataset/dataset.ts';
import type { Located } from '../../model/distance.ts';
import { hasMarks, type ManyMarks, marksAt } from '../../view/many.ts';
import type { Store } from '../../view/store.ts';
import { sizeOf } from '../camera.ts';
import { makePainter } from './painter.ts';
import { place, type Placed } from './standing.ts';
import type { Drawn } from './standsAt.ts';
import { makeTurner } from './turner.ts';

/** The marks of very many events, drawn on one canvas that follows the store by itself. */
export interface CellCanvas {
  /** The cell whose mark is at a point of the pane, or within a finger's reach of it. */
  readonly hit: (at: Point, isFinger: boolean) => number | null;
  /** The marks as they stand now; null where the store has no longer so many events. */
  readonly marks: () => ManyMarks | null;
  /** The cells whose marks stand in the pane. */
  readonly inPane: () => ReadonlySet<number>;
  /** The middles and sides of the largest marks in the pane, in its CSS px: so many at most. */
  readonly largest: (
    most: number,
  ) => readonly { readonly x: number; readonly y: number; readonly size: number }[];
  /** Where on the ground the largest mark was drawn, whatever the map shows by now; null for none. */
  readonly middleOfLargest: () => Located | null;
  /** Draws anew in other colours. */
  readonly recolour: () => void;
  readonly remove: () => void;
}

/** `onFail` is called where marks cannot be made, `onDraw` after each drawing. */
export function addCells(
  map: LeafletMap,
  store: Store,
  dataset: Dataset,
  language: string,
  onFail: (error: unknown) => void,
  onDraw: () => void,
): CellCanvas {
  const canvas = canvasIn(map);
  const context = canvas.getContext('2d');
  const painter = makePainter(dataset, language);
  let drawn: readonly Drawn[] = [];
  let placed: Placed | null = null;
  let painted: { readonly marks: ManyMarks; readonly hovered: readonly string[] } | null = null;
  let isMoving = false;

  const again = () => {
    placed = null;
    ask();
  };
  const turner = makeTurner(map, store, again, onFail);

  const now = () => {
    const state = store.getState();
    const zoom = turner.zoom();
    if (state.dataset !== dataset || Number.isNaN(zoom)) return null;
    return hasMarks(state, zoom) ? marksAt(state, zoom) : (painted?.marks ?? null);
  };

  const paint = () => {
    if (turner.isTurning() || !context) return;
    const state = store.getState();
    if (state.dataset === dataset && !hasMarks(state, turner.zoom())) {
      turner.start();
      return;
    }
    const marks = now();
    if (!marks) return;
    const { hovered } = state;
    if (placed?.cells !== marks.cells) placed = null;
    if (placed && painted?.marks === marks && painted.hovered === hovered) return;
    placed ??= place(map, canvas, marks, isMoving);
    painted = { marks, hovered };
    drawn = painter.draw(context, placed, marks, hovered);
    canvas.style.visibility = '';
    onDraw();
  };
  const { ask, forget } = drawsOnce(paint);
  const move = () => {
    isMoving = true;
    again();
  };
  const rest = () => {
    isMoving = false;
    again();
  };
  const hide = () => {
    turner.halt();
    canvas.style.visibility = 'hidden';
  };
  const grow = ({ center, zoom }: ZoomAnimEvent) => {
    if (!placed) return;
    growWith(map, canvas, placed, center, zoom);
    canvas.style.visibility = '';
  };
  const on = {
    movestart: move,
    moveend: rest,
    'resize viewreset': again,
    zoomstart: hide,
    zoomend: turner.start,
  };
  for (const [event, heard] of Object.entries(on)) map.on(event, heard);
  map.on('zoomanim', grow);
  const unsubscribe = store.subscribe(ask);
  turner.start();

  return {
    marks: now,
    hit(at, isFinger) {
      if (!placed) return null;
      return markAt(drawn, map.containerPointToLayerPoint(at).subtract(placed.corner), isFinger);
    },
    inPane() {
      const { width, height } = sizeOf(map);
      const offset = offsetOf(map, placed);
      const isIn = ({ x, y }: Drawn) =>
        x + offset.x >= 0 && x + offset.x <= width && y + offset.y >= 0 && y + offset.y <= height;
      return new Set(drawn.filter(isIn).map(({ cell }) => cell));
    },
    largest(most) {
      const offset = offsetOf(map, placed);
      return drawn.slice(0, most).map(({ x, y, size }) => ({ x: x + offset.x, y: y + offset.y, size }));
    },
    middleOfLargest() {
      const [first] = drawn;
      return first && painted ? painted.marks.cells.middle(first.cell) : null;
    },
    recolour() {
      painter.recolour();
      again();
    },
    remove() {
      turner.halt();
      forget();
      unsubscribe();
      for (const [event, heard] of Object.entries(on)) map.off(event, heard);
      map.off('zoomanim', grow);
      canvas.remove();
    },
  };
}

function offsetOf(map: LeafletMap, placed: Placed | null): { readonly x: number; readonly y: number } {
  return placed ? map.layerPointToContainerPoint(placed.corner) : { x: 0, y: 0 };
}

function canvasIn(map: LeafletMap): HTMLCanvasElement {
  const pane = map.getPane('cells') ?? map.createPane('cells');
  pane.style.zIndex = '590';
  pane.style.pointerEvents = 'none';
  const canvas = document.createElement('canvas');
  canvas.className = 'leaflet-zoom-animated';
  canvas.setAttribute('aria-hidden', 'true');
  canvas.dataset['marks'] = '';
  pane.append(canvas);
  return canvas;
}

/** Where the frame is not under way yet, the marks, and the page's layout that measuring their letters asks for, need not wait for it. */
function drawsOnce(paint: () => void) {
  let frame = 0;
  let task = 0;
  const forget = () => {
    cancelAnimationFrame(frame);
    clearTimeout(task);
    frame = 0;
    task = 0;
  };
  const draw = () => {
    forget();
    paint();
  };
  const ask = () => {
    frame ||= requestAnimationFrame(draw);
    task ||= window.setTimeout(draw);
  };
  return { ask, forget };
}

/** As Leaflet's own layers: what is drawn grows or shrinks with the ground until it is drawn anew. */
function growWith(
  map: LeafletMap,
  canvas: HTMLCanvasElement,
  placed: Placed,
  center: ZoomAnimEvent['center'],
  zoom: number,
): void {
  const half = map.getSize().divideBy(2);
  const origin = map
    .project(center, zoom)
    .subtract(half)
    .subtract(map.containerPointToLayerPoint([0, 0]));
  const corner = map.project(map.layerPointToLatLng(placed.corner), zoom).subtract(origin.round());
  DomUtil.setTransform(canvas, corner, map.getZoomScale(zoom, map.getZoom()));
}

const fingerReach = 22;

/** The cell of the mark that a point of the canvas is on, or nearest to within a finger's reach. */
function markAt(drawn: readonly Drawn[], { x, y }: Point, isFinger: boolean): number | null {
  let best: Drawn | null = null;
  let least = Infinity;
  // The smaller lie on the larger.
  for (const mark of drawn) {
    const distance = Math.hypot(mark.x - x, mark.y - y);
    const isOn = distance <= mark.size / 2;
    const beyond = isOn ? 0 : distance;
    if (!isOn && !(isFinger && distance <= fingerReach)) continue;
    if (beyond <= least) [best, least] = [mark, beyond];
  }
  return best?.cell ?? null;
}
