// Continuous middle lines of the great rivers, found through the broken-up water areas of OpenStreetMap.
import { crossings, rounded, squareKilometresOf, straighten } from './planar.mjs';

/** By hand: the longitudes and latitudes where each river passes, going down. Rank 1 is drawn from zoom 4 on, 2 from zoom 6 on. */
const courses = [
  {
    name: 'Dnipro',
    rank: 1,
    through:
      '32.05 54.78, 30.42 54.51, 30.33 53.9, 30.06 53.08, 30.39 52.36, 30.8 51.94, 30.66 51.7, 30.55 51.15, 30.51 50.7, 30.52 50.58, 30.57 50.45, 30.75 50.14, 31.05 49.97, 31.47 49.76, 32.08 49.5, 33.2 49.1, 33.42 49.05, 33.63 48.99, 34.33 48.66, 34.61 48.53, 35.06 48.475, 35.15 48.1, 35.08 47.86, 34.9 47.6, 34.4 47.55, 33.9 47.35, 33.49 46.82, 33.36 46.77, 32.62 46.62, 32.3 46.52',
  },
  { name: 'Desna', rank: 2, through: '34.37 53.24, 33.27 51.99, 31.3 51.48, 30.88 50.95, 30.56 50.56' },
  { name: 'Prypiat', rank: 2, through: '26.1 52.11, 27.5 52.12, 29.25 52.04, 30.22 51.28, 30.5 51.16' },
  {
    name: 'Southern Bug',
    rank: 2,
    through: '27 49.42, 28.48 49.23, 29.86 48.34, 30.85 48.05, 31.33 47.56, 31.95 46.98, 31.98 46.93',
  },
  {
    name: 'Dniester',
    rank: 2,
    through:
      '24 49.45, 24.73 49.12, 25.73 48.64, 26.49 48.51, 27.79 48.45, 28.3 48.16, 29.16 47.27, 29.48 46.83, 30.3 46.38',
  },
  {
    name: 'Siverskyi Donets',
    rank: 2,
    through: '36.6 50.58, 36.68 49.83, 37.27 49.2, 38.43 48.9, 39.46 48.63, 40.27 48.31, 40.9 47.62',
  },
  { name: 'Prut', rank: 2, through: '25.04 48.53, 25.94 48.3, 27.8 47.2, 28.2 45.5' },
  { name: 'Seim', rank: 2, through: '34.6 51.55, 33.2 51.3, 32.57 51.43' },
  { name: 'Sozh', rank: 2, through: '31 53.2, 31 52.43, 30.8 51.95' },
  { name: 'Don', rank: 2, through: '38.93 52.39, 39.1 51.6, 39.6 50.9, 40.1 50.45, 41.4 49.7' },
  { name: 'Don', rank: 2, through: '41.4 47.55, 40.9 47.6, 39.7 47.21, 39.3 47.1' },
  { name: 'Danube', rank: 1, through: '27.3 44.13, 27.9 45.25, 28.2 45.46, 28.83 45.33, 29.65 45.42' },
  { name: 'Western Bug', rank: 2, through: '24.2 50.4, 23.95 50.85, 23.65 51.9, 23.6 52.1, 22.6 52.5' },
];

const west = 22;
const south = 44.5;
const stepLon = 0.006;
const stepLat = 0.004;
const columns = Math.ceil((41.6 - west) / stepLon);
const rows = Math.ceil((55.2 - south) / stepLat);
const far = 20;

/** Traces every course: { name, rank, line }. */
export function traceRivers(riverAreas, lakes) {
  const water = burnt([
    ...riverAreas.filter(isNear),
    ...lakes.filter((polygon) => isNear(polygon) && squareKilometresOf(polygon[0]) >= 3),
  ]);
  const toWater = distances(water, (isWater) => isWater === 1);
  const toShore = distances(water, (isWater) => isWater === 0);
  const cost = (cell) => (water[cell] ? 1 + 1.2 / toShore[cell] : 4 + Math.min(toWater[cell], 12) * 2.5);
  return courses.map(({ name, rank, through }) => {
    const cells = through.split(', ').map((point) => nearestWater(water, point.split(' ').map(Number)));
    const path = cells.slice(1).flatMap((cell, i) => {
      const part = cheapestPath(cells[i], cell, cost);
      return i ? part.slice(1) : part;
    });
    const line = rounded(straighten(path.map(middleOf), 0.0045), false);
    return { name, rank, line: line.map(([lon, lat]) => [+lon.toFixed(4), +lat.toFixed(4)]) };
  });
}

function isNear([[[lon, lat]]]) {
  return (
    lon > west - 1 &&
    lon < west + columns * stepLon + 1 &&
    lat > south - 1 &&
    lat < south + rows * stepLat + 1
  );
}

