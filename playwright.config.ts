import { existsSync, readFileSync } from 'node:fs';
import { defineConfig, devices } from '@playwright/test';

// A proxy in the environment must not catch the local server: Playwright's own readiness check would go through it.
for (const name of ['NO_PROXY', 'no_proxy']) {
  process.env[name] = [process.env[name], 'localhost', '127.0.0.1'].filter(Boolean).join(',');
}

const found = new URL('./node_modules/.cache/browser.json', import.meta.url);
const known = existsSync(found)
  ? (JSON.parse(readFileSync(found, 'utf8')) as { readonly executablePath: string | null }).executablePath
  : null;
const executablePath = process.env['CHROMIUM_PATH'] ?? known;

const playwrightsOwn = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];

// Chosen once, by the main process; workers inherit it. Two checkouts can so be tested at the same time.
const port = (process.env['E2E_PORT'] ??= String(20_000 + (process.pid % 20_000)));
// A sub-folder, as on a host shared with others: an address that starts at the root would fail.
const base = '/chronicle/';
const baseURL = `http://localhost:${port}${base}`;

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  // A page waits a quarter of its time: two cores are busy with three.
  workers: 3,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    baseURL,
    locale: 'en-GB',
    // No reader's clock may leak into what is shown.
    timezoneId: 'Pacific/Chatham',
    colorScheme: 'light',
    // Its own journeys let it keep the story; to all others it would be work beside theirs.
    serviceWorkers: 'block',
    actionTimeout: 10_000,
    contextOptions: { reducedMotion: 'reduce' },
    // Pictures and copies of the page at each step would cost a sixth of the run; what failed says what stood in the page.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false },
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--force-color-profile=srgb',
        '--font-render-hinting=none',
        '--disable-lcd-text',
        // Pages that draw without a graphics card from the start take a twentieth less time where there is none.
        '--disable-gpu',
        // A second list takes the place of Playwright's own, which is repeated here, and adds what Chromium would otherwise keep
        // ready for the suggestions of its address bar: two pages of its own beside each of ours.
        `--disable-features=${[...playwrightsOwn, 'WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'].join(',')}`,
        // Chromium's own calls home too: the tests run without a network.
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
      ],
    },
  },
  projects: [
    // What is the same on both is tried on one: tests tagged for the other, and subjects that have nothing to do with it.
    {
      name: 'desktop',
      grepInvert: /@phone/,
      use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 } },
    },
    {
      name: 'phone',
      grepInvert: /@desktop/,
      // The others' subjects have nothing to do with a phone.
      testMatch: /(?:access|journeys|layout|touch|window)\.spec\.ts$/,
      use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 },
    },
  ],
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host localhost --port ${port} --strictPort --base ${base}`,
    url: baseURL,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
