import type { TextTable } from './table.ts';

/** A table of these cells, as a carrier fills it. */
export function tableOf(columns: readonly string[], rows: readonly (readonly string[])[]): TextTable {
  const encoded = rows.map((row) =>
    new TextEncoder().encode(row.map((cell) => cell.replaceAll('\u001f', ' ')).join('\u001f')),
  );
  const offsets = new Uint32Array(rows.length + 1);
  encoded.forEach((row, index) => {
    offsets[index + 1] = (offsets[index] ?? 0) + row.length;
  });
  const bytes = new Uint8Array(offsets.at(-1) ?? 0);
  encoded.forEach((row, index) => {
    bytes.set(row, offsets[index] ?? 0);
  });
  const numbering = { of: 'record', rows: new Uint32Array(), numbers: new Uint32Array() } as const;
  return { columns, length: rows.length, bytes, offsets, numbering };
}
