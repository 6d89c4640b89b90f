// The opening view's geometry, small enough to stand in the page: built from the detailed map, needs no package.
//   node scripts/basemap/overview.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { clipLine, clipRing, isWithin, ringArea, simplify } from './planar.mjs';

/** @typedef {import('./planar.mjs').Point} Point */
/** @typedef {import('./planar.mjs').Box} Box */
/** @typedef {readonly number[]} Ring numbers of points, without the closing one */

const root = new URL('../../', import.meta.url);
const zoom = 6;
/** West, south, east, north. */
const bounds = [8, 38, 58, 62];
const labelBounds = [11, 40, 53, 60];
/** Here the map opens. Outside it lines are coarser, and beyond the bounds so coarse that only their run is right. */
const near = [21.5, 43.8, 41.5, 53.6];
const coarser = { distant: 48, beyond: 60 };
const distantLake = { coarser: 16, leastRing: 240 };
/** Smallest triangle kept, in square pixels of the zoom. */
const leastTriangle = { outlines: 1.7, oblasts: 3, rivers: 1.7, lakes: 2.2 };
/** Smallest ring kept, in square pixels of the zoom. */
const leastRing = { land: 4, lakes: 8 };

const topology = JSON.parse(readFileSync(new URL('public/basemap/detail.topo.json', root), 'utf8'));
const labels = JSON.parse(readFileSync(new URL('public/basemap/labels.json', root), 'utf8'));

/** @type {Point[]} in world pixels of the zoom */
const points = [];
const arcs = numberedArcs();
const box = boxOf(bounds, 0);
const nearBox = boxOf(near, 0);
const outerBox = boxOf(bounds, 100);
const landRings = unionOf(ringsOf('land'));
const uaRings = ringsOf('ua');
const disputed = linesOf('disputed');
const borders = linesOf('borders');
const kept = keptOf([landRings.map(closed), uaRings.map(closed), borders, disputed]);
const uaSteps = new Set(
  uaRings
    .map((ring) => ring.filter((point) => kept.has(point)))
    .flatMap((ring) => ring.map((to, i) => `${ring.at(i - 1)},${to}`)),
);
const land = landRings.map(thinned).filter((ring) => Math.abs(ringArea(ring)) >= leastRing.land);

const overview = {
  zoom,
  bounds,
  paths: {
    land: ringsPath(land),
    ua: ringsPath(uaRings.map(thinned).filter((ring) => Math.abs(ringArea(ring)) >= leastRing.land)),
    lakes: ringsPath(lakes()),
    rivers1: linesPath(rivers('rivers1')),
    rivers2: linesPath(rivers('rivers2')),
    riversw: linesPath(rivers('riversw')),
    oblasts: linesPath(
      linesOf('oblasts').map((line) => simplify(pointsOf(line), least(leastTriangle.oblasts))),
    ),
    // The same string as the land: the page then sends it but once.
    coast: ringsPath(land),
    borders: linesPath(rejoined(borders).map(pointsOf)),
    disputed: linesPath(rejoined(disputed).map(pointsOf)),
  },
};
const overviewLabels = labels.filter(({ at, zoom: from }) => from <= zoom && isWithin(at, labelBounds));

write('src/basemap/overview.json', JSON.stringify(overview, null, 2) + '\n');
write(
  'src/basemap/overviewLabels.json',
  `[\n${overviewLabels
    .map(({ names, ...label }) => '  ' + JSON.stringify({ ...label, names: { en: names.en } }))
    .join(',\n')}\n]\n`,
);
// The page of a language brings its own names along: the app has only the English ones.
write('src/basemap/overviewNames.json', JSON.stringify(namesByLanguage(overviewLabels), null, 2) + '\n');

/** Per language but English, what each name is in it. */
function namesByLanguage(all) {
  const codes = new Set(all.flatMap(({ names }) => Object.keys(names)));
  codes.delete('en');
  return Object.fromEntries(
    [...codes].map((code) => [
      code,
      Object.fromEntries(all.flatMap(({ names }) => (names[code] ? [[names.en, names[code]]] : []))),
    ]),
  );
}

