import type { OpenedFile } from '../carrier.ts';

/** A file as text, piece by piece, and the encoding that it was found to be in. */
export interface Decoding {
  readonly encoding: () => string;
  readonly pieces: AsyncGenerator<string, void>;
}

/**
 * JSON as text: UTF-8, or what its byte order mark or the zeros of its first two characters say (RFC 4627 §3: they are ASCII). What
 * cannot be decoded is U+FFFD. `progress` is told how many bytes are read. Leaving the loop over the pieces closes the file.
 */
export function decoding(file: OpenedFile, progress: (bytes: number) => void): Decoding {
  let encoding = 'utf-8';

  async function* pieces(): AsyncGenerator<string, void> {
    const reader = file.stream().getReader();
    let decoder: TextDecoder | null = null;
    let start: Uint8Array | null = null;
    let read = 0;
    try {
      for (;;) {
        const { done, value } = await reader.read();
        if (done) break;
        read += value.length;
        progress(read);
        const bytes: Uint8Array = start === null ? value : joined(start, value);
        if (decoder === null && bytes.length < telling) {
          start = bytes;
          continue;
        }
        start = null;
        if (decoder === null) {
          encoding = encodingOf(bytes);
          decoder = new TextDecoder(encoding);
        }
        const text = decoder.decode(bytes, { stream: true });
        if (text !== '') yield text;
      }
      decoder ??= new TextDecoder((encoding = encodingOf(start ?? new Uint8Array())));
      const rest = decoder.decode(start ?? undefined);
      if (rest !== '') yield rest;
    } finally {
      await reader.cancel();
    }
  }

  return { encoding: () => names[encoding] ?? encoding, pieces: pieces() };
}

const names: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
};

/** So many bytes say which encoding it is. */
const telling = 4;

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === undefined || second === undefined) return 'utf-8';
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return 'utf-16be';
  return 'utf-8';
}
