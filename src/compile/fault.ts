import type { Path, Problem } from '../model/problem.ts';
import { visible } from '../model/textRules.ts';

/** A problem, and where it stands. `file` is relative to the project, lines and columns count from 1. */
export interface Fault extends Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** `data/events/x.yaml:7:3 where[0].place: no place "vasilkiv" in places.yaml [place-unknown]` */
export function printFault({ file, line, column, path, message, rule }: Fault): string {
  const field = printPath(path);
  return visible(`${file}:${line}:${column} ${field === '' ? '' : `${field}: `}${message} [${rule}]`);
}

/** `where[0].place` */
export function printPath(path: Path): string {
  return path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`),
    '',
  );
}

/** By file, then by place in it: the order in which a person mends them. */
export function inOrder(faults: readonly Fault[]): readonly Fault[] {
  return [...faults].sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  );
}

/** Thrown where a dataset is needed and there is none. */
export class DatasetError extends Error {
  readonly #faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(faults.map(printFault).join('\n'));
    // Where in the code it was noticed is nothing to who mends the dataset.
    this.stack = this.message;
    this.#faults = faults;
  }

  /** Not told by whoever prints the error as it is: its message holds them. */
  get faults(): readonly Fault[] {
    return this.#faults;
  }
}
