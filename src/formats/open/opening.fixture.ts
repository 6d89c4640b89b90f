import type { Carrier, CarrierResult, OpenedFile, RowFault } from './carrier.ts';

/** All that was told while a file was read. */
export interface Opened {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What their carrier numbers them by; undefined where it does not. */
  readonly numbers: readonly (number | undefined)[];
  /** The rows by the names of their columns, empty cells left out. */
  readonly records: readonly Readonly<Record<string, string>>[];
  readonly faults: readonly RowFault[];
  readonly result: CarrierResult;
}

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Reads a file by a carrier; no more than `most` rows are taken. */
export async function opened(
  carrier: Carrier,
  file: OpenedFile,
  part: string | null = null,
  most = Infinity,
): Promise<Opened> {
  let columns: readonly string[] = [];
  const rows: (readonly string[])[] = [];
  const numbers: (number | undefined)[] = [];
  const faults: RowFault[] = [];
  const read = await carrier.load();
  const result = await read(
    file,
    {
      columns: (names) => {
        columns = names;
      },
      row: (cells, number) => {
        numbers.push(number);
        rows.push([...cells]);
        return rows.length < most;
      },
      fault: (fault) => {
        faults.push(fault);
      },
      progress: () => undefined,
    },
    part,
  );
  const nameOf = (index: number): string => {
    const name = columns[index];
    if (name === undefined) throw new Error(`column ${index} has no name`);
    return name;
  };
  const records = rows.map((cells) => {
    const record: Record<string, string> = {};
    for (const [index, cell] of cells.entries())
      if (cell !== '') Object.defineProperty(record, nameOf(index), { value: cell, enumerable: true });
    return record;
  });
  return { columns, rows, numbers, records, faults, result };
}

/** Why a file was refused; null where it was not. */
export function refusalOf({ result }: Opened): string | null {
  return result.ok ? null : result.refusal.is;
}

export function notesOf({ result }: Opened): readonly string[] {
  return result.ok ? result.reading.notes : [];
}

/** In which of the parts that were read together rows of these numbers are, and by which numbers there. */
export function placesIn({ result }: Opened, numbers: readonly (number | undefined)[]) {
  const begins = result.ok ? (result.reading.parts?.begins ?? []) : [];
  return numbers.map((number = 0) => {
    const part = begins.findLast(({ behind }) => behind < number);
    return `${part?.name} ${number - (part?.behind ?? 0)}`;
  });
}
