import { type RefObject, useEffect } from 'react';
import { useStoreApi } from '../view/hooks.ts';
import { openEvent, rowOf } from '../view/rows.ts';
import type { State } from '../view/store.ts';
import type { View } from '../view/view.ts';
import { heightMessage, ready, selectMessage } from './embed.ts';
import { makeHeightGuard } from './embedHeight.ts';
import { findHost } from './embedHost.ts';

/** One message for all that changes meanwhile. */
const restMs = 100;

/** Tells the host how high this page would be and which event is open, and opens the event that it asks for. */
export function useHost(
  root: RefObject<HTMLElement | null>,
  map: RefObject<HTMLElement | null>,
  onLink: (asked: View) => void,
): void {
  const store = useStoreApi();
  useEffect(
    function talkToHost() {
      const guard = makeHeightGuard();
      let height: number | null = null;
      let selected: string | null = null;
      let timer = 0;
      const tellHeight = () => {
        const next = guard.next(wantedHeight(root.current, map.current), performance.now());
        if (next === null) return;
        height = next;
        host.tell(heightMessage(next));
      };
      const tellSelected = (state: State) => {
        const id = openId(state);
        if (id === selected) return;
        selected = id;
        host.tell(selectMessage(id));
      };
      const host = findHost({
        isKnown: (id) => rowOf(store.getState().dataset, id) !== null,
        onSelect: (id) => onLink({ ...store.getState().view, event: id, rev: null }),
        onHello() {
          host.tell(ready);
          if (height !== null) host.tell(heightMessage(height));
          host.tell(selectMessage(selected));
        },
      });
      const sizes = new ResizeObserver(() => {
        clearTimeout(timer);
        timer = window.setTimeout(tellHeight, restMs);
      });
      for (const { current } of [root, map]) if (current) sizes.observe(current);
      const unsubscribe = store.subscribe((state, before) => {
        if (state.view !== before.view) guard.renew();
        tellSelected(state);
      });
      host.tell(ready);
      tellSelected(store.getState());
      return function fallSilent() {
        clearTimeout(timer);
        sizes.disconnect();
        unsubscribe();
        host.leave();
      };
    },
    [store, root, map, onLink],
  );
}

function openId(state: State): string | null {
  const open = openEvent(state);
  return open.is === 'open' ? open.head.id : null;
}

/** What is shown, with the map as high as it would like to be: where the frame's height is given, the map takes what is left. */
function wantedHeight(root: HTMLElement | null, map: HTMLElement | null): number {
  if (!root) return NaN;
  if (!map) return root.scrollHeight;
  const wanted = parseFloat(getComputedStyle(map).getPropertyValue('--map-height'));
  return Number.isNaN(wanted) ? root.scrollHeight : root.scrollHeight - map.offsetHeight + wanted;
}
