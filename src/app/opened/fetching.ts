import type { OpenedWords } from '../../i18n/opened/index.ts';
import { nameAt } from './fileName.ts';
import { limitsHere } from './limits.ts';
import type { Session } from './session.ts';

/** Whether a file may be fetched: from the page's own site, or from where the publisher allows. */
export type Link =
  | { readonly is: 'unreadable' | 'secret' }
  | { readonly is: 'own' | 'allowed'; readonly url: URL }
  | { readonly is: 'elsewhere'; readonly url: URL };

/** The page's own policy says from where it may fetch. */
export function linkOf(text: string, page: Document): Link {
  if (!URL.canParse(text, page.baseURI)) return { is: 'unreadable' };
  const url = new URL(text, page.baseURI);
  if (!/^https?:$/.test(url.protocol)) return { is: 'unreadable' };
  if (url.username !== '' || url.password !== '') return { is: 'secret' };
  url.hash = '';
  if (url.origin === page.defaultView?.location.origin) return { is: 'own', url };
  const policy =
    page.querySelector<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy" i]')?.content ?? '';
  return { is: originsIn(policy).includes(url.origin) ? 'allowed' : 'elsewhere', url };
}

export function originsIn(policy: string): readonly string[] {
  const sources = /(?:^|;)\s*connect-src\s([^;]*)/.exec(policy)?.[1] ?? '';
  return sources.split(/\s+/).filter((source) => source.startsWith('https:'));
}

/** Fetches a file and opens it. Whoever closes the panel meanwhile has it stopped. */
export async function fileAt(url: URL, session: Session, told: OpenedWords): Promise<void> {
  const name = nameAt(url);
  const leaving = new AbortController();
  session.work(name, { rows: 0, done: 0, of: 0 });
  const stop = session.subscribe(({ page }) => {
    // Another file may be at work by now.
    if (page?.is !== 'working' || page.progress.phase !== 'fetching') leaving.abort();
  });
  const failed = (why: string) => {
    if (!leaving.signal.aborted) session.refuse(name, told.url.failed(why));
  };
  try {
    const answer = await fetch(url, { credentials: 'omit', redirect: 'manual', signal: leaving.signal });
    // It is not followed: the reader was told of this address alone.
    if (answer.type === 'opaqueredirect') return failed(told.url.sentOn);
    if (!answer.ok) return failed(told.url.answered(answer.status));
    const of = lengthOf(answer) ?? 0;
    const refuseLarge = (bytes: number) => {
      session.refuse(name, { is: 'too-large', found: '', line: null }, bytes);
    };
    if (of > limitsHere().bytes) return refuseLarge(of);
    const parts: Uint8Array<ArrayBuffer>[] = [];
    let done = 0;
    const reader = answer.body?.getReader();
    for (;;) {
      const part = await reader?.read();
      if (!part || part.done) break;
      parts.push(part.value);
      done += part.value.length;
      if (done > limitsHere().bytes) return refuseLarge(Math.max(of, done));
      session.work(name, { rows: 0, done, of });
    }
    stop();
    if (!leaving.signal.aborted) session.open(new File(parts, name));
  } catch {
    failed(told.url.noAnswer);
  } finally {
    stop();
  }
}

function lengthOf({ headers }: Response): number | null {
  const length = Number(headers.get('content-length') ?? NaN);
  // Of what is compressed on its way, only how much of that comes is told.
  return Number.isFinite(length) && headers.get('content-encoding') === null ? length : null;
}
