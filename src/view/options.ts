import type { Columns } from '../dataset/columns.ts';
import { facetCounts } from '../dataset/counts.ts';
import { byFacet, type FacetName, facetNames, type Filters } from '../dataset/facets.ts';
import type { Stretch } from '../model/time.ts';
import { memo, same } from './memo.ts';
import { passing, type Scale, scaleOf, searchMask, type Seen, windowOf } from './rows.ts';

// The boxes of the filters, and what each would give.

export interface Option {
  readonly value: string;
  /** How many events it would give under all other filters, the search and the window. */
  readonly count: number;
  readonly chosen: boolean;
}

type Options = Readonly<Record<FacetName, readonly Option[]>>;

const optionsOf = memo(
  (
    columns: Columns,
    count: Scale['options'],
    window: Stretch,
    filters: Filters,
    mask: Uint8Array | null,
    passes: Uint8Array | null,
  ): Options => {
    const counted = count(window, filters, mask, passes);
    return byFacet((name) => {
      const { values } = columns.facets[name];
      return values.map((value, code) => ({
        value,
        count: counted[name][code] ?? 0,
        chosen: filters[name].includes(value),
      }));
    });
  },
  (last, next) => facetNames.every((name) => same(last[name].flatMap(partsOf), next[name].flatMap(partsOf))),
);

const countOf = memo(
  (columns: Columns) => (window: Stretch, filters: Filters, mask: Uint8Array | null) =>
    facetCounts(columns, window, filters, mask),
);

function partsOf({ value, count, chosen }: Option): readonly unknown[] {
  return [value, count, chosen];
}

/** The options of each facet. */
export function facetOptions(state: Seen): Options {
  const { columns } = state.dataset;
  const count = scaleOf(state)?.options ?? countOf(columns);
  return optionsOf(columns, count, windowOf(state), state.view.filters, searchMask(state), passing(state));
}
