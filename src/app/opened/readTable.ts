import type { Told } from '../../dataset/opened/compile.ts';
import { noteKeeper } from '../../dataset/opened/notes.ts';
import { tableWriter, type TextTable } from '../../dataset/opened/table.ts';
import type { Carrier, OpenedFile, Reading, Refusal, Sink, Start } from '../../formats/open/carrier.ts';
import type { Ask } from './protocol.ts';

/** A file's table, and what is told of it. */
export interface TableRead {
  readonly is: 'read';
  readonly table: TextTable;
  readonly told: Told;
  readonly reading: Reading;
}

/** Reads a file by its carrier into a table; null where nobody wants it any more. `onRows`: how many rows there are after so many bytes. */
export async function readTable(
  carrier: Carrier,
  start: Start,
  file: OpenedFile,
  { part, limits }: Pick<Extract<Ask, { ask: 'open' }>, 'part' | 'limits'>,
  isWanted: () => boolean,
  onRows: (rows: number, bytes: number) => void,
): Promise<TableRead | Refusal | null> {
  // Nearly all of such a file is text of the table: what is too large shows before it is read. In UTF-16 half of its bytes may be nothing.
  const isWide = start.bytes[0] === 0xff || start.bytes[0] === 0xfe || start.bytes.includes(0);
  if (carrier.id === 'csv' && !isWide && file.size > limits.bytes) return because('too-large');
  const keeper = noteKeeper();
  const writer = tableWriter(limits, keeper.add, Math.min(file.size, limits.bytes));
  const sink: Sink = {
    columns: writer.columns,
    row: (cells, number) => isWanted() && writer.row(cells, number),
    rows: (batch, number) => isWanted() && writer.rows(batch, number),
    fault: writer.fault,
    progress(bytes) {
      onRows(writer.state().rows, bytes);
    },
  };
  const read = await carrier.load();
  const result = await read(file, sink, part);
  if (!isWanted()) return null;
  const { exceeded } = writer.state();
  if (exceeded !== null) return because(exceeded === 'rows' ? 'too-many-rows' : 'too-large');
  if (!result.ok) return result.refusal;
  const { table, refused } = writer.finish();
  const { notes, noted } = keeper;
  if (table.length === 0) return because(noted['too-long'] > 0 ? 'long-row' : 'no-table');
  return { is: 'read', table, told: { notes, noted, refused }, reading: result.reading };
}

function because(is: Refusal['is']): Refusal {
  return { is, found: '', line: null };
}
