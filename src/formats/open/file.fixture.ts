import type { OpenedFile } from './carrier.ts';

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
  const decoder = new TextDecoder(encoding === 'CP866' ? 'ibm866' : encoding);
  const byteOf = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const),
  );
  return Uint8Array.from(text.split(''), (letter) => byteOf.get(letter) ?? 0x3f);
}
