/**
 * Made-up events round Ukrainian towns, heavy-tailed in time: few days with very many, long stretches with few. The same bytes on
 * every machine, since nothing but sums, products and quotients of doubles is used, which every engine must round alike.
 */
import { closeSync, existsSync, openSync, renameSync, statSync, writeSync } from 'node:fs';

/** Name, latitude, longitude; the first is drawn most. */
const towns = /** @type {const} */ ([
  ['Kyiv', 50.45, 30.52],
  ['Kharkiv', 49.99, 36.23],
  ['Mariupol', 47.1, 37.54],
  ['Kherson', 46.64, 32.61],
  ['Chernihiv', 51.5, 31.29],
  ['Zaporizhzhia', 47.84, 35.14],
  ['Mykolaiv', 46.97, 32],
  ['Sumy', 50.91, 34.8],
  ['Odesa', 46.48, 30.73],
  ['Donetsk', 48.02, 37.8],
  ['Dnipro', 48.46, 35.05],
  ['Sievierodonetsk', 48.95, 38.49],
  ['Kramatorsk', 48.74, 37.58],
  ['Zhytomyr', 50.25, 28.66],
  ['Lviv', 49.84, 24.03],
  ['Poltava', 49.59, 34.55],
  ['Vinnytsia', 49.23, 28.47],
  ['Kryvyi Rih', 47.91, 33.39],
  ['Melitopol', 46.85, 35.37],
  ['Izium', 49.21, 37.25],
  ['Ivano-Frankivsk', 48.92, 24.71],
  ['Rivne', 50.62, 26.25],
  ['Cherkasy', 49.44, 32.06],
  ['Uzhhorod', 48.62, 22.29],
]);
const kinds = /** @type {const} */ (['attack', 'statement', 'movement', 'talks', 'aid']);
const sources = /** @type {const} */ (['Agency A', 'Newspaper B', 'Ministry C', 'Observer D']);
const header = 'id,time,latitude,longitude,place,kind,source,title\n';

const from = Date.parse('2022-02-24T00:00:00Z');
const to = Date.parse('2024-02-24T00:00:00Z');
const bursts = 40;

/** The span that a scrub goes over. */
export const span = { from, to };

/** The file of `count` events as text, in pieces. @param {number} count @returns {Generator<string>} */
export function* seed(count) {
  const draw = random(count);
  const rises = Array.from({ length: bursts }, () => ({
    at: from + draw() * (to - from),
    hours: 2 + 400 * draw() * draw(),
  }));
  let text = header;
  for (let at = 0; at < count; at++) {
    text += row(at, draw, rises);
    if (text.length < 1 << 20) continue;
    yield text;
    text = '';
  }
  yield text;
}

/** Writes the file unless it is there. @param {string} path @param {number} count @returns its bytes */
export function writeSeed(path, count) {
  if (!existsSync(path)) {
    const file = openSync(`${path}.part`, 'w');
    for (const piece of seed(count)) writeSync(file, piece);
    closeSync(file);
    renameSync(`${path}.part`, path);
  }
  return statSync(path).size;
}

/** @param {number} at @param {() => number} draw @param {readonly { at: number, hours: number }[]} rises */
function row(at, draw, rises) {
  const [place, latitude, longitude] = towns[ranked(draw, towns.length)] ?? towns[0];
  const time = new Date(momentIn(draw, rises)).toISOString().replace('.000Z', 'Z');
  const spread = draw() < 0.8 ? 0.12 : 1.1;
  const lat = (latitude + spread * bell(draw)).toFixed(4);
  const lon = (longitude + spread * 1.5 * bell(draw)).toFixed(4);
  const kind = kinds[ranked(draw, kinds.length)];
  const source = sources[ranked(draw, sources.length)];
  return `s${at},${time},${lat},${lon},${place},${kind},${source},"Entry ${at}, near ${place}"\n`;
}

/** A whole second: after one of the rises, most soon, some very late. @param {() => number} draw @param {readonly { at: number, hours: number }[]} rises */
function momentIn(draw, rises) {
  const rise = rises[ranked(draw, rises.length)];
  const u = draw();
  const late = ((rise?.hours ?? 1) * 3_600_000 * u) / (1.001 - u);
  const along = ((rise?.at ?? from) + late - from) % (to - from);
  return from + Math.floor(along / 1000) * 1000;
}

/** 0 most often, each next less. @param {() => number} draw @param {number} count */
function ranked(draw, count) {
  const u = draw();
  return Math.min(count - 1, Math.floor(count * u * u));
}

/** About 0, within ±1. @param {() => number} draw */
function bell(draw) {
  return (2 * (draw() + draw() + draw())) / 3 - 1;
}

/** Mulberry32: 32-bit integers alone, then one quotient. @param {number} start @returns {() => number} from 0 to below 1 */
function random(start) {
  let state = start | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
