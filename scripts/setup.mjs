/**
 * Runs before `npm start`, `npm test` and `npm run build`, and needs nothing but Node and npm.
 *   node scripts/setup.mjs            the packages
 *   node scripts/setup.mjs --browser  the packages, and a Chromium for the tests in a browser
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = join(root, 'node_modules/.setup-stamp');
const cache = join(root, 'node_modules/.cache');
const browserFile = join(cache, 'browser.json');

ensureNode();
ensurePackages();
if (process.argv.includes('--browser')) {
  await ensureBrowser();
  ensureLetters();
}

function ensureNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const fine = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24;
  if (!fine) fail(`Node ${process.versions.node} will not do; use 20.19 or later, 22.12 or later, or 24.`);
}

/** `npm ci`, unless it was done for these very lock file, platform and kind of Node. */
function ensurePackages() {
  const want = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(`${process.platform}-${process.arch}-${process.versions.modules}`)
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === want) return;
  if (!npm(['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund']))
    fail('`npm ci` did not succeed; its reason stands above.');
  writeFileSync(stamp, want);
}

async function ensureBrowser() {
  const { findChromium, starts } = await import('./chromium.mjs');
  const named = process.env['CHROMIUM_PATH'];
  const known = knownBrowser();
  if (known && (!named || named === known.executablePath) && starts(known.executablePath)) return;

  const found = findChromium() ?? (named ? null : (downloaded() ?? fromDebian()));
  if (!found && named) fail(`CHROMIUM_PATH names "${named}", which does not start.`);
  if (!found)
    fail(`no Chromium that starts was found for the tests in a browser.
  Install Chrome or Chromium, or run \`npx playwright install --with-deps chromium\`,
  or set CHROMIUM_PATH to an executable. Without a browser: \`npm run test:unit\`.`);
  mkdirSync(cache, { recursive: true });
  writeFileSync(browserFile, JSON.stringify(found));
  console.log(`setup: browser: ${found.executablePath ?? "Playwright's own Chromium"}`);

  function downloaded() {
    return playwright(['install', 'chromium']) ? findChromium() : null;
  }

  function fromDebian() {
    if (!canInstall()) return null;
    if (!installed('chromium-headless-shell')) installed('chromium');
    return findChromium();
  }
}

/**
 * The journeys measure pages in the system's letters. Debian's first choice, DejaVu Sans, is a fifth wider than those of any other system, and
 * a Chromium that was installed by hand brings no others.
 */
function ensureLetters() {
  if (!canInstall() || existsSync('/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf')) return;
  if (!installed('fonts-noto-core'))
    console.warn('setup: no Noto Sans: journeys that measure text may fail.');
}

/** On Debian, as root. */
function canInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** @param {string} debianPackage */
function installed(debianPackage) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-q'], { env });
  return run('apt-get', ['install', '-y', '-q', '--no-install-recommends', debianPackage], { env });
}

/** @returns {{ executablePath: string | null } | null} */
function knownBrowser() {
  try {
    return JSON.parse(readFileSync(browserFile, 'utf8'));
  } catch {
    return null;
  }
}

/** @param {string[]} args */
function playwright(args) {
  return run(process.execPath, [join(root, 'node_modules/playwright-core/cli.js'), ...args]);
}

/** npm as it was called, else the one on the path. @param {string[]} args */
function npm(args) {
  const cli = process.env['npm_execpath'];
  return cli?.endsWith('npm-cli.js')
    ? run(process.execPath, [cli, ...args])
    : run('npm', args, { shell: process.platform === 'win32' });
}

/** @param {string} command @param {string[]} args @param {import('node:child_process').SpawnSyncOptions} options */
function run(command, args, options = {}) {
  console.log(`setup: ${[command === process.execPath ? 'node' : command, ...args].join(' ')}`);
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options }).status === 0;
}

/** @param {string} message @returns {never} */
function fail(message) {
  console.error(`\nsetup failed: ${message}\n`);
  process.exit(1);
}
