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
    let read = 0;
    try {
      for (;;) {
        const { done, value } = await reader.read();
        if (done) break;
        if (decoder === null) {
          encoding = encodingOf(value);
          decoder = new TextDecoder(encoding);
        }
        read += value.length;
        progress(read);
        const text = decoder.decode(value, { stream: true });
        if (text !== '') yield text;
      }
      const rest = decoder?.decode() ?? '';
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

function encodingOf([first, second]: Uint8Array): string {
  if (first === undefined || second === undefined) return 'utf-8';
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return 'utf-16be';
  return 'utf-8';
}
