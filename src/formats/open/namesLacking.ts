import { isTyped } from './typed.ts';

type Row = readonly string[];

/**
 * Where the names of columns are one fewer than cells, whether the first or the last column has none. R writes names of rows without one for
 * their column, other programs forget the last: told by which names then fit what is below them; else the first, if its cells are all different, as names of rows are.
 */
export function nameLacking(names: Row, body: readonly Row[]): 'first' | 'last' {
  const first = fitOf(['', ...names], body);
  const last = fitOf(names, body);
  if (first !== last) return first > last ? 'first' : 'last';
  const own = body.map(([cell = '']) => cell);
  return new Set(own).size === own.length ? 'first' : 'last';
}

const list = (words: string) => new Set(words.split(' '));
const ofDegrees = list(
  'lat latitude lon lng long longitude широта довгота долгота breite länge latitud longitud',
);
const ofTimes = list(
  'date datetime time timestamp year month day start end begin дата час рік год datum jahr fecha año',
);
const ofWords = list(
  'name title description notes note text place city country type kind category source comment назва опис місто название описание город ort titel beschreibung nombre',
);

/** How many cells are what columns of events are called, and nothing else. */
export function usualNamesIn(row: Row): number {
  return row.filter((cell) => {
    const word = cell.trim().toLowerCase();
    return [ofDegrees, ofTimes, ofWords].some((among) => among.has(word));
  }).length;
}

/** How many names have below them what they say, less those that have something else. */
function fitOf(names: Row, body: readonly Row[]): number {
  return names.reduce((sum, name, column) => {
    const words = name.toLowerCase().split(/[^\p{L}]+/u);
    const isOf = (among: ReadonlySet<string>) => words.some((word) => among.has(word));
    const cells = body.map((row) => row[column]?.trim() ?? '').filter((cell) => cell !== '');
    const share = (test: (cell: string) => boolean) => cells.filter(test).length / cells.length;
    if (cells.length === 0) return sum;
    if (isOf(ofDegrees))
      return (
        sum + (share(words.some((word) => word.startsWith('lat')) ? isLatitude : isDegree) > 0.8 ? 1 : -1)
      );
    if (isOf(ofTimes))
      return sum + (share((cell) => isTyped(cell) && !/^-?\d+[.,]\d+$/.test(cell)) > 0.5 ? 1 : -1);
    return isOf(ofWords) ? sum + (share((cell) => !isTyped(cell)) > 0.5 ? 1 : -1) : sum;
  }, 0);
}

function isDegree(cell: string): boolean {
  return /^[+-]?\d{1,3}(?:[.,]\d*)?$/.test(cell) && Math.abs(parseFloat(cell)) <= 360;
}

function isLatitude(cell: string): boolean {
  return isDegree(cell) && Math.abs(parseFloat(cell)) <= 90;
}
