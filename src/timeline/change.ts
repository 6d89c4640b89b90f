import type { Dataset } from '../dataset/dataset.ts';
import type { Instant, Span, Stretch } from '../model/time.ts';
import type { View } from '../view/view.ts';

/** The view with a window; the same view where it has that window already. */
export function withWindow(view: View, { from, to }: Stretch): View {
  return view.from === from && view.to === to ? view : { ...view, from, to };
}

/** The view with all of the story's time, on the story's own axis. */
export function withAllTime(view: View): View {
  return { ...withWindow(view, { from: null, to: null }), axis: null };
}

/** The view with an axis; the story's own is kept as null. */
export function withAxis(view: View, axis: Span, { edition }: Dataset): View {
  const isStory = axis.from === edition.story.from && axis.to === edition.story.to;
  return { ...view, axis: isStory ? null : axis };
}

/** Whether a window was chosen that holds some of a stretch of the axis: one that is open on both sides chooses nothing. */
export function choosesDay(
  window: Stretch,
  stretch: { readonly at: Instant; readonly to: Instant },
): boolean {
  if (window.from === null && window.to === null) return false;
  return stretch.at < (window.to ?? Infinity) && stretch.to > (window.from ?? -Infinity);
}
