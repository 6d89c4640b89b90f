import type { UserConfig } from 'vite';

// Popups, GeoJSON, controls and the like hook themselves into the map when loaded; without an importer they need not be.
const unusedLeaflet = /\/leaflet\/src\/(?:control|layer)\/(?!Layer\.js|vector\/(?:index|Renderer))/;

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
