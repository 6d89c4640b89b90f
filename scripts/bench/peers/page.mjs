/**
 * What every peer stands on: one map pane of the size and the view that Dateline gives an opened file, without tiles; a strip of the size of
 * Dateline's axis, which a pointer drags; one reader of the same CSV file, papaparse, that keeps each event's time and point.
 */
import Papa from 'papaparse';

export const zoom = 5;
export const centre = /** @type {[number, number]} */ ([48.6, 31.5]);
export const pane = { left: 400, top: 56, width: 880, height: 568 };
const axis = { left: 424, width: 828, y: 764 };
export const wide = 0.1;

/** Columns in the order of time. @typedef {{ time: Float64Array, lat: Float64Array, lon: Float64Array }} Events */
/** Draws the events of from ≤ time < to; knows beforehand, if it wants to, of which windows it will be asked. */
/** @typedef {((from: number, to: number) => void | Promise<unknown>) & { prepare?: (windows: readonly (readonly [number, number])[]) => void }} Show */

/** @param {(box: HTMLElement, events: Events, span: { from: number, to: number }) => Show | Promise<Show>} make */
export function start(make) {
  const box = add('div', { ...pane });
  box.id = 'map';
  const strip = add('div', { ...axis, top: axis.y - 12, height: 24 });
  strip.id = 'axis';
  strip.style.background = '#ccc';
  const input = add('input', { left: 0, top: 0, width: 200, height: 24 });
  input.type = 'file';
  input.addEventListener('change', () => void open());

  async function open() {
    const events = inOrder(await read(/** @type {File} */ (input.files?.[0])));
    const span = { from: events.time[0] ?? 0, to: (events.time.at(-1) ?? 0) + 1 };
    const show = await make(box, events, span);
    await show(-Infinity, Infinity);
    const windowAt = (/** @type {number} */ clientX) => {
      const share = (clientX - axis.left) / axis.width;
      const [from, to] = bench.mode === 'slide' ? [share - wide / 2, share + wide / 2] : [0, share];
      const length = span.to - span.from;
      return /** @type {const} */ ([span.from + from * length, span.from + to * length]);
    };
    bench.prepare = (/** @type {number[]} */ places) => show.prepare?.(places.map(windowAt));
    strip.addEventListener('pointermove', ({ clientX }) => {
      bench.drawing = show(...windowAt(clientX)) ?? null;
    });
    bench.opened = (await bench.painted()) - bench.chosen;
  }
}

/** @template {keyof HTMLElementTagNameMap} T @param {T} name @param {{ left: number, top: number, width: number, height: number }} place */
function add(name, { left, top, width, height }) {
  const element = document.createElement(name);
  const px = (/** @type {number} */ value) => `${value}px`;
  Object.assign(element.style, { position: 'absolute', left: px(left), top: px(top) });
  Object.assign(element.style, { width: px(width), height: px(height) });
  document.body.append(element);
  return element;
}

/** @param {File} file @returns {Promise<number[][]>} time, latitude, longitude of each row */
function read(file) {
  return new Promise((resolve) => {
    /** @type {number[][]} */
    const rows = [];
    let isHeader = true;
    Papa.parse(file, {
      chunk({ data }) {
        for (const cells of /** @type {string[][]} */ (data)) {
          if (isHeader || cells.length < 4) isHeader = false;
          else rows.push([Date.parse(cells[1] ?? ''), Number(cells[2]), Number(cells[3])]);
        }
      },
      complete: () => resolve(rows),
    });
  });
}

/** @param {number[][]} rows @returns {Events} */
function inOrder(rows) {
  rows.sort((one, other) => one[0] - other[0]);
  const column = (/** @type {number} */ at) => Float64Array.from(rows, (row) => row[at]);
  return { time: column(0), lat: column(1), lon: column(2) };
}

/** The first row whose time is not before the instant. @param {Float64Array} time @param {number} instant */
export function firstFrom(time, instant) {
  let [low, high] = [0, time.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (time[middle] < instant) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Rows of the window, as the bounds of a slice. @param {Events} events @param {number} from @param {number} to */
export function rowsOf({ time }, from, to) {
  return /** @type {const} */ ([firstFrom(time, from), firstFrom(time, to)]);
}
