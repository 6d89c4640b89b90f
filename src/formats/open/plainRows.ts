import type { RowBatch } from './carrier.ts';
import type { Dialect } from './cellReader.ts';

/** Reads rows straight from bytes of UTF-8, as far as they are plain. */
export interface PlainRows {
  /**
   * Reads on from a row's beginning, and gives the place behind the last row that was read. What it has read is in `batch` until it is called again;
   * `lines` and `numbers` say how many lines and rows of the file these are, a line without anything behind them among them.
   */
  readonly read: (bytes: Uint8Array, from: number) => number;
  readonly batch: RowBatch;
  readonly lines: number;
  readonly numbers: number;
  /** What it stopped at: the end of the bytes, a row that goes on behind it, a line without anything, a row that is not plain. */
  readonly stop: 'end' | 'cut' | 'blank' | 'odd';
}

/**
 * null for a dialect of which no row is plain. A row is if it has as many cells as there are columns, or more that are all empty; if not all of
 * its cells are empty; if nothing but a delimiter or a line's end follows a closing mark; and if all of it is UTF-8 without U+FFFD and U+001F.
 * `rowReader` reads such rows the same, as a test has it; all others are its own, as is one that says the header again.
 */
export function plainRows(
  { delimiter, quote, escape, isSpaced }: Dialect,
  width: number,
  header: readonly string[] = [],
): PlainRows | null {
  const parting = delimiter.charCodeAt(0);
  if (isSpaced || (quote !== null && escape === 'backslash') || parting >= 0x80) return null;
  const mark = quote?.charCodeAt(0) ?? -1;
  const again =
    header.length > 1 ? new TextEncoder().encode(header.join(String.fromCharCode(separator))) : null;
  const isEnding = new Uint8Array(256);
  for (const byte of [parting, lf, cr, separator]) isEnding[byte] = 1;
  let text = new Uint8Array(1 << 16);
  let ends = new Uint32Array(1 << 10);
  let length = 0;
  let count = 0;
  let lines = 0;
  let numbers = 0;
  let stop: PlainRows['stop'] = 'end';
  /** Of the row that is read: how long it makes the text, its cells, its lines, all of its bytes together. */
  let out = 0;
  let cells = 0;
  let breaks = 0;
  let all = 0;

  // In both loops what changes with each byte is held in variables of their own: those that functions share cost twice as much.

  /** The place after a cell in quotation marks, from behind the first; -1 where the row is not plain, -2 where the bytes end. */
  function quoted(bytes: Uint8Array, from: number): number {
    const end = bytes.length;
    const to = text;
    let at = from;
    let put = out;
    let seen = 0;
    let broken = 0;
    let after = -2;
    while (at < end) {
      const byte = bytes[at++] ?? 0;
      if (byte === mark) {
        if (at === end) break;
        const next = bytes[at] ?? 0;
        if (next !== mark) {
          after = isEnding[next] === 1 ? at : -1;
          break;
        }
        at++;
      } else if (byte < 0x20) {
        if (byte === separator) return -1;
        if (byte === cr && at === end) break;
        if (byte === lf || (byte === cr && bytes[at] !== lf)) broken++;
      }
      seen |= byte;
      to[put++] = byte;
    }
    out = put;
    all |= seen;
    breaks += broken;
    return after;
  }

  /** The place after a row and its line's end; else as `quoted`. */
  function row(bytes: Uint8Array, from: number): number {
    const end = bytes.length;
    const to = text;
    let at = from;
    out = length;
    cells = 1;
    breaks = 1;
    all = 0;
    for (;;) {
      if (bytes[at] === mark) {
        at = quoted(bytes, at + 1);
        if (at < 0) return at;
      }
      let byte = 0;
      let put = out;
      let seen = 0;
      for (; at < end; at++) {
        byte = bytes[at] ?? 0;
        if (isEnding[byte] === 1) break;
        seen |= byte;
        to[put++] = byte;
      }
      all |= seen;
      out = put;
      if (at >= end) return -2;
      if (byte === parting) {
        to[out++] = separator;
        cells++;
        at++;
      } else if (byte === lf) return at + 1;
      else if (byte === separator) return -1;
      else if (at + 1 === end) return -2;
      else return bytes[at + 1] === lf ? at + 2 : at + 1;
    }
  }

  function isPlain(): boolean {
    for (; cells > width; cells--) if (text[--out] !== separator) return false;
    if (
      again !== null &&
      out - length === again.length &&
      again.every((byte, at) => text[length + at] === byte)
    )
      return false;
    return cells === width && out - length > width - 1 && (all < 0x80 || isSound(text, length, out));
  }

  function take(): void {
    length = out;
    if (count === ends.length) {
      const more = new Uint32Array(count * 2);
      more.set(ends);
      ends = more;
    }
    ends[count++] = length;
    lines += breaks;
  }

  return {
    get batch() {
      return { bytes: text, ends, count };
    },
    get lines() {
      return lines;
    },
    get numbers() {
      return numbers;
    },
    get stop() {
      return stop;
    },
    read(bytes, from) {
      if (text.length < bytes.length) text = new Uint8Array(bytes.length);
      length = count = lines = 0;
      let at = from;
      let next = 0;
      while (at < bytes.length) {
        next = row(bytes, at);
        if (next < 0 || !isPlain()) break;
        take();
        at = next;
      }
      numbers = count;
      stop = at === bytes.length ? 'end' : next === -2 ? 'cut' : 'odd';
      const isBlank = stop === 'odd' && next > 0 && (bytes[at] === lf || bytes[at] === cr);
      if (!isBlank) return at;
      stop = 'blank';
      lines++;
      numbers++;
      return next;
    },
  };
}

const lf = 10;
const cr = 13;
/** Between cells, as they are kept. */
const separator = 0x1f;

/** Whether bytes are UTF-8 (RFC 3629) without U+FFFD, which stands for what could not be read. */
function isSound(bytes: Uint8Array, from: number, to: number): boolean {
  let at = from;
  while (at < to) {
    const lead = bytes[at++] ?? 0;
    if (lead < 0x80) continue;
    const second = at < to ? (bytes[at++] ?? 0) : 0;
    if (lead < 0xe0) {
      if (lead < 0xc2 || second >>> 6 !== 2) return false;
      continue;
    }
    const third = at < to ? (bytes[at++] ?? 0) : 0;
    if (second >>> 6 !== 2 || third >>> 6 !== 2) return false;
    if (lead < 0xf0) {
      if ((lead === 0xe0 && second < 0xa0) || (lead === 0xed && second > 0x9f)) return false;
      if (lead === 0xef && second === 0xbf && third === 0xbd) return false;
      continue;
    }
    const fourth = at < to ? (bytes[at++] ?? 0) : 0;
    if (lead > 0xf4 || fourth >>> 6 !== 2) return false;
    if ((lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second > 0x8f)) return false;
  }
  return true;
}
