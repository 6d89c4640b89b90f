import { furthest, minute, type Instant, type Span } from '../model/time.ts';

const narrowest = 60 * minute;
const widest = 20_000 * 365.25 * 24 * 60 * minute;

/** The axis `factor` times as long, with `fixed` staying where it is; whole minutes, an hour at least. */
export function zoomAxis(axis: Span, factor: number, fixed: Instant): Span {
  return pinchAxis(axis, factor, fixed, (fixed - axis.from) / (axis.to - axis.from));
}

/** The axis `factor` times as long, with `fixed` standing at that share of it: zoomed and moved at once. */
export function pinchAxis(axis: Span, factor: number, fixed: Instant, share: number): Span {
  const length = axis.to - axis.from;
  // A file's own axis may be longer than any that is zoomed to.
  const wanted = Math.max(narrowest, Math.min(Math.max(widest, length), length * factor));
  return within(fixed - share * wanted, wanted);
}

/** The axis moved by so many of its own lengths. */
export function shiftAxis(axis: Span, lengths: number): Span {
  const length = axis.to - axis.from;
  return within(axis.from + lengths * length, length);
}

/** The factor for a turn of the wheel, in pixels (`deltaMode` 0), lines (1) or pages (2). */
export function wheelFactor(delta: number, mode: number): number {
  const pixels = delta * (mode === 1 ? 16 : mode === 2 ? 400 : 1);
  return Math.exp(Math.max(-200, Math.min(200, pixels)) / 300);
}

function within(from: Instant, length: number): Span {
  const start = Math.max(-furthest, Math.min(furthest - length, from));
  const rounded = Math.round(start / minute) * minute;
  return { from: rounded, to: rounded + Math.round(length / minute) * minute };
}
