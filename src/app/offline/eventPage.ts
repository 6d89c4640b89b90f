/** What a start page tells others of itself: of the event at hand none of it is true. */
const told =
  /\s*<(?:meta (?:name="(?:description|twitter:[^"]*)"|property="[^"]*")[^>]*|link rel="alternate" hreflang="[^"]*"[^>]*)>|\s*<script type="application\/ld\+json">[^]*?<\/script>/g;

/**
 * The page of an event, made of the start page of its language. Its addresses go from the root as the build writes them; the
 * list that it carries stays hidden until the app has drawn the event.
 */
export function eventPage(start: string, id: string): string {
  const from = /<meta name="root" content="([^"]*)"/.exec(start)?.[1] ?? './';
  const root = `../../${from === './' ? '' : from}`;
  const addresses = new RegExp(
    `((?:href|src)="|<meta name="root" content=")${from.replaceAll('.', '\\.')}`,
    'g',
  );
  return start
    .replace(told, '')
    .replace(addresses, (_all, before: string) => `${before}${root}`)
    .replace(/(<link rel="canonical" href="[^"]*)"/, (_all, before: string) => `${before}e/${id}/"`)
    .replace('<html ', '<html data-view="" ');
}

/**
 * The sentence that a page is not kept, with the way to one that is, `story`, and with the root, by which its script finds the
 * sentence in the reader's language. Both from the root of the host.
 */
export function withWay(away: string, story: string, root: string): string {
  return away
    .replace('href="./"', () => `href="${story}"`)
    .replace('content="./"', () => `content="${root}"`);
}
