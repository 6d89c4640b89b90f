import { gunzipSync, gzipSync, unzipSync, zipSync } from 'fflate';

// Files as hard drives, mail and people leave them: the same number makes the same damage.

/** Numbers below 1, one after the other. */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** What parsers trip over. */
const stones = [
  '"',
  '""',
  "'",
  ',',
  ';',
  '\t',
  '\n',
  '\r\n',
  '\0',
  '\u202e',
  '\ufeff',
  '\u001f',
  '\u001e',
  '[[[[',
  '{',
  '}',
  ']',
  '<',
  '>',
  '&',
  '&amp;',
  '&#0;',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<?',
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '1e999',
  'NaN',
  'null',
  '__proto__',
  'constructor',
  '2022-02-30',
  '-271822-04-19',
  '44 BC',
  '\\u',
  '\\ud800',
  '9'.repeat(40),
  '-'.repeat(30),
  ' '.repeat(300),
  '😀',
  '=cmd|x',
  'POINT(',
  '"features":',
  '"geometry":null,',
  '</kml>',
  '<Placemark>',
  '<row r="1048576">',
  '<c r="XFD1"><v>',
  '{"type":"GeometryCollection","geometries":[',
];

/** Bytes of which some, at one to four places, are lost, turned, doubled, moved, or others. */
export function damaged(bytes: Uint8Array, next: () => number): Uint8Array {
  const below = (most: number) => Math.floor(next() * most);
  let left = bytes;
  for (let times = 1 + below(4); times > 0; times -= 1) {
    const at = below(left.length + 1);
    const before = left.subarray(0, at);
    const from = left.subarray(at);
    switch (below(7)) {
      case 0:
        left = before;
        break;
      case 1:
        left = left.map((byte, index) => (index === at ? byte ^ (1 << below(8)) : byte));
        break;
      case 2:
        left = joined(before, new TextEncoder().encode(stones[below(stones.length)]), from);
        break;
      case 3:
        left = joined(before, from.subarray(1 + below(40)));
        break;
      case 4:
        left = joined(
          before,
          ...Array<Uint8Array>(1 + below(20)).fill(from.subarray(0, 1 + below(200))),
          from,
        );
        break;
      case 5: {
        const other = below(left.length + 1);
        left = joined(before, left.subarray(other, other + below(60)), from);
        break;
      }
      case 6:
        left = left.map((byte, index) => (index >= at && index < at + 6 ? below(256) : byte));
        break;
    }
  }
  return left;
}

/** The same within what is packed, where a checksum would stop it at the door; null where nothing is. */
export function damagedWithin(whole: Uint8Array, next: () => number): Uint8Array | null {
  if (whole[0] === 0x1f) return gzipSync(damaged(gunzipSync(whole), next));
  if (whole[0] !== 0x50) return null;
  const files = Object.entries(unzipSync(whole)).map(
    ([name, bytes]) => [name, next() < 0.5 ? bytes : damaged(bytes, next)] as const,
  );
  return zipSync(Object.fromEntries(files));
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
