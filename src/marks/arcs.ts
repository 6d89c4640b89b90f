import type { MarkLook } from './look.ts';

/** A stretch of a group’s ring: `count` events of one kind and one ring, or of kinds that look alike. */
export interface Arc extends MarkLook {
  readonly count: number;
}

const most = 8;

/** One arc an event, in the order of `kinds`; from nine events on one for each look of a kind and ring, hollow if all of it is. */
export function arcsOf(
  members: readonly MarkLook[],
  kinds: readonly { readonly id: string }[],
): readonly Arc[] {
  const order = new Map(kinds.map(({ id }, at) => [id, at]));
  const rank = ({ kind, contested, footing }: MarkLook) =>
    (order.get(kind.id) ?? kinds.length) * 4 + (contested ? 0 : 2) + (footing === 'solid' ? 0 : 1);
  const arcs = members.length <= most ? members.map((look) => ({ ...look, count: 1 })) : joined(members);
  return arcs.toSorted((a, b) => rank(a) - rank(b));
}

function joined(members: readonly MarkLook[]): readonly Arc[] {
  const arcs = new Map<string, Arc>();
  members.forEach((look) => {
    const { colour, glyph, shape } = look.kind;
    const key = `${colour} ${glyph} ${shape} ${look.contested}`;
    const arc = arcs.get(key);
    const footing = arc?.footing === 'solid' ? 'solid' : look.footing;
    arcs.set(key, { ...look, footing, count: (arc?.count ?? 0) + 1 });
  });
  return [...arcs.values()];
}
