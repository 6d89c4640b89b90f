import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { type Heights, listAtScroll, mostHeight, scrollOfList, type Seen } from '../reading/stretch.ts';

/** What of a long list is in its pane; it stands `shift` px further down in the list than in the page. */
export interface ListSeen extends Seen {
  readonly shift: number;
}

export interface ListScroll {
  readonly seen: ListSeen;
  /** Brings what stands at `top` of the list to the top of its pane. */
  readonly scrollTo: (top: number) => void;
}

/** Once nobody has scrolled for so long, the scroll bar is put where it belongs: ms, and how far it may be off, px. */
const restMs = 250;
const slack = 400;
/** Who scrolls further at once than so many panes has drawn the bar: what is seen then goes by where that stands. */
const panesAtOnce = 3;

/** Follows the scrolling of the pane around a list that is `height` px high, were all of it drawn. */
export function useListScroll(box: RefObject<HTMLElement | null>, height: number): ListScroll {
  const [seen, setSeen] = useState<ListSeen>({ top: 0, bottom: 0, shift: 0 });
  const last = useRef({ at: 0, shift: 0 });
  const look = useCallback(() => {
    const now = paneOf(box.current);
    if (!now) return;
    const { at, view } = now;
    const isFar = Math.abs(at - last.current.at) > panesAtOnce * view;
    const isWhole = height <= mostHeight;
    const top = isWhole ? at : listAtScroll(height, Math.max(0, at));
    const strayed = at + last.current.shift;
    const isOut = strayed < 0 || strayed > height - view;
    const shift = isWhole || isFar || isOut || at <= 0 ? top - at : last.current.shift;
    last.current = { at, shift };
    setSeen((was) => {
      const next = { top: at + shift, bottom: at + shift + view, shift };
      return was.top === next.top && was.bottom === next.bottom && was.shift === shift ? was : next;
    });
  }, [box, height]);
  const jump = useCallback(
    (top: number) => {
      const now = paneOf(box.current);
      if (!now) return;
      const at = scrollOfList(height, top);
      last.current = { at, shift: top - at };
      now.by(at - now.at);
      look();
    },
    [box, height, look],
  );
  useEffect(
    function followScroll() {
      let timer = 0;
      const settle = () => {
        const now = paneOf(box.current);
        if (!now || height <= mostHeight) return;
        const top = now.at + last.current.shift;
        if (now.at > 0 && Math.abs(scrollOfList(height, top) - now.at) > slack) jump(top);
      };
      const follow = () => {
        clearTimeout(timer);
        timer = window.setTimeout(settle, restMs);
        look();
      };
      look();
      // Scrolling does not bubble, and either the pane scrolls or the page.
      document.addEventListener('scroll', follow, { capture: true, passive: true });
      window.addEventListener('resize', follow);
      const watch = new ResizeObserver(follow);
      const pane = box.current?.closest('.frame-scroll');
      if (pane) for (const part of [pane, ...pane.children]) watch.observe(part);
      return function letScroll() {
        clearTimeout(timer);
        document.removeEventListener('scroll', follow, { capture: true });
        window.removeEventListener('resize', follow);
        watch.disconnect();
      };
    },
    [box, height, look, jump],
  );
  return { seen, scrollTo: jump };
}

/** How far the pane is scrolled into the list, how high it is, and how to scroll it. */
function paneOf(box: HTMLElement | null) {
  const pane = box?.closest('.frame-scroll');
  if (!box || !pane) return null;
  const around = pane.getBoundingClientRect();
  const top = Math.max(0, around.top);
  const isScrolled = pane.scrollHeight > pane.clientHeight + 1;
  return {
    at: top - box.getBoundingClientRect().top,
    view: Math.max(0, Math.min(window.innerHeight, around.bottom) - top),
    by(step: number) {
      (isScrolled ? pane : (document.scrollingElement ?? pane)).scrollBy({ top: step, behavior: 'instant' });
    },
  };
}

/** How high a list's rows and headings are, as the style sheet has them for text of the reader's size; null before it is known. */
export function useHeights(measures: RefObject<HTMLElement | null>): Heights | null {
  const [heights, setHeights] = useState<Heights | null>(null);
  useEffect(
    function measureRows() {
      const [heading, row] = measures.current?.querySelectorAll<HTMLElement>('i') ?? [];
      if (!heading || !row) return;
      const measure = () => {
        setHeights({
          heading: heading.getBoundingClientRect().height,
          row: row.getBoundingClientRect().height,
        });
      };
      measure();
      const watch = new ResizeObserver(measure);
      watch.observe(row);
      return function stopMeasuring() {
        watch.disconnect();
      };
    },
    [measures],
  );
  return heights;
}
