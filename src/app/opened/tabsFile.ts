const key = 'dateline-opened';

/** Notes which of the kept files this tab shows: another may keep one of the same name and as many rows. */
export function noteTabsFile(keptAs: string | null): void {
  try {
    if (keptAs === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, keptAs);
  } catch {
    // Refused: where several fit, the reader says which.
  }
}

/** The key of the file that this tab showed last; null where it was not kept. */
export function tabsFile(): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}