/** 1 for a cell that is water, or that a shore passes through. */
function burnt(polygons) {
  const water = new Uint8Array(columns * rows);
  for (const polygon of polygons) {
    const latitudes = polygon[0].map(([, lat]) => lat);
    for (const [lon, lat] of polygon.flat()) {
      const [column, row] = [Math.floor((lon - west) / stepLon), Math.floor((lat - south) / stepLat)];
      if (column >= 0 && column < columns && row >= 0 && row < rows) water[row * columns + column] = 1;
    }
    const first = Math.max(0, Math.floor((Math.min(...latitudes) - south) / stepLat));
    const last = Math.min(rows - 1, Math.floor((Math.max(...latitudes) - south) / stepLat));
    for (let row = first; row <= last; row++) {
      const lons = polygon
        .flatMap((ring) => crossings(ring, south + (row + 0.5) * stepLat))
        .toSorted((a, b) => a - b);
      for (let i = 0; i + 1 < lons.length; i += 2) {
        const from = Math.max(0, Math.ceil((lons[i] - west) / stepLon - 0.5));
        const to = Math.min(columns - 1, Math.floor((lons[i + 1] - west) / stepLon - 0.5));
        for (let column = from; column <= to; column++) water[row * columns + column] = 1;
      }
    }
  }
  return water;
}

/** Steps to the nearest cell of the kind, `far` at most. */
function distances(water, isGoal) {
  const steps = Uint8Array.from(water, (cell) => (isGoal(cell) ? 0 : far));
  for (let cell = 0; cell < steps.length; cell++) {
    if (cell % columns) steps[cell] = Math.min(steps[cell], steps[cell - 1] + 1);
    if (cell >= columns) steps[cell] = Math.min(steps[cell], steps[cell - columns] + 1);
  }
  for (let cell = steps.length - 1; cell >= 0; cell--) {
    if ((cell + 1) % columns) steps[cell] = Math.min(steps[cell], steps[cell + 1] + 1);
    if (cell + columns < steps.length) steps[cell] = Math.min(steps[cell], steps[cell + columns] + 1);
  }
  return steps;
}

/** The cell of water nearest to a place, eight cells off at most; else the place's own. */
function nearestWater(water, [lon, lat]) {
  const column = Math.floor((lon - west) / stepLon);
  const row = Math.floor((lat - south) / stepLat);
  let [nearest, best] = [row * columns + column, Infinity];
  for (let y = Math.max(0, row - 8); y <= Math.min(rows - 1, row + 8); y++)
    for (let x = Math.max(0, column - 8); x <= Math.min(columns - 1, column + 8); x++) {
      const distance = (x - column) ** 2 + (y - row) ** 2;
      if (water[y * columns + x] && distance < best) [nearest, best] = [y * columns + x, distance];
    }
  return nearest;
}

/** A*, within 90 cells round the two ends. */
function cheapestPath(start, end, cost) {
  const [startX, startY] = [start % columns, Math.floor(start / columns)];
  const [endX, endY] = [end % columns, Math.floor(end / columns)];
  const left = Math.max(0, Math.min(startX, endX) - 90);
  const right = Math.min(columns - 1, Math.max(startX, endX) + 90);
  const bottom = Math.max(0, Math.min(startY, endY) - 90);
  const top = Math.min(rows - 1, Math.max(startY, endY) + 90);
  const spent = new Map([[start, 0]]);
  const from = new Map();
  const queue = new Queue();
  queue.push(start, 0);
  for (let cell = queue.pop(); cell !== undefined && cell !== end; cell = queue.pop()) {
    const [x, y] = [cell % columns, Math.floor(cell / columns)];
    for (let nextY = Math.max(bottom, y - 1); nextY <= Math.min(top, y + 1); nextY++)
      for (let nextX = Math.max(left, x - 1); nextX <= Math.min(right, x + 1); nextX++) {
        const next = nextY * columns + nextX;
        if (next === cell) continue;
        const step = cost(next) * (nextX !== x && nextY !== y ? 1.414 : 1);
        const total = spent.get(cell) + step;
        if (total >= (spent.get(next) ?? Infinity)) continue;
        spent.set(next, total);
        from.set(next, cell);
        queue.push(next, total + Math.hypot(nextX - endX, nextY - endY));
      }
  }
  const path = [];
  for (let cell = end; cell !== undefined; cell = from.get(cell)) path.push(cell);
  return path.reverse();
}

function middleOf(cell) {
  return [west + ((cell % columns) + 0.5) * stepLon, south + (Math.floor(cell / columns) + 0.5) * stepLat];
}

/** A binary heap: the lightest comes out first. */
class Queue {
  #entries = [];

  push(cell, weight) {
    const entries = this.#entries;
    let at = entries.push({ cell, weight }) - 1;
    for (let parent; at > 0; at = parent) {
      parent = (at - 1) >> 1;
      if (entries[parent].weight <= entries[at].weight) return;
      [entries[parent], entries[at]] = [entries[at], entries[parent]];
    }
  }

  pop() {
    const entries = this.#entries;
    const [first] = entries;
    const last = entries.pop();
    if (entries.length) entries[0] = last;
    for (let at = 0; ;) {
      let child = 2 * at + 1;
      if (child >= entries.length) return first?.cell;
      if (child + 1 < entries.length && entries[child + 1].weight < entries[child].weight) child++;
      if (entries[at].weight <= entries[child].weight) return first?.cell;
      [entries[at], entries[child]] = [entries[child], entries[at]];
      at = child;
    }
  }
}
