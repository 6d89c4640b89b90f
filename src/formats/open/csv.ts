import type { Carrier, CarrierResult, OpenedFile, Reading, Refusal, Sink } from './carrier.ts';
import { joined } from './chunks.ts';
import { type HalfDecoding, halfDecoding } from './decoding.ts';
import { judge, mostColumns } from './dialect.ts';
import { isCommentedJson, isText, signatureOf } from './signatures.ts';
import { sparqlJudgement, turtleText } from './sparqlTsv.ts';
import { tableReader } from './tableRows.ts';
import { isTyped } from './typed.ts';

/** Delimited text: CSV, TSV and their kin, in any dialect and encoding. */
export const csv: Carrier = {
  id: 'csv',
  likeness: ({ bytes, text }) => {
    const trimmed = text.trimStart();
    if (
      trimmed === '' ||
      /^[<{[]/.test(trimmed) ||
      isCommentedJson(text) ||
      signatureOf(bytes) !== null ||
      !isText(text)
    )
      return 0;
    return judge(text, false).width > 1 ? 0.6 : 0.1;
  },
  load: () => Promise.resolve(read),
};

/** By so much of the text the dialect is judged. */
const judgedLength = 1 << 18;
/** By more, where it has no line end yet: the names of very many columns. */
const longestHeader = 1 << 20;
const shown = 200;

async function read(file: OpenedFile, sink: Sink): Promise<CarrierResult> {
  const { pieces, ...told } = halfDecoding(file, sink.progress);
  try {
    return await readPieces(pieces, told, sink);
  } finally {
    await pieces.return();
  }
}

async function readPieces(
  pieces: HalfDecoding['pieces'],
  { encoding, isDoubtful }: Omit<HalfDecoding, 'pieces'>,
  sink: Sink,
): Promise<CarrierResult> {
  const { text: beginning, held, isWhole } = await beginningOf(pieces);
  if (beginning.trim() === '') return refused('empty', '', null);
  const sparql = sparqlJudgement(beginning);
  const judgement = sparql ?? judge(beginning, isWhole);
  const { width, rows, dialect } = judgement;
  if (width > mostColumns) return refused('too-many-columns', beginning, 1);
  if (sparql === null && width < 2 && !rows.some(([cell = '']) => tellsTimeOrPlace(cell))) {
    return refused('one-column', rows[0]?.[0] ?? '', 1);
  }
  const plainSink: Sink =
    sparql === null
      ? sink
      : { ...sink, rows: undefined, row: (cells, number) => sink.row(cells.map(turtleText), number) };
  const table = tableReader(judgement, plainSink);
  sink.columns(table.columns);
  let isWanted = held.every(table.push);
  for (let isOver = isWhole; isWanted && !isOver;) {
    const piece = await pieces.next();
    if (piece.done === true) isOver = true;
    else isWanted = table.push(piece.value);
  }
  if (isWanted) table.end();
  const refusal = table.refusal();
  if (refusal !== null) return { ok: false, refusal };
  const reading: Reading = {
    encoding: encoding(),
    delimiter: width < 2 ? null : dialect.delimiter,
    notes: [...(isDoubtful() ? ['letters-doubtful'] : []), ...judgement.notes, ...table.notes()],
    format: null,
    parts: null,
  };
  return { ok: true, reading };
}

/** So much of a text that its dialect can be judged, and the pieces in which it has come, without a mark of byte order. */
async function beginningOf(pieces: HalfDecoding['pieces']) {
  const decoder = new TextDecoder();
  const bytes: Uint8Array[] = [];
  const texts: string[] = [];
  let length = 0;
  let text = '';
  let isWhole = false;
  let hasLine = false;
  while (!isWhole && (text.length < judgedLength || (!hasLine && text.length < longestHeader))) {
    const { done, value: piece } = await pieces.next();
    if (done === true) {
      isWhole = true;
      text += decoder.decode();
      continue;
    }
    if (typeof piece === 'string') texts.push(piece);
    else {
      bytes.push(piece);
      length += piece.length;
    }
    const more = typeof piece === 'string' ? piece : decoder.decode(piece, { stream: true });
    hasLine ||= /[\r\n]/.test(more);
    text += more;
  }
  const all = joined(bytes, length);
  const isMarked = all[0] === 0xef && all[1] === 0xbb && all[2] === 0xbf;
  return { text, held: [isMarked ? all.subarray(3) : all, ...texts], isWhole };
}

function refused(is: Refusal['is'], found: string, line: number | null): CarrierResult {
  return { ok: false, refusal: { is, found: found.slice(0, shown), line } };
}

/** A single column is a table where it has times, or points in one cell. */
function tellsTimeOrPlace(cell: string): boolean {
  const text = cell.trim().slice(0, shown);
  return (
    (isTyped(text) && !/^https?:/i.test(text)) ||
    /^(?:POINT|LINESTRING|POLYGON|MULTI)/i.test(text) ||
    /^-?\d{1,3}\.\d+[ ,]+-?\d{1,3}\.\d+$/.test(text)
  );
}
