import { hour, minute, type Instant, type Span, type Stretch } from '../model/time.ts';

export type Thumb = 'start' | 'end';
export type Command =
  | { readonly kind: 'by'; readonly step: number }
  | { readonly kind: 'to'; readonly instant: Instant }
  | { readonly kind: 'first' }
  | { readonly kind: 'last' };

export interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** How far the keys move a thumb: arrows, arrows with Shift, and the Page keys. */
export interface Strides {
  readonly arrow: number;
  readonly shift: number;
  readonly page: number;
}

const day = 24 * hour;
const year = 365.25 * day;
const customary: Strides = { arrow: hour, shift: minute, page: 6 * hour };
const natural = [
  ...[1, 2, 3, 6, 12].map((hours) => hours * hour),
  ...[1, 2, 7, 14, 30, 91].map((days) => days * day),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000].map((years) => years * year),
];

/** An hour, a minute, six hours; on an axis of which that is less than a 240th, the next longer of the customary stretches. */
export function stridesOn(axis: Span): Strides {
  const least = (axis.to - axis.from) / 240;
  if (least <= 3 * hour) return customary;
  const at = natural.findIndex((stretch) => stretch >= least);
  const arrow = natural[at] ?? natural.at(-1) ?? hour;
  return { arrow, shift: natural[at - 3] ?? hour, page: 6 * arrow };
}

/** What a key says to a thumb: arrows a stride, with Shift a short one, Page keys a long one, Home and End the limits. */
export function commandOf(key: Key, direction: 'ltr' | 'rtl', strides: Strides = customary): Command | null {
  if (key.ctrlKey || key.altKey || key.metaKey) return null;
  const arrow = key.shiftKey ? strides.shift : strides.arrow;
  const onward = direction === 'ltr' ? 1 : -1;
  switch (key.key) {
    case 'ArrowUp':
      return { kind: 'by', step: arrow };
    case 'ArrowDown':
      return { kind: 'by', step: -arrow };
    case 'ArrowRight':
      return { kind: 'by', step: onward * arrow };
    case 'ArrowLeft':
      return { kind: 'by', step: -onward * arrow };
    case 'PageUp':
      return { kind: 'by', step: strides.page };
    case 'PageDown':
      return { kind: 'by', step: -strides.page };
    case 'Home':
      return { kind: 'first' };
    case 'End':
      return { kind: 'last' };
    default:
      return null;
  }
}

/** Where the thumbs of a window (null is `earliest`, `latest`) stand on this axis; an end that lies off the axis stands at its edge. */
export function shownOn(axis: Span, window: Stretch): Span {
  return {
    from: clamp(window.from ?? axis.from, axis.from, axis.to),
    to: clamp(window.to ?? axis.to, axis.from, axis.to),
  };
}

/**
 * The window after a command. A thumb at its end of the axis is open; the two stay a minute apart. One that stands at an edge
 * because its instant lies off the axis comes in from there, and goes no further out.
 */
export function moveThumb(axis: Span, window: Stretch, thumb: Thumb, command: Command): Stretch {
  const shown = shownOn(axis, window);
  if (thumb === 'start') {
    const wanted = wantedBy(command, shown.from, axis);
    if (wanted >= axis.to && window.from !== null && window.from >= axis.to) return window;
    const from = floor(Math.min(wanted, axis.to, (window.to ?? axis.to) - minute));
    return { from: from <= axis.from ? null : from, to: window.to };
  }
  const wanted = wantedBy(command, shown.to, axis);
  if (wanted <= axis.from && window.to !== null && window.to <= axis.from) return window;
  const to = ceil(Math.max(wanted, axis.from, (window.from ?? axis.from) + minute));
  return { from: window.from, to: to >= axis.to ? null : to };
}

/** The window moved whole by `step` milliseconds, as far as the axis allows. */
export function moveWindow(axis: Span, window: Stretch, step: number): Stretch {
  if (window.from === null && window.to === null) return window;
  const from = window.from ?? axis.from;
  const to = window.to ?? axis.to;
  const least = Math.min(0, axis.from - from);
  const most = Math.max(0, axis.to - to);
  const by = clamp(Math.round(step / minute) * minute, least, most);
  return { from: openAt(from + by, axis.from), to: openAt(to + by, axis.to) };
}

/** The window between two instants in either order. */
export function windowBetween(axis: Span, one: Instant, other: Instant): Stretch {
  const from = Math.min(one, other);
  const to = Math.max(one, other, from + minute);
  return {
    from: from <= axis.from ? null : floor(from),
    to: to >= axis.to ? null : ceil(to),
  };
}

/** Which thumb a press at `instant` means; where both are as near, the one that can come that way. */
export function nearerThumb(shown: Span, instant: Instant): Thumb {
  const toStart = Math.abs(instant - shown.from);
  const toEnd = Math.abs(instant - shown.to);
  if (toStart === toEnd) return instant < shown.from ? 'start' : 'end';
  return toStart < toEnd ? 'start' : 'end';
}

function wantedBy(command: Command, at: Instant, axis: Span): Instant {
  switch (command.kind) {
    case 'by':
      return at + command.step;
    case 'to':
      return command.instant;
    case 'first':
      return axis.from;
    case 'last':
      return axis.to;
  }
}

function openAt(instant: Instant, end: Instant): Instant | null {
  return instant === end ? null : instant;
}

function floor(instant: Instant): Instant {
  return Math.floor(instant / minute) * minute;
}

function ceil(instant: Instant): Instant {
  return Math.ceil(instant / minute) * minute;
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}
