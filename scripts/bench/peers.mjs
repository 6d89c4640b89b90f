/** Who is measured, in the order of the turns. */
import { readFileSync } from 'node:fs';

/**
 * @typedef {object} Contender
 * @property {string} id of its file in peers/
 * @property {string} name
 * @property {readonly string[]} packages the first is the one that is measured
 * @property {boolean} [isFloor] what no page can go below
 * @property {boolean} [parses] it only parses the largest file
 * @property {boolean} [alone] Dateline's base map, without the file
 * @property {boolean} [slow] left out of quick runs
 */

/** @type {readonly Contender[]} */
export const contenders = [
  { id: 'empty', name: 'Floor: an empty step', packages: [], isFloor: true },
  { id: 'canvas', name: 'Floor: a canvas with the same marks', packages: [], isFloor: true },
  { id: 'dateline', name: 'Dateline', packages: [] },
  { id: 'base-map', name: 'Dateline’s base map alone', packages: [], alone: true },
  { id: 'crossfilter', name: 'crossfilter, canvas', packages: ['crossfilter2'] },
  { id: 'supercluster', name: 'supercluster reloaded each step, canvas', packages: ['supercluster'] },
  { id: 'leaflet-canvas', name: 'Leaflet circleMarker, canvas', packages: ['leaflet'] },
  {
    id: 'markercluster',
    name: 'Leaflet.markercluster, refilled each step',
    packages: ['leaflet.markercluster', 'leaflet'],
  },
  { id: 'leaflet-timeline', name: 'Leaflet.timeline', packages: ['leaflet.timeline', 'leaflet'] },
  { id: 'timedimension', name: 'Leaflet.TimeDimension', packages: ['leaflet-timedimension', 'leaflet'] },
  {
    id: 'react-leaflet',
    name: 'react-leaflet, a CircleMarker each',
    packages: ['react-leaflet', 'react', 'react-dom', 'leaflet'],
  },
  {
    id: 'deck',
    name: 'deck.gl DataFilterExtension (no graphics card)',
    packages: ['@deck.gl/core', '@deck.gl/layers', '@deck.gl/extensions'],
    slow: true,
  },
  {
    id: 'maplibre',
    name: 'MapLibre, filter on a layer (no graphics card)',
    packages: ['maplibre-gl'],
    slow: true,
  },
  { id: 'papaparse', name: 'papaparse alone', packages: ['papaparse'], parses: true },
];

/** @param {string} folder of this benchmark @returns {Map<string, { version: string, license: string }>} by package */
export function versionsIn(folder) {
  const names = new Set(contenders.flatMap(({ packages }) => packages));
  return new Map(
    [...names].map((name) => {
      const { version, license } = JSON.parse(
        readFileSync(`${folder}/node_modules/${name}/package.json`, 'utf8'),
      );
      return [name, { version, license }];
    }),
  );
}
