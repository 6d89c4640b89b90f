import { gzip, ole, zip } from './archive.ts';
import type { Recognise } from './archive/recognise.ts';
import type { Carrier, OpenedFile } from './carrier.ts';
import { chunksOf } from './chunks.ts';
import { kml } from './kml.ts';

/** Lines of cells between semicolons. */
const plain: Carrier = {
  id: 'plain',
  likeness: ({ text }) => (text.includes(';') ? 0.6 : 0),
  load: () =>
    Promise.resolve(async (file, sink) => {
      let text = '';
      let read = 0;
      const decoder = new TextDecoder();
      for await (const chunk of chunksOf(file)) {
        text += decoder.decode(chunk, { stream: true });
        read += chunk.length;
        sink.progress(read);
      }
      const [head = '', ...lines] = text.trim().split('\n');
      const columns = head.split(';');
      sink.columns(columns);
      for (const line of lines) if (!sink.row(line.split(';').slice(0, columns.length))) break;
      return {
        ok: true,
        reading: { encoding: 'UTF-8', delimiter: ';', notes: [], format: null, parts: null },
      };
    }),
};

const recognise: Recognise = async (file) => {
  const bytes = await beginningOf(file);
  const start = { bytes, text: new TextDecoder().decode(bytes) };
  for (const carrier of [packed, packedAlone, ole, kml, plain]) {
    const likeness = carrier.likeness(start);
    if (likeness > 0) return { carrier, likeness };
  }
  return { is: 'unknown-format', found: '', line: null };
};
export const packed = zip(recognise);
export const packedAlone = gzip(recognise);

async function beginningOf(file: OpenedFile): Promise<Uint8Array> {
  let bytes = new Uint8Array();
  for await (const chunk of chunksOf(file)) {
    bytes = Uint8Array.from([...bytes, ...chunk.subarray(0, 200)]);
    if (bytes.length > 100) break;
  }
  return bytes;
}
