import { useEffect, useState, useSyncExternalStore, type RefObject } from 'react';

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

let pen: CanvasRenderingContext2D | null = null;
const widths = new Map<string, number>();

/** The width in CSS px of a label in the page's sans serif, weight 600. */
export function textWidth(text: string, size: number): number {
  const key = `${size} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  pen ??= document.createElement('canvas').getContext('2d');
  if (!pen) return text.length * size * 0.6;
  pen.font = `600 ${size}px ${getComputedStyle(document.documentElement).getPropertyValue('--sans')}`;
  const { width } = pen.measureText(text);
  if (widths.size > 5000) widths.clear();
  widths.set(key, width);
  return width;
}
