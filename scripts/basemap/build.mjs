// Builds public/basemap/ from the packages: npm ci && npm run build
import { mkdirSync, writeFileSync } from 'node:fs';
import * as clipping from 'polyclip-ts';
import { feature, meshArcs, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, presimplify, simplify } from 'topojson-simplify';
import { cutOut, disputed, heldTwice, partOf } from './claims.mjs';
import { labelsOf } from './places.mjs';
import {
  isInPolygon,
  isWithin,
  lengthOf,
  pointWithin,
  rounded,
  squareKilometresOf,
  straighten,
} from './planar.mjs';
import { traceRivers } from './rivers.mjs';
import { countries, lakes, oblastLines, riverAreas, worldRivers } from './sources.mjs';

const target = new URL(`${process.argv[2] ?? '../../public/basemap'}/`, import.meta.url);

/** Three degrees of detail, from the story's country outwards. West, south, east, north. */
const focus = [20.5, 43, 42.5, 57];
const europe = [-11, 34, 64, 71];
const detail = [
  { weight: 1, leastLand: 0.2, leastLake: 7, leastRiverArea: 4, roundLakes: true },
  { weight: 0.006, leastLand: 12, leastLake: 120, leastRiverArea: 120, roundLakes: false },
  { weight: 0.0006, leastLand: 200, leastLake: 800, leastRiverArea: 800, roundLakes: false },
];
/** Smallest triangle kept in the focus, in square degrees of latitude. */
const leastTriangle = { land: 6e-6, lakes: 3.6e-6 };
const grid = 2 ** 18;
/** Two outlines of one border may part by so much. */
const sliverSquareKilometres = 40;

const land = landTopology();
const traced = traceRivers(riverAreas(), lakes());
const rivers = (rank) => lines(traced.filter((river) => river.rank === rank).map(({ line }) => line));
const ukraine = land.objects.land.geometries.filter(({ id }) => id === 'UKR');

const built = quantize(
  topology({
    land: {
      type: 'GeometryCollection',
      geometries: land.objects.land.geometries.map((country) => feature(land, country).geometry),
    },
    coast: meshOf((a, b) => a === b),
    ua: feature(land, ukraine[0]).geometry,
    borders: meshOf((a, b) => a.id !== b.id && !isDisputed(a, b)),
    disputed: meshOf((a, b) => a.id !== b.id && isDisputed(a, b)),
    lakes: { type: 'MultiPolygon', coordinates: waterAreas() },
    rivers1: rivers(1),
    rivers2: rivers(2),
    riversw: lines(distantRivers()),
    oblasts: lines(oblastLines().map((line) => straighten(line, 0.0018))),
  }),
  grid,
);
const named = land.objects.land.geometries.map((country) => ({
  id: country.id,
  polygons: feature(land, country).geometry.coordinates,
}));

mkdirSync(target, { recursive: true });
writeFileSync(new URL('detail.topo.json', target), JSON.stringify(built));
writeFileSync(
  new URL('labels.json', target),
  `[\n${labelsOf(named)
    .map((label) => JSON.stringify(label))
    .join(',\n')}\n]\n`,
);

/** Countries with shared borders, after the decisions of claims.mjs, simplified as one. */
function landTopology() {
  const outlines = new Map(countries().map(({ id, polygons }) => [id, polygons]));
  for (const { claimant, sovereign } of heldTwice) {
    const own = outlines.get(sovereign);
    const isSovereigns = (polygon) => own.some((other) => isInPolygon(pointWithin(polygon), other));
    outlines.set(
      claimant,
      outlines.get(claimant).filter((polygon) => !isSovereigns(polygon)),
    );
  }
  for (const { from, country } of cutOut)
    outlines.set(from, clipping.difference(outlines.get(from), outlines.get(country)));

  const features = [...outlines].flatMap(([id, polygons]) => {
    const coordinates = largeEnough(polygons, 'leastLand');
    const geometry = { type: 'MultiPolygon', coordinates };
    return coordinates.length ? [{ type: 'Feature', id: partOf[id] ?? id, properties: {}, geometry }] : [];
  });
  const simplified = shrunk({ type: 'FeatureCollection', features }, leastTriangle.land);
  return healed(filter(simplified, (ring) => isRingLargeEnough(simplified, ring, 'leastLand', 1, 3)));
}

function waterAreas() {
  const areas = [...largeEnough(lakes(), 'leastLake'), ...largeEnough(riverAreas(), 'leastRiverArea')];
  const geometries = areas.map((coordinates) => ({ type: 'Polygon', coordinates }));
  const simplified = shrunk({ type: 'GeometryCollection', geometries }, leastTriangle.lakes);
  const kept = filter(simplified, (ring) => isRingLargeEnough(simplified, ring, 'leastLake', 0.5, 4));
  return feature(kept, kept.objects.land)
    .features.flatMap(({ geometry }) => (geometry?.coordinates ? [geometry.coordinates] : []))
    .map((rings) => rings.map((ring) => (detailAt(ring[0]).roundLakes ? rounded(ring, true) : ring)));
}

