/** An element: its attributes, and either a text or elements. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: string | readonly Element[];
}

export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  content: string | readonly Element[] = '',
): Element {
  return { name, attributes, content };
}

/** An element that holds a text alone. */
export function textElement(name: string, text: string): Element {
  return { name, attributes: {}, content: text };
}

/** A whole document of XML 1.0, an element a line. Characters that XML 1.0 does not have are left out. */
export function printXml(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${linesOf(root, '').join('\n')}\n`;
}

function linesOf({ name, attributes, content }: Element, indent: string): readonly string[] {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const start = `${indent}<${name}${written.join('')}`;
  if (content.length === 0) return [`${start}/>`];
  if (typeof content === 'string') return [`${start}>${escaped(content)}</${name}>`];
  return [`${start}>`, ...content.flatMap((inner) => linesOf(inner, `${indent}  `)), `${indent}</${name}>`];
}

/** Everything that is not a `Char` of XML 1.0, halves of pairs among it. */
const noCharacters = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** For a text and for an attribute alike: what a parser would turn into a space or a plain line end is written by number. */
function escaped(text: string): string {
  return text
    .replace(noCharacters, '')
    .replace(/[&<>"'\t\r]/g, (character) => names[character] ?? `&#${character.charCodeAt(0)};`);
}

const names: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
