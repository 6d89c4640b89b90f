import { joined } from './chunks.ts';
import type { PlainRows } from './plainRows.ts';

/** Who reads rows from bytes together with `plainRows`. */
interface Reader {
  /** Whether the next byte begins a row that may be plain. */
  readonly isBetween: () => boolean;
  /** Takes what was read of plain rows. False: no more is wanted. */
  readonly take: (plain: PlainRows) => boolean;
  /** Reads a piece of text, however it is cut. False: no more is wanted. */
  readonly push: (text: string) => boolean;
}

export interface BytePieces {
  readonly push: (bytes: Uint8Array) => boolean;
  /** What is held back goes on as text: the bytes have ended, or what follows is none. */
  readonly end: () => boolean;
}

/** So many bytes of a row that is cut by a piece's end are read anew with the next: a longer one is read as text. */
const mostHeld = 1 << 18;
/** Rows that are not plain are read as text: one by one at first, where they are many so many bytes at once. */
const mostAtOnce = 1 << 16;

/** Parts bytes of UTF-8, piece by piece, into plain rows and the text between them, which is cut behind line ends. */
export function bytePieces(plain: PlainRows | null, reader: Reader): BytePieces {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let held: Uint8Array | null = null;
  let isAtLine = true;
  let least = 0;

  function pushText(bytes: Uint8Array): boolean {
    isAtLine = bytes[bytes.length - 1] === lf;
    return reader.push(decoder.decode(bytes, { stream: true }));
  }

  return {
    push(piece) {
      const bytes: Uint8Array = held === null ? piece : joined([held, piece], held.length + piece.length);
      held = null;
      let at = 0;
      while (at < bytes.length) {
        if (plain !== null && isAtLine && reader.isBetween()) {
          at = plain.read(bytes, at);
          if (plain.numbers > 0) least = 0;
          if (plain.numbers > 0 && !reader.take(plain)) return false;
          if (plain.stop === 'blank') continue;
          if (at === bytes.length) break;
          if (plain.stop === 'cut' && bytes.length - at <= mostHeld) {
            held = bytes.slice(at);
            break;
          }
        }
        const line = plain === null ? -1 : bytes.indexOf(lf, at + least);
        const to = line === -1 ? bytes.length : line + 1;
        if (!pushText(bytes.subarray(at, to))) return false;
        at = to;
        least = Math.min(least * 2 + 256, mostAtOnce);
      }
      return true;
    },
    end() {
      const rest = held;
      held = null;
      if (rest !== null && !pushText(rest)) return false;
      isAtLine = false;
      const last = decoder.decode();
      return last === '' || reader.push(last);
    },
  };
}

const lf = 10;
