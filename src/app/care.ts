/** Hides the note on what the story contains for good. Storage may be refused: it is then hidden as long as the page stands. */
export function hideCare(root: URL): void {
  document.documentElement.dataset['care'] = 'hidden';
  document.getElementById('events')?.focus({ preventScroll: true });
  try {
    // Other stories of this origin have notes of their own. The page's head reads it (compile/scripts.ts).
    localStorage.setItem(`dateline-care ${folderOf(root)}`, 'hidden');
  } catch {
    // Refused: it is shown again at the next visit.
  }
}

/** As the head reads it, which knows no file's name. */
function folderOf({ pathname }: URL): string {
  return pathname.replace(/[^/]*$/, '');
}
