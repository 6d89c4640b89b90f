/** The name of a document's root without its prefix; null where the text is no XML, or begins with nothing but comments. */
export function rootOf(text: string): string | null {
  let at = 0;
  for (;;) {
    while (/\s|\ufeff/.test(text.charAt(at))) at += 1;
    if (text.charAt(at) !== '<') return null;
    const end = text.startsWith('<!--', at) ? '-->' : text.startsWith('<?', at) ? '?>' : null;
    if (end !== null) {
      const found = text.indexOf(end, at);
      if (found === -1) return null;
      at = found + end.length;
      continue;
    }
    if (!text.startsWith('<!', at))
      return localName(/^<([\p{L}_][\p{L}\p{N}._:-]{0,80})[\s/>]/u.exec(text.slice(at, at + 100))?.[1] ?? '');
    const bracket = text.indexOf('[', at);
    const close = text.indexOf('>', at);
    const after = bracket !== -1 && bracket < close ? text.indexOf(']', bracket) : at;
    const found = after === -1 ? -1 : text.indexOf('>', after);
    if (found === -1) return null;
    at = found + 1;
  }
}

/** A name without the prefix of its namespace. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
