import type { Dataset } from '../dataset/dataset.ts';
import { dayNumber } from '../model/calendar.ts';
import type { EventHead } from '../model/event.ts';
import type { EventId } from '../model/id.ts';
import type { Source } from '../model/source.ts';
import { isContested } from '../model/status.ts';
import { endOfDay, hour, type Instant, type Span } from '../model/time.ts';

/** How one end of an interval is drawn: capped where it is known, fading where it is not, plain where doubted. */
export type End = 'cap' | 'fade' | 'plain';

/** An event as drawn. `from` and `to` are drawn bounds: an unknown start stands a fade's length before the end, not to scale. */
export interface Interval {
  readonly id: EventId;
  readonly row: number;
  readonly kind: number;
  readonly from: Instant;
  readonly to: Instant;
  readonly start: End;
  readonly end: End;
  readonly contested: boolean;
}

/** How long an unknown start fades: ten hours on the axis of a few days, else in proportion. */
function fadeOn(axis: Span): number {
  const length = axis.to - axis.from;
  return Math.max(length / 12, Math.min(10 * hour, length / 4));
}

/** `published` is the end of the last day on which a source appeared; what lies after it was only planned. */
export function intervalOf(dataset: Dataset, row: number, axis: Span, published: Instant): Interval {
  const head = headAt(dataset, row);
  const { possible, found, doubt } = head.when;
  const known: End = doubt === null ? 'cap' : 'plain';
  return {
    id: head.id,
    row,
    kind: dataset.kinds.findIndex(({ id }) => id === head.kind),
    from: possible.from === null ? found.to - fadeOn(axis) : found.from,
    to: found.to,
    start: possible.from === null ? 'fade' : known,
    end: possible.to === null || found.to > published ? 'fade' : known,
    contested: isContested(head.status),
  };
}

/** The end of the last day on which a source appeared, on its own clock; the end of time without sources. */
export function publishedBy(sources: readonly Source[]): Instant {
  if (sources.length === 0) return Infinity;
  return Math.max(
    ...sources.map(({ published, zone }) => {
      const [year = 0, month = 1, day = 1] = published.split('-').map(Number);
      return endOfDay(zone, dayNumber(year, month, day));
    }),
  );
}

function headAt(dataset: Dataset, row: number): EventHead {
  const head = dataset.heads.at(row);
  if (!head) throw new Error(`no row ${row} among ${dataset.heads.length} events`);
  return head;
}
