import { directionOf, loadWords } from '../i18n/index.ts';
import { type MarkedWords, saidIn } from '../i18n/said.ts';
import type { Words } from '../i18n/words.ts';
import { ink, paper, plainColours } from './colours.ts';
import type { Loaded } from './edition.ts';
import { escapeHtml } from './policy.ts';
import { movedScript, notFoundScript, type NotFoundWords, plainScript } from './scripts.ts';

// Pages that need nothing but themselves: words, a style, a few lines of script.

interface Plain {
  readonly language: string;
  /** To which an address without one is sent on, where the reader wants another; none where it stays. */
  readonly languages?: readonly string[];
  /** Everything of the head but the policy, the style and what every page has. */
  readonly head: readonly string[];
  readonly body: readonly string[];
}

/** The policy is put before all else when everything inline is known. */
function plainPage({ language, languages = [], head, body }: Plain): string {
  const style =
    `${plainColours}body{margin:0;font:.875rem/1.25rem system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}` +
    // As the app's header and cards.
    '#title,h1{font-family:Georgia,"Times New Roman",serif;font-weight:600}#title{margin:0;padding:16px 20px;border-bottom:2px solid;font-size:1.25rem;line-height:1.5rem}' +
    'h1{margin:0 0 12px;font-size:1.625rem;line-height:1.9375rem}main>:not(#title){max-width:34em;margin-inline:20px}main>h1{margin-top:32px}' +
    'h1,p{text-wrap:balance;overflow-wrap:anywhere}a{color:inherit}' +
    '#story{display:inline-flex;align-items:center;box-sizing:border-box;min-height:44px;padding:6px 16px;' +
    `border:1px solid light-dark(${ink.join()});background:light-dark(${ink.join()});color:light-dark(${paper.join()});font-weight:500;text-decoration:none}`;
  return `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="referrer" content="no-referrer" />
    <meta name="color-scheme" content="light dark" />
    ${head.join('\n    ')}
    <script>${plainScript(languages)}</script>
    <style>${style}</style>
  </head>
  <body>
    <main>
    ${body.join('\n    ')}
    </main>
  </body>
</html>
`;
}

interface Moved {
  readonly language: string;
  readonly words: Words;
  /** Of the event as it is now: previews of the old address are its own. */
  readonly tags: readonly string[];
  readonly title: MarkedWords;
  /** From the page at hand to the event's. */
  readonly href: string;
}

/** An old address answers for good, and takes the view that it was asked for along. */
export function movedPage({ language, words, tags, title, href }: Moved): string {
  const { lang } = title.marks;
  const spoken = lang === undefined ? '' : ` ${escapeHtml(words.card.inLanguage(lang))}`;
  return plainPage({
    language,
    head: [...tags, `<noscript><meta http-equiv="refresh" content="0; url=${href}" /></noscript>`],
    body: [
      `<h1>${escapeHtml(words.page.moved)}</h1>`,
      `<p><a href="${href}" id="now"${attributesOf(title)}>${escapeHtml(title.text)}</a>${spoken}</p>`,
      `<script>${movedScript}</script>`,
    ],
  });
}

function attributesOf({ marks }: MarkedWords): string {
  return Object.entries(marks)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
}

export const awayName = 'away.html';

/**
 * What the worker answers without network for an address that it does not keep; it writes where story and root stand. Its link
 * chooses the language: who had chosen one that is not kept would be sent away again from every page that is.
 */
export function awayPage(language: string, words: Words, languages: readonly string[]): string {
  return plainPage({
    language,
    languages,
    head: [
      '<meta name="root" content="./" />',
      '<meta name="robots" content="noindex" />',
      `<title>${escapeHtml(words.offline.away)}</title>`,
    ],
    body: [
      `<h1>${escapeHtml(words.offline.away)}</h1>`,
      `<p><a href="./" hreflang="${language}" id="story">${escapeHtml(words.frame.backToStory)}</a></p>`,
    ],
  });
}

/** Nobody knows how deep it is asked for: its script cuts the address down to the story's. */
export async function notFoundPage(loaded: Loaded, language: string): Promise<string> {
  const words = await loadWords(language);
  const { languages, title } = loaded.edition;
  const spoken = await Promise.all(
    languages.map(async (code) => {
      const { text, marks } = saidIn(title, code);
      return [code, { ...notFoundWords(await loadWords(code)), story: { text, ...marks } }] as const;
    }),
  );
  const own = saidIn(title, language);
  const root = loaded.site === null ? null : new URL(loaded.site).pathname;
  return plainPage({
    language,
    head: [
      '<meta name="robots" content="noindex" />',
      `<title>${escapeHtml(`${words.page.notFound} · ${own.text}`)}</title>`,
    ],
    body: [
      `<p id="title"${attributesOf(own)}>${escapeHtml(own.text)}</p>`,
      `<h1>${escapeHtml(words.page.notFound)}</h1>`,
      `<p id="why">${escapeHtml(words.frame.unknownEventWhy)}</p>`,
      `<p><a href="./" id="story">${escapeHtml(words.frame.backToStory)}</a></p>`,
      `<script>${notFoundScript(Object.fromEntries(spoken), root)}</script>`,
    ],
  });
}

function notFoundWords({ direction, frame, page }: Words): Omit<NotFoundWords, 'story'> {
  return {
    dir: direction,
    unknown: frame.unknownEvent('%id%'),
    nowhere: page.notFound,
    why: frame.unknownEventWhy,
    back: frame.backToStory,
  };
}
