import { searchedColumns, searchTable } from '../../dataset/opened/search.ts';
import type { Store } from '../../view/store.ts';
import type { ShownFile } from './session.ts';

/** Searches the file that is shown whenever the words change, a few milliseconds at a time; the next words stop what is under way. */
export function followSearch(store: Store, shown: () => ShownFile | null): void {
  let asked: string | null = null;
  let turn = 0;
  const search = async (file: ShownFile, q: string) => {
    const own = ++turn;
    const { table, mapping, arranged } = file.compiled;
    const work = searchTable(table, searchedColumns(mapping), arranged.rowOfFile, q);
    for (;;) {
      const step = work.next();
      if (step.done) {
        store.note({ searched: { q, mask: step.value } });
        return;
      }
      await new Promise((resume) => {
        setTimeout(resume, 0);
      });
      if (own !== turn) return;
    }
  };
  store.subscribe(({ view, dataset }) => {
    const file = shown();
    if (file === null || dataset !== file.dataset) {
      asked = null;
      return;
    }
    if (view.q === asked) return;
    asked = view.q;
    turn += 1;
    if (view.q.trim() === '') store.note({ searched: null });
    else void search(file, view.q);
  });
}
