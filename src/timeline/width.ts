import { useEffect, useState, useSyncExternalStore, type RefObject } from 'react';
import { makeMeasure } from '../marks/measure.ts';

export interface Measures {
  /** Of the axis in CSS px, 0 until it is known. */
  readonly width: number;
  /** How large the reader has text: 1 is what browsers come with. */
  readonly type: number;
}

/** An element's width, and how large text is beside it. */
export function useMeasures(element: RefObject<HTMLElement | null>): Measures {
  const [width, setWidth] = useState(0);
  const [type, setType] = useState(1);
  useEffect(
    function watchWidth() {
      const { current } = element;
      if (!current) return;
      const observer = new ResizeObserver(() => {
        setWidth(current.clientWidth);
        setType(parseFloat(getComputedStyle(document.documentElement).fontSize) / 16);
      });
      observer.observe(current);
      // It has room for larger text, where the scale stays as it is.
      if (current.parentElement) observer.observe(current.parentElement, { box: 'border-box' });
      return function unwatchWidth() {
        observer.disconnect();
      };
    },
    [element],
  );
  return { width, type };
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
