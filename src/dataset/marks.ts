import type { EventHead } from '../model/event.ts';
import { footingOf, type Place } from '../model/place.ts';

/** Where the rows stand on the map: those of a row are `offsets[row] … offsets[row + 1]`, each place once. */
export interface Marks {
  readonly offsets: Uint32Array;
  /** An index into the dataset's places. */
  readonly places: Uint32Array;
  /** 0: it happened here. 1: it was said, decided or headed for here. */
  readonly hollow: Uint8Array;
}

/** Refuses, by throwing, a head that names a place that is not among `places`. */
export function makeMarks(heads: readonly EventHead[], places: readonly Pick<Place, 'id'>[]): Marks {
  const indexOf = new Map(places.map((place, index) => [place.id, index]));
  const offsets = new Uint32Array(heads.length + 1);
  const marked: number[] = [];
  const hollow: number[] = [];
  heads.forEach((head, row) => {
    for (const ref of head.where) {
      const footing = footingOf(ref);
      if (footing === 'none') continue;
      const index = indexOf.get(ref.place);
      if (index === undefined) throw new Error(`event "${head.id}" has the unknown place "${ref.place}"`);
      const known = marked.indexOf(index, offsets[row]);
      if (known === -1) marked.push(index);
      const at = known === -1 ? marked.length - 1 : known;
      hollow[at] = footing === 'solid' ? 0 : (hollow[at] ?? 1);
    }
    offsets[row + 1] = marked.length;
  });
  return { offsets, places: new Uint32Array(marked), hollow: new Uint8Array(hollow) };
}
