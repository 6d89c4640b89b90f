/** The encodings of texts that a reader can choose from, by their labels (WHATWG Encoding, and those of DOS), and as people write them. */
export const encodings = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  'windows-1250': 'windows-1250',
  'windows-1251': 'windows-1251',
  'windows-1252': 'windows-1252',
  'windows-1253': 'windows-1253',
  'windows-1254': 'windows-1254',
  'windows-1255': 'windows-1255',
  'windows-1256': 'windows-1256',
  'windows-1257': 'windows-1257',
  'windows-874': 'windows-874',
  'iso-8859-2': 'ISO 8859-2',
  'iso-8859-5': 'ISO 8859-5',
  'koi8-u': 'KOI8-U',
  ibm437: 'CP437',
  ibm850: 'CP850',
  ibm852: 'CP852',
  ibm866: 'CP866',
  macintosh: 'Mac Roman',
  shift_jis: 'Shift-JIS',
  'euc-jp': 'EUC-JP',
  gb18030: 'GB 18030',
  big5: 'Big5',
  'euc-kr': 'EUC-KR',
} as const;
export type Encoding = keyof typeof encodings;

export const encodingLabels = Object.keys(encodings).map(parseEncoding);

export function encodingName(label: Encoding): string {
  return encodings[label];
}

/** The label of a name; null where it is of none. */
export function encodingNamed(name: string): Encoding | null {
  return encodingLabels.find((label) => encodings[label] === name) ?? null;
}

function parseEncoding(label: string): Encoding {
  return label as Encoding;
}
