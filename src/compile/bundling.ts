import type { Plugin, UserConfig } from 'vite';

// Popups, GeoJSON, controls and the like hook themselves into the map when loaded; without an importer they need not be.
const unusedLeaflet = /\/leaflet\/src\/(?:control|layer)\/(?!Layer\.js|vector\/(?:index|Renderer))/;

/** What modules that are used name, and no map of ours has: a canvas for shapes, browsers without SVG, markers to be dragged. */
const unnamedLeaflet = /\/leaflet\/src\/.*\/(?:Canvas|SVG\.VML|Marker\.Drag)\.js$/;

/** Leaves those out: where it finds none of them, Leaflet does without. */
export function lessLeaflet(): Plugin {
  return {
    name: 'dateline-leaflet',
    apply: 'build',
    load(id) {
      if (!unnamedLeaflet.test(id)) return null;
      return 'export const Canvas = null, canvas = () => null, vmlCreate = null, vmlMixin = null, MarkerDrag = null;';
    },
  };
}

/** How the app is put together, for a site and for a single file alike. */
export const bundling = {
  base: './',
  // Leaflet by its modules, of which only those used are taken.
  resolve: { alias: [{ find: /^leaflet$/, replacement: 'leaflet/src/Leaflet.js' }] },
  css: {
    transformer: 'lightningcss',
    lightningcss: { cssModules: { pattern: '[name]_[local]' } },
  },
  build: {
    target: 'baseline-widely-available',
    cssMinify: 'lightningcss',
    rolldownOptions: { treeshake: { moduleSideEffects: [{ test: unusedLeaflet, sideEffects: false }] } },
  },
} satisfies UserConfig;
