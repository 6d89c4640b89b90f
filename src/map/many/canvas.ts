import { DomUtil, type Map as LeafletMap, type Point } from 'leaflet';
import { toPixels, worldPixels } from '../../basemap/project.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { cellSide } from '../../dataset/screenCells.ts';
import { drawMark } from '../../marks/draw.ts';
import { cellSize, drawCell, shortCount } from '../../marks/drawCell.ts';
import type { KindLook, MarkLook } from '../../marks/look.ts';
import type { PageColours } from '../../marks/shapes.ts';
import { isContested, statuses } from '../../model/status.ts';
import { type ManyMarks, marksAt } from '../../view/many.ts';
import { memo } from '../../view/memo.ts';
import { rowOf } from '../../view/rows.ts';
import type { Store } from '../../view/store.ts';
import { sizeOf } from '../camera.ts';
import { sansFamily } from '../theme.ts';
import { spreadOf } from './rows.ts';

/** A mark as it stands on the canvas: the middle and the side of its box, in CSS px from the canvas's corner. */
interface Drawn {
  readonly cell: number;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

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

/** How far round the pane marks are drawn too, as a share of it: they are there when it is dragged. */
const margin = 0.2;
const fingerReach = 22;
const litScale = 1.14;

/** `onDraw` is called after each drawing. */
export function addCells(
  map: LeafletMap,
  store: Store,
  dataset: Dataset,
  language: string,
  onDraw: () => void,
): CellCanvas {
  const pane = map.getPane('cells') ?? map.createPane('cells');
  pane.style.zIndex = '590';
  pane.style.pointerEvents = 'none';
  const canvas = document.createElement('canvas');
  canvas.className = 'leaflet-zoom-hide';
  canvas.setAttribute('aria-hidden', 'true');
  canvas.dataset['marks'] = '';
  pane.append(canvas);
  const context = canvas.getContext('2d');
  const number = new Intl.NumberFormat(language);
  const texts = new Map<number, string>();
  const sprites = new Map<string, HTMLCanvasElement>();
  let colours = pageNow();
  let family = sansFamily();
  let drawn: readonly Drawn[] = [];
  let placed: Placed | null = null;
  let painted: { readonly marks: ManyMarks; readonly hovered: readonly string[] } | null = null;
  let frame = 0;
  let isZooming = false;

  const now = () => {
    const state = store.getState();
    return state.dataset === dataset ? marksAt(state, Math.round(map.getZoom())) : null;
  };

  const textOf = (count: number) => {
    const known = texts.get(count);
    if (known !== undefined) return known;
    if (texts.size > 5000) texts.clear();
    const text = shortCount(count, (short) => number.format(short));
    texts.set(count, text);
    return text;
  };

  const spriteOf = (look: MarkLook, size: number, ratio: number) => {
    const key = `${look.kind.id} ${look.footing} ${look.contested} ${size} ${ratio}`;
    const known = sprites.get(key);
    if (known) return known;
    const sprite = document.createElement('canvas');
    const side = Math.ceil(size * ratio);
    sprite.width = side;
    sprite.height = side;
    const own = sprite.getContext('2d');
    if (own) {
      const makePath = (path: string) => new Path2D(path);
      drawMark({ context: own, makePath, x: side / 2, y: side / 2, size: size * ratio, page: colours }, look);
    }
    sprites.set(key, sprite);
    return sprite;
  };

  const spread = memo((cells: ManyMarks['cells']) => spreadOf(dataset, cells));

  const paint = () => {
    frame = 0;
    if (isZooming || !context) return;
    const marks = now();
    if (!marks) return;
    const { hovered } = store.getState();
    if (placed?.cells !== marks.cells) placed = null;
    if (placed && painted?.marks === marks && painted.hovered === hovered) return;
    placed ??= place(map, canvas, marks, spread(marks.cells));
    painted = { marks, hovered };
    const { ratio, width, height } = placed;
    const { cells } = marks;
    const { byLook, looks } = cells;
    const kinds = looks.kinds.map((kind) => dataset.kinds[kind]).filter((kind) => kind !== undefined);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, width, height);
    context.textAlign = 'center';
    context.lineCap = 'butt';
    drawn = standing(placed, marks, litCells(dataset, marks, hovered));
    for (const { cell, x, y, size } of drawn) {
      const row = cells.onlyRow(cell);
      if (row === null) {
        const total = cells.totals[cell] ?? 0;
        const first = cell * looks.length;
        drawCell(context, { x, y, size, text: textOf(total), total, byLook, first }, kinds, colours, family);
        continue;
      }
      const sprite = spriteOf(lookAt(dataset, cells, row, cell, kinds), size, ratio);
      const side = sprite.width / ratio;
      const whole = (at: number) => Math.round((at - side / 2) * ratio) / ratio;
      context.drawImage(sprite, whole(x), whole(y), side, side);
    }
    canvas.style.visibility = '';
    onDraw();
  };
  const ask = () => {
    frame ||= requestAnimationFrame(paint);
  };
  const again = () => {
    placed = null;
    ask();
  };
  const hide = () => {
    isZooming = true;
    canvas.style.visibility = 'hidden';
  };
  const show = () => {
    isZooming = false;
    again();
  };
  const on = { 'moveend resize viewreset': again, zoomstart: hide, zoomend: show };
  for (const [event, heard] of Object.entries(on)) map.on(event, heard);
  const unsubscribe = store.subscribe(ask);
  ask();

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
      sprites.clear();
      again();
    },
    remove() {
      cancelAnimationFrame(frame);
      unsubscribe();
      for (const [event, heard] of Object.entries(on)) map.off(event, heard);
      canvas.remove();
    },
  };
}

