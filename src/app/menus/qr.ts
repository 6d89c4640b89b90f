import { encode } from 'uqr';

/** The squares of a code, its margin of four among them: `size` a side, the dark ones as one path. */
export interface Code {
  readonly size: number;
  readonly path: string;
}

/** Beyond so many squares a side a code is drawn larger, for the lenses of telephones. */
export const denseFrom = 85;

const margin = 4;
/** 117 squares a side: of more, a telephone reads too few from a slip of paper or from the back of a room. */
const maxVersion = 25;

/** null for a text that is too long. A sixth of the code may be dirty or torn, or more where there is room for it. */
export function codeOf(text: string): Code | null {
  const rows = squaresOf(text);
  return rows && { size: rows.length, path: rows.map(rowPath).join('') };
}

/** As a file of its own, so many pixels a side where nobody says how large it is wanted. */
export function codeFile({ size, path }: Code, pixels: number): string {
  const box = `width="${pixels}" height="${pixels}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"`;
  const ground = `<path fill="#fff" d="M0 0h${size}v${size}h-${size}z"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${box}>${ground}<path d="${path}"/></svg>\n`;
}

function squaresOf(text: string): readonly (readonly boolean[])[] | null {
  try {
    return encode(text, { ecc: 'M', boostEcc: true, border: margin, maxVersion }).data;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** A box for each run of dark squares. */
function rowPath(row: readonly boolean[], y: number): string {
  return row
    .map((isDark, x) => {
      if (!isDark || row[x - 1]) return '';
      const end = row.indexOf(false, x);
      const length = (end === -1 ? row.length : end) - x;
      return `M${x} ${y}h${length}v1h${-length}z`;
    })
    .join('');
}
