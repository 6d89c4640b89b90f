import { Gunzip } from 'fflate';
import type { CarrierResult, OpenedFile, Sink } from '../carrier.ts';
import type { Recognise } from './recognise.ts';
import { chunksOf, orRefused, Refused, streamOf } from '../chunks.ts';
import { crc32, isBomb, mostUnpacked } from './zip.ts';

/** Reads the file that gzip has packed, while it is unpacked; several packed one after the other are one file (RFC 1952, 2.2). */
export async function readGzip(
  file: OpenedFile,
  sink: Sink,
  part: string | null,
  recognise: Recognise,
): Promise<CarrierResult> {
  let reached = 0;
  const inner: OpenedFile = {
    name: file.name.replace(/\.gz$/i, ''),
    size: file.size,
    ...(file.encoding !== undefined && { encoding: file.encoding }),
    stream: () =>
      streamOf(() =>
        unpackedFrom(file, (bytes) => {
          reached = bytes;
        }),
      ),
  };
  return orRefused(async () => {
    const recognised = await recognise(inner);
    if ('is' in recognised) return { ok: false, refusal: recognised };
    const { carrier } = recognised;
    // Archives within it would have archives within them.
    if (carrier.id === 'gzip' || carrier.id === 'zip') throw new Refused('no-table', inner.name);
    const read = await carrier.load();
    const result = await read(
      inner,
      {
        ...sink,
        progress: () => {
          sink.progress(reached);
        },
      },
      part,
    );
    if (!result.ok) return result;
    const format = `${result.reading.format ?? carrier.id}.gz`;
    return { ok: true, reading: { ...result.reading, format } };
  });
}

async function* unpackedFrom(
  file: OpenedFile,
  progress: (bytes: number) => void,
): AsyncGenerator<Uint8Array, void> {
  let out: Uint8Array[] = [];
  let packed = 0;
  let length = 0;
  /** Of the member that is read. */
  let size = 0;
  let crc = 0;
  let trailer = new Uint8Array();
  const gunzip = new Gunzip((piece) => {
    if (piece.length === 0) return;
    size += piece.length;
    crc = crc32(crc, piece);
    out.push(piece);
  });
  gunzip.onmember = () => {
    size = 0;
    crc = 0;
  };
  for await (const chunk of chunksOf(file)) {
    for (let at = 0; at < chunk.length; at += step) {
      const piece = chunk.subarray(at, at + step);
      push(gunzip, piece, file.name);
      packed += piece.length;
      trailer = Uint8Array.from([...trailer, ...piece.subarray(-8)]).subarray(-8);
      for (const one of out) {
        length += one.length;
        if (isBomb(length, packed)) throw new Refused('zip-bomb', file.name);
        if (length > mostUnpacked) throw new Refused('too-large', file.name);
        progress(packed);
        yield one;
      }
      out = [];
    }
  }
  // The last member ends with its checksum and size; a file that is cut off does not.
  const end = new DataView(trailer.buffer, trailer.byteOffset, trailer.byteLength);
  if (end.byteLength < 8 || end.getUint32(0, true) !== crc || end.getUint32(4, true) !== size % 2 ** 32)
    throw new Refused('broken', file.name);
}

const step = 1 << 14;

/** fflate's errors are for what is packed, whatever they say. */
function push(gunzip: Gunzip, piece: Uint8Array, name: string): void {
  try {
    gunzip.push(piece, false);
  } catch {
    throw new Refused('broken', name);
  }
}
