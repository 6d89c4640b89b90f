import type { EventHead } from './event.ts';

/** Told for its bearing on the story: known from outside the sources, or of places that are only mentioned. Without a place it is none. */
export function isBackground(head: EventHead): boolean {
  if (head.when.basis === 'external') return true;
  return head.where.length > 0 && head.where.every((ref) => ref.role === 'mentioned');
}
