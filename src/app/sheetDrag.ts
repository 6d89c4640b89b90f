// How high the card stands on a phone. The frame's style sheet lays it out; here a hand on the card's bar is followed.

export type SheetHeight = 'low' | 'half' | 'full';

export const larger: Readonly<Record<SheetHeight, SheetHeight>> = { low: 'half', half: 'full', full: 'full' };
export const smaller: Readonly<Record<SheetHeight, SheetHeight>> = { low: 'low', half: 'low', full: 'half' };
/** One tap after the other leads through all of them. */
export const tapped: Readonly<Record<SheetHeight, SheetHeight>> = { low: 'half', half: 'full', full: 'low' };

const slack = 4;
/** The low card is so much lower than the half one at least, CSS px, though not all of its gist be seen then. */
const apart = 64;
/** A hand that moves faster than this, in px a millisecond, means the next height on its way. */
const flick = 0.4;

interface Drag {
  readonly pointer: number;
  readonly y: number;
  /** How high the map was, CSS px: the sheet has what it leaves. */
  readonly map: number;
  begun: boolean;
  last: { readonly y: number; readonly at: number };
  speed: number;
}

/** Where the pane with the card begins, CSS px of the window. */
export function topOf(handle: HTMLElement): number | null {
  return handle.closest('.frame-read')?.getBoundingClientRect().top ?? null;
}

/** Of a time as a style sheet has it: `160ms`, or `.16s` once it was made short. */
export function milliseconds(time: string): number {
  return parseFloat(time) * (time.trim().endsWith('ms') ? 1 : 1000);
}

/** Which height is meant by a hand that lets the map have `map` px and moves down with `speed`. */
export function heightFor(
  map: number,
  speed: number,
  stops: Readonly<Record<SheetHeight, number>>,
): SheetHeight {
  const names = ['full', 'half', 'low'] as const;
  if (speed > flick) return names.find((name) => stops[name] > map) ?? 'low';
  if (speed < -flick) return names.findLast((name) => stops[name] < map) ?? 'full';
  return names.reduce((best, name) =>
    Math.abs(stops[name] - map) < Math.abs(stops[best] - map) ? name : best,
  );
}

/**
 * Follows mouse, finger and pen on the bar that holds the handle, and keeps the low height as high as the card's gist needs.
 * `left` is where the card stood, in CSS px of the window, when this height was asked for: it is seen to go on from there.
 */
