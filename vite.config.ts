import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { dateline } from './src/compile/plugin.ts';
import { pages } from './src/compile/pages.ts';

// The laws hold on any clock; the tests run on an awkward one.
if (process.env['VITEST']) process.env['TZ'] = 'Pacific/Chatham';

export default defineConfig({
  base: './',
  // Every address has a page of its own: there is nothing to fall back to.
  appType: 'mpa',
  // The same Leaflet, as modules: what is not used of it is left out.
  resolve: { alias: { leaflet: 'leaflet/dist/leaflet-src.esm.js' } },
  plugins: [react(), dateline(), pages()],
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
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    environment: 'node',
  },
});
