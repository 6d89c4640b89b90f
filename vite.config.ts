import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { bundling, lessLeaflet } from './src/compile/bundling.ts';
import { embedScript } from './src/compile/embedScript.ts';
import { dateline } from './src/compile/plugin.ts';
import { hosting } from './src/compile/hosting.ts';
import { offline } from './src/compile/offline.ts';
import { pages } from './src/compile/pages.ts';

// The laws hold on any clock, wherever the site will stand; the tests run on an awkward one, and name the sites they try.
if (process.env['VITEST']) {
  process.env['TZ'] = 'Pacific/Chatham';
  delete process.env['SITE_URL'];
}

interface Modules {
  readonly getModuleInfo: (id: string) => { readonly importers: readonly string[] } | null;
}

const first = new Map<string, boolean>();
/** Leaflet names its tiles beside all else, and only the detailed map and the online one are made of them. */
const withTiles = /\/leaflet\/src\/layer\/tile\//;

/** What parts share that every visit fetches once the page stands: of a file each they are 1 kB more. */
const shared =
  /\/src\/(?:dataset\/steps|basemap\/draw|app\/(?:offline\/worker|shown|singleKeys|today)|i18n\/(?:steps|whenCard)|model\/(?:change|distance|quotations)|timeline\/(?:change|clockOptions)|view\/steps)\.ts$/;

/** Whether the page's entry reaches a module by imports alone. */
function isFirst(id: string, modules: Modules, seen = new Set<string>()): boolean {
  const known = first.get(id);
  if (known !== undefined || seen.has(id)) return known ?? false;
  seen.add(id);
  const importers = modules.getModuleInfo(id)?.importers ?? [];
  const found = id.endsWith('index.html') || importers.some((importer) => isFirst(importer, modules, seen));
  if (found) first.set(id, true);
  return found;
}

export default defineConfig({
  ...bundling,
  // Every address has a page of its own: there is nothing to fall back to.
  appType: 'mpa',
  plugins: [react(), lessLeaflet(), dateline(), embedScript(), pages(), offline(), hosting()],
  // Its parsers come when a file wants them.
  worker: { format: 'es' },
  // Who may read what is said with each file, as on any host.
  preview: { cors: false },
  build: {
    ...bundling.build,
    // The page's policy allows no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    rolldownOptions: {
      ...bundling.build.rolldownOptions,
      // What the page starts with comes in one piece: cut up by what later parts share of it, it is 4 kB more.
      output: {
        codeSplitting: {
          groups: [
            { name: (id, context) => (!withTiles.test(id) && isFirst(id, context) ? 'first' : null) },
            { name: 'shared', test: shared },
          ],
        },
      },
    },
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/bench/*.test.mjs'],
    environment: 'node',
    // Modules keep nothing but what they remember of their own answers, so files of tests need no process of their own each.
    isolate: false,
    maxWorkers: 2,
    // A busy machine takes its time, and none of it is asserted.
    testTimeout: 30_000,
  },
});
