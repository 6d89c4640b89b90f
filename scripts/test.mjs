/**
 * `npm test`: every check, one after the other, to the end, whatever fails. Needs nothing but Node and npm. The last line
 * is "N passed, N failed": the tests that the two runners counted, and one failure for every other check that failed.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */
/** @typedef {{ name: string, seconds: number, count: Count, note: string }} Outcome */

const root = fileURLToPath(new URL('..', import.meta.url));
const results = join(root, 'test-results');
const unitResults = join(results, 'unit.json');
const browserResults = join(results, 'e2e.json');
/** The last file that a build writes before it weighs itself: with it, there is something to open in a browser. */
const built = join(root, 'dist/licences.txt');

/** The tests' site stands here, in a sub-folder, so that what needs its address is tried too. */
process.env['SITE_URL'] ||= 'https://dateline.example/chronicle/';

/** @type {Outcome[]} */
const outcomes = [];

rmSync(results, { recursive: true, force: true });
if (check('packages', ['scripts/setup.mjs'])) {
  // Prettier keeps one core busy for as long as the others keep the second.
  await Promise.all([
    checkBeside('prettier', [binary('prettier'), '--check', '--log-level', 'warn', '.']),
    checkBeside('lock file', ['scripts/lockcheck.mjs'])
      .then(() => checkBeside('oxlint', [binary('oxlint')]))
      .then(() => checkBeside('tsc', [binary('typescript', 'tsc')]))
      .then(() => checkBeside('knip', [binary('knip')])),
  ]);
  unitTests();
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  check('vite build', [binary('vite'), 'build']);
  browserTests(check('browser', ['scripts/setup.mjs', '--browser']) && existsSync(built));
}
summarise();

/** A check that counts only when it fails. @param {string} name @param {string[]} args */
function check(name, args) {
  const { status, seconds } = run(name, args);
  return judge(name, seconds, status);
}

/** The same while others run; what it says is told when it ends, in one piece. @param {string} name @param {string[]} args @returns {Promise<void>} */
async function checkBeside(name, args) {
  const start = performance.now();
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  /** @type {string[]} */
  const said = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => said.push(text));
  /** @type {number | null} */
  const status = await new Promise((done) => child.once('close', done));
  const seconds = (performance.now() - start) / 1000;
  console.log(
    `\n── ${name}\n${said.join('')}── ${name}: ${status === 0 ? 'fine' : 'failed'}, ${seconds.toFixed(1)} s`,
  );
  judge(name, seconds, status);
}

/** @param {string} name @param {number} seconds @param {number | null} status @returns {boolean} whether it went well */
function judge(name, seconds, status) {
  const fine = status === 0;
  outcomes.push({
    name,
    seconds,
    count: { passed: 0, failed: fine ? 0 : 1, skipped: 0 },
    note: fine ? 'fine' : 'FAILED',
  });
  return fine;
}

function unitTests() {
  const name = 'vitest';
  const { status, seconds } = run(name, [
    binary('vitest'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${unitResults}`,
  ]);
  count(name, seconds, status, unitCount(read(unitResults)));
}

/** @param {boolean} possible */
function browserTests(possible) {
  const name = 'playwright';
  const cli = binary('@playwright/test', 'playwright');
  if (possible) {
    const { status, seconds } = run(name, [cli, 'test']);
    count(name, seconds, status, browserCount(read(browserResults)));
    return;
  }
  const listing = spawnSync(process.execPath, [cli, 'test', '--list', '--reporter=json'], {
    cwd: root,
    encoding: 'utf8',
  });
  const failed = Math.max(1, testsIn(parse(listing.stdout)).length);
  outcomes.push({ name, seconds: 0, count: { passed: 0, failed, skipped: 0 }, note: 'NOT RUN' });
}

/** A runner that fails without a failed test, or ends without counting, has failed all the same. @param {string} name @param {number} seconds @param {number | null} status @param {Count | null} counted */
function count(name, seconds, status, counted) {
  const { passed, failed, skipped } = counted ?? { passed: 0, failed: 0, skipped: 0 };
  const nothing = counted === null || passed + failed === 0;
  const outcome = { passed, failed: failed === 0 && (status !== 0 || nothing) ? 1 : failed, skipped };
  const note = counted === null ? 'DID NOT FINISH' : outcome.failed === 0 ? 'fine' : 'FAILED';
  outcomes.push({ name, seconds, count: outcome, note });
}

/** A file that could not be loaded has no tests to count: it is one. @param {any} report @returns {Count | null} */
function unitCount(report) {
  if (report === null) return null;
  /** @type {{ status: string, assertionResults: unknown[] }[]} */
  const files = report.testResults;
  const unread = files.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unread.length,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  };
}

/** A test that was meant to run and did not (a hook failed before it, the run was cut short) has failed. @param {any} report @returns {Count | null} */
function browserCount(report) {
  if (report === null) return null;
  const tests = testsIn(report);
  const passed = tests.filter(({ status }) => status === 'expected').length;
  const skipped = tests.filter(
    ({ status, expectedStatus }) => status === 'skipped' && expectedStatus === 'skipped',
  ).length;
  return { passed, skipped, failed: tests.length - passed - skipped + report.errors.length };
}

/** @param {any} suite Playwright's report, or a suite of it @returns {{ status: string, expectedStatus: string }[]} */
function testsIn(suite) {
  const { suites = [], specs = [] } = suite ?? {};
  return [...suites.flatMap(testsIn), ...specs.flatMap((/** @type {any} */ spec) => spec.tests)];
}

function summarise() {
  const total = (/** @type {keyof Count} */ key) => outcomes.reduce((sum, { count }) => sum + count[key], 0);
  console.log();
  for (const { name, seconds, note, count } of outcomes) {
    const { passed, failed, skipped } = count;
    const counted = passed + skipped > 0 || failed > 1;
    const tests = counted
      ? `  ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
      : '';
    console.log(`${name.padEnd(12)} ${seconds.toFixed(1).padStart(6)} s  ${note}${tests}`);
  }
  process.exitCode = total('failed') > 0 ? 1 : 0;
  console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
}

/** @param {string} name @param {string[]} args for Node */
function run(name, args) {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const { status, signal } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  const seconds = (performance.now() - start) / 1000;
  console.log(`── ${name}: ${status === 0 ? 'fine' : 'failed'}, ${seconds.toFixed(1)} s`);
  if (signal === 'SIGINT') process.exit(130);
  return { status, seconds };
}

/** The script behind a package's command; its name is the package's own unless given. @param {string} name @param {string} command */
function binary(name, command = name) {
  const folder = join(root, 'node_modules', name);
  const { bin } = read(join(folder, 'package.json')) ?? {};
  return join(folder, typeof bin === 'string' ? bin : (bin?.[command] ?? `no-command-${command}`));
}

/** @param {string} file @returns {any} null where there is none, or no JSON in it */
function read(file) {
  return existsSync(file) ? parse(readFileSync(file, 'utf8')) : null;
}

/** @param {string} text @returns {any} */
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
