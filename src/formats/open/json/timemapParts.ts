import { Refused } from '../chunks.ts';
import { type Members, isObject } from './record.ts';

/**
 * Refuses the sources and the associations of TimeMap ("Data requirements" of its README), each in a file by itself as its server gives them, in a list or an object by
 * id: events name them, and they tell of none.
 */
export function refuseTimemapPart(record: Members): void {
  const parts = Object.values(record);
  const areAll = (isPart: (one: Members) => boolean) =>
    isPart(record) || (parts.length > 1 && parts.every((one) => isObject(one) && isPart(one)));
  if (areAll(isSource)) throw new Refused('no-table', 'export_sources');
  if (areAll(isAssociation)) throw new Refused('no-table', 'export_associations');
}

function isSource(of: Members): boolean {
  return (
    has(of, 'id', 'title', 'thumbnail') &&
    Array.isArray(of.paths) &&
    Object.keys(of).every((name) => ofSources.has(name))
  );
}

/** All that a source may say. What says more may be an event. */
const ofSources = new Set('id title thumbnail paths type affil_s url description desc'.split(' '));

function isAssociation(of: Members): boolean {
  const mode = typeof of.mode === 'string' ? of.mode : '';
  return (
    has(of, 'id', 'title', 'filter_paths') && /^(?:CATEGORY|FILTER|NARRATIVE)$/.test(mode) && !isEvent(of)
  );
}

function isEvent(of: Members): boolean {
  return has(of, 'date') || has(of, 'latitude') || has(of, 'lat');
}

function has(of: Members, ...names: readonly string[]): boolean {
  return names.every((name) => Object.hasOwn(of, name));
}
