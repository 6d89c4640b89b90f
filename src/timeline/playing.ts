import { useCallback, useEffect, useState } from 'react';
import { useStoreApi } from '../view/hooks.ts';
import { nextWindowEnd } from '../view/play.ts';
import type { Store } from '../view/store.ts';
import { withWindow } from './change.ts';

export interface Playing {
  readonly playing: boolean;
  /** Play or Pause; under reduced motion one press is one step. */
  readonly toggle: () => void;
}

/** How long a step stands. */
const stepMs = 1600;

/** Moves `Window end` from event to event until the end, until the page is hidden, or until anything is touched. */
export function usePlay(): Playing {
  const store = useStoreApi();
  const [playing, setPlaying] = useState(false);
  const stop = useCallback(() => setPlaying(false), []);
  useEffect(
    function play() {
      if (!playing) return;
      const stopPlay = runPlay(store, stop);
      return function pause() {
        stopPlay();
      };
    },
    [playing, store, stop],
  );
  const toggle = () => {
    if (!playing && matchMedia('(prefers-reduced-motion: reduce)').matches) step(store);
    else setPlaying(!playing);
  };
  return { playing, toggle };
}

/** One step; false when it was the last. */
function step(store: Store): boolean {
  const to = nextWindowEnd(store.getState());
  store.change((view) => withWindow(view, { from: view.from, to }));
  return to !== null;
}

function runPlay(store: Store, stop: () => void): () => void {
  let own = store.getState().view;
  const advance = () => {
    const more = step(store);
    own = store.getState().view;
    if (!more) stop();
  };
  const touched = ({ target }: Event) => {
    if (!(target instanceof Element && target.closest('[data-play]'))) stop();
  };
  const hidden = () => {
    if (document.hidden) stop();
  };
  let stepping = false;
  const unsubscribe = store.subscribe(({ view }) => {
    if (!stepping && view !== own) stop();
  });
  const advanceQuietly = () => {
    stepping = true;
    advance();
    stepping = false;
  };
  const timer = setInterval(advanceQuietly, stepMs);
  advanceQuietly();
  document.addEventListener('pointerdown', touched, true);
  document.addEventListener('visibilitychange', hidden);
  return () => {
    clearInterval(timer);
    unsubscribe();
    document.removeEventListener('pointerdown', touched, true);
    document.removeEventListener('visibilitychange', hidden);
  };
}
