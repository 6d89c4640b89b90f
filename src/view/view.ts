import { type Filters, noFilters } from '../dataset/facets.ts';
import type { Clock } from '../model/clock.ts';
import type { Instant, Span } from '../model/time.ts';

export { type Filters, noFilters };

/** Zoom in whole Web Mercator levels; degrees to ceil(log2(zoom)) decimals, past zoom 13 to five, which is less than a pixel. */
export interface Camera {
  readonly zoom: number;
  readonly lat: number;
  readonly lon: number;
}

/** What the reader is looking at. Everything of it is in the link, at the precision at which it is kept. */
export interface View {
  /** The open event's id as the link has it, known or not. */
  readonly event: string | null;
  /** null: as the pane fits the solid marks. */
  readonly camera: Camera | null;
  /** The window, in whole minutes; null is `earliest` and `latest`. */
  readonly from: Instant | null;
  readonly to: Instant | null;
  /** null: the story's span. Whole minutes. */
  readonly axis: Span | null;
  readonly filters: Filters;
  readonly q: string;
  readonly maybe: boolean;
  readonly clock: Clock;
  readonly rev: number | null;
  /** Keys of the link that are not ours, kept as they came. */
  readonly unknown: readonly (readonly [key: string, value: string])[];
}

export const defaultView: View = {
  event: null,
  camera: null,
  from: null,
  to: null,
  axis: null,
  filters: noFilters,
  q: '',
  maybe: false,
  clock: 'story',
  rev: null,
  unknown: [],
};