/** Arcs as numbers of points: equal corners have equal numbers. */
function numberedArcs() {
  const numbers = new Map();
  const { scale, translate } = topology.transform;
  return topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]) => {
      [x, y] = [x + dx, y + dy];
      const key = `${x},${y}`;
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, points.length);
      points.push(worldPixel([x * scale[0] + translate[0], y * scale[1] + translate[1]]));
      return points.length - 1;
    });
  });
}

/** @param {string} layer @returns {Ring[]} outer ones clockwise on the screen, holes the other way */
function ringsOf(layer) {
  const object = topology.objects[layer];
  const geometries = object.geometries ?? [object];
  return geometries
    .flatMap(({ type, arcs: parts }) => (type === 'Polygon' ? [parts] : parts))
    .flatMap((polygon) => polygon.map((part, hole) => turned(joined(part).slice(1), hole > 0)))
    .filter((ring) => reaches(ring));
}

function linesOf(layer) {
  return topology.objects[layer].arcs.map(joined).filter(reaches);
}

/** In the direction of Ukraine's ring, so that both paths hold the same text and compress as one. */
function alongUkraine(line) {
  const against = line.some((point, i) => uaSteps.has(`${line[i + 1]},${point}`));
  return against ? line.toReversed() : line;
}

function joined(part) {
  return part.flatMap((arc, i) => {
    const line = arc < 0 ? arcs[~arc].toReversed() : arcs[arc];
    return i ? line.slice(1) : line;
  });
}

function turned(ring, hole) {
  return ringArea(pointsOf(ring)) < 0 === hole ? ring : ring.toReversed();
}

/** The outline of all the rings together: an edge that two of them walk in opposite directions lies inside. */
function unionOf(rings) {
  const edges = new Set();
  for (const ring of rings)
    ring.forEach((to, i) => {
      const from = ring.at(i - 1);
      if (!edges.delete(`${to},${from}`)) edges.add(`${from},${to}`);
    });
  /** @type {Map<number, number[]>} */
  const next = new Map();
  for (const edge of edges) {
    const [from, to] = edge.split(',').map(Number);
    next.set(from, [...(next.get(from) ?? []), to]);
  }
  const outline = [];
  for (const [start, ends] of next)
    while (ends.length) {
      const ring = [];
      for (let at = start; ;) {
        ring.push(at);
        at = next.get(at)?.pop() ?? start;
        if (at === start) break;
      }
      outline.push(ring);
    }
  return outline;
}

/**
 * The points that stay. Lines are simplified from junction to junction, so that what shares an edge goes on sharing it.
 * @param {readonly (readonly Ring[])[]} layers
 */
function keptOf(layers) {
  const numberOf = new Map(points.map((point, i) => [point, i]));
  return new Set(
    chainsOf(layers).flatMap((chain) =>
      simplify(pointsOf(chain), least(leastTriangle.outlines)).map((point) => numberOf.get(point)),
    ),
  );
}

/** Every edge once, in lines as long as can be: they end where layers part or more than two edges meet. */
function chainsOf(layers) {
  /** @type {Map<number, Map<number, number>>} */
  const neighbours = new Map();
  const join = (from, to, layer) => {
    const ends = neighbours.get(from) ?? new Map();
    neighbours.set(from, ends.set(to, (ends.get(to) ?? 0) | (1 << layer)));
  };
  layers.forEach((lines, layer) => {
    for (const line of lines)
      for (let i = 1; i < line.length; i++) {
        join(line[i - 1], line[i], layer);
        join(line[i], line[i - 1], layer);
      }
  });
  const isJunction = (point) => {
    const [first, second, third] = neighbours.get(point).values();
    return third !== undefined || first !== second;
  };
  const walked = new Set();
  const walk = (from, to) => {
    const chain = [from];
    for (let before = from, at = to; ;) {
      walked.add(`${before},${at}`).add(`${at},${before}`);
      chain.push(at);
      if (at === from || isJunction(at)) return chain;
      const [first, second] = neighbours.get(at).keys();
      [before, at] = [at, first === before ? second : first];
    }
  };
  const starts = [...neighbours.keys()];
  const chains = [];
  for (const start of [...starts.filter(isJunction), ...starts])
    for (const end of neighbours.get(start).keys())
      if (!walked.has(`${start},${end}`)) chains.push(walk(start, end));
  return chains;
}

