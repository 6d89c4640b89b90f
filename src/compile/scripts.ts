import { chosenLanguage } from '../i18n/choose.ts';

// The few lines of script that stand in the pages themselves, let through the policy by their hash.

const lostListener = `addEventListener('error', function (event) {
    if (event.target.tagName !== 'SCRIPT') return;
    delete d.dataset.view;
    document.getElementById('lost').hidden = false;
  }, true);`;

/** As app/theme.ts keeps and shows them. */
const themes = 'light|dark|contrast';

/** Around the page browsers draw the colour whose condition holds: that of the theme that was chosen. */
const themeLines = `try {
    var theme = localStorage.getItem('dateline-theme');
    if (/^(?:${themes})$/.test(theme)) d.dataset.theme = theme;
    if (/^(?:light|dark)$/.test(theme)) document.querySelectorAll('meta[name=theme-color]').forEach(function (colour) {
      colour.media = colour.media.indexOf(theme) < 0 ? 'not all' : 'all';
    });
  } catch (refused) {}`;

/**
 * Before anything is painted: the reader's language and colours, whether the note on what the story contains was
 * hidden, and whether the link has a view of its own. Where the app does not come, what the page carries shows, and a sentence that says so.
 */
export function viewScript(languages: readonly string[]): string {
  return `${languageScript(languages)}(function (d) {
  if (location.hash.length > 1) d.dataset.view = '';
  ${themeLines}
  try {
    var root = new URL(document.querySelector('meta[name=root]').content, location.href).pathname;
    if (localStorage.getItem('dateline-care ' + root)) d.dataset.care = 'hidden';
  } catch (refused) {}
  ${lostListener}
})(document.documentElement);`;
}

/** On a page that needs no other script: the reader's language and colours. */
export function plainScript(languages: readonly string[]): string {
  return `${languageScript(languages)}(function (d) {
  ${themeLines}
})(document.documentElement);`;
}

/**
 * On a page that the app does not run: has the story kept for reading without network, as app/offline/ does, once the page has
 * nothing else to do. Whatever the browser refuses leaves the page as it is.
 */
export const keepScript = `addEventListener('load', function () {
  var root = new URL(document.querySelector('meta[name=root]').content, location.href), wanted = true;
  try {
    wanted = localStorage.getItem('dateline-offline ' + root.pathname) !== 'no';
  } catch (refused) {}
  function keep(room) {
    if (room.quota - room.usage < 12e6) return;
    return navigator.serviceWorker.register(root + 'sw.js', { scope: root.href, updateViaCache: 'none' }).then(function (story) {
      if (story.active) story.active.postMessage({ is: 'keep', language: document.documentElement.lang });
    });
  }
  function rest() {
    var line = navigator.connection, store = navigator.storage;
    if (!wanted || (line && line.saveData)) return;
    (store ? store.estimate() : Promise.resolve({})).then(keep).catch(function () {});
  }
  if (window.requestIdleCallback) requestIdleCallback(rest, { timeout: 10000 });
  else setTimeout(rest, 3000);
});`;

/**
 * An address with a language is the link's word. One without names none: the same page is shown in the language that the
 * reader chose before, or that the browser asks for, in the place of this one, so that Back leads where it did. Who follows a
 * link to a language has chosen it, be it by a query (`?lang=uk`); links to the first one have that (`?lang=en`), so that they
 * lead there however they are opened, and where no choice can be kept. Nor does an address send on that has the language's code
 * already: hosts that answer everything with one page would do so without end. Nor a page that does not say where the story's
 * root is. Nor one that names another language, or data, which has none: a page
 * that stands for what is out of reach has its address. If the other page does not come, this one is shown after all.
 */
