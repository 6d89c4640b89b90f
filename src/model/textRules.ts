import { type Path, type Problem, problem } from './problem.ts';
import { type LanguageMap, shortened } from './text.ts';

/**
 * Refuses markup, links of Markdown, control, bidi-override and invisible characters, and what is yet to be written (text-markup,
 * text-control, unwritten) in every string within the value, a draft or a part of one. Of an address, at a key `url`, `&` is a part.
 */
export function textProblems(value: unknown, path: Path): readonly Problem[] {
  if (typeof value === 'string')
    return [
      ...controlProblems(value, path),
      ...markupProblems(value, path),
      ...unwrittenProblems(value, path),
    ];
  return partsOf(value).flatMap(([key, part]) => textProblems(part, [...path, key]));
}

/** Stands in the place of words that are yet to be written, and what they are to say behind it. */
export const toWrite = 'TODO:';

/** What is yet to be written (unwritten), in every string within the value. */
export function unwrittenProblems(value: unknown, path: Path): readonly Problem[] {
  if (typeof value !== 'string')
    return partsOf(value).flatMap(([key, part]) => unwrittenProblems(part, [...path, key]));
  if (!value.startsWith(toWrite)) return [];
  const what = value.slice(toWrite.length).trim() || 'what belongs here';
  return [problem('unwritten', path, `yet to be written: ${what}`)];
}

function partsOf(value: unknown): readonly (readonly [string | number, unknown])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Array.isArray(value)
    ? value.map((part: unknown, index) => [index, part] as const)
    : Object.entries(value);
}

const label = String.raw`[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}_-]{0,61}[\p{L}\p{M}\p{N}])?`;
const address = new RegExp(
  String.raw`^https:\/\/(${label}(?:\.${label})*)(?::(\d{1,5}))?(?:[/?#][^\s<>"]*)?$`,
  'iu',
);
const longestHost = 253;

/** Refuses what is not an `https:` address with a sound host and port and without a user's name (url-not-https). */
export function urlProblems(url: string, path: Path): readonly Problem[] {
  const [, host, port = '443'] = address.exec(url) ?? [];
  const isSound = host !== undefined && host.length <= longestHost && Number(port) >= 1;
  // The parser knows the rest: ports beyond the last, numbers that are no address.
  if (isSound && URL.canParse(`https://${host}:${port}/`)) return [];
  const secure = url.replace(/^(?:http:)?\/\//i, 'https://');
  const near = secure !== url && urlProblems(secure, path).length === 0 ? `; did you mean "${secure}"?` : '';
  const fault = /^https:\/\/[^\s@]+$/iu.test(url)
    ? 'has no plain host: letters, digits, hyphens and dots, and a port up to 65535; write one host'
    : `is not an https: address${near}`;
  return [problem('url-not-https', path, `"${shortened(url)}" ${fault}`)];
}

/** A character that is seen, or that is refused as unseen: white space and what only shapes other characters are no words. */
export const someWord = /(?![\u200c-\u200f]|[\ufe00-\ufe0f])\S/u;

/** Refuses a map without words and words that are none (shape); once where none of several languages has any. */
export function emptyProblems(map: LanguageMap, path: Path): readonly Problem[] {
  const entries = Object.entries(map);
  if (entries.length === 0) return [problem('shape', path, 'it has no words in any language; write one')];
  const empty = entries.filter(([, words]) => !someWord.test(words));
  if (empty.length > 1 && empty.length === entries.length) return [problem('shape', path, noWords)];
  return empty.map(([code]) =>
    problem('shape', [...path, code], 'there are no words; write them, or leave the language out'),
  );
}

export const noWords = 'there are no words in any of its languages; write them';

/** Refuses languages that are not the dataset's (shape). */
export function languageProblems(
  map: LanguageMap,
  languages: readonly string[],
  path: Path,
): readonly Problem[] {
  return Object.keys(map)
    .filter((code) => !languages.includes(code))
    .map((code) => {
      const message = `"${code}" is none of the dataset's languages (${languages.join(', ')}); add it to them, or leave it out`;
      return problem('shape', [...path, code], message);
    });
}

/** Refuses one line that is empty (shape). */
export function lineProblems(line: string, path: Path): readonly Problem[] {
  return someWord.test(line) ? [] : [problem('shape', path, 'there are no words; write them')];
}

/**
 * C0 but LF, C1, line and paragraph separators, annotation, halves of pairs, and what is by itself invisible: overrides, isolates,
 * zero-width spaces, soft hyphens, fillers, tags. Joiners, the two marks of direction and variation selectors are needed to write some scripts.
 */
export const control = /(?!\n)\p{Cc}|(?![\u200c-\u200f\p{VS}])\p{DI}|[\u2028\u2029\ufff9-\ufffb]|\p{Cs}/u;

let hiddenInCells: RegExp | null = null;

/** Whether a table's cell holds what is not seen: the same, but that tabs and line ends of any kind are white space there. */
export function hidesSigns(text: string): boolean {
  hiddenInCells ??= new RegExp(String.raw`(?![\t\r])(?:${control.source})`, 'u');
  return hiddenInCells.test(text);
}

/** On one line, and with every character that is not seen, or turns the line round, as its number. */
export function visible(text: string): string {
  return text.replace(new RegExp(`${control.source}|[\\n\u200e\u200f]`, 'gu'), (found) =>
    found === '\n' ? '⏎' : `<U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`,
  );
}

const markup = new RegExp(
  [
    String.raw`<[a-z/!?][^>]*>?`,
    String.raw`&(?:[a-z][a-z0-9]{1,31}|#\d+|#x[\da-f]+);`,
    // A link or picture of Markdown: [words](address)
    String.raw`\[(?:[^[\]]|\[[^[\]]*\])*\]\(\s*(?:[a-z][a-z0-9+.-]*:(?=\S)|\.{0,2}\/|#(?=\S)|www\.|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}[)/])[^)]*\)?`,
  ].join('|'),
  'iu',
);

function controlProblems(text: string, path: Path): readonly Problem[] {
  const found = control.exec(text);
  if (!found) return [];
  const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const before = text.slice(Math.max(0, found.index - 20), found.index);
  const place = before === '' ? 'at its start' : `after "${before}"`;
  return [problem('text-control', path, `an unseen character U+${code} ${place}; take it out`)];
}

function markupProblems(text: string, path: Path): readonly Problem[] {
  const found = path.at(-1) === 'url' ? null : markup.exec(text);
  if (!found) return [];
  const shown = found[0].length > 40 ? `${found[0].slice(0, 40)}…` : found[0];
  return [problem('text-markup', path, `"${shown}" is markup; write plain text`)];
}
