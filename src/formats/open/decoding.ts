import type { OpenedFile, Start } from './carrier.ts';
import { chunksOf, joined } from './chunks.ts';
import { decoderFor } from './dosPages.ts';
import { eastAsianEncoding } from './eastAsian.ts';
import { type Encoding, encodingName } from './encodingNames.ts';
import { likeliestEncoding } from './encodings.ts';

/** A file as text, piece by piece; `encoding` is known for certain when the last piece has come. */
export interface Decoding {
  /** As people write it: "UTF-8", "windows-1251". */
  readonly encoding: () => string;
  readonly pieces: AsyncGenerator<string, void>;
}

/** The same as far as it needs no other hand: bytes of UTF-8 as they are in the file, its byte order mark among them, text of all other encodings. */
export interface HalfDecoding extends Pick<Decoding, 'encoding'> {
  /** Whether its letters make words in no encoding that is known, so that they may be others. */
  readonly isDoubtful: () => boolean;
  /** No bytes come after text. */
  readonly pieces: AsyncGenerator<Uint8Array | string, void>;
}

/**
 * Decodes a file while it is read. The encoding is the byte order mark's; without one UTF-16, where every second byte of the beginning
 * is zero much more often than those between; else the text is ASCII up to its first byte that is not, wherever that comes, and the
 * megabyte from there on decides, unless the reader has: UTF-8, where it is valid but for a slip or two, else the encoding of one byte a letter that makes
 * words of it. What cannot be decoded is U+FFFD. `progress` is told how many bytes are read.
 */
export function decoding(file: OpenedFile, progress: (bytes: number) => void): Decoding {
  const { encoding, pieces } = halfDecoding(file, progress);
  return { encoding, pieces: decoded(pieces) };
}

async function* decoded(pieces: HalfDecoding['pieces']): AsyncGenerator<string, void> {
  const decoder = new TextDecoder();
  for await (const piece of pieces)
    yield typeof piece === 'string' ? piece : decoder.decode(piece, { stream: true });
  const last = decoder.decode();
  if (last !== '') yield last;
}

export function halfDecoding(file: OpenedFile, progress: (bytes: number) => void): HalfDecoding {
  let encoding: Encoding = file.encoding ?? 'utf-8';
  let isDoubtful = false;

  async function* pieces(): HalfDecoding['pieces'] {
    let decode = file.encoding === undefined ? null : decoderOf(file.encoding);
    let isBegun = false;
    let held: Uint8Array[] = [];
    let heldLength = 0;
    let read = 0;
    for await (const chunk of chunksAndEnd(file)) {
      if (chunk !== null) {
        read += chunk.length;
        progress(read);
      }
      if (decode !== null) {
        yield decode(chunk, chunk === null);
        continue;
      }
      if (chunk !== null) held.push(chunk);
      heldLength += chunk?.length ?? 0;
      // Until something tells the encoding, what is held is either the beginning or begins with what is not ASCII.
      if (chunk !== null && heldLength < (isBegun ? decidingBytes : startBytes)) {
        if (!isBegun || held.length > 1 || firstForeign(chunk) < chunk.length) continue;
        held = [];
        heldLength = 0;
        yield chunk;
        continue;
      }
      let bytes = joined(held, heldLength);
      if (!isBegun) {
        isBegun = true;
        const wide = wideEncoding(bytes);
        if (wide !== null) {
          encoding = wide;
          decode = decoderOf(wide);
          yield decode(bytes, chunk === null);
          continue;
        }
        const foreign = firstForeign(bytes);
        if (foreign > 0) yield bytes.subarray(0, foreign);
        bytes = bytes.subarray(foreign);
        held = bytes.length > 0 ? [bytes] : [];
        heldLength = bytes.length;
        if (chunk !== null && heldLength < decidingBytes) continue;
      }
      if (bytes.length === 0) continue;
      held = [];
      ({ encoding, isDoubtful } = narrowEncoding(bytes));
      decode = decoderOf(encoding);
      yield decode(bytes, chunk === null);
    }
  }

  return { encoding: () => encodingName(encoding), isDoubtful: () => isDoubtful, pieces: pieces() };
}

