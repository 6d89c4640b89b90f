/**
 * `npm run bench`: Dateline beside what one would pick instead, all in one run. Writes results/latest.md and latest.svg; with `--quick`
 * results/quick.md and quick.svg, in three minutes. `--only=dateline,canvas`, `--sizes=1000,100000`, `--minutes=10` narrow it.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem, type } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { format } from 'prettier';
import { bundle } from './bundle.mjs';
import { chartOf } from './chart.mjs';
import { corners } from './roam.mjs';
import { contenders, versionsIn } from './peers.mjs';
import { reportOf } from './report.mjs';
import { writeSeed } from './seed.mjs';
import { serve } from './serve.mjs';
import { quantile } from './stats.mjs';
import { withCommas } from './text.mjs';
import { isOfDateline, takeTurn } from './turn.mjs';

const folder = import.meta.dirname;
const root = `${folder}/../..`;
const work = `${folder}/node_modules/.cache`;
const results = `${folder}/results`;
const flags = [
  // WebGL without a graphics card, for the two that draw by it.
  '--enable-unsafe-swiftshader',
  // Memory is measured when it is asked for, not when the browser finds the time.
  '--enable-blink-features=ForceEagerMeasureMemory',
];

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    sizes: { type: 'string' },
    minutes: { type: 'string' },
  },
});
const { quick } = values;
const sizes = values.sizes?.split(',').map(Number) ?? (quick ? [1e3, 1e5] : [1e2, 1e3, 1e4, 1e5, 1e6]);
const minutes = Number(values.minutes ?? (quick ? 2.5 : 23));
const rounds = quick ? 2 : 3;
const limits = quick
  ? { loadMs: 15_000, every: 4, budgetMs: 1500, stepMs: 5000 }
  : { loadMs: 60_000, every: 1, budgetMs: 4000, stepMs: 20_000 };
/** A turn of so many ms is not taken again. */
const againMs = quick ? 8000 : 25_000;
const chosen = contenders.filter(
  ({ id, slow }) => values.only?.split(',').includes(id) ?? (!quick || slow !== true),
);

const start = performance.now();
const [busy = 0] = loadavg();
const spent = () => (performance.now() - start) / 60_000;
install();
buildDateline();
mkdirSync(work, { recursive: true });
mkdirSync(results, { recursive: true });
const pageOf = await bundle(
  folder,
  `${work}/built`,
  chosen.flatMap((contender) => (isOfDateline(contender) ? [] : contender.id)),
);
const bytes = Object.fromEntries(sizes.map((size) => [size, writeSeed(seedOf(size), size)]));
const host = await serve({ dateline: `${root}/dist`, built: `${work}/built` }, (path) =>
  path.startsWith('/peer/') ? pageOf(path.slice('/peer/'.length)) : null,
);
const cornersFile = `${work}/corners.csv`;
writeFileSync(cornersFile, corners);
const browser = await chromium.launch({ ...executable(), args: flags });
/** @type {Map<string, import('./turn.mjs').Turn[]>} */
const turns = new Map();
/** @type {Map<string, number>} the least size that is not asked of a contender again */
const givenUp = new Map();
/** Turns that took so long that once is enough. */
const once = new Set();
try {
  for (let round = 1; round <= rounds && spent() < minutes; round++) await takeRound(round);
  await write();
} finally {
  await browser.close();
  host.close();
}

/** The first goes up, so that it shows what need not be tried; the others down, as the largest tell most. @param {number} round */
async function takeRound(round) {
  for (const size of round === 1 ? sizes : sizes.toReversed())
    for (const contender of chosen) {
      if ((contender.parses || contender.alone) && size !== sizes.at(-1)) continue;
      const key = `${contender.id} ${size}`;
      if (once.has(key) || size >= (givenUp.get(contender.id) ?? Infinity)) continue;
      if (round > 1 && spent() > minutes) return;
      const path = isOfDateline(contender) ? '/dateline/' : `/peer/${contender.id}`;
      const began = performance.now();
      const turn = await takeTurn(browser, host, {
        contender,
        url: host.origin + path,
        file: contender.alone ? cornersFile : seedOf(size),
        limits,
        measuresMemory: round === 1,
      });
      turns.set(key, [...(turns.get(key) ?? []), turn]);
      if (turn.tooMuch) givenUp.set(contender.id, size);
      else if (performance.now() - began > againMs) once.add(key);
      log(round, size, contender.name, turn);
    }
}

/** @param {number} size */
function seedOf(size) {
  return `${work}/seed-${size}.csv`;
}

/** @param {number} round @param {number} size @param {string} name @param {import('./turn.mjs').Turn} turn */
function log(round, size, name, { failed, scrubs, open }) {
  const tails = Object.values(scrubs).map(({ steps }) => Math.round(quantile(steps, 0.95)) || '–');
  const opened = `opened in ${((open ?? NaN) / 1000).toFixed(2)} s`;
  const told = failed ?? (tails.length > 0 ? `${opened}; p95 ${tails.join(', ')} ms` : opened);
  console.log(
    `${spent().toFixed(1).padStart(5)} min  ${round}/${rounds}  ${withCommas(size).padStart(9)}  ${name}: ${told}`,
  );
}

async function write() {
  const [processor] = cpus();
  /** @type {import('./report.mjs').Run} */
  const run = {
    date: new Date().toISOString().slice(0, 10),
    commit: spawnSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).stdout.trim(),
    machine: {
      system: `${type()}, ${process.arch}`,
      processors: `${cpus().length} × ${processor?.model.trim() ?? 'unknown processor'}`,
      memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
      node: process.versions.node,
      browser: `Chromium ${browser.version()}`,
    },
    busy: busy / cpus().length,
    sizes,
    bytes,
    limits,
    minutes: Math.round(spent()),
    contenders: chosen,
    versions: versionsIn(folder),
    turnsOf: (id, size) => turns.get(`${id} ${size}`) ?? [],
  };
  const name = quick || values.only || values.sizes ? 'quick' : 'latest';
  writeFileSync(`${results}/${name}.md`, await format(reportOf(run, name), { parser: 'markdown' }));
  writeFileSync(`${results}/${name}.svg`, chartOf(run));
  console.log(`\nscripts/bench/results/${name}.md and ${name}.svg, after ${spent().toFixed(1)} minutes`);
}

/** `npm ci` here, unless it was done for this very lock file. */
function install() {
  const stamp = `${folder}/node_modules/.stamp`;
  const want = createHash('sha256')
    .update(readFileSync(`${folder}/package-lock.json`))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === want) return;
  const command = process.env['npm_execpath'] ? [process.execPath, process.env['npm_execpath']] : ['npm'];
  if (!ran(command[0] ?? 'npm', [...command.slice(1), 'ci', '--no-audit', '--no-fund'], folder))
    throw new Error('`npm ci` in scripts/bench did not succeed; its reason stands above.');
  writeFileSync(stamp, want);
}

/** Always anew: what is measured is what stands here. */
function buildDateline() {
  if (!ran(process.execPath, ['scripts/build.mjs', '--logLevel', 'warn'], root))
    throw new Error('Dateline could not be built; the reason stands above.');
}

/** @param {string} command @param {string[]} args @param {string} cwd */
function ran(command, args, cwd) {
  return spawnSync(command, args, { cwd, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

/** The browser that `scripts/setup.mjs --browser` found. @returns {{ executablePath?: string }} */
function executable() {
  const { executablePath } = JSON.parse(readFileSync(`${root}/node_modules/.cache/browser.json`, 'utf8'));
  return executablePath ? { executablePath } : {};
}
