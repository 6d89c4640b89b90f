/** The run as Markdown. Of each figure the median of its rounds, in brackets from where to where they reach. */
import { dragSteps } from './roam.mjs';
import { roamHead, roamRows } from './roamRows.mjs';
import { modes, stepsWhole } from './scrub.mjs';
import { median, quantile, spread } from './stats.mjs';
import { ranged, short, table, taskText, withCommas } from './text.mjs';

/**
 * @typedef {object} Run
 * @property {string} date
 * @property {string} commit
 * @property {{ system: string, processors: string, memory: string, node: string, browser: string }} machine
 * @property {number} busy how many processes wanted each processor just before
 * @property {readonly number[]} sizes
 * @property {Readonly<Record<number, number>>} bytes of each file
 * @property {{ loadMs: number, stepMs: number, every: number }} limits
 * @property {number} minutes
 * @property {readonly import('./peers.mjs').Contender[]} contenders
 * @property {ReadonlyMap<string, { version: string, license: string }>} versions
 * @property {(id: string, size: number) => readonly import('./turn.mjs').Turn[]} turnsOf in the order of the rounds
 */
/** @typedef {import('./scrub.mjs').Mode} Mode */

/** @param {Run} run @param {string} name of the files */
export function reportOf(run, name) {
  const { machine, limits, sizes } = run;
  const steps = stepsWhole / limits.every;
  return [
    `# ${name === 'latest' ? 'Benchmarks' : 'A quick look'}`,
    `${run.date}, commit ${run.commit}. ${machine.system}, ${machine.processors}, ${machine.memory}; ${machine.browser}, without a ` +
      `graphics card; Node ${machine.node}. All in one run of ${run.minutes} minutes, in turn, round after round: compare rows, not machines.`,
    ...(run.busy > 0.7
      ? [
          `**The machine was busy with other work (${short(run.busy)} processes for each processor): these figures are disturbed.**`,
        ]
      : []),
    `![p95 of a step against the number of events](${name}.svg)`,
    `## Scrubbing`,
    `Milliseconds of a step, median / p95 of ${steps} steps; in brackets the least and the greatest p95 of the rounds. A step is from the time ` +
      'stamp of the pointer event to the message after the frame that answers it, the wait for the frame included. ' +
      '† steps were left out, evenly, to keep to the time; those that are left jump further.',
    ...modes.flatMap((mode) => [
      `### ${mode === 'slide' ? 'A window of a tenth slides' : 'A window grows'}`,
      table(['', ...sizes.map(withCommas)], scrubRows(run, mode)),
    ]),
    '### How many times as long as Dateline: slide / grow',
    'p95 beside p95, of the same round each, the median of the rounds.',
    table(['', ...sizes.map(withCommas)], ratioRows(run)),
    '### The longest task while scrubbing, slide / grow, ms',
    'Work of the page that nothing can interrupt, whatever it is for; none counted below 50.',
    table(['', ...sizes.map(withCommas)], taskRows(run)),
    '## Moving the map',
    `Of Dateline, all events shown: milliseconds from frame to frame, median / p95, while the map is dragged in ${dragSteps} steps, and while the ` +
      'wheel zooms it three levels in and three out. Beside it the base map alone, with two events in its corners; the times are of p95, of the same round each.',
    table(roamHead, roamRows(run)),
    '## Opening the file',
    'Seconds from its choice to the first frame with its marks. Dateline reads all columns, guesses what they mean, and shows a preview; its ' +
      'button is pressed as soon as it is there. The peers read times and points alone, by papaparse.',
    table(['', ...sizes.map(withCommas)], openRows(run)),
    ...parserLines(run),
    '## Weight',
    'The page as sent, gzip, for Dateline with its story, base map and all that opening a file asks for; ms until it stands without a file; ' +
      'MB that the scripts of the page hold after scrubbing and a forced collection, the buffers of typed arrays included; without workers and graphics.',
    table(
      ['', 'kB sent', 'ms to stand', ...sizes.map((size) => `MB at ${withCommas(size)}`)],
      weightRows(run),
    ),
    '## What was measured',
    table(['', 'Packages', 'Licence'], packageRows(run), true),
    `Not loaded within ${limits.loadMs / 1000} s, or a step of more than ${limits.stepMs / 1000} s, ends a turn; what failed is not tried again, ` +
      'nor with more events (–). How it is measured: [README](../README.md).',
    '',
  ].join('\n\n');
}

/** The p95 of each round that came so far. @param {Run} run @param {string} id @param {number} size @param {Mode} mode @returns {number[]} NaN where it did not */
export function tails(run, id, size, mode) {
  return run.turnsOf(id, size).map(({ scrubs }) => quantile(scrubs[mode]?.steps ?? [], 0.95));
}

