import type { OpenedFile } from './carrier.ts';
import { decoderFor } from './dosPages.ts';
import { encodingNamed } from './encodingNames.ts';

/** A file of these bytes, which come in pieces of this size. */
export function fileOf(bytes: Uint8Array, size = 1 << 16, name = 'events'): OpenedFile {
  return {
    name,
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

/** A text as an older program writes it; what the encoding lacks is a question mark. */
export function bytesIn(text: string, encoding: string): Uint8Array {
  if (encoding === 'UTF-8') return new TextEncoder().encode(text);
  if (encoding.startsWith('UTF-16')) {
    const bytes = new DataView(new ArrayBuffer(text.length * 2));
    for (let at = 0; at < text.length; at += 1)
      bytes.setUint16(at * 2, text.charCodeAt(at), encoding === 'UTF-16 LE');
    return new Uint8Array(bytes.buffer);
  }
  const table = tableOf(encodingNamed(encoding) ?? encoding);
  return Uint8Array.from(text.split('').flatMap((letter) => table.get(letter) ?? [0x3f]));
}

const eastAsian = new Set(['shift_jis', 'euc-jp', 'gb18030', 'big5', 'euc-kr']);
const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

/** The bytes of each letter, one or two. */
function tableOf(label: string): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(label);
  if (known !== undefined) return known;
  const decoder = decoderFor(label);
  const all = Array.from({ length: 256 }, (_, byte) => byte);
  const pairs = eastAsian.has(label)
    ? all.slice(0x81).flatMap((lead) => all.slice(0x40).map((trail) => [lead, trail]))
    : [];
  const table = new Map(
    [...pairs, ...all.map((byte) => [byte])].map(
      (bytes) => [decoder.decode(Uint8Array.from(bytes)), bytes] as const,
    ),
  );
  tables.set(label, table);
  return table;
}
