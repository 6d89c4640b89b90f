import { DomUtil, type Map as LeafletMap, type Point, type ZoomAnimEvent } from 'leaflet';
import type { Dataset } from '../../dataset/dataset.ts';
import { countText, drawCell } from '../../marks/drawCell.ts';
import { hasMarks, type ManyMarks, marksAt, turning } from '../../view/many.ts';
import type { Store } from '../../view/store.ts';
import { sizeOf } from '../camera.ts';
import { inSlices } from '../../view/slices.ts';
import { sansFamily } from '../theme.ts';
import { makeSprites, pageNow } from './sprites.ts';
import { type Drawn, litCells, lookAt, place, type Placed, standing } from './standing.ts';

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
  /** Draws anew in other colours. */
  readonly recolour: () => void;
  readonly remove: () => void;
}

const fingerReach = 22;

/** `onFail` is called where marks cannot be made, `onDraw` after each drawing. */
export function addCells(
  map: LeafletMap,
  store: Store,
  dataset: Dataset,
  language: string,
  onFail: (error: unknown) => void,
  onDraw: () => void,
): CellCanvas {
  const pane = map.getPane('cells') ?? map.createPane('cells');
  pane.style.zIndex = '590';
  pane.style.pointerEvents = 'none';
  const canvas = document.createElement('canvas');
  canvas.className = 'leaflet-zoom-animated';
  canvas.setAttribute('aria-hidden', 'true');
  canvas.dataset['marks'] = '';
  pane.append(canvas);
  const context = canvas.getContext('2d');
  const number = new Intl.NumberFormat(language);
  const texts = new Map<number, string>();
  let colours = pageNow();
  let sprites = makeSprites(colours);
  let family = sansFamily();
  let drawn: readonly Drawn[] = [];
  let placed: Placed | null = null;
  let painted: { readonly marks: ManyMarks; readonly hovered: readonly string[] } | null = null;
  let frame = 0;
  let task = 0;
  let zoom = NaN;
  // Until the marks of the zoom or of another choice are made, those before stand as they were drawn last.
  let isTurning = true;
  let turns = 0;
  let isMoving = false;

  const now = () => {
    const state = store.getState();
    if (state.dataset !== dataset || Number.isNaN(zoom)) return null;
    return hasMarks(state, zoom) ? marksAt(state, zoom) : (painted?.marks ?? null);
  };

  // How large a mark is follows from its count.
  const textOf = (count: number, size: number) => {
    const known = texts.get(count);
    if (known !== undefined) return known;
    if (texts.size > 5000) texts.clear();
    const text = countText(count, size, (some) => number.format(some));
    texts.set(count, text);
    return text;
  };

  const forget = () => {
    cancelAnimationFrame(frame);
    clearTimeout(task);
    frame = 0;
    task = 0;
  };

  const paint = () => {
    forget();
    if (isTurning || !context) return;
    const state = store.getState();
    if (state.dataset === dataset && !hasMarks(state, zoom)) {
      show();
      return;
    }
    const marks = now();
    if (!marks) return;
    const { hovered } = state;
    if (placed?.cells !== marks.cells) placed = null;
    if (placed && painted?.marks === marks && painted.hovered === hovered) return;
    placed ??= place(map, canvas, marks, isMoving);
    painted = { marks, hovered };
    const { ratio, width, height } = placed;
    const { cells } = marks;
    const { byLook, looks } = cells;
    const kinds = looks.kinds.map((kind) => dataset.kinds[kind]).filter((kind) => kind !== undefined);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, width, height);
    context.textAlign = 'center';
    context.lineCap = 'butt';
    drawn = standing(placed, marks, litCells(dataset, marks, hovered), dataset.columns.length);
    for (const { cell, x, y, size } of drawn) {
      const row = cells.onlyRow(cell);
      const sprite =
        row === null
          ? sprites.disc(size, ratio)
          : sprites.mark(lookAt(dataset, cells, row, cell, kinds), size, ratio);
      const side = sprite.width / ratio;
      // On whole pixels a picture is copied as it is.
      const whole = (at: number) => Math.round((at - side / 2) * ratio) / ratio;
      const [left, top] = [whole(x), whole(y)];
      context.drawImage(sprite, left, top, side, side);
      if (row !== null) continue;
      const total = cells.totals[cell] ?? 0;
      const at = { x: left + side / 2, y: top + side / 2, size };
      const first = cell * looks.length;
      drawCell(context, { ...at, text: textOf(total, size), total, byLook, first }, kinds, colours, family);
    }
    canvas.style.visibility = '';
    onDraw();
  };
  // Where the frame is not under way yet, the marks, and the page's layout that measuring their letters asks for, need not wait for it.
  const ask = () => {
    frame ||= requestAnimationFrame(paint);
    task ||= window.setTimeout(paint);
  };
  const again = () => {
    placed = null;
    ask();
  };
  const move = () => {
    isMoving = true;
    again();
  };
  const rest = () => {
    isMoving = false;
    again();
  };
  const hide = () => {
    isTurning = true;
    turns += 1;
    canvas.style.visibility = 'hidden';
  };
  // As Leaflet's own layers: what is drawn grows or shrinks with the ground until it is drawn anew.
  const grow = ({ center, zoom }: ZoomAnimEvent) => {
    if (!placed) return;
    const half = map.getSize().divideBy(2);
    const origin = map
      .project(center, zoom)
      .subtract(half)
      .subtract(map.containerPointToLayerPoint([0, 0]));
    const corner = map.project(map.layerPointToLatLng(placed.corner), zoom).subtract(origin.round());
    DomUtil.setTransform(canvas, corner, map.getZoomScale(zoom, map.getZoom()));
    canvas.style.visibility = '';
  };
  function* turn(own: number) {
    const to = Math.max(0, Math.round(map.getZoom()));
    for (const _ of turning(store.getState(), to)) {
      if (own !== turns) return;
      yield;
    }
    // The last of the work may have come after another turn.
    if (own !== turns) return;
    zoom = to;
    isTurning = false;
    again();
  }
  const show = () => {
    isTurning = true;
    inSlices(turn(++turns)).catch(onFail);
  };
  const on = { movestart: move, moveend: rest, 'resize viewreset': again, zoomstart: hide, zoomend: show };
  for (const [event, heard] of Object.entries(on)) map.on(event, heard);
  map.on('zoomanim', grow);
  const unsubscribe = store.subscribe(ask);
  show();

  return {
    marks: now,
    hit(at, isFinger) {
      if (!placed) return null;
      const { x, y } = map.containerPointToLayerPoint(at).subtract(placed.corner);
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
    recolour() {
      colours = pageNow();
      family = sansFamily();
      sprites = makeSprites(colours);
      again();
    },
    remove() {
      turns += 1;
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
