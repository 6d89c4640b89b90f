import { useEffect, useState, useSyncExternalStore, type RefObject } from 'react';
import { makeMeasure } from '../marks/measure.ts';

/** An element's width in CSS px, 0 until it is known. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(
    function watchWidth() {
      const { current } = element;
      if (!current) return;
      const observer = new ResizeObserver(() => setWidth(current.clientWidth));
      observer.observe(current);
      return function unwatchWidth() {
        observer.disconnect();
      };
    },
    [element],
  );
  return width;
}

/** Upright, or lying on its side. */
const phone = '(max-width: 719px), (max-height: 499px)';

/** Whether the timeline has the layout of a phone: the sizes at which the style sheets change it. */
export function usePhone(): boolean {
  return useSyncExternalStore(watchPhone, () => matchMedia(phone).matches);
}

function watchPhone(changed: () => void): () => void {
  const query = matchMedia(phone);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

/** The width in CSS px of a label in the page's sans serif, weight 600. */
export const textWidth = makeMeasure(
  () => document.createElement('canvas').getContext('2d'),
  () => getComputedStyle(document.documentElement).getPropertyValue('--sans'),
);
