/** What the edition's worker knows of it, as the build wrote it. */
export type Copy = typeof datelineCopy;

/** What of a request decides about its answer. */
export interface Asked {
  readonly method: string;
  readonly mode: string;
  readonly destination: string;
  readonly url: string;
  /** Whether a part of a file is asked for. */
  readonly isRange: boolean;
}

/** Where the answer to a request is. Paths go from the root of the story. */
export type Answer =
  /** Nothing of the copy's. */
  | { readonly is: 'network' }
  | { readonly is: 'file'; readonly path: string }
  | { readonly is: 'event'; readonly language: string; readonly id: string }
  | { readonly is: 'moved'; readonly language: string; readonly path: string }
  /** A page that the copy does not know: the network's, or a sentence that there is none. */
  | { readonly is: 'away'; readonly language: string };

/**
 * What is listed is answered from the copy, whether or not there is a network: so a page and its parts are of one edition.
 * What is not listed, embeds, feeds, downloads, pictures and events newer than the copy among it, is the network's.
 */
export function answerTo(asked: Asked, scope: URL, copy: Copy): Answer {
  const url = new URL(asked.url);
  const isOurs = url.origin === scope.origin && url.pathname.startsWith(scope.pathname);
  if (asked.method !== 'GET' || asked.isRange || !isOurs) return { is: 'network' };
  const path = url.pathname.slice(scope.pathname.length).replace(/(^|\/)index\.html$/, '$1');
  const isPage = asked.mode === 'navigate';
  // An older edition's parts are in its own copy.
  if (path.startsWith('assets/') || (isListed(path, copy) && (isPage || !isPagePath(path))))
    return { is: 'file', path };
  if (!isPage) return { is: 'network' };
  const usual = usualPath(path);
  const language = languageOf(usual, copy);
  const meant = [usual, `${usual}/`].find((each) => isListed(each, copy) || eventOf(each, copy) !== null);
  if (meant !== undefined && meant !== path) return { is: 'moved', language, path: meant };
  const id = eventOf(path, copy);
  if (id !== null) {
    const now = copy.moved[id];
    return now === undefined
      ? { is: 'event', language, id }
      : { is: 'moved', language, path: `${startOf(language, copy)}e/${now}/` };
  }
  return asked.destination === 'document' ? { is: 'away', language } : { is: 'network' };
}

/** As hosts read a path: nothing encoded that need not be, each slash once. */
function usualPath(path: string): string {
  return decoded(path)
    .replace(/^\/+|(\/)\/+/g, '$1')
    .replace(/(^|\/)index\.html$/, '$1');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The language whose pages a path is among. */
export function languageOf(path: string, { languages }: Copy): string {
  const [main = 'en', ...others] = Object.keys(languages);
  const [first = ''] = path.split('/', 1);
  return others.includes(first) ? first : main;
}

/** The path of a language's start page. */
export function startOf(language: string, { languages }: Copy): string {
  return language === Object.keys(languages)[0] ? '' : `${language}/`;
}

/** All that is kept for a reader of one language; null for a language that the story does not have. */
export function filesFor(language: string, { shared, languages }: Copy): readonly string[] | null {
  const own = Object.hasOwn(languages, language) ? languages[language] : undefined;
  return own ? [...shared, ...own] : null;
}

function isListed(path: string, { shared, languages }: Copy): boolean {
  return shared.includes(path) || Object.values(languages).some((files) => files.includes(path));
}

/** Scripts that ask for a page want to know whether the network has it. */
function isPagePath(path: string): boolean {
  return path === '' || path.endsWith('/');
}

/** The id of an event's page, known by that or an older name; null for any other path. */
function eventOf(path: string, copy: Copy): string | null {
  const own = path.slice(startOf(languageOf(path, copy), copy).length);
  const id = /^e\/([^/]+)\/$/.exec(own)?.[1] ?? null;
  return id !== null && (copy.events.includes(id) || Object.hasOwn(copy.moved, id)) ? id : null;
}
