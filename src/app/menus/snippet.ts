export interface Embedded {
  /** Absolute addresses: of the frame, of the host's script, of the same on a page of its own. */
  readonly src: string;
  readonly script: string;
  readonly href: string;
  readonly title: string;
  /** CSS px; null: as high as what it shows, which takes the script. */
  readonly height: number | null;
}

/** Until the script has spoken, and where it may not. */
const heightAtFirst = 520;

/** HTML for somebody else's page: the frame, the script that sizes it, and a link for where frames are not shown. */
export function snippet({ src, script, href, title, height }: Embedded): string {
  const attributes = [
    ['src', src],
    ['title', title],
    ['loading', 'lazy'],
    ['width', '100%'],
    ['height', String(height ?? heightAtFirst)],
    ['style', 'border:0'],
    // Its own origin is not the host's: it can read nothing there.
    ['sandbox', 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox'],
    ['referrerpolicy', 'no-referrer'],
  ].map(([name, value = '']) => `${name}="${escaped(value)}"`);
  const frame = `<iframe ${[...attributes, ...(height === null ? ['data-dateline'] : [])].join(' ')}></iframe>`;
  return [
    frame,
    ...(height === null ? [`<script async src="${escaped(script)}"></script>`] : []),
    `<p><a href="${escaped(href)}">${escaped(title)}</a></p>`,
  ].join('\n');
}

const entities: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&${entities[sign] ?? ''};`);
}
