// The few lines of script that stand in the pages themselves, let through the policy by their hash.

const lostListener = `addEventListener('error', function (event) {
    if (event.target.tagName !== 'SCRIPT') return;
    delete d.dataset.view;
    document.getElementById('lost').hidden = false;
  }, true);`;

/**
 * Before anything is painted: the reader's colours, and whether the link has a view of its own. Where the app does not
 * come, what the page carries shows, and a sentence that says so.
 */
export const viewScript = `(function (d) {
  if (location.hash.length > 1) d.dataset.view = '';
  try {
    var theme = localStorage.getItem('dateline-theme');
    if (theme) d.dataset.theme = theme;
  } catch (refused) {}
  ${lostListener}
})(document.documentElement);`;

/** The same in somebody else's page: the colours are the host's choice, and the page carries no view that could be shown. */
export const embedViewScript = `(function (d) {
  d.dataset.view = '';
  var theme = /[?&]theme=(light|dark)(?:&|$)/.exec(location.search);
  if (theme) d.dataset.theme = theme[1];
  ${lostListener}
})(document.documentElement);`;

/** On a page that only says where its event is now: goes there with the same view. */
export const movedScript = "location.replace(document.getElementById('now').href+location.hash)";

export interface NotFoundWords {
  /** With `%id%` where the id stands. */
  readonly unknown: string;
  readonly nowhere: string;
  readonly why: string;
  readonly back: string;
}

/**
 * On the page for addresses that have none: names the event asked for, in the language of the address, and finds the story:
 * what stands before `/e/`, or before the language; of another address, one step up.
 */
export function notFoundScript(words: Readonly<Record<string, NotFoundWords>>): string {
  const others = Object.keys(words).slice(1).join('|') || '-';
  return `(function (words) {
  var found = /^(.*?\\/)(?:(${others})\\/)?(?:e\\/([^/]*).*)?$/.exec(location.pathname);
  var language = (found && found[2]) || '';
  var said = words[language] || words[document.documentElement.lang];
  var story = document.getElementById('story');
  var isEvent = Boolean(found && found[3]);
  story.href = isEvent || language ? found[1] + (language ? language + '/' : '') : location.pathname.replace(/[^/]*\\/?$/, '');
  if (language) {
    document.documentElement.lang = language;
    document.querySelector('p').textContent = said.why;
    story.textContent = said.back;
  }
  var heading = isEvent ? said.unknown.replace('%id%', found[3]) : said.nowhere;
  document.title = document.querySelector('h1').textContent = heading;
})(${JSON.stringify(words).replaceAll('<', '\\u003c')});`;
}
