const key = 'dateline-online-map';

/** The choice of the online map is this page's alone, but for the new page by which its tiles are asked for again. */
export function carryOnline(): void {
  try {
    sessionStorage.setItem(key, 'chosen');
  } catch {
    // Refused: the reader chooses once more.
  }
}

/** Whether it was carried here; it is not carried on. */
export function takeOnline(): boolean {
  try {
    const isChosen = sessionStorage.getItem(key) !== null;
    sessionStorage.removeItem(key);
    return isChosen;
  } catch {
    return false;
  }
}