/** Rivers of the world, up to where the traced ones begin. */
function distantRivers() {
  const corners = traced.flatMap(({ line }) => line);
  const tracedNear = ([lon, lat]) =>
    corners.find(([x, y]) => Math.abs(x - lon) < 0.12 && Math.abs(y - lat) < 0.09);
  return worldRivers()
    .flatMap((line) => [
      ...runsOf(
        line,
        (point) => isWithin(point, focus),
        (point) => point,
      ),
      ...runsOf(line, (point) => !isWithin(point, focus) || tracedNear(point), tracedNear).filter(
        (run) => run.length > 3,
      ),
    ])
    .filter((line) => lengthOf(line) > (isWithin(line[0], europe) ? 0.6 : 2.5))
    .map((line) => straighten(line, isWithin(line[0], europe) ? 0.02 : 0.06));
}

/** The runs of a line outside of what is excluded, each led on to the joint that the next excluded point gives. */
function runsOf(line, isExcluded, jointOf) {
  const runs = [];
  let run = [];
  for (const point of line) {
    if (!isExcluded(point)) {
      run.push(point);
      continue;
    }
    const joint = jointOf(point);
    if (run.length) runs.push(joint ? [...run, joint] : run);
    run = joint ? [joint] : [];
  }
  runs.push(run);
  return runs.filter((points) => points.length > 1);
}

function meshOf(isMeshed) {
  return feature(land, meshArcs(land, land.objects.land, isMeshed)).geometry;
}

/**
 * Where the outlines of two neighbours part by a hair, there is a sliver of sea or of both between them: of two unshared
 * arcs between the same two ends, both get the first, which so becomes their border.
 */
function healed(simplified) {
  const { arcs, objects } = simplified;
  const unshared = meshArcs(simplified, objects.land, (a, b) => a === b)
    .arcs.flat()
    .map((arc) => (arc < 0 ? ~arc : arc));
  const byEnds = new Map();
  for (const arc of unshared) {
    const key = [keyOf(arcs[arc][0]), keyOf(arcs[arc].at(-1))].toSorted().join(' ');
    byEnds.set(key, [...(byEnds.get(key) ?? []), arc]);
  }
  const twins = new Map();
  for (const [first, second, third] of byEnds.values()) {
    if (second === undefined || third !== undefined || !isSliver(arcs[first], arcs[second])) continue;
    const twin = keyOf(arcs[first][0]) === keyOf(arcs[second][0]) ? first : ~first;
    twins.set(second, twin).set(~second, ~twin);
  }
  const relink = (arc) => (Array.isArray(arc) ? arc.map(relink) : (twins.get(arc) ?? arc));
  const geometries = objects.land.geometries.map((country) => ({ ...country, arcs: relink(country.arcs) }));
  return { ...simplified, objects: { land: { ...objects.land, geometries } } };
}

function isSliver(first, second) {
  const isClosed = keyOf(first[0]) === keyOf(first.at(-1));
  const isTurned = keyOf(first[0]) === keyOf(second[0]);
  const ring = [...first, ...(isTurned ? second.toReversed() : second)];
  return !isClosed && squareKilometresOf(ring) < sliverSquareKilometres;
}

function keyOf([lon, lat]) {
  return `${lon},${lat}`;
}

function isDisputed(a, b) {
  return disputed.some((pair) => pair.includes(a.id) && pair.includes(b.id));
}

function detailAt(point) {
  return detail[isWithin(point, focus) ? 0 : isWithin(point, europe) ? 1 : 2];
}

function largeEnough(polygons, least) {
  const isLarge = (ring) => squareKilometresOf(ring) >= detailAt(ring[0])[least];
  return polygons
    .filter(([outer]) => isLarge(outer))
    .map(([outer, ...holes]) => [outer, ...holes.filter(isLarge)]);
}

function isRingLargeEnough(simplified, arcs, least, share, corners) {
  const [ring] = feature(simplified, { type: 'Polygon', arcs: [arcs] }).geometry.coordinates;
  return ring.length > corners && squareKilometresOf(ring) >= detailAt(ring[0])[least] * share;
}

/** Visvalingam on one topology, so that neighbours go on sharing their border, and no seam shows between details. */
function shrunk(objects, least) {
  const weighted = presimplify(topology({ land: objects }, 2e6), triangle);
  for (const arc of weighted.arcs)
    for (const point of arc) if (point[2] !== Infinity) point[2] *= detailAt(point).weight;
  return simplify(weighted, least);
}

function triangle([a, b, c]) {
  const narrow = Math.cos((((a[1] + b[1] + c[1]) / 3) * Math.PI) / 180);
  const twice = (a[0] - c[0]) * (b[1] - a[1]) - (a[0] - b[0]) * (c[1] - a[1]);
  return (Math.abs(twice) / 2) * narrow;
}

function lines(coordinates) {
  return { type: 'MultiLineString', coordinates };
}
