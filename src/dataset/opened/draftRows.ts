import { saysNothing } from '../../model/cells/nothing.ts';
import type { ColumnIndex, Mapping } from '../../model/mapping.ts';
import type { PlacePrecision } from '../../model/place.ts';
import type { Details, OpenedDataset } from '../dataset.ts';
import { columnsIn } from './mapped.ts';
import { unsaid } from './text.ts';

interface Shown {
  readonly dataset: OpenedDataset;
  readonly details: Details;
}

/** The events of a file with what it says of each, for who goes on writing them. Words are '' where it has none. */
export function draftRows({ dataset, details }: Shown, mapping: Mapping) {
  const { heads, opened } = dataset;
  return Array.from({ length: heads.length }, (_, row) => {
    const head = heads.at(row);
    if (!head) throw new Error(`no event ${row}`);
    const written = opened.row(row);
    const wordsIn = (columns: readonly ColumnIndex[]) => {
      const words = [...new Set(columns)].map((column) => (written.cells[column]?.value ?? '').trim());
      return words.filter((word) => !saysNothing(word)).join(', ');
    };
    const placed = opened.placed(row);
    const isSaid = mapping.placePrecision !== null || placed?.isWithinShape === true;
    const precision: PlacePrecision | null = placed && isSaid ? placed.precision : null;
    return {
      head,
      title: head.title[unsaid] ?? '',
      text: details.get(head.id)?.summary[unsaid] ?? '',
      source: written.source,
      link: written.link,
      /** null where the file does not say. */
      precision,
      /** What stands where its time and its place should. */
      stands: {
        time: wordsIn(columnsIn([mapping.time, mapping.end])),
        place: wordsIn(columnsIn([mapping.placeName, mapping.place])),
      },
      row: written,
    };
  });
}
