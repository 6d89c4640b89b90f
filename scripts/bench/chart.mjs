/** The growth of a step with the number of events, as a picture: p95 against events, both logarithmic, a panel for each scrub. */
import { tails } from './report.mjs';
import { modes } from './scrub.mjs';
import { spread } from './stats.mjs';
import { withCommas } from './text.mjs';

const size = { width: 1190, height: 560 };
const panel = { top: 70, height: 420, width: 380 };
const lefts = /** @type {const} */ ([60, 655]);
/** ms at the foot: less than a frame ever takes. */
const foot = 5;
const labelHeight = 15;
const titles = { slide: 'A window of a tenth slides', grow: 'A window grows' };
const hues = [
  '#b45309',
  '#0f766e',
  '#7c3aed',
  '#be185d',
  '#4d7c0f',
  '#1d4ed8',
  '#a16207',
  '#6b7280',
  '#9f1239',
];

/** @param {import('./report.mjs').Run} run */
export function chartOf(run) {
  const drawn = run.contenders.filter(({ parses, alone }) => !parses && !alone);
  const lines = drawn.map(({ id, name, isFloor }, at) => ({
    id,
    name: name.replace(/,.*| \(.*| reloaded.*| with the .*| DataFilter.*/, ''),
    colour: id === 'dateline' ? '#d00000' : isFloor ? '#9ca3af' : (hues[at % hues.length] ?? '#000'),
    width: id === 'dateline' ? 3.5 : 1.5,
    dash: isFloor ? ' stroke-dasharray="4 3"' : '',
  }));
  const most = Math.max(
    100,
    ...lines.flatMap(({ id }) =>
      run.sizes
        .flatMap((count) => modes.flatMap((mode) => tails(run, id, count, mode)))
        .filter((ms) => ms > 0),
    ),
  );
  const top = Math.log10(1.2 * most);
  const low = Math.log10(run.sizes[0] ?? 1);
  const high = Math.log10(run.sizes.at(-1) ?? 10);
  const down = (/** @type {number} */ ms) => {
    const share = (Math.log10(Math.max(ms, foot)) - Math.log10(foot)) / (top - Math.log10(foot));
    return round(panel.top + panel.height * (1 - share));
  };
  const panels = modes.map((mode, at) => {
    const left = lefts[at] ?? 0;
    const across = (/** @type {number} */ count) =>
      round(left + panel.width * (high > low ? (Math.log10(count) - low) / (high - low) : 0.5));
    const series = lines.flatMap((line) => {
      const points = run.sizes.flatMap((count) => {
        const known = tails(run, line.id, count, mode).filter((ms) => ms > 0);
        return known.length > 0 ? { x: across(count), ...spread(known) } : [];
      });
      return points.length > 0 ? { ...line, points } : [];
    });
    const labels = apart(series.map(({ points }) => down(points.at(-1)?.median ?? 1)));
    return [
      `<text x="${left}" y="${panel.top - 22}" font-size="14" font-weight="bold">${titles[mode]}</text>`,
      ...Array.from({ length: Math.floor(top) }, (_, at) => {
        const power = at + 1;
        const y = down(10 ** power);
        return `<path d="M${left} ${y}h${panel.width}" stroke="#e5e7eb"/><text x="${left - 8}" y="${y + 4}" text-anchor="end">${withCommas(10 ** power)}</text>`;
      }),
      ...run.sizes.map(
        (count) =>
          `<text x="${across(count)}" y="${panel.top + panel.height + 20}" text-anchor="middle">${withCommas(count)}</text>`,
      ),
      ...series.flatMap(({ name, colour, width, dash, points }, n) => {
        const path = points.map(({ x, median }, i) => `${i === 0 ? 'M' : 'L'}${x} ${down(median)}`).join('');
        const ends = points
          .map(({ x, least, most: worst }) => `M${x} ${down(least)}V${down(worst)}`)
          .join('');
        const last = points.at(-1);
        const y = labels[n] ?? 0;
        return [
          `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}"${dash}/>`,
          `<path d="${ends}" stroke="${colour}" stroke-width="1"/>`,
          ...points.map(
            ({ x, median }) => `<circle cx="${x}" cy="${down(median)}" r="2.5" fill="${colour}"/>`,
          ),
          ...(last && last.x < left + panel.width
            ? [
                `<text x="${last.x}" y="${down(last.median) + 6}" text-anchor="middle" font-size="20" fill="${colour}">×</text>`,
              ]
            : []),
          `<path d="M${(last?.x ?? 0) + 4} ${down(last?.median ?? 1)}L${left + panel.width + 12} ${y - 4}" stroke="${colour}" stroke-width=".5" stroke-dasharray="1 3"/>`,
          `<text x="${left + panel.width + 15}" y="${y}" fill="${colour}"${width > 2 ? ' font-weight="bold"' : ''}>${escaped(name)}</text>`,
        ];
      }),
    ].join('\n');
  });
  const { machine, date } = run;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" font-family="sans-serif" font-size="12" fill="#374151">
<title>p95 of a step of the scrub, in milliseconds, against the number of events</title>
<rect width="${size.width}" height="${size.height}" fill="#fff"/>
<text x="60" y="24" font-size="14">p95 of a step, ms, from the pointer's event to after its frame, against the number of events</text>
${panels.join('\n')}
<text x="60" y="${size.height - 16}">${escaped(`${date}. ${machine.processors}, ${machine.browser}, no graphics card. Medians of the rounds; strokes from least to greatest. × is where one ends that does not load more.`)}</text>
</svg>
`;
}

/** Heights of labels, each near its own and none on another. @param {readonly number[]} wanted @returns {number[]} */
export function apart(wanted) {
  const order = wanted.map((_, at) => at).toSorted((one, other) => (wanted[one] ?? 0) - (wanted[other] ?? 0));
  /** @type {number[]} */
  const placed = [];
  // From the foot up, so that what must give way does so into the free space above.
  let floor = panel.top + panel.height + labelHeight / 3;
  for (const at of order.toReversed()) {
    floor = Math.min(floor, (wanted[at] ?? 0) + 4);
    placed[at] = round(floor);
    floor -= labelHeight;
  }
  return placed;
}

/** @param {number} value */
function round(value) {
  return Math.round(value * 10) / 10;
}

/** @param {string} text */
function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
