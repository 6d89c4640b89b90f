import { type Is, type Point, readDate } from './grammar.ts';
import { type Checked, accepted, problem, refused } from './problem.ts';
import { type Bounded, boundaryOf, datedSpan, stretchOf } from './stretch.ts';
import { type Instant, type Span, type Stretch, type Zone, dayOf, startOfDay } from './time.ts';

/** `day` is year-month-day on `zone`'s clock. */
export interface Publication {
  readonly day: string;
  readonly zone: Zone;
}

/** What cuts the open ends of a time. */
export interface Surroundings {
  readonly storyZone: Zone;
  /** null: no source is cited. `at-fault`: one is, and it is refused elsewhere. */
  readonly publication: Publication | 'at-fault' | null;
  readonly axis: Span;
}

export interface Bounds {
  readonly possible: Stretch;
  /** Never empty. */
  readonly found: Span;
  /** What it filled if it lasted: from the end of a to the start of b; null where that is empty. */
  readonly filled: Span | null;
}

/** Where a line of the grammar lies on a zone's clock. Refuses without any problem where the publication it needs is at fault. */
export function boundsOf(is: Is, zone: Zone, around: Surroundings): Checked<Bounds> {
  switch (is.form) {
    case 'bare':
    case 'as-of':
      return boundedBy(stretchOf(is.point, zone), closed);
    case 'between':
      return between(is.start, is.end, zone);
    case 'by':
    case 'until':
      return boundedBy(boundaryOf(is.point, zone), (at) => ({
        possible: { from: null, to: at.to },
        found: { from: cutStart(is.point, at, zone, around.storyZone), to: at.to },
        filled: null,
      }));
    case 'since':
      return since(is.point, zone, around);
    case 'published':
      return byPublished(around.publication);
  }
}

function between(a: Point, b: Point, zone: Zone): Checked<Bounds> {
  const start = boundaryOf(a, zone);
  const end = boundaryOf(b, zone);
  if (!start.ok) return faultOf(start);
  if (!end.ok) return faultOf(end);
  const span = { from: start.value.from, to: end.value.to };
  if (span.to <= span.from) {
    const message = `it ends at ${iso(span.to)} and starts at ${iso(span.from)}; exchange the two, or write one point`;
    return refused(problem('time-order', ['is'], message));
  }
  const filled = { from: start.value.to, to: end.value.from };
  return accepted({ ...closed(span), filled: filled.to > filled.from ? filled : null });
}

function since(point: Point, zone: Zone, around: Surroundings): Checked<Bounds> {
  const { publication, axis } = around;
  if (publication === 'at-fault') return refused();
  const end = publication === null ? axis.to : publicationSpan(publication).to;
  return boundedBy(stretchOf(point, zone), (at) => ({
    possible: { from: at.from, to: null },
    found: { from: at.from, to: Math.max(end, at.to) },
    filled: null,
  }));
}

function byPublished(publication: Surroundings['publication']): Checked<Bounds> {
  if (publication === 'at-fault') return refused();
  if (publication !== null) {
    const found = publicationSpan(publication);
    return accepted({ possible: { from: null, to: found.to }, found, filled: null });
  }
  const message = '"by published" needs a source: cite one, or name a day as in "by 2022-02-27"';
  return refused(problem('time-unreadable', ['is'], message));
}

/** To the date named on the event's clock; under a clock time, to the day on the story's clock that holds its last instant. */
function cutStart(point: Point, at: Span, zone: Zone, storyZone: Zone): Instant {
  if (point.within.unit !== 'clock') return datedSpan(point.date, zone).from;
  return startOfDay(storyZone, dayOf(storyZone, at.to - 1));
}

/** The day of publication. */
export function publicationSpan(publication: Publication): Span {
  const read = readDate(publication.day);
  if (!read.ok) throw new Error(`a source published on "${publication.day}" did not come from makeSource`);
  return datedSpan(read.value, publication.zone);
}

function closed(span: Span): Bounds {
  return { possible: span, found: span, filled: null };
}

function boundedBy(bounded: Bounded, boundsAt: (at: Span) => Bounds): Checked<Bounds> {
  return bounded.ok ? accepted(boundsAt(bounded.value)) : faultOf(bounded);
}

function faultOf(bounded: Extract<Bounded, { ok: false }>): Checked<never> {
  return refused(problem(bounded.rule, ['is'], bounded.fault));
}

function iso(instant: Instant): string {
  return new Date(instant).toISOString().replace('.000Z', 'Z');
}
