import { openDataset } from '../../dataset/opened/dataset.ts';
import { inSlices } from '../../view/slices.ts';
import { giveWays } from '../../map/extent.ts';
import type { GroundWords } from '../../map/Ground.tsx';
import { waysOfFile } from '../../map/panes.ts';
import { fewRows, giveScale } from '../../view/rows.ts';
import type { Store } from '../../view/store.ts';
import { fetchMany } from '../many.ts';
import { kindNamesFor } from './kindNames.ts';
import type { CompiledFile, ReadTable } from './protocol.ts';

/** Its dataset; of very many events with the list that is drawn first. Fails where a part of the page for so many does not come. */
export async function prepared(
  { name, table: told }: { readonly name: string; readonly table: ReadTable },
  { table, mapping, arranged }: CompiledFile,
  pageStore: Store,
  said: GroundWords,
) {
  const opened = openDataset(
    { file: name, table, mapping, arranged, parts: told.reading.parts?.begins ?? [] },
    kindNamesFor(told, mapping),
  );
  giveWays(opened.dataset, waysOfFile(said));
  if (table.length > fewRows) {
    const [{ makeScale }] = await Promise.all([import('../../view/scale.ts'), fetchMany()]);
    const scale = makeScale(opened.dataset);
    giveScale(opened.dataset, scale);
    await inSlices(scale.listing({ dataset: opened.dataset, view: pageStore.getState().view }));
  }
  return opened;
}
