import { openDataset } from '../../dataset/opened/dataset.ts';
import type { TableLimits } from '../../dataset/opened/table.ts';
import type { Refusal } from '../../formats/open/carrier.ts';
import { endOf } from '../../dataset/lasting.ts';
import { findIn } from '../../model/rows.ts';
import { makeEngine } from './engine.ts';
import { kindNamesFor } from './kindNames.ts';
import type { Answer, Ask, CompiledFile, Progress, ReadTable } from './protocol.ts';

export type Outcome =
  | { readonly is: 'refused'; readonly refusal: Refusal; readonly progress: readonly Progress[] }
  | {
      readonly is: 'shown';
      readonly table: ReadTable;
      readonly compiled: CompiledFile;
      readonly progress: readonly Progress[];
    };

const roomy: TableLimits = { bytes: 1e8, rows: 1e5 };

/** What becomes of a file whose reader changes nothing, by all that the worker does. Fails where something broke that should not. */
export async function outcomeOf(
  bytes: Uint8Array,
  { part = null, limits = roomy }: { readonly part?: string | null; readonly limits?: TableLimits } = {},
): Promise<Outcome> {
  const progress: Progress[] = [];
  return new Promise((resolve, reject) => {
    let table: ReadTable | null = null;
    const ask = makeEngine(
      (answer: Answer) => {
        switch (answer.is) {
          case 'progress':
            progress.push(answer.progress);
            return;
          case 'table':
            table = answer.table;
            ask({ ask: 'preview', nth: 1, mapping: answer.table.mapping });
            return;
          case 'preview':
            ask({ ask: 'compile', mapping: answer.mapping });
            return;
          case 'refused':
            resolve({ is: 'refused', refusal: answer.refusal, progress });
            return;
          case 'unpacked':
            resolve({ is: 'shown', table: answer.table, compiled: answer.compiled, progress });
            return;
          case 'compiled':
            if (table !== null) resolve({ is: 'shown', table, compiled: answer.compiled, progress });
            return;
          case 'packed':
            return;
          case 'failed':
            reject(new Error(answer.message));
        }
      },
      () => Promise.resolve(),
      () => true,
    );
    const opening: Ask = { ask: 'open', file: new File([Uint8Array.from(bytes)], 'events'), part, limits };
    ask(opening);
  });
}

/** The events that the page has of it, in order of time, as they are shown. */
export function eventsOf({ table, compiled }: Extract<Outcome, { is: 'shown' }>) {
  const { table: texts, mapping, arranged } = compiled;
  const names = kindNamesFor(table, mapping);
  const { dataset, details } = openDataset({ file: 'events', table: texts, mapping, arranged }, names);
  const { heads, kinds, places, columns, opened } = dataset;
  return Array.from({ length: heads.length }, (_, row) => {
    const head = heads.at(row);
    if (head === undefined) throw new Error(`row ${row} has no head`);
    const { id, title, kind, where } = head;
    const [place] = where.map((ref) => findIn(places, ref.place));
    return {
      id,
      title: Object.values(title)[0],
      text: Object.values(details.get(id)?.summary ?? {})[0],
      kind: Object.values(kinds.find((one) => one.id === kind)?.name ?? {})[0],
      from: columns.from[row],
      to: endOf(columns, row),
      lat: place?.lat,
      lon: place?.lon,
      link: opened.row(row).link,
    };
  });
}
