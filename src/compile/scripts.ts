// The few lines of script that stand in the pages themselves, let through the policy by their hash.

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
  addEventListener('error', function (event) {
    if (event.target.tagName !== 'SCRIPT') return;
    delete d.dataset.view;
    document.getElementById('lost').hidden = false;
  }, true);
})(document.documentElement);`;

/** On a page that only says where its event is now: goes there with the same view. */
export const movedScript = "location.replace(document.querySelector('link').href+location.hash)";

/** Finds the story of an address that has no page: what stands before `/e/` or before the language. */
export function notFoundScript(languages: readonly string[]): string {
  const segments = languages.slice(1).join('|');
  const cut = segments === '' ? String.raw`\/e\/.*$` : String.raw`\/(?:(?:${segments})\/.*|e\/.*)$`;
  return `document.getElementById('story').href=location.pathname.replace(/${cut}/,'/').replace(/[^\\/]*$/,'')`;
}
