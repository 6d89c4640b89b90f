import { csvText } from '../../model/csvText.ts';
import { type NoteKind, type Report, noteKinds, reportCounts, valueOf } from './report.ts';
import { type Part, writtenInParts } from './rowNumbers.ts';

/** What a report is written with, in the reader's language. */
export interface ReportWords {
  /** Heads of the columns. */
  readonly row: string;
  readonly line: string;
  readonly column: string;
  readonly value: string;
  readonly reason: string;
  readonly counts: Readonly<Record<(typeof reportCounts)[number], string>>;
  readonly kinds: Readonly<Record<NoteKind, string>>;
  /** As "and 12 more". */
  readonly more: (count: number) => string;
}

/**
 * A report as a file for spreadsheets (RFC 4180, UTF-8 with its mark, no formula): a line for each note; behind them for each kind how many more there are; then
 * the counts; then the tables of the file that were not read; then how it was read.
 */
export function reportCsv(
  report: Report,
  words: ReportWords,
  unread: readonly { readonly name: string; readonly why: string }[] = [],
  parts: readonly Part[] = [],
  decided: readonly (readonly [what: string, how: string])[] = [],
): string {
  const { notes, noted } = report;
  const held = new Map<NoteKind, number>();
  for (const { is } of notes) held.set(is, (held.get(is) ?? 0) + 1);
  const lines: readonly (readonly string[])[] = [
    [words.row, words.line, words.column, words.value, words.reason],
    ...notes.map((note) => [
      writtenInParts(parts, note.row, String),
      note.line === null ? '' : String(note.line),
      note.column ?? '',
      valueOf(note, parts),
      words.kinds[note.is],
    ]),
    ...noteKinds.flatMap((is) => {
      const left = noted[is] - (held.get(is) ?? 0);
      return left > 0 ? [['', '', '', words.more(left), words.kinds[is]]] : [];
    }),
    ...reportCounts.map((name) => ['', '', '', String(report[name]), words.counts[name]]),
    ...unread.map(({ name, why }) => ['', '', '', name, why]),
    ...decided.map(([what, how]) => ['', '', '', how, what]),
  ];
  return `\ufeff${lines.map((cells) => `${cells.map(csvText).join(',')}\r\n`).join('')}`;
}
