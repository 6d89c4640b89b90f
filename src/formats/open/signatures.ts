import { rootOf } from './xmlRoot.ts';

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
  if (isDbf(bytes)) return 'DBF';
  const beginning = String.fromCharCode(...bytes.subarray(0, 16));
  return signatures.find(([, signature]) => beginning.startsWith(signature))?.[0] ?? null;
}

/** A dBase table, as a Shapefile has beside it: its version, the day of its last change, how long its header and its records are, two bytes of 0. */
function isDbf(bytes: Uint8Array): boolean {
  const [version = 0, , month = 0, day = 0] = bytes;
  const at = (place: number) => (bytes[place] ?? 0) + (bytes[place + 1] ?? 0) * 256;
  const header = at(8);
  return (
    dbfVersions.has(version) &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= 31 &&
    header >= 65 &&
    (header >= bytes.length || bytes[header - 1] === 0x0d || bytes[header - 264] === 0x0d) &&
    at(10) > 1 &&
    at(12) === 0
  );
}

const dbfVersions = new Set([0x02, 0x03, 0x04, 0x05, 0x30, 0x31, 0x32, 0x83, 0x8b, 0x8c, 0xf5]);

/** Which XML that holds tables or places, and is not read, a beginning is; null for all others. */
export function xmlKindOf(text: string): string | null {
  const root = rootOf(text);
  if (root === null) return null;
  const beginning = text.slice(0, 4096);
  if (root === 'document' && beginning.includes('urn:oasis:names:tc:opendocument')) return 'ODS';
  if (root === 'Workbook' && beginning.includes('urn:schemas-microsoft-com:office:spreadsheet'))
    return 'XML 2003';
  if (root === 'FeatureCollection' && /opengis\.net\/(?:gml|wfs)/.test(beginning)) return 'GML';
  return root === 'osm' ? 'OSM' : null;
}

/** Records behind lines of comments, which JSON does not have. */
export function isCommentedJson(text: string): boolean {
  const rest = text
    .slice(0, 4096)
    .replace(/^\ufeff?(?:\s*(?:#|\/\/)[^\n]{0,2000}\n)+/, '')
    .trimStart();
  return (
    rest.length < text.length - 2 &&
    /^(?:\[\s*)?\{\s*"|^\[\s*$/.test(rest.slice(0, 200)) &&
    /^\ufeff?\s*(?:#|\/\/)/.test(text)
  );
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
