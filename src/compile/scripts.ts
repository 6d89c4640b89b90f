// The few lines of script that stand in the pages themselves, let through the policy by their hash.

/** Before anything is painted: the reader's colours, and whether the link has a view of its own. */
export const viewScript =
  "(function(d){if(location.hash.length>1)d.dataset.view='';" +
  "try{var t=localStorage.getItem('dateline-theme');if(t)d.dataset.theme=t}catch(e){}})(document.documentElement)";

/** Finds the story of an address that has no page: what stands before `/e/` or before the language. */
export function notFoundScript(languages: readonly string[]): string {
  const segments = languages.slice(1).join('|');
  const cut = segments === '' ? String.raw`\/e\/.*$` : String.raw`\/(?:(?:${segments})\/.*|e\/.*)$`;
  return `document.getElementById('story').href=location.pathname.replace(/${cut}/,'/').replace(/[^\\/]*$/,'')`;
}
