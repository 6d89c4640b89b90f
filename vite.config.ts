import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { embedScript } from './src/compile/embedScript.ts';
import { dateline } from './src/compile/plugin.ts';
import { hosting } from './src/compile/hosting.ts';
import { pages } from './src/compile/pages.ts';

// The laws hold on any clock, wherever the site will stand; the tests run on an awkward one, and name the sites they try.
if (process.env['VITEST']) {
  process.env['TZ'] = 'Pacific/Chatham';
  delete process.env['SITE_URL'];
}

// Popups, GeoJSON, controls and the like hook themselves into the map when loaded; without an importer they need not be.
const unusedLeaflet = /\/leaflet\/src\/(?:control|layer)\/(?!Layer\.js|vector\/(?:index|Renderer))/;

export default defineConfig({
  base: './',
  // Every address has a page of its own: there is nothing to fall back to.
  appType: 'mpa',
  // Leaflet by its modules, of which only those used are taken.
  resolve: { alias: [{ find: /^leaflet$/, replacement: 'leaflet/src/Leaflet.js' }] },
  plugins: [react(), dateline(), embedScript(), pages(), hosting()],
  // Who may read what is said with each file, as on any host.
  preview: { cors: false },
  css: {
    transformer: 'lightningcss',
    lightningcss: { cssModules: { pattern: '[name]_[local]' } },
  },
  build: {
    target: 'baseline-widely-available',
    cssMinify: 'lightningcss',
    // The page's policy allows no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    rolldownOptions: { treeshake: { moduleSideEffects: [{ test: unusedLeaflet, sideEffects: false }] } },
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    environment: 'node',
  },
});