export function watchSheet(
  handle: HTMLElement,
  height: SheetHeight,
  left: number | null,
  onHeight: (height: SheetHeight, leaves: number) => void,
): () => void {
  const bar = handle.parentElement;
  const article = handle.closest('article');
  const frame = handle.closest<HTMLElement>('.frame');
  const [map, time, read] = ['map', 'time', 'read'].map((name) => frame?.querySelector(`.frame-${name}`));
  const main = map?.parentElement;
  const pane = map?.querySelector<HTMLElement>('#map');
  if (!bar || !article || !frame || !main || !map || !pane || !time || !read) return () => undefined;
  let drag: Drag | null = null;
  let moved = false;
  /** Between which heights the map is while the card is in the hand, CSS px. */
  let [least, most] = [0, 0];

  const room = () => main.clientHeight - time.clientHeight;
  const half = () => parseFloat(getComputedStyle(map).minBlockSize) || 0;
  const lowest = () => {
    const gist = article.querySelector('dd > :first-child') ?? article.querySelector('h2');
    const scrolled = article.getBoundingClientRect().top;
    const above =
      (article.parentElement ?? article).getBoundingClientRect().top - read.getBoundingClientRect().top;
    const below = parseFloat(getComputedStyle(article.parentElement ?? article).paddingBlockEnd);
    const whole = Math.ceil(
      below + above + (gist?.getBoundingClientRect().bottom ?? scrolled) - scrolled + 8,
    );
    return Math.min(whole, room() - half() - apart);
  };
  const stops = (): Readonly<Record<SheetHeight, number>> => ({
    full: 0,
    half: half(),
    low: room() - lowest(),
  });
  const top = () => read.getBoundingClientRect().top;
  /** The map has its new size at once, and is covered or uncovered. */
  const glide = (from: number) => {
    const by = from - top();
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const duration = isStill ? 0 : milliseconds(getComputedStyle(frame).getPropertyValue('--fade'));
    if (by === 0 || !(duration > 0)) return;
    for (const moving of [time, read]) {
      moving.animate([{ translate: `0 ${by}px` }, { translate: '0 0' }], { duration, easing: 'ease-out' });
    }
  };
  const keepLowest = () => {
    frame.style.setProperty('--sheet-low', `${lowest()}px`);
  };

  const press = (event: PointerEvent) => {
    const other = event.target instanceof Element ? event.target.closest('button, a') : null;
    const isShown = handle.checkVisibility();
    if (!event.isPrimary || event.button !== 0 || !isShown || (other && other !== handle)) return;
    moved = false;
    const { clientY: y, pointerId: pointer, timeStamp: at } = event;
    const map = top() - main.getBoundingClientRect().top - time.clientHeight;
    drag = { pointer, y, map, begun: false, last: { y, at }, speed: 0 };
  };
  const move = (event: PointerEvent) => {
    if (drag?.pointer !== event.pointerId) return;
    const { clientY: y, timeStamp: at } = event;
    if (!drag.begun && Math.abs(y - drag.y) < slack) return;
    if (!drag.begun) {
      drag.begun = true;
      moved = true;
      frame.dataset['held'] = '';
      const { half, low } = stops();
      [least, most] = [half, Math.max(low, drag.map)];
      pane.style.blockSize = `${most}px`;
      bar.setPointerCapture(drag.pointer);
    }
    const passed = at - drag.last.at;
    if (passed > 0) {
      drag.speed = (y - drag.last.y) / passed;
      drag.last = { y, at };
    }
    const row = Math.max(0, Math.min(most, drag.map + y - drag.y));
    // Set where it counts: a property that all inherit would have all of the page styled anew at each step.
    main.style.gridTemplateRows = `${row}px var(--timeline) minmax(0, 1fr)`;
    // The map is as large as it may become, moved to the middle that it will have: to draw it anew takes too long too.
    pane.style.translate = `0 ${(Math.max(row, least) - most) / 2}px`;
  };
  const release = (event: PointerEvent) => {
    if (drag?.pointer !== event.pointerId) return;
    const { begun, speed, last, map: from, y } = drag;
    // Who holds still before letting go means the place.
    const pace = event.timeStamp - last.at > 80 ? 0 : speed;
    const next = begun ? heightFor(from + event.clientY - y, pace, stops()) : height;
    const leaves = top();
    end();
    if (begun) {
      window.setTimeout(() => {
        moved = false;
      });
    }
    if (next === height) glide(leaves);
    else onHeight(next, leaves);
  };
  const cancel = (event: PointerEvent) => {
    if (drag?.pointer === event.pointerId) end();
  };
  const end = () => {
    drag = null;
    delete frame.dataset['held'];
    main.style.gridTemplateRows = '';
    pane.style.translate = pane.style.blockSize = '';
  };
  const click = (event: MouseEvent) => {
    // What ends a drag on the handle is no tap.
    if (moved) event.stopPropagation();
  };

  if (left !== null) glide(left);
  if (height === 'low') article.parentElement?.scrollTo({ top: 0, behavior: 'instant' });
  const sizes = new ResizeObserver(keepLowest);
  for (const sized of [article, main]) sizes.observe(sized);
  const watch = new AbortController();
  const { signal } = watch;
  bar.addEventListener('pointerdown', press, { signal });
  bar.addEventListener('pointermove', move, { signal });
  bar.addEventListener('pointerup', release, { signal });
  bar.addEventListener('pointercancel', cancel, { signal });
  bar.addEventListener('click', click, { signal, capture: true });
  return function unwatchSheet() {
    watch.abort();
    sizes.disconnect();
    end();
  };
}
