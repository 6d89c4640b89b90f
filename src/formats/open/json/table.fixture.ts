import type { CarrierResult, OpenedFile, RowFault, Start } from '../carrier.ts';
import { readJson } from './read.ts';

export interface ReadTable {
  readonly result: CarrierResult;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The rows' own, where they have any. */
  readonly numbers: readonly (number | undefined)[];
  readonly faults: readonly RowFault[];
  /** As it was told, in order. */
  readonly progress: readonly number[];
  /** Each row by the names of its columns, cells without text left out. */
  readonly records: readonly ReadonlyMap<string, string>[];
}

export interface HowToRead {
  readonly part?: string;
  /** The size of the pieces in which the bytes come. */
  readonly size?: number;
  /** Rows that the sink has room for. */
  readonly room?: number;
}

/** What a file of JSON becomes. */
export async function tableOf(
  content: string | Uint8Array,
  { part, size = 1 << 16, room = Infinity }: HowToRead = {},
): Promise<ReadTable> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  let columns: readonly string[] = [];
  const rows: (readonly string[])[] = [];
  const numbers: (number | undefined)[] = [];
  const faults: RowFault[] = [];
  const progress: number[] = [];
  const sink = {
    columns: (names: readonly string[]) => {
      columns = names;
    },
    row: (cells: readonly string[], number?: number) => {
      if (rows.length >= room) return false;
      numbers.push(number);
      return rows.push(cells) > 0;
    },
    fault: (fault: RowFault) => {
      faults.push(fault);
    },
    progress: (read: number) => {
      progress.push(read);
    },
  };
  const result = await readJson(fileOf(bytes, size), sink, part ?? null);
  const records = rows.map(
    (cells) =>
      new Map(
        cells.flatMap((cell, index) => (cell === '' ? [] : [[columns[index] ?? 'no column', cell] as const])),
      ),
  );
  return { result, columns, rows, numbers, faults, progress, records };
}

export function startOf(text: string): Start {
  return { bytes: new TextEncoder().encode(text).subarray(0, 1 << 16), text: text.slice(0, 1 << 16) };
}

function fileOf(bytes: Uint8Array, size: number): OpenedFile {
  return {
    name: 'events',
    size: bytes.length,
    stream: () => {
      let at = 0;
      return new ReadableStream<Uint8Array>({
        pull: (controller) => {
          if (at >= bytes.length) controller.close();
          else controller.enqueue(bytes.slice(at, (at += size)));
        },
      });
    },
  };
}
