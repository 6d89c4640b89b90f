/**
 * What a reader sees of a description in HTML, as plain text: blocks begin a line, addresses of links stand behind their words, scripts
 * and styles are left out. A text without any tag keeps its lines. Nothing is interpreted, whatever it holds.
 */
export function plainTextOf(html: string): string {
  if (!/<[a-z/!?]/i.test(html)) return decoded(html).trim();
  const parts: string[] = [];
  let link = '';
  let at = 0;
  while (at < html.length) {
    const start = nextTag(html, at);
    const text = decoded(html.slice(at, start).replace(/[\t\n\f\r ]+/g, ' '));
    if (text.trim() !== '' || parts.at(-1) !== '\n') parts.push(text);
    if (start === html.length) break;
    const comment = html.startsWith('<!--', start) ? html.indexOf('-->', start) : null;
    const end = comment === null ? endOfTag(html, start) : comment === -1 ? -1 : comment + 3;
    if (end === -1) {
      parts.push(decoded(html.slice(start)));
      break;
    }
    const tag = html.slice(start, end);
    at = end;
    const name = /^<\/?([a-z][a-z0-9]{0,20})/i.exec(tag)?.[1]?.toLowerCase() ?? '';
    const isEnd = tag.startsWith('</');
    if (!isEnd && unseen.has(name)) at = afterElement(html, name, end);
    else if (name === 'br' || (blocks.has(name) && parts.at(-1) !== '\n')) parts.push('\n');
    else if (name === 'td' || name === 'th') parts.push(' ');
    else if (name === 'img' && !isEnd) parts.push(attributeOf(tag, 'alt'));
    else if (name === 'a' && isEnd) {
      // The words may be the address itself.
      if (link !== '' && !parts.slice(-2).some((part) => part.trim() === link)) parts.push(` (${link})`);
      link = '';
    } else if (name === 'a') {
      const address = attributeOf(tag, 'href');
      link = /^https?:\/\//i.test(address) ? address : '';
    }
  }
  return parts
    .join('')
    .split('\n')
    .map((line) => line.replace(/ {2,}/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const unseen = new Set(['script', 'style', 'head', 'title', 'template', 'noscript', 'iframe', 'object']);
const blocks = new Set(
  'p div li tr table ul ol dl dt dd h1 h2 h3 h4 h5 h6 hr blockquote pre section article header footer center'.split(
    ' ',
  ),
);

/** Where the next tag begins; the length where none does. A `<` before anything else is a character. */
function nextTag(html: string, from: number): number {
  let at = html.indexOf('<', from);
  while (at !== -1 && !/[a-z/!?]/i.test(html.charAt(at + 1))) at = html.indexOf('<', at + 1);
  return at === -1 ? html.length : at;
}

/** Behind the `>` that is not within a quoted attribute; -1 where there is none. */
function endOfTag(html: string, from: number): number {
  let quote = '';
  for (let at = from + 1; at < html.length; at += 1) {
    const character = html.charAt(at);
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '>') return at + 1;
    else if ((character === '"' || character === "'") && html.charAt(at - 1) === '=') quote = character;
  }
  return -1;
}

function afterElement(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}`, 'gi');
  end.lastIndex = from;
  const found = end.exec(html);
  const close = found === null ? -1 : endOfTag(html, found.index);
  return close === -1 ? html.length : close;
}

function attributeOf(tag: string, name: string): string {
  const match = new RegExp(`\\s${name}\\s{0,5}=\\s{0,5}(?:"([^"]*)"|'([^']*)'|([^\\s>"']+))`, 'i').exec(tag);
  return decoded(match?.[1] ?? match?.[2] ?? match?.[3] ?? '').trim();
}

function decoded(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8}\d{0,2});/gi, (whole, name: string) => {
    const code = name.startsWith('#')
      ? Number(name.replace(/^#x/i, '0x').replace(/^#/, ''))
      : characters.get(name);
    if (code === undefined || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return whole;
    return code === 0xa0 ? ' ' : String.fromCodePoint(code);
  });
}

/** The names of the characters from U+00A0 on, in their order. */
const latin =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

const characters: ReadonlyMap<string, number> = new Map([
  ...latin.split(' ').map((name, index) => [name, 0xa0 + index] as const),
  ['amp', 0x26],
  ['lt', 0x3c],
  ['gt', 0x3e],
  ['quot', 0x22],
  ['apos', 0x27],
  ['ndash', 0x2013],
  ['mdash', 0x2014],
  ['lsquo', 0x2018],
  ['rsquo', 0x2019],
  ['sbquo', 0x201a],
  ['ldquo', 0x201c],
  ['rdquo', 0x201d],
  ['bdquo', 0x201e],
  ['bull', 0x2022],
  ['hellip', 0x2026],
  ['euro', 0x20ac],
  ['trade', 0x2122],
]);
