import type { EventHead } from '../model/event.ts';
import type { PlaceRef } from '../model/place.ts';
import { isContested } from '../model/status.ts';

/** How a kind is drawn. */
export interface KindLook {
  readonly id: string;
  /** `#rrggbb` */
  readonly colour: string;
  /** A name from glyphs.ts. */
  readonly glyph: string;
  readonly shape: 'circle' | 'square';
}

/** Kind: hue, glyph, shape. Solid: it happened here; hollow: it was said or decided here. Contested: broken ring. */
export interface MarkLook {
  readonly kind: KindLook;
  readonly footing: 'solid' | 'hollow';
  readonly contested: boolean;
}

/** Whether a kind has a look that it shares with others, so that its name has to be said. */
export function isOneOfOthers({ glyph }: Pick<KindLook, 'glyph'>): boolean {
  return glyph === 'others';
}

const unknownKind: KindLook = { id: '', colour: '#808080', glyph: 'dot', shape: 'circle' };

/** How an event is drawn where it has one mark: in the list, on its card. */
export function lookOf(head: EventHead, kinds: readonly KindLook[]): MarkLook {
  return {
    kind: kinds.find(({ id }) => id === head.kind) ?? unknownKind,
    contested: isContested(head.status),
    footing: footingOfAll(head.where),
  };
}

/** Solid if it happened at any of its places, a whole country included; hollow if it was only said, sought or mentioned there. */
function footingOfAll(where: readonly PlaceRef[]): 'solid' | 'hollow' {
  return where.length === 0 || where.some(({ role }) => role === 'site') ? 'solid' : 'hollow';
}
