import type { Problem } from '../model/problem.ts';
import { urlProblems } from '../model/text.ts';
import type { DatasetSheet } from './schema.ts';

/** The addresses in dataset.yaml: https alone. A contact may also be words. */
export function addressProblems({ contact, origins, onlineMap }: DatasetSheet): readonly Problem[] {
  const isAddress = contact !== null && /^[a-z][a-z0-9+.-]*:\S+$/i.test(contact);
  return [
    ...(isAddress ? urlProblems(contact, ['contact']) : []),
    ...origins.flatMap((origin, row) => urlProblems(origin, ['origins', row])),
    ...(onlineMap ? urlProblems(onlineMap.url, ['onlineMap', 'url']) : []),
  ];
}
