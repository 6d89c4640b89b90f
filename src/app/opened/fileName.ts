const longest = 120;
const short = 60;
const end = 24;

/** A file's name as it is shown: without signs that nobody sees, some of which turn round the words beside them, and of a length that can be read. */
export function shownName(name: string): string {
  const plain = [...name.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '').trim()];
  return cut(plain, longest);
}

/** Of a name already shown in full nearby: its beginning and its end, with the ending that says what it is. */
export function shortName(name: string): string {
  return cut([...name], short);
}

function cut(signs: readonly string[], most: number): string {
  if (signs.length <= most) return signs.join('');
  return `${signs.slice(0, most - end - 1).join('')}…${signs.slice(-end).join('')}`;
}

const fromRight = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** A name within a sentence: one that runs from right to left is kept to itself (U+2068, U+2069), or the numbers beside it would turn round. */
export function amongWords(name: string): string {
  return fromRight.test(name) ? `\u2068${name}\u2069` : name;
}

/** The last part of an address's path, as it is where it is written wrongly. */
export function nameAt({ pathname, host }: URL): string {
  const last = pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last) || host;
  } catch {
    return last;
  }
}

/** Of a file without its ending, for the names of what is made of it. */
export function plainName(name: string): string {
  const plain = name
    .replace(/\.[a-z0-9]{1,8}$/i, '')
    .replace(/[^\p{L}\p{N}_-]+/gu, '-')
    .slice(0, 60);
  return plain === '' || plain === '-' ? 'events' : plain;
}