/** @param {Run} run @param {Mode} mode */
function scrubRows(run, mode) {
  return scrubbers(run).map(({ id, name }) => [
    name,
    ...run.sizes.map((size) => {
      const turns = run.turnsOf(id, size);
      const steps = turns.map(({ scrubs }) => scrubs[mode]?.steps ?? []).filter((some) => some.length > 0);
      if (steps.length === 0) return failureOf(run, turns, mode);
      const mark = steps.some((some) => some.length < stepsWhole / run.limits.every) ? ' †' : '';
      const { median: tail, least, most, count } = spread(steps.map((some) => quantile(some, 0.95)));
      const range = count > 1 ? ` (${short(least)}–${short(most)})` : '';
      return `${short(median(steps.map(median)))} / ${short(tail)}${range}${mark}`;
    }),
  ]);
}

/** @param {Run} run @param {readonly import('./turn.mjs').Turn[]} turns @param {Mode} [mode] */
function failureOf({ limits }, turns, mode) {
  const failed = turns.find(({ failed }) => failed)?.failed;
  if (failed) return failed;
  if (turns.length === 0) return '–';
  const stuck = mode && turns.some(({ scrubs }) => scrubs[mode]?.stuck);
  return stuck ? `> ${limits.stepMs / 1000} s a step` : '–';
}

/** @param {Run} run */
function ratioRows(run) {
  return scrubbers(run)
    .filter(({ id }) => id !== 'dateline')
    .map(({ id, name }) => [
      name,
      ...run.sizes.map((size) => {
        const [slide, grow] = modes.map((mode) => {
          const own = tails(run, 'dateline', size, mode);
          const ratios = tails(run, id, size, mode).map((tail, round) => tail / (own[round] ?? NaN));
          return short(median(ratios.filter((ratio) => !Number.isNaN(ratio))));
        });
        return slide || grow ? `${slide || '–'} / ${grow || '–'}` : '–';
      }),
    ]);
}

/** @param {Run} run */
function taskRows(run) {
  return scrubbers(run).map(({ id, name }) => [
    name,
    ...run.sizes.map((size) => {
      const turns = run.turnsOf(id, size);
      const longest = modes.map((mode) => median(turns.flatMap(({ scrubs }) => scrubs[mode]?.longest ?? [])));
      return longest.every(Number.isNaN) ? '–' : longest.map(taskText).join(' / ');
    }),
  ]);
}

/** @param {Run} run */
function openRows(run) {
  return run.contenders
    .filter(({ isFloor, parses, alone }) => !isFloor && !parses && !alone)
    .map(({ id, name }) => [
      name,
      ...run.sizes.map((size) => {
        const turns = run.turnsOf(id, size);
        const seconds = turns.flatMap(({ open }) => (open === undefined ? [] : open / 1000));
        return seconds.length > 0 ? ranged(seconds, (value) => value.toFixed(2)) : failureOf(run, turns);
      }),
    ]);
}

/** @param {Run} run */
function parserLines(run) {
  const size = run.sizes.at(-1) ?? 0;
  const megabytes = (run.bytes[size] ?? 0) / 1e6;
  const speeds = (/** @type {readonly (number | undefined)[]} */ ms) =>
    ranged(
      ms.flatMap((one) => (one === undefined ? [] : (1000 * megabytes) / one)),
      short,
    );
  const own = run.turnsOf('dateline', size);
  return [
    `The file of ${withCommas(size)} events is ${short(megabytes)} MB. MB a second:`,
    table(
      ['', 'MB/s'],
      [
        [
          'papaparse alone, cells counted and let go',
          speeds(run.turnsOf('papaparse', size).map(({ open }) => open)),
        ],
        ['Dateline, to the preview: read, guessed, compiled', speeds(own.map(({ read }) => read))],
        ['Dateline, to the marks: ordered and indexed too', speeds(own.map(({ open }) => open))],
      ],
    ),
  ];
}

/** @param {Run} run */
function weightRows(run) {
  return scrubbers(run).map(({ id, name }) => {
    const all = run.sizes.flatMap((size) => run.turnsOf(id, size));
    const of = (/** @type {readonly (number | undefined)[]} */ values, unit = 1) => {
      const known = values.flatMap((value) => (value === undefined ? [] : value / unit));
      return known.length > 0 ? short(median(known)) : '–';
    };
    return [
      name,
      of(
        all.map(({ wire }) => wire),
        1000,
      ),
      of(all.map(({ page }) => page)),
      ...run.sizes.map((size) =>
        of(
          run.turnsOf(id, size).map(({ memory }) => memory),
          1e6,
        ),
      ),
    ];
  });
}

/** @param {Run} run */
function packageRows({ contenders, versions }) {
  return contenders
    .filter(({ packages }) => packages.length > 0)
    .map(({ name, packages }) => [
      name,
      packages.map((one) => `${one} ${versions.get(one)?.version}`).join(', '),
      [...new Set(packages.map((one) => versions.get(one)?.license))].join(', '),
    ]);
}

/** @param {Run} run */
function scrubbers({ contenders }) {
  return contenders.filter(({ parses, alone }) => !parses && !alone);
}
