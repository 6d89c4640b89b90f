import type { CarrierResult, OpenedFile } from '../carrier.ts';
import { chunksOf } from '../chunks.ts';

/** Says of an OLE file whether it is encrypted (MS-OFFCRYPTO, 2.3.4.4: a stream of that name) or a workbook of Excel before 2007. */
export async function refuseOle(file: OpenedFile): Promise<CarrierResult> {
  let tail = '';
  for await (const chunk of chunksOf(file)) {
    const text = tail + new TextDecoder('latin1').decode(chunk);
    if (text.includes(encrypted))
      return { ok: false, refusal: { is: 'encrypted', found: 'XLSX', line: null } };
    tail = text.slice(-encrypted.length);
  }
  return { ok: false, refusal: { is: 'unknown-format', found: 'XLS', line: null } };
}

/** Names are in UTF-16. */
const encrypted = 'EncryptedPackage'.split('').join('\0');
