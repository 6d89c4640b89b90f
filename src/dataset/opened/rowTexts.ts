import { readLink } from '../../model/cells/link.ts';
import { saysNothing } from '../../model/cells/nothing.ts';
import { hidesSigns } from '../../model/textRules.ts';
import type { ColumnIndex, Mapping } from '../../model/mapping.ts';
import type { RowCells } from './rowCells.ts';
import type { Tell } from './side.ts';
import type { TextTable } from './table.ts';

/** Tells of the texts of the row that `cells` has read: characters that are not seen, links that are no `https:` addresses. */
export function rowTexts({ bytes }: TextTable, mapping: Mapping, cells: RowCells, tell: Tell): () => void {
  const { title, text, kind, source, link, id, placeName } = mapping;
  const named = [title, text, kind, source, link, id, placeName].filter((column) => column !== null);
  const columns: readonly ColumnIndex[] = [...new Set(named)];
  return () => {
    if (cells.isSuspect()) {
      for (const column of columns) {
        const isHidden =
          isSuspect(bytes, cells.starts[column] ?? 0, cells.ends[column] ?? 0) &&
          hidesSigns(cells.text(column));
        if (isHidden) tell('text-control', column);
      }
    }
    if (link === null || isPlainLink(bytes, cells.starts[link] ?? 0, cells.ends[link] ?? 0)) return;
    const written = cells.text(link);
    if (!saysNothing(written.trim()) && readLink(written) === null) tell('url-not-https', link);
  };
}

/** Whether there may be a character that is not seen: dashes and quotation marks of most languages are told apart here. */
function isSuspect(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x20) {
      if (byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) return true;
    } else if (byte === 0x7f) return true;
    else if (
      byte >= 0xc2 &&
      byte !== 0xd0 &&
      byte !== 0xd1 &&
      isRare(byte, bytes[at + 1] ?? 0, bytes[at + 2] ?? 0)
    )
      return true;
  }
  return false;
}

function isRare(first: number, second: number, third: number): boolean {
  switch (first) {
    case 0xc2:
      return second < 0xa0 || second === 0xad;
    case 0xe2:
      return (
        (second === 0x80 && (third === 0x8b || (third >= 0xa8 && third <= 0xae))) ||
        (second === 0x81 && third >= 0xa0)
      );
    case 0xe3:
      return second === 0x85 && third === 0xa4;
    case 0xcd:
    case 0xd8:
    case 0xe1:
    case 0xef:
    case 0xf0:
    case 0xf3:
      return true;
    default:
      return false;
  }
}

const secure = [0x68, 0x74, 0x74, 0x70, 0x73, 0x3a, 0x2f, 0x2f];

/** `https://`, a host in small letters without a port, and no sign that an address has not: such are most, and need no more looks. */
function isPlainLink(bytes: Uint8Array, from: number, to: number): boolean {
  if (from === to) return true;
  for (let index = 0; index < secure.length; index++) if (bytes[from + index] !== secure[index]) return false;
  let at = from + secure.length;
  let label = 0;
  let labels = 1;
  let isName = false;
  for (; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x61 && byte <= 0x7a) {
      label++;
      isName = true;
    } else if (byte === 0x2e && label > 0 && label < 60) {
      label = 0;
      labels++;
      isName = false;
    } else break;
  }
  if (labels < 2 || labels > 4 || !isName || label > 60) return false;
  if (at < to && bytes[at] !== 0x2f) return false;
  if (to - from > 2000) return false;
  for (; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte <= 0x20 || byte >= 0x7f || byte === 0x22 || byte === 0x3c || byte === 0x3e) return false;
  }
  return true;
}
