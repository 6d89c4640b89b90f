import type { Zone } from '../model/time.ts';
import { decode, encode, encodeAll, eventField, type Field, fields, parseEvent } from './fields.ts';
import { defaultView, type View } from './view.ts';

export { roundCamera } from './fields.ts';

/** Where the story stands in the web. */
export interface Site {
  /** Absolute, ending in a slash. */
  readonly root: URL;
  /** Codes of the story's languages; the first has no segment in the path. */
  readonly languages: readonly string[];
  readonly language: string;
  /** The story's clock, on which the axis tells its dates. */
  readonly zone: Zone;
  /** The page itself where the path cannot change (a single file, `/embed/`), so that the hash names the event; else null. */
  readonly page: URL | null;
}

export interface Address {
  readonly language: string;
  readonly view: View;
}

/** Any address is one of some view: path = identity, hash = view. */
export function parseAddress(href: string, site: Site): Address {
  const url = parseUrl(href, site.root);
  const hash = url?.hash ?? '';
  const path = url && readPath(url, site);
  const event = path?.event ?? null;
  // Where the path cannot change, what the hash says of the event is the later word.
  const outdated = site.page !== null && /[#&](?:amp;)*e=/.test(hash);
  const asked = site.page && languageIn(hash);
  return {
    language: site.languages.find((code) => code === asked) ?? languageOf(path, site),
    view: parseView({ event: outdated ? null : event, hash, zone: site.zone }),
  };
}

/** The absolute address of a view in the site's language. */
export function printAddress(view: View, site: Site): string {
  if (site.page !== null) {
    const page = new URL(site.page);
    const path = readPath(site.page, site);
    const closed = view.event === null && path?.event !== null;
    const told = languageOf(path, site) === site.language ? null : site.language;
    const printed = [closed ? closedField : eventField, ...fields, { ...languageField, print: () => told }];
    page.hash = printWith(printed, view, site.zone);
    return page.href;
  }
  const language = site.language === site.languages[0] ? '' : `${site.language}/`;
  const event = view.event === null ? '' : `e/${encodeAll(view.event)}/`;
  return new URL(`${language}${event}${printHash(view, site.zone)}`, site.root).href;
}

/** The view of a hash, with or without its `#`. `event` is the path's, which goes before the hash's own `e`. */
export function parseView({ event, hash, zone }: { event: string | null; hash: string; zone: Zone }): View {
  const texts = new Map<string, string[]>(allFields.map(({ key }) => [key, []]));
  const unknown: (readonly [string, string])[] = [];
  // A browser keeps what follows `:~:` (a text fragment) to itself.
  const [own = ''] = hash.replace(/^#/, '').split(':~:', 1);
  for (const piece of own.split('&')) {
    const cut = piece.includes('=') ? piece.indexOf('=') : piece.length;
    const key = decode(piece.slice(0, cut));
    const text = piece.slice(cut + 1);
    const known = texts.get(key) ?? texts.get(decode(unescaped(piece.slice(0, cut))));
    if (known) known.push(text);
    else if (key !== '' || text !== '') unknown.push([key, decode(text)]);
  }
  const view = allFields.reduce<View>((so, { key, parse }) => parse(so, texts.get(key) ?? [], zone), {
    ...defaultView,
    unknown,
  });
  return orderly(event === null ? view : { ...view, event });
}

/** `#…`, or nothing for the default view. The event is in the path. */
export function printHash(view: View, zone: Zone): string {
  return printWith(fields, view, zone);
}

/** Names the language where the path does not: of a single file that is not read in its first. It is none of the view's. */
const languageField: Field = { key: 'lang', parse: (view) => view, print: () => null };

const allFields: readonly Field[] = [eventField, ...fields, languageField];

/** The language that a hash asks for, spoken or not; null where it asks for none. */
export function languageIn(hash: string): string | null {
  return /[#&](?:amp;)*lang=([\w-]+)/.exec(hash)?.[1] ?? null;
}

/** Says that the event of the page's path is not open any more. */
const closedField: Field = { ...eventField, print: () => '' };

function printWith(printed: readonly Field[], view: View, zone: Zone): string {
  const known = printed.flatMap(({ key, print }) => {
    const text = print(view, zone);
    return text === null ? [] : [`${key}=${text}`];
  });
  const unknown = view.unknown.map(([key, value]) =>
    value === '' ? encode(key) : `${encode(key)}=${encode(value)}`,
  );
  const pieces = [...known, ...unknown];
  return pieces.length === 0 ? '' : `#${pieces.join('&')}`;
}

/** A key without what HTML makes of the `&` before it: mails and pages give links away like that. */
function unescaped(key: string): string {
  return key.replace(/^(?:amp;)+/, '');
}

/** A window that ends before it begins is none. */
function orderly(view: View): View {
  const { from, to } = view;
  return from !== null && to !== null && from >= to ? { ...view, from: null, to: null } : view;
}

function parseUrl(href: string, root: URL): URL | null {
  try {
    return new URL(href, root);
  } catch {
    return null;
  }
}

/** As the path tells it; the first where that tells none. */
function languageOf(path: Path | null, { languages, language }: Site): string {
  return path?.language ?? languages[0] ?? language;
}

interface Path {
  readonly language: string;
  readonly event: string | null;
}

/** What the path says below the root; null for another place in the web. */
function readPath(url: URL, { root, languages, language }: Site): Path | null {
  const here = url.protocol === root.protocol && url.host === root.host;
  const path = url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`;
  if (!here || !path.startsWith(root.pathname)) return null;
  const segments = path.slice(root.pathname.length).split('/').slice(0, -1);
  const [first = ''] = segments;
  const spoken = languages.includes(first);
  const [folder, id = '', ...rest] = (spoken ? segments.slice(1) : segments).filter(
    (segment, index, all) => segment !== 'index.html' || index < all.length - 1,
  );
  const event = folder === 'e' && rest.length === 0 ? parseEvent(decode(id)) : null;
  return { language: spoken ? first : (languages[0] ?? language), event };
}
