/** The pane for those that draw on a canvas of their own: the world's pixels at the zoom, and Dateline's squares of 64 of them. */
import { centre, pane, zoom } from './page.mjs';

const world = 256 * 2 ** zoom;
const square = 64;

/** @param {number} lon */
const across = (lon) => ((lon + 180) / 360) * world;
/** @param {number} lat */
const down = (lat) => (0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI)) * world;

const corner = { x: across(centre[1]) - pane.width / 2, y: down(centre[0]) - pane.height / 2 };

/** Pixels of the pane. @param {number} lat @param {number} lon */
export function pixel(lat, lon) {
  return { x: across(lon) - corner.x, y: down(lat) - corner.y };
}

/** The pane's bounds: west, south, east, north. */
export function bounds() {
  const lon = (/** @type {number} */ x) => ((x + corner.x) / world) * 360 - 180;
  const lat = (/** @type {number} */ y) =>
    (Math.atan(Math.sinh((0.5 - (y + corner.y) / world) * 2 * Math.PI)) * 180) / Math.PI;
  return /** @type {[number, number, number, number]} */ ([
    lon(0),
    lat(pane.height),
    lon(pane.width),
    lat(0),
  ]);
}

/** One number a square. @param {number} lat @param {number} lon */
export function squareOf(lat, lon) {
  return Math.floor(down(lat) / square) * 65_536 + Math.floor(across(lon) / square);
}

/** The middle of a square, in pixels of the pane. @param {number} key */
export function middleOf(key) {
  const x = ((key % 65_536) + 0.5) * square - corner.x;
  return { x, y: (Math.floor(key / 65_536) + 0.5) * square - corner.y };
}

/** A canvas over the pane, and what draws marks with their numbers on it. @param {HTMLElement} box */
export function marksOn(box) {
  const canvas = document.createElement('canvas');
  canvas.width = pane.width;
  canvas.height = pane.height;
  box.append(canvas);
  const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
  context.font = '600 12px sans-serif';
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineWidth = 3;
  context.strokeStyle = '#0072b2';
  return (/** @type {Iterable<{ x: number, y: number, count: number }>} */ marks) => {
    context.clearRect(0, 0, pane.width, pane.height);
    for (const { x, y, count } of marks) {
      context.beginPath();
      context.arc(x, y, 14, 0, 2 * Math.PI);
      context.fillStyle = '#fff';
      context.fill();
      context.stroke();
      context.fillStyle = '#111';
      context.fillText(count < 1000 ? String(count) : `${Math.round(count / 1000)}k`, x, y);
    }
  };
}
