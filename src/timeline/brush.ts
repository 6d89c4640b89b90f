import type { EventId } from '../model/id.ts';
import type { Instant, Span, Stretch, Zone } from '../model/time.ts';
import { windowOf } from '../view/rows.ts';
import { axisOf } from '../view/select.ts';
import type { Store } from '../view/store.ts';
import { withAxis, withWindow } from './change.ts';
import { makeEarly } from './early.ts';
import { watchFingers } from './fingers.ts';
import { snap } from './snap.ts';
import { moveThumb, moveWindow, nearerThumb, shownOn, windowBetween, type Thumb } from './thumbs.ts';
import { pinchAxis, wheelFactor, zoomAxis } from './zoom.ts';

export interface Brush {
  readonly store: Store;
  /** The graph as it is drawn now: asked each time, for any of it may change while a drag goes on. */
  readonly look: () => Look;
  readonly onOpen: (id: EventId) => void;
  readonly onHover: (ids: readonly EventId[]) => void;
}

export interface Look {
  readonly zone: Zone;
  readonly direction: 'ltr' | 'rtl';
  /** How wide a thumb is drawn, in CSS px. */
  readonly thumbWidth: number;
  /** The event drawn there: CSS px from the start of the axis and from the foot of the scale. */
  readonly eventAt: (x: number, y: number) => EventId | null;
}

type Act = Thumb | 'pair' | 'window' | 'draw';

interface Drag {
  readonly pointer: number;
  readonly grip: Grip;
  readonly x: number;
  /** The instant and the window where it began: moves start from these, never from what is drawn. */
  readonly at: Instant;
  readonly window: Stretch;
  act: Act;
  /** A thumb follows from where it was gripped: what its instant is ahead of the pointer's. */
  ahead: number;
  begun: boolean;
}

const slack = 4;

/**
 * Makes a graph answer to mouse, finger and pen. What may be gripped says so with `data-grip`: `start` and `end` are the
 * thumbs (of two on one spot the direction of the drag picks one), `track` calls the nearer thumb, but a drag that begins
 * between the thumbs moves the window; `lanes` moves it from inside and draws a new one from outside; a press there without
 * a drag opens the event. Two fingers hold the axis: apart they zoom it, together they move it. `scale` spans the axis.
 */