/** Lines of what stays of them, joined where they meet. */
function rejoined(lines) {
  return chainsOf([chainsOf([lines]).map((line) => line.filter((point) => kept.has(point)))]).map(
    alongUkraine,
  );
}

function thinned(line) {
  return pointsOf(line.filter((point) => kept.has(point)));
}

function rivers(layer) {
  return linesOf(layer).map((line) => simplify(pointsOf(line), least(leastTriangle.rivers)));
}

function lakes() {
  const area = (point) => leastTriangle.lakes * (isWithin(point, nearBox) ? 1 : distantLake.coarser);
  const smallest = (point) => (isWithin(point, nearBox) ? leastRing.lakes : distantLake.leastRing);
  return ringsOf('lakes')
    .map((ring) => simplify(pointsOf(closed(ring)), area).slice(1))
    .filter((ring) => Math.abs(ringArea(ring)) >= smallest(ring[0]));
}

/** @param {number} area @returns {(point: Point) => number} */
function least(area) {
  return (point) =>
    area * (isWithin(point, nearBox) ? 1 : isWithin(point, outerBox) ? coarser.distant : coarser.beyond);
}

function ringsPath(rings) {
  return pathOf(
    rings.map((ring) => clipRing(ring, box)).filter((ring) => ring.length > 2),
    'z',
  );
}

function linesPath(lines) {
  return pathOf(
    lines.flatMap((line) => clipLine(line, box)),
    '',
  );
}

/** Whole pixels, relative to the point before; after the first, the pairs of an `m` are lines. */
function pathOf(lines, end) {
  let [penX, penY] = [0, 0];
  return lines
    .map((line) => distinct(line.map(([x, y]) => [Math.round(x), Math.round(y)])))
    .filter((line) => line.length > (end ? 2 : 1))
    .map((line) => {
      const steps = line.map(([x, y]) => {
        const step = [x - penX, y - penY];
        [penX, penY] = [x, y];
        return step;
      });
      if (end) [penX, penY] = line[0];
      return 'm' + steps.flat().join(' ').replaceAll(' -', '-') + end;
    })
    .join('');
}

function distinct(line) {
  return line.filter(([x, y], i) => i === 0 || x !== line[i - 1][0] || y !== line[i - 1][1]);
}

function closed(ring) {
  return [...ring, ring[0]];
}

function pointsOf(line) {
  return line.map((point) => points[point]);
}

function reaches(line) {
  const [left, top, right, bottom] = box;
  const span = (axis) =>
    line.reduce(
      ([low, high], p) => [Math.min(low, points[p][axis]), Math.max(high, points[p][axis])],
      [Infinity, -Infinity],
    );
  const [[west, east], [north, south]] = [span(0), span(1)];
  return west <= right && east >= left && north <= bottom && south >= top;
}

function worldPixel([lon, lat]) {
  const size = 256 * 2 ** zoom;
  const sine = Math.sin((lat * Math.PI) / 180);
  return [(lon / 360 + 0.5) * size, (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * size];
}

function boxOf([west, south, east, north], margin) {
  const [left, top] = worldPixel([west, north]);
  const [right, bottom] = worldPixel([east, south]);
  return [left - margin, top - margin, right + margin, bottom + margin].map(Math.round);
}

function write(path, text) {
  writeFileSync(new URL(path, root), text);
  console.log(path, text.length, 'bytes,', gzipSync(text, { level: 9 }).length, 'gzip');
}
