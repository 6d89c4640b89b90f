import { createHash } from 'node:crypto';

/** `'sha256-…'`, by which the policy lets one inline script or style through. */
function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

interface Inline {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** The page's content security policy: itself alone, the inline parts by hash, and the publisher's map if one is named. */
export function policyOf(inline: Inline, onlineMapOrigin: string | null): string {
  const sources = (own: string, texts: readonly string[]) => [own, ...texts.map(hashOf)].join(' ');
  return [
    "default-src 'none'",
    `script-src ${sources("'self'", inline.scripts)}`,
    `style-src ${sources("'self'", inline.styles)}`,
    `img-src 'self'${onlineMapOrigin ? ` ${onlineMapOrigin}` : ''}`,
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
