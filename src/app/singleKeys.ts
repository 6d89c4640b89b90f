const key = 'dateline-single-keys';
const off = 'off';

/** As chosen on this page; null where nothing was. */
let chosen: boolean | null = null;

/** Whether a key alone does something: yes, unless the reader turned it off. Storage may be refused. */
export function storedSingleKeys(): boolean {
  if (chosen !== null) return chosen;
  try {
    return localStorage.getItem(key) !== off;
  } catch {
    return true;
  }
}

export function storeSingleKeys(on: boolean): void {
  chosen = on;
  try {
    if (on) localStorage.removeItem(key);
    else localStorage.setItem(key, off);
  } catch {
    // It holds for this page.
  }
}
