import { type RefObject, useEffect, useState } from 'react';
import { type Heights, listAtScroll, mostHeight, scrollOfList, type Seen } from '../../reading/stretch.ts';

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
  const [follower] = useState(() => makeFollower(box, setSeen));
  useEffect(
    function followScroll() {
      const unfollow = follower.follow();
      return function letScroll() {
        unfollow();
      };
    },
    [follower],
  );
  useEffect(
    function knowHeight() {
      follower.grow(height);
    },
    [follower, height],
  );
  return { seen, scrollTo: follower.scrollTo };
}

interface Follower {
  /** Until what it gives back is called. */
  readonly follow: () => () => void;
  /** How high the list is from now on. */
  readonly grow: (height: number) => void;
  readonly scrollTo: (top: number) => void;
}

/** How far a pane is scrolled into the list, and how high it is, in px. */
interface Place {
  readonly at: number;
  readonly view: number;
}

function makeFollower(box: RefObject<HTMLElement | null>, onSeen: (seen: ListSeen) => void): Follower {
  let height = 0;
  let last = { at: 0, view: 0, shift: 0 };
  let told: ListSeen = { top: 0, bottom: 0, shift: 0 };
  let timer = 0;

  function look(): void {
    const now = paneOf(box.current);
    if (now) see(now);
  }

  function see({ at, view }: Place): void {
    const isFar = Math.abs(at - last.at) > panesAtOnce * view;
    const strayed = at + last.shift;
    const isOut = at <= 0 || strayed < 0 || strayed > height - view;
    const goesByBar = height <= mostHeight || isFar || isOut;
    const shift = goesByBar ? listAtScroll(height, Math.max(0, at)) - Math.max(0, at) : last.shift;
    last = { at, view, shift };
    const next = { top: at + shift, bottom: at + shift + view, shift };
    if (told.top === next.top && told.bottom === next.bottom && told.shift === shift) return;
    told = next;
    onSeen(next);
  }

  function scrollTo(top: number): void {
    const now = paneOf(box.current);
    if (!now) return;
    const at = scrollOfList(height, top);
    last = { ...last, at, shift: top - at };
    now.by(at - now.at);
    look();
  }

  /** Puts the bar where what is seen belongs; that stays where it is. */
  function settle(): void {
    const now = paneOf(box.current);
    if (!now || height <= mostHeight || now.at <= 0) return;
    const top = now.at + last.shift;
    if (Math.abs(scrollOfList(height, top) - now.at) > slack) scrollTo(top);
  }

  function follow(): void {
    clearTimeout(timer);
    timer = window.setTimeout(settle, restMs);
    look();
  }

  return {
    follow() {
      // Scrolling does not bubble, and either the pane scrolls or the page.
      document.addEventListener('scroll', follow, { capture: true, passive: true });
      window.addEventListener('resize', follow);
      const watch = new ResizeObserver(follow);
      const pane = box.current?.closest('.frame-scroll');
      if (pane) for (const part of [pane, ...pane.children]) watch.observe(part);
      return () => {
        clearTimeout(timer);
        document.removeEventListener('scroll', follow, { capture: true });
        window.removeEventListener('resize', follow);
        watch.disconnect();
      };
    },
    grow(high) {
      height = high;
      // To measure the page at each step of the window would have it laid out twice; where it is scrolled by this, it says so.
      if (last.view > 0) see(last);
      else look();
    },
    scrollTo,
  };
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
