import type { EventHead } from '../model/event.ts';

/** The order of events everywhere: `found` start, `found` end, id. */
export function inOrder(a: EventHead, b: EventHead): number {
  const one = a.when.found;
  const other = b.when.found;
  return one.from - other.from || one.to - other.to || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
