// Plane geometry shared by the scripts. A point is [x, y] or [lon, lat].

/** @typedef {readonly [x: number, y: number]} Point */
/** @typedef {readonly [left: number, top: number, right: number, bottom: number]} Box */

/**
 * Visvalingam: drops points while the triangle with their neighbours is smaller than `leastArea` of that point.
 * The first and the last point stay.
 * @param {readonly Point[]} line
 * @param {(point: Point) => number} leastArea
 * @returns {Point[]}
 */
export function simplify(line, leastArea) {
  const points = [...line];
  for (;;) {
    let smallest = 1;
    let at = -1;
    for (let i = 1; i < points.length - 1; i++) {
      const ratio = triangle(points[i - 1], points[i], points[i + 1]) / leastArea(points[i]);
      if (ratio < smallest) [smallest, at] = [ratio, i];
    }
    if (at < 0) return points;
    points.splice(at, 1);
  }
}

/**
 * Douglas and Peucker, in degrees of latitude.
 * @param {readonly Point[]} line
 * @param {number} tolerance
 * @returns {Point[]}
 */
export function straighten(line, tolerance) {
  const kept = new Set([0, line.length - 1]);
  const spans = [[0, line.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [first, last] = span;
    let [furthest, at] = [tolerance, -1];
    for (let i = first + 1; i < last; i++) {
      const distance = distanceFrom(line[i], line[first], line[last]);
      if (distance > furthest) [furthest, at] = [distance, i];
    }
    if (at < 0) continue;
    kept.add(at);
    spans.push([first, at], [at, last]);
  }
  return line.filter((_, i) => kept.has(i));
}

/** Chaikin: cuts each corner at a quarter of its sides. @param {readonly Point[]} line @param {boolean} closed */
export function rounded(line, closed) {
  const corners = line.slice(1).flatMap((b, i) => [between(line[i], b, 0.25), between(line[i], b, 0.75)]);
  return closed ? [...corners, corners[0]] : [line[0], ...corners, line[line.length - 1]];
}

/**
 * Sutherland and Hodgman; what was outside comes to lie on the box's edge.
 * @param {readonly Point[]} ring without the closing point
 * @param {Box} box
 * @returns {Point[]}
 */
export function clipRing(ring, [left, top, right, bottom]) {
  const halves = [
    { axis: 0, sign: 1, limit: left },
    { axis: 0, sign: -1, limit: right },
    { axis: 1, sign: 1, limit: top },
    { axis: 1, sign: -1, limit: bottom },
  ];
  return halves.reduce(
    (points, { axis, sign, limit }) =>
      points.flatMap((point, i) => {
        const before = points.at(i - 1);
        const isInside = (point[axis] - limit) * sign >= 0;
        if (isInside === (before[axis] - limit) * sign >= 0) return isInside ? [point] : [];
        const crossing = between(before, point, (limit - before[axis]) / (point[axis] - before[axis]));
        return isInside ? [crossing, point] : [crossing];
      }),
    [...ring],
  );
}

/**
 * The parts of a line that can be seen in the box, each with one point beyond it where it leaves.
 * @param {readonly Point[]} line
 * @param {Box} box
 * @returns {Point[][]}
 */
export function clipLine(line, box) {
  const parts = [];
  let part = [];
  for (let i = 1; i < line.length; i++) {
    const seen = isWithin(line[i - 1], box) || isWithin(line[i], box);
    if (seen) part.push(...(part.length ? [line[i]] : [line[i - 1], line[i]]));
    else if (part.length) [parts[parts.length], part] = [part, []];
  }
  return part.length ? [...parts, part] : parts;
}

/** @param {Point} point @param {Box} box any two opposite corners in order */
export function isWithin([x, y], [left, top, right, bottom]) {
  return x >= left && x <= right && y >= top && y <= bottom;
}

/** @param {Point} point @param {readonly (readonly Point[])[]} polygon its outer ring and its holes */
export function isInPolygon([x, y], polygon) {
  return polygon.flatMap((ring) => crossings(ring, y)).filter((crossing) => x < crossing).length % 2 === 1;
}

/** A point well inside: in the middle of the widest stretch half-way up. @param {readonly (readonly Point[])[]} polygon */
export function pointWithin(polygon) {
  const heights = polygon[0].map(([, y]) => y);
  const [low, high] = [Math.min(...heights), Math.max(...heights)];
  for (const share of [0.5, 0.37, 0.63, 0.21, 0.79]) {
    const y = low + (high - low) * share;
    const xs = polygon.flatMap((ring) => crossings(ring, y)).toSorted((a, b) => a - b);
    const widths = xs.map((x, i) => (i % 2 === 0 ? xs[i + 1] - x : 0));
    const widest = widths.indexOf(Math.max(...widths));
    if (widest >= 0) return [xs[widest] + widths[widest] / 2, y];
  }
  return polygon[0][0];
}

/** Where a ring crosses a height. @param {readonly Point[]} ring @param {number} y @returns {number[]} */
export function crossings(ring, y) {
  return ring.flatMap(([bx, by], i) => {
    const [ax, ay] = ring.at(i - 1);
    return by > y === ay > y ? [] : [bx + ((y - by) * (ax - bx)) / (ay - by)];
  });
}

/** Signed: positive when clockwise on a screen. @param {readonly Point[]} ring */
export function ringArea(ring) {
  const twice = ring.reduce((sum, [x, y], i) => {
    const [xBefore, yBefore] = ring.at(i - 1);
    return sum + xBefore * y - x * yBefore;
  }, 0);
  return twice / 2;
}

/** On the sphere. @param {readonly Point[]} ring of degrees */
export function squareKilometresOf(ring) {
  const twice = ring.reduce((sum, [lon, lat], i) => {
    const [lonBefore, latBefore] = ring.at(i - 1);
    return sum + (lon - lonBefore) * radian * (2 + Math.sin(latBefore * radian) + Math.sin(lat * radian));
  }, 0);
  return Math.abs((twice * earthRadiusKilometres ** 2) / 2);
}

/** In degrees of latitude. @param {readonly Point[]} line */
export function lengthOf(line) {
  return line
    .slice(1)
    .reduce(
      (sum, [lon, lat], i) => sum + Math.hypot((lon - line[i][0]) * Math.cos(lat * radian), lat - line[i][1]),
      0,
    );
}

export function polygonsOf({ type, coordinates }) {
  return type === 'Polygon' ? [coordinates] : coordinates;
}

const radian = Math.PI / 180;
const earthRadiusKilometres = 6371.0088;

function triangle([ax, ay], [bx, by], [cx, cy]) {
  return Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
}

function between([ax, ay], [bx, by], share) {
  return [ax + share * (bx - ax), ay + share * (by - ay)];
}

function distanceFrom([x, y], [ax, ay], [bx, by]) {
  const narrow = Math.cos(ay * radian);
  const [dx, dy, px, py] = [(bx - ax) * narrow, by - ay, (x - ax) * narrow, y - ay];
  const square = dx * dx + dy * dy;
  const share = square ? Math.max(0, Math.min(1, (px * dx + py * dy) / square)) : 0;
  return Math.hypot(px - share * dx, py - share * dy);
}