export function watchBrush(graph: HTMLElement, scale: HTMLElement, brush: Brush): () => void {
  const { store, look } = brush;
  let drag: Drag | null = null;
  let hovered: EventId | null = null;
  /** Where the scale lies: measured once a drag and once a stay of the pointer, unless the page moves under it. */
  let box: DOMRect | null = null;
  const early = makeEarly();

  const measured = () => (box ??= scale.getBoundingClientRect());
  const forget = () => {
    box = null;
  };
  const mark = (name: 'dragging' | 'over', value: string | null) => {
    if (value === null) delete graph.dataset[name];
    else if (graph.dataset[name] !== value) graph.dataset[name] = value;
  };
  const axis = () => axisOf(store.getState());
  const perPixel = () => (axis().to - axis().from) / Math.max(1, measured().width);
  const fromStart = (clientX: number) =>
    look().direction === 'ltr' ? clientX - measured().left : measured().right - clientX;
  const instantAt = (clientX: number) => axis().from + fromStart(clientX) * perPixel();
  const rounded = (instant: Instant) => snap(instant, perPixel(), look().zone);
  const eventUnder = ({ clientX, clientY }: PointerEvent) =>
    look().eventAt(fromStart(clientX), measured().bottom - clientY);
  const focus = (thumb: Thumb) =>
    graph.querySelector<HTMLInputElement>(`[data-grip=${thumb}]`)?.focus({ preventScroll: true });
  const setWindow = (next: (window: Stretch) => Stretch) =>
    store.change((view) => withWindow(view, next(view)));

  const follow = (now: Drag, clientX: number) => {
    const instant = instantAt(clientX);
    switch (now.act) {
      case 'pair':
        return;
      case 'start':
      case 'end': {
        const { act } = now;
        return setWindow((window) =>
          moveThumb(axis(), window, act, { kind: 'to', instant: rounded(instant + now.ahead) }),
        );
      }
      case 'window': {
        const { from } = shownOn(axis(), now.window);
        const step = rounded(from + instant - now.at) - from;
        return setWindow(() => moveWindow(axis(), now.window, step));
      }
      case 'draw':
        return setWindow(() => windowBetween(axis(), rounded(now.at), rounded(instant)));
    }
  };

  const press = (event: PointerEvent) => {
    const grip = gripOf(event.target);
    if (!event.isPrimary || event.button !== 0 || grip === null || drag || fingers.areTwo()) return;
    forget();
    const at = instantAt(event.clientX);
    const window = windowOf(store.getState());
    const shown = shownOn(axis(), window);
    const act = actOf(grip, at, window, shown, (shown.to - shown.from) / perPixel() < look().thumbWidth);
    const begun = grip === 'track' && act !== 'window';
    drag = { pointer: event.pointerId, grip, x: event.clientX, at, window, act, begun, ahead: 0 };
    graph.setPointerCapture(event.pointerId);
    if (grip === 'lanes') return;
    event.preventDefault();
    if (act === 'window') return;
    mark('dragging', act);
    if (act !== 'start' && act !== 'end') return;
    focus(act);
    if (begun) follow(drag, event.clientX);
    else drag.ahead = instantOf(act, shown) - at;
  };
  const move = (event: PointerEvent) => {
    if (!drag) return hover(event);
    if (drag.pointer !== event.pointerId) return;
    const along = look().direction === 'ltr' ? event.clientX - drag.x : drag.x - event.clientX;
    if (!drag.begun) {
      if (Math.abs(along) < slack) return;
      drag.begun = true;
      if (drag.act === 'pair') {
        drag.act = along < 0 ? 'start' : 'end';
        drag.ahead = instantOf(drag.act, shownOn(axis(), drag.window)) - drag.at;
        focus(drag.act);
      }
    }
    mark('dragging', drag.act);
    early.frame();
    follow(drag, event.clientX);
  };
  const moveEarly = ({ pointerId, clientX }: PointerEvent) => {
    if (drag?.begun && drag.pointer === pointerId && early.isFollowed()) follow(drag, clientX);
  };
  const release = (event: PointerEvent) => {
    if (!drag || drag.pointer !== event.pointerId) return;
    const { begun, grip, act, at, window } = drag;
    end();
    if (grip === 'track' && !begun) {
      const thumb = nearerThumb(shownOn(axis(), window), at);
      focus(thumb);
      setWindow((now) => moveThumb(axis(), now, thumb, { kind: 'to', instant: rounded(at) }));
      return;
    }
    const id = begun || (act !== 'window' && act !== 'draw') ? null : eventUnder(event);
    if (id !== null) brush.onOpen(id);
  };
  const cancel = ({ pointerId }: PointerEvent) => {
    // The browser took the finger for scrolling: nothing was meant for the window.
    if (drag?.pointer === pointerId) undo();
  };
  const undo = () => {
    if (!drag) return;
    const { begun, window } = drag;
    end();
    if (begun) setWindow(() => window);
  };
  const end = () => {
    drag = null;
    forget();
    mark('dragging', null);
  };
  const hover = (event: PointerEvent) => {
    if (event.pointerType === 'mouse') point(gripOf(event.target) === 'lanes' ? eventUnder(event) : null);
  };
  const point = (id: EventId | null) => {
    mark('over', id === null ? null : 'event');
    if (hovered === id) return;
    hovered = id;
    brush.onHover(id === null ? [] : [id]);
  };
  const leave = () => {
    if (drag) return;
    forget();
    point(null);
  };
  const touch = (event: TouchEvent) => {
    const grip = gripOf(event.target);
    if (grip !== 'start' && grip !== 'end') return;
    // Where a finger on a thumb may scroll the page that holds this, its direction decides, and the browser has to be asked.
    const mayScroll =
      event.target instanceof Element && getComputedStyle(event.target).touchAction !== 'none';
    if (!mayScroll || event.touches.length > 1) event.preventDefault();
  };
  const drive = (event: TouchEvent) => {
    if (drag?.begun || fingers.areTwo()) event.preventDefault();
  };
  const wheel = (event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const factor = wheelFactor(event.deltaY, event.deltaMode);
    const fixed = instantAt(event.clientX);
    store.change((view) => withAxis(view, zoomAxis(axis(), factor, fixed), store.getState().dataset));
  };

  const fingers = watchFingers(graph, {
    hold() {
      undo();
      forget();
      return axis();
    },
    pinch(held, factor, from, to) {
      const length = held.to - held.from;
      const share = (clientX: number) => fromStart(clientX) / Math.max(1, measured().width);
      const instant = held.from + share(from) * length;
      store.change((view) =>
        withAxis(view, pinchAxis(held, factor, instant, share(to)), store.getState().dataset),
      );
    },
  });
  const watch = new AbortController();
  const { signal } = watch;
  graph.addEventListener('pointerdown', press, { signal });
  graph.addEventListener('pointermove', move, { signal });
  graph.addEventListener('pointerrawupdate', moveEarly, { signal });
  graph.addEventListener('pointerup', release, { signal });
  graph.addEventListener('pointercancel', cancel, { signal });
  graph.addEventListener('pointerleave', leave, { signal });
  // A native range would take the drag for itself, and jump.
  graph.addEventListener('touchstart', touch, { signal, passive: false });
  graph.addEventListener('touchmove', drive, { signal, passive: false });
  graph.addEventListener('wheel', wheel, { signal, passive: false });
  window.addEventListener('resize', forget, { signal });
  window.addEventListener('scroll', forget, { signal, capture: true, passive: true });
  return function unwatch() {
    watch.abort();
    fingers.unwatch();
    end();
    point(null);
  };
}

type Grip = Thumb | 'track' | 'lanes';

function gripOf(target: EventTarget | null): Grip | null {
  const grip = target instanceof Element ? target.closest('[data-grip]')?.getAttribute('data-grip') : null;
  return grip === 'start' || grip === 'end' || grip === 'track' || grip === 'lanes' ? grip : null;
}

function actOf(grip: Grip, at: Instant, { from, to }: Stretch, shown: Span, touching: boolean): Act {
  const isInside = (from !== null || to !== null) && at >= shown.from && at < shown.to;
  switch (grip) {
    case 'start':
    case 'end':
      return touching ? 'pair' : nearerThumb(shown, at);
    case 'track':
      return isInside ? 'window' : nearerThumb(shown, at);
    case 'lanes':
      return isInside ? 'window' : 'draw';
  }
}

function instantOf(thumb: Thumb, shown: Span): Instant {
  return thumb === 'start' ? shown.from : shown.to;
}
