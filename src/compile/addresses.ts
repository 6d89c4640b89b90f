import { problem, type Path, type Problem } from '../model/problem.ts';
import { urlProblems } from '../model/text.ts';
import type { DatasetSheet } from './schema.ts';

/** The addresses in dataset.yaml: https alone, and nothing that the page's policy would read as more. A contact may also be words. */
export function addressProblems({ contact, origins, onlineMap }: DatasetSheet): readonly Problem[] {
  const isAddress = contact !== null && /^[a-z][a-z0-9+.-]*:\S+$/i.test(contact);
  return [
    ...(isAddress ? urlProblems(contact, ['contact']) : []),
    ...(origins ?? []).flatMap((origin, row) => originProblems(origin, ['origins', row])),
    ...(onlineMap ? templateProblems(onlineMap.url, ['onlineMap', 'url']) : []),
  ];
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
