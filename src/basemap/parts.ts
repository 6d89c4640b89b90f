import type { Topology } from './decode.ts';

// A topology in texts each of which is parsed in a moment.

/** The topology without its arcs, then the arcs in lists of so many points, or of one arc that has more. */
export function partsOf(topology: Topology, mostPoints: number): readonly unknown[] {
  const lists: Topology['arcs'][number][][] = [];
  let points = Infinity;
  for (const arc of topology.arcs) {
    points += arc.length;
    if (points > mostPoints) {
      lists.push([]);
      points = arc.length;
    }
    lists.at(-1)?.push(arc);
  }
  return [{ ...topology, arcs: [] }, ...lists];
}

/** The value that was taken apart. Refuses what are no parts of any. */
export function joined([first, ...lists]: readonly unknown[]): unknown {
  if (typeof first !== 'object' || first === null) throw new Error('the base map has no first part');
  const arcs = lists.flatMap((list): readonly unknown[] => {
    if (!Array.isArray(list)) throw new Error('a part of the base map is no list of arcs');
    return list;
  });
  return { ...first, arcs };
}
