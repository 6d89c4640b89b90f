import type { EventId } from '../model/id.ts';
import type { Instant, Stretch, Zone } from '../model/time.ts';
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
  readonly eventAt: (x: number, y: number, touch: boolean) => EventId | null;
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
  begun: boolean;
}

const slack = 4;

/**
 * Makes a graph answer to mouse, finger and pen. What may be gripped says so with `data-grip`: `track` calls the nearer
 * thumb, `pair` is the two thumbs on one spot, of which the direction of the drag picks one, `lanes` moves the window
 * from inside it and draws a new one from outside; a press without a drag opens the event. `scale` spans the axis.
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
    brush.eventAt(
      fromStart(event.clientX),
      scale.getBoundingClientRect().bottom - event.clientY,
      event.pointerType !== 'mouse',
    );
  const focus = (thumb: Thumb) =>
    graph.querySelector<HTMLInputElement>(`[data-thumb=${thumb}]`)?.focus({ preventScroll: true });
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
          moveThumb(axis(), window, act, { kind: 'to', instant: rounded(instant) }),
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
    const { from, to } = store.getState().view;
    const shown = shownOn(axis(), { from, to });
    const within = (from !== null || to !== null) && at >= shown.from && at < shown.to;
    const act =
      grip === 'track' ? nearerThumb(shown, at) : grip === 'pair' ? grip : within ? 'window' : 'draw';
    drag = {
      pointer: event.pointerId,
      x: event.clientX,
      at,
      window: { from, to },
      act,
      begun: grip === 'track',
    };
    if (grip !== 'lanes') event.preventDefault();
    if (act !== 'start' && act !== 'end') return;
    graph.setPointerCapture(event.pointerId);
    focus(act);
    follow(drag, event.clientX);
  };
  const move = (event: PointerEvent) => {
    if (!drag) return hover(event);
    if (drag.pointer !== event.pointerId) return;
    const along = direction === 'ltr' ? event.clientX - drag.x : drag.x - event.clientX;
    if (!drag.begun) {
      if (Math.abs(along) < slack) return;
      drag.begun = true;
      graph.setPointerCapture(event.pointerId);
      if (drag.act === 'pair') {
        drag.act = along < 0 ? 'start' : 'end';
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
    const id = begun || act === 'pair' ? null : eventUnder(event);
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
  graph.addEventListener('wheel', wheel, { passive: false });
  return () => {
    graph.removeEventListener('pointerdown', press);
    graph.removeEventListener('pointermove', move);
    graph.removeEventListener('pointerup', release);
    graph.removeEventListener('pointercancel', end);
    graph.removeEventListener('pointerleave', leave);
    graph.removeEventListener('wheel', wheel);
  };
}

type Grip = 'track' | 'pair' | 'lanes';

function gripOf(target: EventTarget | null): Grip | null {
  const grip = target instanceof Element ? target.closest('[data-grip]')?.getAttribute('data-grip') : null;
  return grip === 'track' || grip === 'pair' || grip === 'lanes' ? grip : null;
}
