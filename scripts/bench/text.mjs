/** Figures as the report prints them. */
import { spread } from './stats.mjs';

/** Figures stand to the right, all but the first column. @param {readonly string[]} head @param {readonly (readonly string[])[]} rows @param {boolean} [isWords] no figures */
export function table(head, rows, isWords = false) {
  const widths = head.map((title, at) =>
    Math.max(3, ...[head, ...rows].map((row) => (row[at] ?? '').length), title.length),
  );
  const line = (/** @type {readonly string[]} */ cells) =>
    `| ${cells.map((cell, at) => (at === 0 || isWords ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, at) =>
    at === 0 || isWords ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [line(head), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n');
}

/** @param {number} count */
export function withCommas(count) {
  return count.toLocaleString('en');
}

/** @param {number} value two figures, as many before the point as there are */
export function short(value) {
  if (Number.isNaN(value)) return '';
  return value >= 10 ? withCommas(Math.round(value)) : value.toFixed(1);
}

/** @param {readonly number[]} values @param {(value: number) => string} print */
export function ranged(values, print) {
  const { median: middle, least, most, count } = spread(values);
  if (count === 0) return '–';
  return count > 1 ? `${print(middle)} (${print(least)}–${print(most)})` : print(middle);
}

/** @param {number} ms */
export function taskText(ms) {
  return ms === 0 ? '0' : short(ms) || '–';
}
