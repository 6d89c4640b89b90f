import type { Mapping } from '../../model/mapping.ts';
import type { CompiledFile, PackedFile, ReadTable } from './protocol.ts';

interface Read {
  readonly name: string;
  readonly table: ReadTable;
  readonly mapping: Mapping;
}

/** A file without what only its mapping needs to be made. */
export function toPack({ name, table, mapping }: Read, compiled: CompiledFile): PackedFile {
  const {
    columns: _columns,
    rows: _rows,
    numbered: _numbered,
    questions: _questions,
    guessed: _guessed,
    ...kept
  } = table;
  return { name, compiled, read: { ...kept, mapping } };
}
