import type { Report } from '../../dataset/opened/report.ts';
import type { OpenedWords } from '../../i18n/opened/index.ts';

/** The notes of a report as a table, RFC 4180: row, line, column, what stands there, what is to be said of it. */
export function reportTable({ notes }: Report, { report, notes: said }: OpenedWords): string {
  const head = [report.row, report.line, report.column, report.value, report.said];
  const rows = notes.map(({ row, line, column, value, is }) => [
    String(row),
    line === null ? '' : String(line),
    column ?? '',
    value,
    said[is],
  ]);
  // With the mark by which table programs know UTF-8.
  return `\ufeff${[head, ...rows].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')}`;
}

/** A cell that a table program would take for a formula begins with an apostrophe. */
function cell(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
