import { longestRow } from '../../../model/longestRow.ts';

/** A text that comes in pieces. Of one longer than `longestRow` its beginning is held, and nothing else. */
export function heldText() {
  let parts: string[] = [];
  let length = 0;
  let isTooLong = false;

  function add(piece: string) {
    if (isTooLong) return;
    length += piece.length;
    parts.push(piece);
    isTooLong = length > longestRow;
    if (isTooLong) parts = [begun()];
  }

  function begun(): string {
    let beginning = '';
    for (const part of parts) {
      if (beginning.length >= shown) break;
      beginning += part.slice(0, shown - beginning.length);
    }
    return beginning;
  }

  return {
    clear: () => {
      parts = [];
      length = 0;
      isTooLong = false;
    },
    add,
    /** All of it, once its last piece has come. */
    whole: (last: string): string => {
      if (parts.length === 0 && last.length <= longestRow) return last;
      add(last);
      return parts.join('');
    },
    /** So much of it as is shown. */
    begun,
    isTooLong: () => isTooLong,
  };
}

/** In UTF-16 units. */
export const shown = 80;
