import type { Stretch } from '../model/time.ts';
import type { Columns } from './columns.ts';
import { byFacet, facetNames, type FacetName, type Filters } from './facets.ts';
import { endOf } from './lasting.ts';
import { begunIn, boundsOf, type Mask } from './query.ts';

/** For each facet, how many events each of its values would give, in the order of the column's `values`. */
export type FacetCounts = Readonly<Record<FacetName, Uint32Array>>;

/**
 * Counts under the window, the mask and all filters but the facet's own: what is chosen in a facet does not change its
 * own counts. An event that has several values in a facet counts for each.
 */
export function facetCounts(columns: Columns, window: Stretch, filters: Filters, mask: Mask): FacetCounts {
  const { from } = boundsOf(window);
  const counts = byFacet((name) => new Uint32Array(columns.facets[name].values.length));
  const allowed = byFacet((name) => allowedCodes(columns, filters, name));
  const last = begunIn(columns, window);
  for (let row = 0; row < last; row++) {
    if (endOf(columns, row) <= from || (mask !== null && mask[row] !== 1)) continue;
    let failures = 0;
    let failed: FacetName | null = null;
    for (const name of facetNames) {
      if (has(columns, name, row, allowed[name])) continue;
      failures++;
      failed = name;
    }
    if (failures > 1) continue;
    for (const name of facetNames) {
      if (failed === null || failed === name) count(columns, name, row, counts[name]);
    }
  }
  return counts;
}

function allowedCodes(columns: Columns, filters: Filters, name: FacetName): Uint8Array | null {
  if (filters[name].length === 0) return null;
  const wanted = new Set(filters[name]);
  return Uint8Array.from(columns.facets[name].values, (value) => (wanted.has(value) ? 1 : 0));
}

function has(columns: Columns, name: FacetName, row: number, allowed: Uint8Array | null): boolean {
  if (allowed === null) return true;
  const { offsets, codes } = columns.facets[name];
  const end = offsets[row + 1] ?? 0;
  for (let at = offsets[row] ?? 0; at < end; at++) if (allowed[codes[at] ?? 0] === 1) return true;
  return false;
}

function count(columns: Columns, name: FacetName, row: number, into: Uint32Array): void {
  const { offsets, codes } = columns.facets[name];
  const end = offsets[row + 1] ?? 0;
  for (let at = offsets[row] ?? 0; at < end; at++) {
    const code = codes[at] ?? 0;
    into[code] = (into[code] ?? 0) + 1;
  }
}
