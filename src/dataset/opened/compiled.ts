import type { Zone } from '../../model/time.ts';
import type { Report } from './report.ts';

/** What a mapping makes of a table, a number for each row in the order of the file. All arrays can be handed over without a copy. */
export interface Compiled {
  readonly length: number;
  /** `found`, epoch ms; NaN: no time, or one that cannot be shown. */
  readonly from: Float64Array;
  readonly to: Float64Array;
  /** 1: it may have begun before `from`, 2: it may have ended after `to`; null where no row says so ("by 2022", "2022/.."). */
  readonly open: Uint8Array | null;
  /** The file's clock: what the mapping says, or the one that all of its times name. */
  readonly zone: Zone;
  /** Degrees; NaN: no place. */
  readonly lat: Float64Array;
  readonly lon: Float64Array;
  /** The index into `placePrecisions` of model/place.ts, `withinShape` more of a point that stands for a shape; null where all are `site`. */
  readonly placePrecision: Uint8Array | null;
  /** The kinds as the file writes them, most used first, and each row's. '' stands for none. */
  readonly kinds: readonly string[];
  readonly kind: Uint16Array;
  readonly report: Report;
}
