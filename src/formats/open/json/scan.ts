import { heldText, shown } from './held.ts';
import {
  backslash,
  brace,
  braceEnd,
  bracket,
  bracketEnd,
  colon,
  comma,
  isAtom,
  isBlank,
  lineFeed,
  quote,
  stringOf,
} from './signs.ts';
import type { Break, Ending, Spot, Visitor } from './visit.ts';

/**
 * Finds where the values of a JSON text begin and end, while it comes in pieces. Strict between them, and blind within those that are
 * told as a whole, of which no more than `longestRow` is held: whether these are JSON is for `JSON.parse` to say. A string ends at a line's end at the latest, as JSON allows none
 * in it, and an element with such a string where a line begins as its own, so that a lost quotation mark costs one element. Several texts may follow each other.
 */
export function scanner(visitor: Visitor) {
  const frames: { readonly isArray: boolean; readonly name: string }[] = [];
  let stage: Stage = 'value';
  let name = '';
  let ending: Ending | null = null;
  let broken: Break | null = null;
  let roots = 0;
  // Of the value or key that is being read:
  let spot: Spot = { line: 1, column: 1 };
  const held = heldText();
  let isWanted = false;
  let first = '';
  let depth = 0;
  let deepest = 0;
  let members = 0;
  let isText = false;
  let isEscaped = false;
  let isLost = false;
  /** Blanks at the beginning of a line; -1 behind them. */
  let indent = 0;
  // Of the piece:
  let line = 1;
  let lineStart = 0;
  let base = 0;
  let from = 0;

  const inArray = () => frames.at(-1)?.isArray ?? false;

  function stop(piece: string, at: number) {
    broken = { line, column: base + at - lineStart + 1, found: piece.slice(at, at + shown) };
    ending = { is: 'broken', at: broken };
  }

  /** What stands where the text breaks may go on in the next piece. */
  function tellMore(at: Break, piece: string): boolean {
    broken = { ...at, found: at.found + piece.slice(0, shown - at.found.length) };
    ending = { is: 'broken', at: broken };
    return isOn();
  }

  function isOn(): boolean {
    return broken === null ? ending === null : broken.found.length < shown;
  }

  function begin(at: number) {
    from = at;
    held.clear();
    spot = { line, column: base + at - lineStart + 1 };
  }

  /** Goes on to the end of a container or a string, or of the piece. */
  function through(piece: string, start: number): number {
    let at = start;
    let deep = depth;
    let most = deepest;
    let colons = members;
    let inText = isText;
    let escaped = isEscaped;
    for (; at < piece.length; at += 1) {
      const code = piece.charCodeAt(at);
      if (code === lineFeed) {
        line += 1;
        lineStart = base + at + 1;
        isLost = inText && inArray();
        if (isLost) {
          indent = 0;
          return at + 1;
        }
        escaped = false;
        inText = false;
      } else if (inText) {
        if (escaped) escaped = false;
        else if (code === backslash) escaped = true;
        else if (code === quote) inText = false;
      } else if (code === quote) inText = true;
      else if (code === colon) colons += 1;
      else if (code === brace || code === bracket) {
        deep += 1;
        if (deep > most) most = deep;
      } else if (code === braceEnd || code === bracketEnd) deep -= 1;
      if (deep === 0 && !inText) {
        at += 1;
        break;
      }
    }
    depth = deep;
    deepest = most;
    members = colons;
    isText = inText;
    isEscaped = escaped;
    return at;
  }

  /** Goes on from a lost quotation mark to where a line begins as that of the element did, or ends the array. */
  function regain(piece: string, start: number): number {
    for (let at = start; at < piece.length; at += 1) {
      const code = piece.charCodeAt(at);
      if (code === lineFeed) {
        line += 1;
        lineStart = base + at + 1;
        indent = 0;
      } else if (indent >= 0 && isBlank(code)) indent += 1;
      else if (indent >= 0) {
        const isNext = piece.charAt(at) === first;
        if (indent < spot.column && (isNext || code === bracketEnd)) {
          told(tokenEnd(piece, at).trimEnd());
          isLost = false;
          stage = isNext ? 'value' : 'next';
          return at;
        }
        indent = -1;
      }
    }
    return piece.length;
  }

  function tokenEnd(piece: string, at: number): string {
    return isWanted ? held.whole(piece.slice(from, at)) : '';
  }

  function told(text: string) {
    stage = 'next';
    if (frames.length === 0) roots += 1;
    // What a lost quotation mark has made long is broken, as it would be if it were short.
    const isTooLong = held.isTooLong() && !isLost;
    if (!visitor.value({ text, first, name, spot, isTooLong, members, depth: deepest }))
      ending = { is: 'stopped' };
  }

  function opened(opening: '{' | '[') {
    frames.push({ isArray: opening === '[', name });
    stage = opening === '[' ? 'first' : 'firstKey';
  }

  function closed() {
    name = frames.pop()?.name ?? '';
    if (frames.length === 0) roots += 1;
    stage = 'next';
  }

  function value(piece: string, at: number, code: number): number {
    const isElement = inArray();
    first = piece.charAt(at);
    begin(at);
    if (code === brace || code === bracket) {
      const opening = code === brace ? '{' : '[';
      if (visitor.enters(opening, name, isElement)) {
        opened(opening);
        return at + 1;
      }
      depth = 0;
      stage = 'whole';
    } else if (code === quote) stage = 'whole';
    else if (isAtom(code)) stage = 'atom';
    else {
      stop(piece, at);
      return at;
    }
    isWanted = visitor.wants(name, isElement);
    deepest = 0;
    members = 0;
    isText = false;
    isEscaped = false;
    return at;
  }

  /** One step at a place that is no blank. */
  function step(piece: string, at: number, code: number): number {
    switch (stage) {
      case 'value':
      case 'first':
        if (stage === 'first' && code === bracketEnd) {
          closed();
          return at + 1;
        }
        return value(piece, at, code);
      case 'key':
      case 'firstKey':
        if (stage === 'firstKey' && code === braceEnd) closed();
        else if (code === quote) {
          begin(at);
          isWanted = true;
          depth = 0;
          isText = false;
          isEscaped = false;
          stage = 'inKey';
          return at;
        } else stop(piece, at);
        return at + 1;
      case 'colon':
        if (code === colon) stage = 'value';
        else stop(piece, at);
        return at + 1;
      case 'next': {
        const frame = frames.at(-1);
        if (frame === undefined) {
          stage = 'value';
          name = '';
          return at;
        }
        if (code === comma) {
          stage = frame.isArray ? 'value' : 'key';
          name = frame.name;
        } else if (code === (frame.isArray ? bracketEnd : braceEnd)) closed();
        else stop(piece, at);
        return at + 1;
      }
      case 'inKey':
      case 'whole': {
        if (isLost) return regain(piece, at);
        const end = through(piece, at);
        if (isLost) return end;
        if (depth > 0 || isText) return end;
        const text = tokenEnd(piece, end);
        if (stage === 'whole') told(text);
        else {
          const outer = frames.at(-1)?.name ?? '';
          const key = stringOf(text);
          if (key === null) stop(piece, Math.max(0, end - text.length));
          else name = outer === '' ? key : `${outer}.${key}`;
          stage = 'colon';
        }
        return end;
      }
      case 'atom': {
        let end = at;
        while (end < piece.length && isAtom(piece.charCodeAt(end))) end += 1;
        if (end < piece.length) told(tokenEnd(piece, end));
        return end;
      }
    }
  }

  /** False when nothing more is to be told. */
  function push(piece: string): boolean {
    if (broken !== null) return tellMore(broken, piece);
    let at = 0;
    from = 0;
    while (at < piece.length && ending === null) {
      const code = piece.charCodeAt(at);
      if (stage === 'whole' || stage === 'inKey' || stage === 'atom' || !isBlank(code))
        at = step(piece, at, code);
      else {
        if (code === lineFeed) {
          line += 1;
          lineStart = base + at + 1;
        }
        at += 1;
      }
    }
    if (isWanted && (stage === 'whole' || stage === 'inKey' || stage === 'atom')) held.add(piece.slice(from));
    if (stage === 'inKey' && held.isTooLong()) {
      broken = { ...spot, found: held.begun() };
      ending = { is: 'broken', at: broken };
    }
    base += piece.length;
    return isOn();
  }

  function end(): Ending {
    if (ending !== null) return ending;
    if (stage === 'atom' && frames.length === 0) told(held.whole(''));
    if (frames.length === 0 && (stage === 'next' || (stage === 'value' && roots > 0)))
      return ending ?? { is: 'whole' };
    const isBegun = stage === 'whole' || stage === 'atom';
    return {
      is: 'cut',
      name: frames.at(-1)?.name ?? '',
      isElement: inArray() || frames.length === 0,
      begun: isBegun ? held.whole('') : '',
      spot: isBegun ? spot : { line, column: base - lineStart + 1 },
    };
  }

  return { push, end, roots: () => roots };
}

type Stage = 'value' | 'first' | 'key' | 'firstKey' | 'colon' | 'next' | 'inKey' | 'whole' | 'atom';
