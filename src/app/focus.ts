import { useEffect, useRef } from 'react';
import type { OpenEvent } from '../view/rows.ts';

let awaited: string | null = null;

/** The focus goes to the card's heading, now or as soon as the card stands, unless the reader has gone on by then. */
export function focusHeading(id: string): void {
  awaited = id;
  for (const act of goingOn) document.addEventListener(act, leaveFocus, { capture: true });
  requestAnimationFrame(giveFocus);
}

const goingOn = ['pointerdown', 'keydown'] as const;

/** In the pane of the card itself a press asks for it again at most. */
function leaveFocus({ target }: Event): void {
  if (!(target instanceof Element && target.closest('#events'))) awaited = null;
}

/** For a card that has just been drawn. The still page has the same heading: it is not meant. */
export function giveFocus(): void {
  if (awaited === null) return;
  const heading = document.querySelector<HTMLElement>(
    `#app :is(#event-${CSS.escape(awaited)}, #unknown-event)`,
  );
  if (!heading) return;
  awaited = null;
  heading.focus({ preventScroll: true });
  // Where the page scrolls as a whole; a pane begins at its top by itself.
  heading.closest('article')?.scrollIntoView({ behavior: 'instant' });
}

/** The pane of the list, where it is scrolled to: for what stood above it and is gone. */
export function focusPane(): void {
  document.getElementById('events')?.focus({ preventScroll: true });
}

let seek: ((id: string) => void) | null = null;

/** Who draws no more of the list than is seen brings an event into sight, and its link has the focus then. */
export function seekWith(next: typeof seek): void {
  seek = next;
}

/** The event's link in the list. */
export function focusRow(id: string): void {
  const link = document.querySelector<HTMLElement>(`#events [data-event="${CSS.escape(id)}"] h3 a`);
  if (link) link.focus();
  else seek?.(id);
}

let opener: HTMLElement | null = null;

/** Where the focus was when an event was opened; from the card of another, where it was when that was. */
export function rememberFocus(): void {
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement && !activeElement.matches('body, #events article *'))
    opener = activeElement;
}

/** When the card goes, the focus goes back to where it came from, or to the event's link in the list. */
export function useFocusReturn(open: OpenEvent): void {
  const last = useRef<OpenEvent>(open);
  useEffect(
    function returnFocus() {
      const before = last.current;
      last.current = open;
      if (before.is === 'none' || open.is !== 'none') return;
      const back = opener;
      opener = null;
      const { activeElement } = document;
      // It was elsewhere, and stays there.
      if (activeElement && activeElement !== document.body) return;
      // In a frame the card may have gone at the host's wish, where the focus is.
      if (window.parent !== window && !document.hasFocus()) return;
      if (back?.isConnected) back.focus();
      else if (before.is === 'open') focusRow(before.head.id);
      else document.getElementById('events')?.focus();
    },
    [open],
  );
}
