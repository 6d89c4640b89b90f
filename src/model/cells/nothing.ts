import { withoutGuard } from '../csvText.ts';

/** Whether a cell's text is one of the ways in which tables say that there is nothing. */
export function saysNothing(text: string): boolean {
  return isPlaceholder(text) || (text.length <= longest && words.has(text.toLowerCase()));
}

/** Whether a cell is empty, or holds what programs put in the place of nothing: no word that somebody may mean. */
export function isPlaceholder(text: string): boolean {
  return text === '' || (text.length <= longest && placeholders.has(text.toLowerCase()));
}

const placeholders = new Set(
  '- -- – — ? . … \\n na na/na n/a n.a. n.a #n/a nan null nil undefined nat (null) <null> #ref! #value! #div/0! #name? #num! #null! #error!'.split(
    ' ',
  ),
);
const words = new Set(
  'none|unknown|missing|undated|n.d.|s.d.|o.j.|o.d.|невідомо|неизвестно|б/д|time unknown|date unknown|unknown time|unknown date|not known|not available'.split(
    '|',
  ),
);
const longest = Math.max(...[...words, ...placeholders].map((word) => word.length));

/** Without the apostrophe before what begins as formulas do, or as numbers and dates. One line of plain ASCII signs where others are customary: spaces, minus signs, digits of Arabic and Persian, full-width ones. */
export function plainCell(text: string): string {
  const trimmed = withoutGuard(text.trim()).replace(asText, '');
  if (isPlain.test(trimmed)) return trimmed;
  return trimmed
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/[\u2010\u2011\u2212\uff0d]/gu, '-')
    .replace(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/gu, (digit) =>
      String((digit.charCodeAt(0) - (digit < '\u06f0' ? 0x660 : digit < '\uff10' ? 0x6f0 : 0xff10)) % 10),
    )
    .trim();
}

/** What spreadsheets put before a number or a date that is to stay a text; `'98` is a year of two digits. */
const asText = /^'(?=\d{1,2}[-/.:]\d|\d{3})/;

const isPlain = /^[!-~]*(?: [!-~]+)*$/;