function languageScript(languages: readonly string[]): string {
  if (languages.length < 2) return '';
  return `(function (d, spoken, choose) {
  var key = 'dateline-language', stored = null;
  function keep(code) {
    try {
      localStorage.setItem(key, code);
    } catch (refused) {}
  }
  function follow(event) {
    var link = event.button < 2 && event.target.closest('a[hreflang]');
    if (link) keep(link.hreflang);
  }
  addEventListener('click', follow);
  addEventListener('auxclick', follow);
  if (d.lang !== spoken[0] || parent !== window || !/^http/.test(location.protocol)) return;
  var asked = (/[?&]lang=([^&]*)/.exec(location.search) || [])[1];
  if (spoken.indexOf(asked) < 0) asked = null;
  else keep(asked);
  try {
    stored = localStorage.getItem(key);
  } catch (refused) {}
  var code = asked || choose(spoken, stored, navigator.languages || []), meta = document.querySelector('meta[name=root]');
  if (!meta || code === spoken[0]) return;
  var root = new URL(meta.content, location.href).href, url = new URL(location.href);
  var rest = url.pathname.slice(new URL(root).pathname.length);
  var own = '/' + code + '/';
  if (root.slice(-own.length) === own || ('/' + rest).indexOf(own) >= 0) return;
  if (spoken.indexOf(rest.split('/')[0]) > 0 || /^data\\//.test(rest)) return;
  url.searchParams.delete('lang');
  location.replace(url.href.replace(root, root + code + '/'));
  d.hidden = true;
  setTimeout(function () { d.hidden = false; }, 5000);
})(document.documentElement, ${JSON.stringify(languages)}, ${chosenLanguage.toString()});
`;
}

/** The same in somebody else's page: the colours are the host's choice, and the page carries no view that could be shown. */
export const embedViewScript = `(function (d) {
  d.dataset.view = '';
  var theme = /[?&]theme=(${themes})(?:&|$)/.exec(location.search);
  if (theme) d.dataset.theme = theme[1];
  ${lostListener}
})(document.documentElement);`;

/** On a page that only says where its event is now: goes there with the same view. */
export const movedScript = "location.replace(document.getElementById('now').href+location.hash)";

export interface NotFoundWords {
  readonly dir: 'ltr' | 'rtl';
  /** With `%id%` where the id stands. */
  readonly unknown: string;
  readonly nowhere: string;
  readonly why: string;
  readonly back: string;
  /** The story's title; its language and direction where they are not the page's. */
  readonly story: { readonly text: string; readonly lang?: string; readonly dir?: string };
}

/**
 * On the page for addresses that have none: names the event asked for, in the language of the address, else in the reader's; one
 * page has the words of all, so that nobody is sent on. Finds the story: at `root` where the site knows it, else at what stands
 * before the language, `/e/` and the like; else one step up.
 */
export function notFoundScript(words: Readonly<Record<string, NotFoundWords>>, root: string | null): string {
  const others = Object.keys(words).slice(1).join('|') || '-';
  return `(function (words, root, choose) {
  var path = location.pathname;
  var known = root !== null && path.indexOf(root) === 0 ? [root, root] : /^(.*?\\/)(?:(?:${others})\\/|(?:e|embed|method|data)\\/)/.exec(path);
  var start = known ? known[1] : path.replace(/[^/]*\\/?$/, '');
  var asked = /^(?:(${others})(?:\\/|$))?(?:e\\/([^/]*))?/.exec(path.slice(start.length));
  var spoken = Object.keys(words), stored = null;
  try {
    stored = localStorage.getItem('dateline-language');
  } catch (refused) {}
  var language = asked[1] || choose(spoken, stored, navigator.languages || []);
  var said = words[language];
  var story = document.getElementById('story');
  story.href = start + (language === spoken[0] ? '' : language + '/');
  document.documentElement.lang = language;
  document.documentElement.dir = said.dir;
  story.textContent = said.back;
  var title = document.getElementById('title');
  title.textContent = said.story.text;
  title.lang = said.story.lang || document.documentElement.lang;
  title.dir = said.story.dir || said.dir;
  document.getElementById('why').textContent = said.why;
  var heading = document.querySelector('h1');
  heading.textContent = asked[2] ? said.unknown.replace('%id%', asked[2]) : said.nowhere;
  document.title = heading.textContent + ' · ' + said.story.text;
})(${[words, root].map((value) => JSON.stringify(value).replaceAll('<', '\\u003c')).join(', ')}, ${chosenLanguage.toString()});`;
}