interface Placed {
  readonly cells: ManyMarks['cells'];
  readonly ratio: number;
  readonly width: number;
  readonly height: number;
  /** Where the canvas lies in Leaflet's layers. */
  readonly corner: Point;
  /** World pixels of its corner. */
  readonly left: number;
  readonly top: number;
  /** The cells that can be seen of each copy of the world, and how far east it lies, in px. */
  readonly copies: readonly { readonly cells: Uint32Array; readonly east: number }[];
  readonly spread: Uint8Array;
}

/** Lays the canvas over the pane and its margin. */
function place(map: LeafletMap, canvas: HTMLCanvasElement, { cells }: ManyMarks, spread: Uint8Array): Placed {
  const size = sizeOf(map);
  const round = Math.round(Math.max(size.width, size.height) * margin);
  const ratio = Math.min(devicePixelRatio || 1, 3);
  const [width, height] = [size.width + 2 * round, size.height + 2 * round];
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  canvas.style.inlineSize = `${width}px`;
  canvas.style.blockSize = `${height}px`;
  const corner = map.containerPointToLayerPoint([-round, -round]);
  DomUtil.setPosition(canvas, corner);
  const origin = map.getPixelOrigin().add(corner);
  const { lat: north, lng: west } = map.layerPointToLatLng(corner);
  const { lat: south, lng: east } = map.layerPointToLatLng(corner.add([width, height]));
  const world = worldPixels(cells.zoom);
  const copies: Placed['copies'][number][] = [];
  for (let turn = Math.floor((west + 180) / 360); turn <= Math.floor((east + 180) / 360); turn++) {
    const [from, to] = [Math.max(-180, west - 360 * turn), Math.min(180, east - 360 * turn)];
    if (from <= to)
      copies.push({ cells: cells.within({ west: from, south, east: to, north }), east: turn * world });
  }
  return { cells, ratio, width, height, corner, left: origin.x, top: origin.y, copies, spread };
}

/** The largest first: the smaller are drawn over them. */
function standing(
  { left, top, copies, spread }: Placed,
  { cells }: ManyMarks,
  lit: ReadonlySet<number>,
): readonly Drawn[] {
  const all: Drawn[] = [];
  for (const { cells: seen, east } of copies) {
    for (const cell of seen) {
      const total = cells.totals[cell] ?? 0;
      if (total === 0) continue;
      const { lat, lon } = cells.middle(cell);
      const { x, y } = toPixels([lon, lat], cells.zoom);
      const size = cellSize(total);
      // What stands for an area stays whole in its own square, so that no two cover each other; what stands for a point is not moved.
      const clear = (at: number) => (total > 1 && spread[cell] === 1 ? within(at, size / 2) : at);
      const side = size * (lit.has(cell) ? litScale : 1);
      all.push({ cell, x: clear(x) + east - left, y: clear(y) - top, size: side });
    }
  }
  return all.sort((a, b) => b.size - a.size || a.cell - b.cell);
}

/** A coordinate moved, as little as that takes, to where so much round it lies in its cell. */
function within(at: number, radius: number): number {
  const start = Math.floor(at / cellSide) * cellSide;
  return Math.max(start + radius, Math.min(start + cellSide - radius, at));
}

/** Where the marks of the events under the pointer or the focus are. */
function litCells(dataset: Dataset, { cells }: ManyMarks, hovered: readonly string[]): ReadonlySet<number> {
  const lit = new Set<number>();
  const { offsets, places } = dataset.marks;
  for (const id of hovered) {
    const row = rowOf(dataset, id);
    if (row === null) continue;
    const end = offsets[row + 1] ?? 0;
    for (let at = offsets[row] ?? 0; at < end; at++) lit.add(cells.cellOf(places[at] ?? 0));
  }
  return lit;
}

function lookAt(
  { marks: { offsets, places, solid }, columns: { facets } }: Dataset,
  { byLook, looks, cellOf }: ManyMarks['cells'],
  row: number,
  cell: number,
  kinds: readonly KindLook[],
): MarkLook {
  const first = cell * looks.length;
  const look = Math.max(0, byLook.subarray(first, first + looks.length).indexOf(1));
  const end = offsets[row + 1] ?? 0;
  let at = offsets[row] ?? 0;
  while (at < end && cellOf(places[at] ?? 0) !== cell) at++;
  const { values, codes, offsets: starts } = facets.status;
  const filed = values[codes[starts[row] ?? 0] ?? 0];
  const status = statuses.find((one) => one === filed);
  return {
    kind: kinds[look] ?? { id: '', colour: '#808080', glyph: 'dot', shape: 'circle' },
    footing: solid[at] === 0 ? 'hollow' : 'solid',
    contested: status !== undefined && isContested(status),
  };
}

function offsetOf(map: LeafletMap, placed: Placed | null): { readonly x: number; readonly y: number } {
  return placed ? map.layerPointToContainerPoint(placed.corner) : { x: 0, y: 0 };
}

/** The page's colours for marks as they are computed now. */
function pageNow(): PageColours {
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
