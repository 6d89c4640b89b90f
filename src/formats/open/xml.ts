import { SaxesParser } from 'saxes';
import { longestRow } from '../../model/longestRow.ts';
import { ampersandMender } from './ampersands.ts';
import type { OpenedFile } from './carrier.ts';
import { chunksOf, Refused, turns } from './chunks.ts';
import { localName } from './xmlRoot.ts';

/** What is told of a document while it is read. Names come without their namespaces' prefixes, which are any writer's own. */
export interface XmlHandlers {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close: (name: string) => void;
  /** Between two tags, whole; sections of CDATA apart. */
  readonly text: (text: string) => void;
}

export interface XmlReader {
  readonly write: (piece: string) => void;
  /** To be called once all is written. */
  readonly end: () => XmlEnd;
  /** Counts from 1. */
  readonly line: () => number;
}

export interface XmlEnd {
  /** Places that are not well-formed, read as far as they can be: `&` alone, `&nbsp;`, an element closed by its parent. */
  readonly slips: number;
  /** The document ends before its root does. */
  readonly isCut: boolean;
}

/**
 * Reads XML 1.0 in pieces. Slips are passed over, since other programs show such files too; throws `Refused` where a document brings
 * definitions of its own (no entity is ever resolved), where elements lie deeper than any format's, where slips are the rule, and where a single
 * text, tag or comment is longer than `longestRow`, as the parser would hold all of it.
 */
export function xmlReader({ open, close, text }: XmlHandlers): XmlReader {
  const parser = new SaxesParser();
  let slips = 0;
  let depth = 0;
  let isRooted = false;
  let isEnding = false;
  /** Letters written since something was told. */
  let untold = 0;
  let last = '';
  const slip = () => {
    slips += 1;
    if (slips > mostSlips) throw new Refused('broken', '', parser.line);
  };
  const mended = ampersandMender(slip);
  parser.on('error', () => {
    if (!isEnding) slip();
  });
  parser.on('doctype', (doctype) => {
    throw new Refused('broken', `<!DOCTYPE${doctype.slice(0, 40)}`, parser.line);
  });
  parser.on('opentag', ({ name, attributes }) => {
    isRooted = true;
    depth += 1;
    untold = 0;
    last = name;
    if (depth > deepest) throw new Refused('broken', `<${name.slice(0, 40)}>`, parser.line);
    open(localName(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    if (isEnding) return;
    depth -= 1;
    untold = 0;
    close(localName(name));
  });
  const tell = (told: string) => {
    untold = 0;
    text(told);
  };
  parser.on('text', tell);
  parser.on('cdata', tell);
  return {
    write: (piece) => {
      untold += piece.length;
      parser.write(mended(piece));
      if (untold > longestRow) throw new Refused('long-row', `<${last.slice(0, 40)}>`, parser.line);
    },
    end: () => {
      parser.write(mended('', true));
      isEnding = true;
      const isCut = depth > 0 || !isRooted;
      parser.close();
      return { slips, isCut };
    },
    line: () => parser.line,
  };
}

/** A document's text: in the encoding of its byte order mark, else the one it names, else UTF-8. What cannot be decoded is U+FFFD. */
export async function* xmlTextOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string, void> {
  let decoder: TextDecoder | null = null;
  let held = new Uint8Array();
  for await (const chunk of chunks) {
    if (decoder !== null) {
      yield decoder.decode(chunk, { stream: true });
      continue;
    }
    const grown = new Uint8Array(held.length + chunk.length);
    grown.set(held);
    grown.set(chunk, held.length);
    held = grown;
    if (held.length < declaringBytes) continue;
    decoder = decoderFor(held);
    yield decoder.decode(held, { stream: true });
  }
  yield decoder === null ? decoderFor(held).decode(held) : decoder.decode();
}

/** Gives a file to a reader as it comes; null where it was stopped before its end. */
export async function readXml(
  file: OpenedFile,
  progress: (bytes: number) => void,
  reader: XmlReader,
  isStopped: () => boolean,
): Promise<XmlEnd | null> {
  let size = 0;
  const turn = turns();
  const counted = async function* (): AsyncGenerator<Uint8Array, void> {
    for await (const chunk of chunksOf(file)) {
      size += chunk.length;
      yield chunk;
      progress(size);
      await turn();
    }
  };
  for await (const piece of xmlTextOf(counted())) {
    reader.write(piece);
    if (isStopped()) return null;
  }
  return reader.end();
}

const mostSlips = 10_000;
const deepest = 200;
const declaringBytes = 256;

function decoderFor(start: Uint8Array): TextDecoder {
  const [a, b] = start;
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return new TextDecoder('utf-16le');
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return new TextDecoder('utf-16be');
  const head = String.fromCharCode(...start.subarray(0, declaringBytes));
  const named = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.-]{1,40})["']/.exec(head)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(/^(?:utf-?16|ucs)/i.test(named) ? 'utf-8' : named);
  } catch {
    return new TextDecoder();
  }
}
