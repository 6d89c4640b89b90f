import { isBackground } from '../model/background.ts';
import type { EventHead } from '../model/event.ts';
import type { Place } from '../model/place.ts';
import { endOf, type Lasting, lastingOf } from './lasting.ts';
import { byFacet, facets, type FacetName, type Named } from './facets.ts';

/** One categorical attribute of all rows: the codes of a row are `codes[offsets[row] … offsets[row + 1]]`, none twice. */
export interface FacetColumn {
  readonly values: readonly string[];
  readonly offsets: Uint32Array;
  /** As wide as the number of values needs. */
  readonly codes: Uint8Array | Uint16Array | Uint32Array;
}

/** The events as typed arrays, in epoch milliseconds. Rows stand in order of `from`. */
export interface Columns {
  readonly length: number;
  /** `found`, whose end is `endOf`; a row without time has +Infinity twice. */
  readonly from: Float64Array;
  readonly lasting: Lasting;
  /** Rows in order of `from`, which is their own: 0 … length − 1. */
  readonly byStart: Uint32Array;
  /** Rows in order of their ends; those without time last. */
  readonly byEnd: Uint32Array;
  /** Which ends of `possible` are open, by `openEnds`: the others are those of `found`. null: none is. A row without time may have been at any, whatever stands here. */
  readonly open: Uint8Array | null;
  /** 1 for background, by `isBackground`. */
  readonly background: Uint8Array;
  readonly facets: Readonly<Record<FacetName, FacetColumn>>;
}

/** It may have begun before; it may have ended after; the sum says both. */
export const openEnds = { start: 1, end: 2 } as const;

/**
 * The columns of `heads`, which stand in canonical order already. Refuses, by throwing, a head that names a kind or a
 * place that is not among `kinds` and `places`.
 */
export function makeColumns(
  heads: readonly EventHead[],
  kinds: readonly Named[],
  places: readonly Place[],
): Columns {
  const { length } = heads;
  const from = new Float64Array(length);
  const to = new Float64Array(length);
  const open = new Uint8Array(length);
  const background = new Uint8Array(length);
  const known = new Map<string, Place>(places.map((place) => [place.id, place]));
  heads.forEach((head, row) => {
    const { found, possible } = head.when;
    from[row] = found.from;
    to[row] = found.to;
    open[row] = (possible.from === null ? openEnds.start : 0) | (possible.to === null ? openEnds.end : 0);
    background[row] = isBackground(head) ? 1 : 0;
  });
  const times = { from, lasting: lastingOf(from, to) };
  return {
    length,
    ...times,
    byStart: numbersTo(length),
    byEnd: numbersTo(length).sort((a, b) => endOf(times, a) - endOf(times, b) || a - b),
    open: open.some((ends) => ends !== 0) ? open : null,
    background,
    facets: byFacet((name) => facetColumn(name, facets[name].values(kinds, places), heads, known)),
  };
}

function numbersTo(length: number): Uint32Array {
  return Uint32Array.from({ length }, (_, row) => row);
}

function facetColumn(
  name: FacetName,
  values: readonly string[],
  heads: readonly EventHead[],
  places: ReadonlyMap<string, Place>,
): FacetColumn {
  const codeOf = new Map(values.map((value, code) => [value, code]));
  const offsets = new Uint32Array(heads.length + 1);
  const codes: number[] = [];
  heads.forEach((head, row) => {
    const first = codes.length;
    for (const value of facets[name].valuesOf(head, places)) {
      const code = codeOf.get(value);
      if (code === undefined) throw new Error(`event "${head.id}" has the unknown ${name} "${value}"`);
      if (codes.indexOf(code, first) === -1) codes.push(code);
    }
    offsets[row + 1] = codes.length;
  });
  return {
    values,
    offsets,
    codes: values.length > 0x10000 ? new Uint32Array(codes) : new Uint16Array(codes),
  };
}
