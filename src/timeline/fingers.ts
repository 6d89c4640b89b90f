/** What two fingers do, `Held` being whatever is to be known of where they began. */
interface Pinch<Held> {
  /** A second finger has come: what one alone had begun was not meant. */
  readonly hold: () => Held;
  /** They are 1 / `factor` times as far apart as they were; their middle has gone from `from` to `to`, CSS px of the window. */
  readonly pinch: (held: Held, factor: number, from: number, to: number) => void;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Fingers {
  /** Until both have gone: what one of two does alone at the end means nothing. */
  readonly areTwo: () => boolean;
  readonly unwatch: () => void;
}

/** Nearer than this two fingers are as good as one, and a pixel between them would be a leap. */
const nearest = 24;

/** Follows the first two fingers on an element. */
export function watchFingers<Held>(element: HTMLElement, { hold, pinch }: Pinch<Held>): Fingers {
  const fingers = new Map<number, Point>();
  let began: { readonly held: Held; readonly apart: number; readonly middle: number } | null = null;

  const down = ({ pointerType, pointerId, clientX: x, clientY: y, isPrimary }: PointerEvent) => {
    if (pointerType !== 'touch') return;
    if (isPrimary) lose();
    if (fingers.size === 2) return;
    fingers.set(pointerId, { x, y });
    if (fingers.size < 2) return;
    for (const id of fingers.keys()) if (!capture(id)) fingers.delete(id);
    if (fingers.size < 2) return;
    began = { held: hold(), ...spread() };
  };
  const capture = (id: number) => {
    try {
      element.setPointerCapture(id);
      return true;
    } catch {
      // It has just gone.
      return false;
    }
  };
  const move = ({ pointerId, clientX: x, clientY: y }: PointerEvent) => {
    if (!fingers.has(pointerId)) return;
    fingers.set(pointerId, { x, y });
    if (!began || fingers.size < 2) return;
    const { apart, middle } = spread();
    pinch(began.held, began.apart / apart, began.middle, middle);
  };
  const up = ({ pointerId }: PointerEvent) => {
    fingers.delete(pointerId);
    if (fingers.size === 0) began = null;
  };
  const lose = () => {
    fingers.clear();
    began = null;
  };
  const spread = () => {
    const [one, other] = [...fingers.values()];
    if (!one || !other) return { apart: nearest, middle: 0 };
    return {
      apart: Math.max(nearest, Math.hypot(one.x - other.x, one.y - other.y)),
      middle: (one.x + other.x) / 2,
    };
  };

  const watch = new AbortController();
  const { signal } = watch;
  element.addEventListener('pointerdown', down, { signal });
  element.addEventListener('pointermove', move, { signal });
  // What it went down on may be gone: the axis is drawn anew.
  window.addEventListener('pointerup', up, { signal });
  window.addEventListener('pointercancel', up, { signal });
  return {
    areTwo: () => began !== null,
    unwatch() {
      watch.abort();
      lose();
    },
  };
}
