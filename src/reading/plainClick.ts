import type { MouseEvent } from 'react';

/** A click that means the page at hand; all others (a new tab, a download) stay the browser's. */
export function isPlain(event: MouseEvent): boolean {
  const { button, metaKey, ctrlKey, shiftKey, altKey } = event;
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey && !event.defaultPrevented;
}