function decoderOf(encoding: Encoding): (bytes: Uint8Array | null, isEnd: boolean) => Uint8Array | string {
  if (encoding === 'utf-8') return (bytes) => bytes ?? new Uint8Array();
  const decoder = decoderFor(encoding);
  return (bytes, isEnd) => decoder.decode(bytes ?? new Uint8Array(), { stream: !isEnd });
}

/** The first 64 kB of a file, or all of a smaller one, as `recognise` wants them. The text ends with a whole letter. */
export async function startOf(file: OpenedFile): Promise<Start> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunksOf(file)) {
    parts.push(chunk);
    length += chunk.length;
    if (length >= startBytes) break;
  }
  const bytes = joined(parts, length).subarray(0, startBytes);
  const encoding = file.encoding ?? wideEncoding(bytes) ?? narrowEncoding(bytes).encoding;
  return { bytes, text: decoderFor(encoding).decode(bytes, { stream: true }) };
}

/** The encoding of a beginning that says so itself, by a byte order mark or by the zeros of UTF-16; null for the others. */
function wideEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  for (const [index, byte] of bytes.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  // A table in any language has delimiters, digits and line ends; a zero or two are slips.
  const enough = Math.max(2, bytes.length / 40);
  if (odd > enough && odd > 20 * even) return 'utf-16le';
  if (even > enough && even > 20 * odd) return 'utf-16be';
  return null;
}

/** The encoding of bytes of which one at least is not ASCII. A letter cut off at their end speaks for none. */
function narrowEncoding(bytes: Uint8Array): { readonly encoding: Encoding; readonly isDoubtful: boolean } {
  const { letters, slips } = utf8Of(bytes);
  if (slips === 0 || letters > 4 * slips) return { encoding: 'utf-8', isDoubtful: false };
  const { encoding, fit } = likeliestEncoding(bytes);
  const eastern = fit < wellFitting ? eastAsianEncoding(bytes) : null;
  return { encoding: eastern ?? encoding, isDoubtful: eastern === null && fit < 0 };
}

/** Words of a language are, and hardly what is in another encoding. */
const wellFitting = 0.6;
const startBytes = 1 << 16;
const decidingBytes = 1 << 20;

/** The file's bytes as they come, and null for their end. */
async function* chunksAndEnd(file: OpenedFile): AsyncGenerator<Uint8Array | null, void> {
  yield* chunksOf(file);
  yield null;
}

/** Where the first byte is that is not ASCII; the length where all are. */
function firstForeign(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length && (bytes[at] ?? 0) < 0x80) at += 1;
  return at;
}

/**
 * How many letters of two bytes and more there are, and how many places that are none of UTF-8's (RFC 3629). Halves of a surrogate pair
 * in three bytes (CESU-8), and four bytes of what is beyond the last letter, are neither: they cannot be decoded, and only what means to write UTF-8 writes them.
 */
function utf8Of(bytes: Uint8Array): { readonly letters: number; readonly slips: number } {
  let letters = 0;
  let slips = 0;
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    at += 1;
    if (lead < 0x80) continue;
    const following =
      lead >= 0xc2 && lead < 0xe0 ? 1 : lead >= 0xe0 && lead < 0xf0 ? 2 : lead >= 0xf0 && lead < 0xf8 ? 3 : 0;
    const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    const highest = lead === 0xf4 ? 0x8f : 0xbf;
    const isNone = lead > 0xf4 || (lead === 0xed && (bytes[at] ?? 0) > 0x9f);
    let isWhole = following > 0;
    for (let next = 0; next < following && isWhole && at < bytes.length; next += 1) {
      const byte = bytes[at] ?? 0;
      if (byte < (next === 0 ? lowest : 0x80) || byte > (next === 0 ? highest : 0xbf)) isWhole = false;
      else at += 1;
    }
    if (!isWhole) slips += 1;
    else if (!isNone) letters += 1;
  }
  return { letters, slips };
}
