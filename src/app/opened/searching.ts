import type { OpenedDataset } from '../../dataset/dataset.ts';
import { searchedColumns, searchTable } from '../../dataset/opened/search.ts';
import { inSlices } from '../../view/slices.ts';
import type { Store } from '../../view/store.ts';
import type { CompiledFile } from './protocol.ts';

interface ShownFile {
  readonly dataset: OpenedDataset;
  readonly compiled: CompiledFile;
}

/** Searches the file that is shown whenever the words change, a few milliseconds at a time; the next words, or another dataset, stop what is under way. */
export function followSearch(store: Store, shown: () => ShownFile | null): void {
  let asked: string | null = null;
  let turn = 0;
  const search = async (file: ShownFile, q: string) => {
    const own = ++turn;
    const { table, mapping, arranged } = file.compiled;
    const work = searchTable(table, searchedColumns(mapping), arranged.rowOfFile, q);
    const mask = await inSlices(whileWanted(work, () => own === turn));
    if (own === turn) store.note({ searched: { q, mask } });
  };
  store.subscribe(({ view, dataset }) => {
    const file = shown();
    if (file === null || dataset !== file.dataset) {
      asked = null;
      turn += 1;
      return;
    }
    if (view.q === asked) return;
    asked = view.q;
    turn += 1;
    if (view.q.trim() === '') store.note({ searched: null });
    else void search(file, view.q);
  });
}

function* whileWanted<Made>(work: Generator<unknown, Made>, isWanted: () => boolean) {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (!isWanted()) return null;
    yield;
  }
}
