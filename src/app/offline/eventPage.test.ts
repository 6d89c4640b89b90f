import { expect, it } from 'vitest';
import { eventPage, withWay } from './eventPage.ts';

const start = (root: string, home: string) => `<!doctype html>
<html lang="uk" dir="ltr">
  <head>
    <meta name="root" content="${root}" />
    <title>A story</title>
    <meta name="description" content="./ is where it starts" />
    <link rel="canonical" href="https://example.org/story/${home}" />
    <link rel="alternate" hreflang="en" href="https://example.org/story/" />
    <link rel="alternate" type="application/atom+xml" href="https://example.org/story/feed.atom" />
    <meta property="og:url" content="https://example.org/story/" />
    <meta name="twitter:title" content="A story" />
    <script type="application/ld+json">{"name":"A story"}</script>
    <script>d.dataset.view = '';</script>
    <script type="module" src="${root}assets/index-1.js"></script>
    <link rel="icon" href="${root}icon.svg" />
    <link rel="manifest" href="${root}${home}manifest.webmanifest" />
  </head>
  <body><a href="${root}${home}e/bergen-bridge/">Bridge</a><a href="#events">./ Events</a><a href="https://example.com/">Out</a></body>
</html>`;

const at = 'https://mirror.example/here/';

/** Where the addresses of a page lead, other than to a part of itself. */
function leads(html: string, page: string): readonly string[] {
  return [...html.matchAll(/(?:href|src|name="root" content)="([^"#]+)"/g)]
    .map(([, address = '']) => new URL(address, page).href)
    .filter((href) => !href.startsWith('https://example.org/'));
}

it.each([
  ['./', ''],
  ['../', 'uk/'],
])('leads where the start page does, from an event’s depth (%s)', (root, home) => {
  const html = start(root, home);
  const event = eventPage(html, 'bergen-bridge');
  const before = leads(html, `${at}${home}`);
  expect(before).toContain(`${at}assets/index-1.js`);
  expect(leads(event, `${at}${home}e/bergen-bridge/`)).toEqual(before);
  expect(event).toContain(`href="https://example.org/story/${home}e/bergen-bridge/"`);
});

it('hides the list until the app has drawn the event, and says nothing of the story as if it were the event', () => {
  const event = eventPage(start('./', ''), 'bergen-bridge');
  expect(event).toContain('<html data-view="" lang="uk"');
  expect(event).not.toMatch(/og:|twitter:|ld\+json|hreflang|description/);
  expect(event).toContain('feed.atom');
  expect(event).toContain("<script>d.dataset.view = '';</script>");
  expect(event).toContain('./ Events');
});

it('a sentence leads to the story that is kept', () => {
  expect(withWay('<meta name="root" content="./" /><a href="./" id="story">', '/a/$&/uk/', '/a/$&/')).toBe(
    '<meta name="root" content="/a/$&/" /><a href="/a/$&/uk/" id="story">',
  );
});
