import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { RowFault, Sink } from './carrier.ts';
import { joined } from './chunks.ts';
import type { Dialect } from './cellReader.ts';
import { utf8 } from './opening.fixture.ts';
import { tableReader } from './tableRows.ts';

const plain: Dialect = { delimiter: ',', quote: '"', escape: 'doubled', isSpaced: false };

/** What a sink is told of the rows of a file whose first line names its columns. */
function read(
  pieces: readonly (string | Uint8Array)[],
  dialect: Dialect,
  names: readonly string[],
  most: number,
) {
  const told: (readonly [number | undefined, string])[] = [];
  const faults: RowFault[] = [];
  let batched = 0;
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const sink: Sink = {
    columns: () => undefined,
    row: (cells, number) => told.push([number, cells.join('\u001f')]) < most,
    fault: (fault) => faults.push(fault),
    progress: () => undefined,
  };
  const rows: Sink['rows'] = ({ bytes, ends, count }, number) => {
    batched += count;
    for (let row = 0; row < count; row++) {
      const text = decoder.decode(bytes.subarray(row === 0 ? 0 : ends[row - 1], ends[row]));
      if (told.push([number + row, text]) >= most) return false;
    }
    return true;
  };
  const width = names.length;
  const judgement = { dialect, width, names, skipped: 0, tagRows: 0, rows: [], notes: [] };
  const isOfBytes = pieces.some((piece) => typeof piece !== 'string');
  const table = tableReader(judgement, { ...sink, ...(isOfBytes && { rows }) });
  const isWanted = pieces.every(table.push);
  if (isWanted) table.end();
  return { batched, result: { told, faults, refusal: table.refusal(), notes: table.notes() } };
}

const signs = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('a', ',', '"', '\n', 'Ї', '"b"', ',"c', '",', '"\n').map(utf8) },
  fc
    .constantFrom('\r', '\r\n', ';', "'", '\u001f', '\ufeff', '\ufffd', '😀', '\u0000', ',,', '\n\n', ' ')
    .map(utf8),
  fc
    .constantFrom([0xd0], [0xff], [0xed, 0xa0, 0x80], [0xc0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xe2, 0x82])
    .map((all) => Uint8Array.from(all)),
  { weight: 3, arbitrary: fc.constantFrom('1,2\n', '1,"2, 3"\n', '"x ""y""\n",Ї\r\n', 'a,b,,\n').map(utf8) },
);
const files = fc.array(signs, { maxLength: 30 }).map((all) => bytesOf([utf8('x,y\n'), ...all]));
const dialects = fc.record({
  delimiter: fc.constantFrom(',', ';', '\u001f', 'Ї'),
  quote: fc.constantFrom<Dialect['quote'][]>('"', '"', "'", null),
  escape: fc.constantFrom<Dialect['escape'][]>('doubled', 'doubled', 'backslash'),
  isSpaced: fc.constantFrom(false, false, true),
});

function bytesOf(parts: readonly Uint8Array[]): Uint8Array {
  return joined(
    parts,
    parts.reduce((sum, { length }) => sum + length, 0),
  );
}

function cut(bytes: Uint8Array, size: number): readonly Uint8Array[] {
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
    bytes.slice(at * size, (at + 1) * size),
  );
}

it('tells of bytes, however they are cut, what it tells of their text', () => {
  fc.assert(
    fc.property(
      files,
      fc.oneof(fc.constant(plain), dialects),
      fc.constantFrom(1, 2, 3, 7, 1000),
      fc.constantFrom(['x'], ['x', 'y'], ['x', 'y', 'z']),
      fc.constantFrom(3, Infinity),
      (bytes, dialect, size, names, most) => {
        const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
        const ofBytes = read(cut(bytes, size), dialect, names, most);
        expect(ofBytes.result).toEqual(read([text], dialect, names, most).result);
      },
    ),
    { numRuns: 2000 },
  );
});

it('reads all rows of a plain file as bytes, and of the others those that are plain', () => {
  const rows = ['1,"a ""b"", c"', 'Ї,"two\r\nlines"', '"",2', '3,4,'].join('\n');
  const ofBytes = read([utf8(`x,y\n${rows}\n\n${rows}\r\n`)], plain, ['x', 'y'], Infinity);
  expect(ofBytes.batched).toBe(8);
  expect(ofBytes.result.told.map(([number]) => number)).toEqual([2, 3, 4, 5, 7, 8, 9, 10]);
  const mixed = read([utf8('x,y\n1,2\n3\n4,5\n6,"7"8\n')], plain, ['x', 'y'], Infinity);
  expect(mixed.batched).toBe(2);
  expect(mixed.result.told.map(([, text]) => text)).toEqual(['1\u001f2', '3', '4\u001f5', '6\u001f78']);
});

it('reads text behind bytes, where an encoding shows itself late', () => {
  const { batched, result } = read([utf8('x,y\n1,2\n3,'), 'é\n5,6\n'], plain, ['x', 'y'], Infinity);
  expect(batched).toBe(1);
  expect(result.told.map(([number, text]) => [number, text])).toEqual([
    [2, '1\u001f2'],
    [3, '3\u001fé'],
    [4, '5\u001f6'],
  ]);
});
