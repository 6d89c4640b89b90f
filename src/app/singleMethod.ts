import type { Site } from '../view/url.ts';
import type { Files } from './files.ts';
import { goThere, isElsewhere, methodAsked, methodHere } from './single.ts';

// How the story is made, in the build in one file: a page of its own on a site, here shown in the story's place.

/** Shows it where the address asks for it; says whether it does. */
export function showMethodAsked(site: Site, files: Files, page: Document): boolean {
  if (methodAsked(site) === null) return false;
  const template = page.querySelector<HTMLTemplateElement>(`template[data-method="${site.language}"]`);
  if (!template) throw new Error(`the page does not tell in "${site.language}" how it is made`);
  const { content } = template;
  for (const link of content.querySelectorAll('a')) leadWithin(link, site, files);
  page.body.replaceChildren(content);
  page.title = `${page.querySelector('h1')?.textContent ?? ''} · Dateline`;
  showPart(site, page);
  window.addEventListener('hashchange', () => {
    if (isElsewhere(site, true)) goThere(site);
    else showPart(site, page);
  });
  return true;
}

/** It was written for a site, from its root; a query names the language there. */
function leadWithin(link: HTMLAnchorElement, site: Site, files: Files): void {
  const written = link.getAttribute('href') ?? '';
  if (written.startsWith('https:')) return;
  const href = written.startsWith('#')
    ? methodHere(written.slice(1), site)
    : files.hrefOf(written.replace(/^\.\/|\?.*$/g, ''));
  if (href === null) link.removeAttribute('href');
  else link.href = href;
}

/** As a browser goes to a part that the hash alone names: the next Tab goes on from there. */
function showPart(site: Site, page: Document): void {
  const part = page.getElementById(methodAsked(site) ?? '');
  if (!part) return;
  part.tabIndex = -1;
  part.focus({ preventScroll: true });
  part.scrollIntoView();
}
