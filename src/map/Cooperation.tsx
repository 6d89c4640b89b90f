import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useState } from 'react';
import type { FirstWords } from '../i18n/en.ts';
import styles from './Cooperation.module.css';

export interface CooperationProps {
  readonly map: LeafletMap;
  readonly words: FirstWords;
}

type Gesture = 'wheel' | 'finger';

const sentenceMs = 2400;

/**
 * In a page that scrolls, the wheel and a single finger are that page's. The map has the wheel with Ctrl or ⌘, two fingers,
 * the mouse's drag, its buttons and the keyboard; whoever tries otherwise reads how:
 * with the eyes, since screen readers do without these gestures, and may have another message to tell.
 */
export function Cooperation({ map, words }: CooperationProps) {
  const [tried, setTried] = useState<Gesture | null>(null);
  useEffect(
    function shareGestures() {
      let timer = 0;
      const say = (gesture: Gesture) => {
        setTried(gesture);
        clearTimeout(timer);
        timer = window.setTimeout(setTried, sentenceMs, null);
      };
      const takeBack = share(map, say);
      return function stopSharing() {
        clearTimeout(timer);
        takeBack();
      };
    },
    [map],
  );
  return (
    <p className={styles.sentence}>
      {tried === 'wheel' && words.map.wheel(wheelKey())}
      {tried === 'finger' && words.map.finger}
    </p>
  );
}

/** Decides before the map's own handlers are asked. */
function share(map: LeafletMap, say: (gesture: Gesture) => void): () => void {
  const box = map.getContainer();
  const press = ({ pointerType }: PointerEvent) => {
    if (pointerType === 'mouse') map.dragging.enable();
    else map.dragging.disable();
  };
  const wheel = ({ ctrlKey, metaKey, target }: WheelEvent) => {
    if (ctrlKey || metaKey) map.scrollWheelZoom.enable();
    else map.scrollWheelZoom.disable();
    // The list of a mark scrolls by itself.
    const isList = target instanceof Element && target.closest('[role=group]') !== null;
    if (!ctrlKey && !metaKey && !isList) say('wheel');
  };
  const move = ({ touches }: TouchEvent) => {
    if (touches.length === 1) say('finger');
  };
  const sharing = new AbortController();
  const first = { capture: true, signal: sharing.signal };
  box.addEventListener('pointerdown', press, first);
  // Not passive: a browser asks nobody whether it may zoom where all listeners are.
  box.addEventListener('wheel', wheel, { ...first, passive: false });
  box.addEventListener('touchmove', move, { ...first, passive: true });
  box.style.touchAction = 'pan-x pan-y';
  return () => {
    sharing.abort();
    box.style.touchAction = '';
    map.dragging.enable();
    map.scrollWheelZoom.enable();
  };
}

function wheelKey(): string {
  return /^(?:Mac|iP)/.test(navigator.platform) ? '⌘' : 'Ctrl';
}
