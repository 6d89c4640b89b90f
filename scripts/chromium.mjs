/** Finds a Chromium that really starts. Needs @playwright/test, which only `starts` loads, in a process of its own. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// The shell does the tests with a sixth less work than a browser that only hides its window; it is what Playwright's own is.
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
];

/** The first that starts; a path of null is Playwright's own download. @returns {{ executablePath: string | null } | null} */
export function findChromium() {
  for (const executablePath of candidates()) if (starts(executablePath)) return { executablePath };
  return null;
}

/** A snap's stub, or a build that lacks a library, is there but does not start. @param {string | null} executablePath */
export function starts(executablePath) {
  const script = `require('@playwright/test').chromium
    .launch({ executablePath: process.argv[1] || undefined, timeout: 20000 })
    .then((browser) => browser.close())
    .catch(() => process.exit(1));`;
  const { status } = spawnSync(process.execPath, ['-e', script, executablePath ?? ''], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    stdio: 'ignore',
    timeout: 60_000,
  });
  return status === 0;
}

/** In order of preference. @returns {(string | null)[]} */
function candidates() {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return [named];
  const path = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const onPath = path.flatMap((folder) => names.map((name) => join(folder, name)));
  return [null, ...[...onPath, ...applications()].filter(executable)];
}

/** Where macOS and Windows keep theirs. */
function applications() {
  const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
    (name) => process.env[name] ?? [],
  );
  return [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...folders.flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
  ];
}

/** @param {string} path */
function executable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
