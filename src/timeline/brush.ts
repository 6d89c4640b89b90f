import type { EventId } from '../model/id.ts';
import type { Instant, Span, Stretch, Zone } from '../model/time.ts';
import { windowOf } from '../view/rows.ts';
import { axisOf } from '../view/select.ts';
import type { Store } from '../view/store.ts';
import { withAxis, withWindow } from './change.ts';
import { snap } from './snap.ts';
import { moveThumb, moveWindow, nearerThumb, shownOn, windowBetween, type Thumb } from './thumbs.ts';
import { wheelFactor, zoomAxis } from './zoom.ts';

export interface Brush {
  readonly store: Store;
  readonly zone: Zone;
  readonly direction: 'ltr' | 'rtl';
  /** How wide a thumb is drawn, in CSS px. */
  readonly thumbWidth: number;
  readonly eventAt: (x: number, y: number) => EventId | null;
  readonly onOpen: (id: EventId) => void;
}

type Act = Thumb | 'pair' | 'window' | 'draw';

interface Drag {
  readonly pointer: number;
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
 * thumbs (of two on one spot the direction of the drag picks one), `track` calls the nearer thumb, `lanes` moves the
 * window from inside it and draws a new one from outside; a press there without a drag opens the event. `scale` spans the axis.
 */
export function watchBrush(graph: HTMLElement, scale: HTMLElement, brush: Brush): () => void {
  const { store, zone, direction } = brush;
  let drag: Drag | null = null;

  const axis = () => axisOf(store.getState());
  const perPixel = () => (axis().to - axis().from) / Math.max(1, scale.clientWidth);
  const fromStart = (clientX: number) => {
    const box = scale.getBoundingClientRect();
    return direction === 'ltr' ? clientX - box.left : box.right - clientX;
  };
  const instantAt = (clientX: number) => axis().from + fromStart(clientX) * perPixel();
  const rounded = (instant: Instant) => snap(instant, perPixel(), zone);
  const eventUnder = (event: PointerEvent) =>
    brush.eventAt(fromStart(event.clientX), scale.getBoundingClientRect().bottom - event.clientY);
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
    if (!event.isPrimary || event.button !== 0 || grip === null || drag) return;
    const at = instantAt(event.clientX);
    const window = windowOf(store.getState());
    const shown = shownOn(axis(), window);
    const act = actOf(grip, at, window, shown, (shown.to - shown.from) / perPixel() < brush.thumbWidth);
    const begun = grip === 'track';
    drag = { pointer: event.pointerId, x: event.clientX, at, window, act, begun, ahead: 0 };
    graph.setPointerCapture(event.pointerId);
    if (grip === 'lanes') return;
    event.preventDefault();
    graph.dataset['dragging'] = act;
    if (act !== 'start' && act !== 'end') return;
    focus(act);
    if (begun) follow(drag, event.clientX);
    else drag.ahead = instantOf(act, shown) - at;
  };
  const move = (event: PointerEvent) => {
    if (!drag) return hover(event);
    if (drag.pointer !== event.pointerId) return;
    const along = direction === 'ltr' ? event.clientX - drag.x : drag.x - event.clientX;
    if (!drag.begun) {
      if (Math.abs(along) < slack) return;
      drag.begun = true;
      if (drag.act === 'pair') {
        drag.act = along < 0 ? 'start' : 'end';
        drag.ahead = instantOf(drag.act, shownOn(axis(), drag.window)) - drag.at;
        focus(drag.act);
      }
    }
    graph.dataset['dragging'] = drag.act;
    follow(drag, event.clientX);
  };
  const release = (event: PointerEvent) => {
    if (!drag || drag.pointer !== event.pointerId) return;
    const { begun, act } = drag;
    end();
    const id = begun || (act !== 'window' && act !== 'draw') ? null : eventUnder(event);
    if (id !== null) brush.onOpen(id);
  };
  const end = () => {
    drag = null;
    delete graph.dataset['dragging'];
  };
  const hover = (event: PointerEvent) => {
    if (event.pointerType !== 'mouse') return;
    const grip = gripOf(event.target);
    const id = grip === 'lanes' ? eventUnder(event) : null;
    graph.dataset['over'] = id === null ? (grip ?? '') : 'event';
    if (store.getState().hovered !== id) store.setState({ hovered: id });
  };
  const leave = () => {
    delete graph.dataset['over'];
    if (!drag && store.getState().hovered !== null) store.setState({ hovered: null });
  };
  const touch = (event: TouchEvent) => {
    const grip = gripOf(event.target);
    if (grip === 'start' || grip === 'end') event.preventDefault();
  };
  const wheel = (event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const factor = wheelFactor(event.deltaY, event.deltaMode);
    const fixed = instantAt(event.clientX);
    store.change((view) => withAxis(view, zoomAxis(axis(), factor, fixed), store.getState().dataset));
  };

  graph.addEventListener('pointerdown', press);
  graph.addEventListener('pointermove', move);
  graph.addEventListener('pointerup', release);
  graph.addEventListener('pointercancel', end);
  graph.addEventListener('pointerleave', leave);
  // A native range would take the drag for itself, and jump.
  graph.addEventListener('touchstart', touch, { passive: false });
  graph.addEventListener('wheel', wheel, { passive: false });
  return () => {
    graph.removeEventListener('pointerdown', press);
    graph.removeEventListener('pointermove', move);
    graph.removeEventListener('pointerup', release);
    graph.removeEventListener('pointercancel', end);
    graph.removeEventListener('pointerleave', leave);
    graph.removeEventListener('touchstart', touch);
    graph.removeEventListener('wheel', wheel);
  };
}

type Grip = Thumb | 'track' | 'lanes';

function gripOf(target: EventTarget | null): Grip | null {
  const grip = target instanceof Element ? target.closest('[data-grip]')?.getAttribute('data-grip') : null;
  return grip === 'start' || grip === 'end' || grip === 'track' || grip === 'lanes' ? grip : null;
}

function actOf(grip: Grip, at: Instant, { from, to }: Stretch, shown: Span, touching: boolean): Act {
  switch (grip) {
    case 'start':
    case 'end':
      return touching ? 'pair' : nearerThumb(shown, at);
    case 'track':
      return nearerThumb(shown, at);
    case 'lanes':
      return (from !== null || to !== null) && at >= shown.from && at < shown.to ? 'window' : 'draw';
  }
}

function instantOf(thumb: Thumb, shown: Span): Instant {
  return thumb === 'start' ? shown.from : shown.to;
}
