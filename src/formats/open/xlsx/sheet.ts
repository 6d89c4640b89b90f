import { longestRow } from '../../../model/longestRow.ts';
import { xmlReader } from '../xml.ts';
import { linkOfFormula } from './links.ts';
import { generalText, type NumberKind, shownText } from './numbers.ts';
import { columnOf, mostColumns } from './reference.ts';

/** What cells of a workbook refer to. */
export interface Workbook {
  /** Texts that cells share, by number. */
  readonly texts: readonly string[];
  /** The formats of cells, by number. */
  readonly kinds: readonly NumberKind[];
  readonly is1904: boolean;
}

/** A row with anything in it. */
export interface SheetRow {
  /** As the sheet numbers it, from 1. */
  readonly number: number;
  readonly cells: readonly string[];
  /** Of each cell: it is a number, a time or a truth value, no text. */
  readonly isTyped: readonly boolean[];
  /** Addresses that formulas put behind texts, by the place of the cell from 0. */
  readonly links: ReadonlyMap<number, string> | null;
  readonly isHidden: boolean;
  /** Some of its cells lie beyond the columns that a sheet has. */
  readonly isOverfull: boolean;
}

export interface SheetReader {
  readonly write: (piece: string) => void;
  /** True where the sheet ends before it is closed. */
  readonly end: () => boolean;
}

/** Cells that are merged into one, columns and rows from 1. */
export interface Merge {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Reads a worksheet (ECMA-376-1, 18.3.1). Formulas are what they gave when the workbook was last counted, errors are their names (`#N/A`),
 * truth values `TRUE` and `FALSE`. Rows without any text are none.
 */
export function sheetReader(
  workbook: Workbook,
  row: (row: SheetRow) => void,
  merged: (merge: Merge) => void = () => undefined,
): SheetReader {
  let number = 0;
  let isHidden = false;
  let isOverfull = false;
  /** Letters of the row: what comes beyond `longestRow` is left, as the row will be refused. */
  let length = 0;
  let cells: string[] = [];
  let isTyped: boolean[] = [];
  let links: Map<number, string> | null = null;
  let column = 0;
  let type = '';
  let style = 0;
  let value = '';
  let formula = '';
  let isFormula = false;
  let isValue = false;
  let isInline = false;
  let isFilled = false;

  const finishCell = (): void => {
    if (value === '' || length > longestRow) return;
    if (column > mostColumns) {
      isOverfull = true;
      return;
    }
    const kind = workbook.kinds[style] ?? plainNumber;
    const text = cellText(workbook, type, kind, value);
    if (text === '') return;
    length += text.length;
    while (cells.length < column) {
      cells.push('');
      isTyped.push(false);
    }
    cells[column - 1] = text;
    isTyped[column - 1] = type === '' || type === 'n' || type === 'd' || type === 'b';
    const address = formula === '' ? null : linkOfFormula(formula);
    if (address !== null) (links ??= new Map<number, string>()).set(column - 1, address);
    isFilled ||= text.trim() !== '';
  };

  const reader = xmlReader({
    open: (name, attributes) => {
      switch (name) {
        case 'row': {
          const told = Number(attributes['r']);
          number = Number.isInteger(told) && told > number ? told : number + 1;
          isHidden = attributes['hidden'] === '1' || attributes['hidden'] === 'true';
          cells = [];
          isTyped = [];
          links = null;
          column = 0;
          length = 0;
          isFilled = false;
          isOverfull = false;
          break;
        }
        case 'c':
          column = columnOf(attributes['r'] ?? '') || column + 1;
          type = attributes['t'] ?? '';
          style = Number(attributes['s'] ?? 0);
          value = '';
          formula = '';
          break;
        case 'f':
          isFormula = true;
          break;
        case 'v':
          isValue = true;
          break;
        case 'is':
          isInline = true;
          break;
        case 't':
          isValue = isInline;
          break;
        case 'rPh':
          // How a text is spoken, written over it.
          isInline = false;
          break;
        case 'mergeCell': {
          const merge = mergeOf(attributes['ref'] ?? '');
          if (merge !== null) merged(merge);
          break;
        }
      }
    },
    close: (name) => {
      switch (name) {
        case 'f':
          isFormula = false;
          break;
        case 'v':
        case 't':
          isValue = false;
          break;
        case 'rPh':
          isInline = true;
          break;
        case 'is':
          isInline = false;
          break;
        case 'c':
          finishCell();
          value = '';
          break;
        case 'row':
          if (isFilled || isOverfull) row({ number, cells, isTyped, links, isHidden, isOverfull });
          break;
      }
    },
    text: (text) => {
      if (isValue) value += text;
      else if (isFormula && formula.length < longestFormula) formula += text;
    },
  });
  return { write: reader.write, end: () => reader.end().isCut };
}

/** The texts that cells share (18.4.8), their runs of one style joined. */
export function sharedTextsReader(text: (text: string) => void): SheetReader {
  let value = '';
  let isText = false;
  let isSpoken = false;
  const reader = xmlReader({
    open: (name) => {
      if (name === 'si') value = '';
      else if (name === 't') isText = !isSpoken;
      else if (name === 'rPh') isSpoken = true;
    },
    close: (name) => {
      if (name === 'si') text(unescaped(value));
      else if (name === 't') isText = false;
      else if (name === 'rPh') isSpoken = false;
    },
    text: (piece) => {
      if (isText) value += piece;
    },
  });
  return { write: reader.write, end: () => reader.end().isCut };
}

const longestFormula = 4000;
const plainNumber: NumberKind = { is: 'number' };

function cellText({ texts, is1904 }: Workbook, type: string, kind: NumberKind, value: string): string {
  switch (type) {
    case 's':
      // A text that is not there leaves its sign, not an empty cell.
      return texts[Number(value)] ?? '\ufffd';
    case 'str':
    case 'inlineStr':
      return unescaped(value);
    case 'b':
      return value.trim() === '1' ? 'TRUE' : 'FALSE';
    case 'd':
      return value.trim().replace(/^(\d{4}-\d\d-\d\d)T00:00(?::00(?:\.0+)?)?$/, '$1');
    case 'e':
      return value;
    default:
      return kind.is === 'number' ? generalText(value) : shownText(value, kind, is1904);
  }
}

/** Characters that XML does not have are written by number (22.9.2.19). */
function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function mergeOf(reference: string): Merge | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(reference);
  if (match === null) return null;
  const [, from = '', top = '', to = '', bottom = ''] = match;
  return { left: columnOf(from), top: Number(top), right: columnOf(to), bottom: Number(bottom) };
}
