import { focusPane } from './focus.ts';
import { remember } from './kept.ts';

/** Hides the note on what the story contains for good. */
export function hideCare(root: URL): void {
  document.documentElement.dataset['care'] = 'hidden';
  focusPane();
  // Other stories of this origin have notes of their own. The page's head reads it (compile/scripts.ts).
  remember(`dateline-care ${folderOf(root)}`, 'hidden');
}

/** As the head reads it, which knows no file's name. */
function folderOf({ pathname }: URL): string {
  return pathname.replace(/[^/]*$/, '');
}
