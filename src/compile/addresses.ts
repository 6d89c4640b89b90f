import { problem, type Path, type Problem } from '../model/problem.ts';
import { shortened } from '../model/text.ts';
import { urlProblems } from '../model/textRules.ts';
import type { DatasetSheet } from './schema.ts';

/** The addresses in dataset.yaml: https alone, and nothing that the page's policy would read as more. A contact may also be words. */
export function addressProblems({ contact, site, origins, onlineMap }: DatasetSheet): readonly Problem[] {
  const isAddress = contact !== null && /^[a-z][a-z0-9+.-]*:\S+$/i.test(contact);
  return [
    ...(isAddress ? urlProblems(contact, ['contact']) : []),
    ...(site ? siteProblems(site, ['site']) : []),
    ...(origins ?? []).flatMap((origin, row) => originProblems(origin, ['origins', row])),
    ...(onlineMap ? templateProblems(onlineMap.url, ['onlineMap', 'url']) : []),
  ];
}

/**
 * The absolute address of the start page, with a slash at its end: that of the environment, else the dataset's; null where
 * neither gives any. Throws a sentence where the environment's is none that a site can have.
 */
export function siteOf(fromEnvironment: string, fromDataset: string | null): string | null {
  const environment = fromEnvironment.trim();
  const [fault] = environment === '' ? [] : siteProblems(environment, []);
  if (fault) {
    const error = new Error(
      `SITE_URL: ${fault.message}; set it to where the start page will stand, as https://example.org/story/`,
    );
    // Where in the code it was noticed is nothing to who sets the variable.
    error.stack = error.message;
    throw error;
  }
  const site = environment === '' ? fromDataset : environment;
  if (site === null || siteProblems(site, []).length > 0) return null;
  const { href } = new URL(site);
  return href.endsWith('/') ? href : `${href}/`;
}

/** A site stands in a folder of an https host, and the one machine that needs no certificate is the reader's own. */
function siteProblems(site: string, path: Path): readonly Problem[] {
  const isLocal = /^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?=[:/]|$)/i.test(site) && URL.canParse(site);
  const unsafe = isLocal ? [] : urlProblems(site, path);
  if (unsafe.length > 0) return unsafe;
  const refused = (message: string) => [problem('shape', path, `"${shortened(site)}" ${message}`)];
  if (/[?#]/.test(site)) return refused('has a query or a hash; write the address of a folder');
  return /\.html?$/i.test(site) ? refused('names a page; write the address of the folder it is in') : [];
}

/** The origin of an https address whose host has letters, digits, hyphens and dots alone; null of any other. */
export function originOf(address: string): string | null {
  const [origin] = /^https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)*(?::\d{1,5})?(?=[/?#]|$)/i.exec(address) ?? [];
  return origin !== undefined && URL.canParse(origin) ? new URL(origin).origin : null;
}

function originProblems(origin: string, path: Path): readonly Problem[] {
  const unsafe = urlProblems(origin, path);
  if (unsafe.length > 0) return unsafe;
  const near = originOf(origin);
  if (near === origin) return [];
  const way = near === null ? 'write one host' : `did you mean "${near}"?`;
  return [problem('shape', path, `"${origin}" is not an origin, https:// and a host alone; ${way}`)];
}

/** Of the places that Leaflet fills in, those that need no further option. */
const fillings = ['{z}', '{x}', '{y}', '{r}'];

function templateProblems(url: string, path: Path): readonly Problem[] {
  const refused = (message: string) => [problem('shape', path, `"${url}" ${message}`)];
  const braces: readonly string[] = url.match(/\{[^}]*\}?|\}/g) ?? [];
  if (braces.includes('{s}')) return refused('has {s} for one of several hosts; write one of them');
  const unsafe = urlProblems(url, path);
  if (unsafe.length > 0) return unsafe;
  if (originOf(url) === null) return refused('has no plain host: letters, digits, hyphens and dots');
  const missing = ['{z}', '{x}', '{y}'].filter((filling) => !braces.includes(filling));
  if (missing.length > 0) return refused(`lacks ${missing.join(' ')}, by which a tile is asked for`);
  const strange = braces.find((brace) => !fillings.includes(brace));
  return strange === undefined ? [] : refused(`has ${strange}, which nothing fills in; leave it out`);
}
