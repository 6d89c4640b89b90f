import { recall, remember } from './kept.ts';

const key = 'dateline-single-keys';
const off = 'off';

/** As chosen on this page; null where nothing was. */
let chosen: boolean | null = null;

/** Whether a key alone does something: yes, unless the reader turned it off. */
export function storedSingleKeys(): boolean {
  return chosen ?? recall(key) !== off;
}

export function storeSingleKeys(on: boolean): void {
  chosen = on;
  remember(key, on ? null : off);
}
