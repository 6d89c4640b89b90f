/** What files begin with that hold no table as text, as their formats' specifications have it. */
const signatures: readonly (readonly [kind: string, beginning: string])[] = [
  ['PDF', '%PDF-'],
  ['PNG', '\u0089PNG'],
  ['JPEG', '\u00ff\u00d8\u00ff'],
  ['GIF', 'GIF8'],
  ['TIFF', 'II*\0'],
  ['TIFF', 'MM\0*'],
  ['RIFF', 'RIFF'],
  ['XLS', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1'],
  ['ZIP', 'PK\u0003\u0004'],
  ['GZIP', '\u001f\u008b'],
  ['7Z', '7z\u00bc\u00af'],
  ['RAR', 'Rar!'],
  ['XZ', '\u00fd7zXZ'],
  ['BZIP2', 'BZh'],
  ['ZSTD', '(\u00b5/\u00fd'],
  ['SQLite', 'SQLite format 3'],
  ['Parquet', 'PAR1'],
  ['Shapefile', '\0\0\u0027\n'],
  ['UTF-32', '\u00ff\u00fe\0\0'],
  ['UTF-32', '\0\0\u00fe\u00ff'],
  ['UTF-7', '+/v8'],
  ['RTF', '{\\rtf'],
];

/** What a file is by its first bytes, where that is no text; null for all others. */
export function signatureOf(bytes: Uint8Array): string | null {
  const beginning = String.fromCharCode(...bytes.subarray(0, 16));
  return signatures.find(([, signature]) => beginning.startsWith(signature))?.[0] ?? null;
}

/** Whether nearly all of a text is letters: pictures, archives and programs are full of other signs. What could not be decoded counts once, however long it is. */
export function isText(text: string): boolean {
  let others = 0;
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isOther = code < 32 ? !passable.includes(code) : code === 0x7f || code === lost;
    if (isOther && !(code === lost && before === lost)) others += 1;
    before = code;
  }
  return others <= fewSlips + text.length / 100;
}

const lost = 0xfffd;
/** In a text of a few lines, too. */
const fewSlips = 2;

/** TAB, LF, VT, FF, CR, the end-of-file of older systems, and delimiters: U+0001, U+001E, U+001F. */
const passable = [9, 10, 11, 12, 13, 26, 1, 30, 31];
