import { createHash } from 'node:crypto';

/** `'sha256-…'`, by which the policy lets one inline script or style through. */
function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

interface Inline {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** What of the web the page may ask for beyond itself. */
export interface Beyond {
  /** Of the publisher's map; null where there is none. */
  readonly mapOrigin: string | null;
  readonly origins: readonly string[];
}

export const nowhere: Beyond = { mapOrigin: null, origins: [] };

/** The page's content security policy: itself alone, the inline parts by hash, and what the dataset names beyond. */
export function policyOf(inline: Inline, { mapOrigin, origins }: Beyond): string {
  const sources = (own: string, texts: readonly string[]) => [own, ...texts.map(hashOf)].join(' ');
  return [
    "default-src 'none'",
    `script-src ${sources("'self'", inline.scripts)}`,
    `style-src ${sources("'self'", inline.styles)}`,
    ["img-src 'self'", ...(mapOrigin === null ? [] : [mapOrigin])].join(' '),
    "font-src 'self'",
    ["connect-src 'self'", ...origins].join(' '),
    "manifest-src 'self'",
    "worker-src 'self'",
    // The story in somebody else's page, as the page shows it to who builds such a frame.
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Of a page that has all of itself within: it asks for nothing, whatever it is told. */
export function singlePolicy({ scripts, styles }: Inline): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.map(hashOf).join(' ')}`,
    `style-src ${styles.map(hashOf).join(' ')}`,
    'font-src data:',
    // Its icon.
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
