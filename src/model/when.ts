import { type Surroundings, boundsOf } from './bounds.ts';
import { edtfOf } from './edtf.ts';
import { type Doubt, type Is, type Unit, pointsOf, printDate, readIs, unitOf, units } from './grammar.ts';
import { checkChoice, didYouMean } from './nearest.ts';
import { type Checked, type Path, type Problem, accepted, problem, problemsOf, refused } from './problem.ts';
import { type Span, type Stretch, type Zone, knownZones, parseZone } from './time.ts';
import { namesUnit } from './timewords.ts';

export const timePrecisions = [
  'second',
  'minute',
  'part-of-day',
  'day',
  'multi-day',
  'month',
  'year',
  'unknown',
] as const;
export type TimePrecision = (typeof timePrecisions)[number];
export type Relation = 'at' | 'during' | 'by' | 'until' | 'from' | 'as-of';
export const bases = ['stated', 'computed', 'inferred', 'external'] as const;
export type Basis = (typeof bases)[number];
export type { Doubt } from './grammar.ts';

/** A time as compiled: what it cannot lie outside of, what it certainly fills, and where a window finds it. */
export interface When {
  /** The one line a curator wrote: `until 2022-02-27 15:00`. */
  readonly is: string;
  readonly lasted: boolean;
  readonly possible: Stretch;
  readonly certain: Span | null;
  /** Never empty: `possible` with its open ends cut. Both +Infinity where there is no time. */
  readonly found: Span;
  readonly precision: TimePrecision;
  readonly relation: Relation;
  readonly doubt: Doubt | null;
  readonly zone: Zone;
  /** Extended Date/Time Format (Library of Congress, levels 0 and 1), dates only. */
  readonly edtf: string;
  /** The source's own words. */
  readonly text: string | null;
  readonly basis: Basis;
  readonly note: string | null;
}

/** A time as a person wrote it. */
export interface WhenDraft {
  readonly is: string;
  readonly lasted?: boolean | null | undefined;
  readonly zone?: string | null | undefined;
  readonly basis: string;
  readonly text?: string | null | undefined;
  readonly note?: string | null | undefined;
}

/** The clock of a time that names none: known, told differently by its sites, or unknowable for a fault told elsewhere. */
export type EventClock =
  | { readonly clock: 'known'; readonly zone: Zone }
  | { readonly clock: 'disagreeing'; readonly zones: readonly Zone[] }
  | { readonly clock: 'at-fault' };

export interface WhenContext extends Surroundings {
  readonly zone: EventClock;
  /** BCP 47 codes of the cited sources: one of them has to hold the words for the unit written. */
  readonly sourceLanguages: readonly string[];
}

/**
 * Compiles one line of the grammar. Paths are relative to the draft: `['is']`. Refuses by time-unreadable, time-order,
 * time-skipped, time-too-fine, zone-needed, zone-unknown and shape; without any problem where what it needs is at fault.
 */
export function compileWhen(draft: WhenDraft, context: WhenContext): Checked<When> {
  const clock = clockOf(draft, context.zone);
  const basis = basisOf(draft);
  const written = problemsOf(clock, basis);
  const read = readIs(draft.is);
  if (!read.ok) return refused(...written, problem('time-unreadable', ['is'], read.fault));
  const is = read.value;
  const bounds = clock.ok ? boundsOf(is, clock.value, context) : refused();
  const problems = [
    ...written,
    ...lastedProblems(draft, is),
    ...problemsOf(bounds),
    ...(bounds.ok || !clock.ok ? tooFine(draft, is, context) : []),
  ];
  if (!clock.ok || !basis.ok || !bounds.ok || problems.length > 0) return refused(...problems);
  return accepted({
    is: draft.is,
    lasted: draft.lasted ?? false,
    possible: bounds.value.possible,
    certain: draft.lasted ? bounds.value.filled : null,
    found: bounds.value.found,
    precision: precisionOf(is),
    relation: relationOf(is),
    doubt: doubtOf(is),
    zone: clock.value,
    edtf: edtfOf(is, publicationDay(context.publication)),
    text: draft.text ?? null,
    basis: basis.value,
    note: draft.note ?? null,
  });
}

/** `a/b`, or a point, as a span on a zone's clock: `story` in dataset.yaml. Paths are relative to the text: `[]`. */
export function compileSpan(text: string, zone: Zone): Checked<Span> {
  const read = readIs(text);
  if (!read.ok) return refused(problem('time-unreadable', [], read.fault));
  if (read.value.form !== 'between' && read.value.form !== 'bare')
    return refused(problem('time-unreadable', [], `"${text}" has an open end; write both, as a/b`));
  const nowhere = { storyZone: zone, publication: null, axis: { from: 0, to: 0 } };
  const bounds = boundsOf(read.value, zone, nowhere);
  if (bounds.ok) return accepted(bounds.value.found);
  const [start = '', end = ''] = text.split('/');
  const turned = `"${text}" ends before it starts; did you mean "${end}/${start}"?`;
  return refused(
    ...bounds.problems.map(({ rule, message }) =>
      problem(rule, [], rule === 'time-order' ? turned : message),
    ),
  );
}

/** The zone that a person wrote, or zone-unknown at the path. */
export function checkZone(written: string, path: Path): Checked<Zone> {
  const zone = parseZone(written);
  if (zone !== null) return accepted(zone);
  const near = didYouMean(written, knownZones());
  const way = near === '' ? '; write an IANA name such as "Europe/Kyiv", or ±HH:MM up to 14:00' : near;
  return refused(problem('zone-unknown', path, `no zone "${written}"${way}`));
}

function clockOf(draft: WhenDraft, clock: EventClock): Checked<Zone> {
  if (typeof draft.zone === 'string') return checkZone(draft.zone, ['zone']);
  if (clock.clock === 'known') return accepted(clock.zone);
  if (clock.clock === 'at-fault') return refused();
  const message = `its sites go by different clocks (${clock.zones.join(', ')}); write the zone that the time is told in`;
  return refused(problem('zone-needed', ['zone'], message));
}

function basisOf(draft: WhenDraft): Checked<Basis> {
  const guessed = draft.basis === 'inferred' || draft.basis === 'external';
  if (!guessed || (draft.note ?? '').trim() !== '') return checkChoice(draft.basis, bases, ['basis']);
  const message = `basis "${draft.basis}" needs a note that says how the time is known`;
  return refused(problem('shape', ['note'], message));
}

function lastedProblems(draft: WhenDraft, is: Is): readonly Problem[] {
  if (!draft.lasted || is.form === 'between') return [];
  return [problem('shape', ['lasted'], `only what is written a/b can have lasted, and "${draft.is}" is not`)];
}

const unitNames = { second: 'clock time', minute: 'clock time', 'part-of-day': 'part of a day', day: 'day' };

function tooFine(draft: WhenDraft, is: Is, context: WhenContext): readonly Problem[] {
  const finest = units.find((unit) => unitsOf(is).includes(unit));
  if (draft.basis !== 'stated' || finest === undefined || finest === 'month' || finest === 'year') return [];
  const text = draft.text ?? '';
  if (namesUnit(text, finest, context.sourceLanguages)) return [];
  const said = text === '' ? 'no text states it' : `the text "${text}" holds none`;
  const way =
    'write it coarser, quote the words that state it, or give another basis: computed, inferred, external';
  return [problem('time-too-fine', ['is'], `"${draft.is}" names a ${unitNames[finest]} and ${said}; ${way}`)];
}

function unitsOf(is: Is): readonly Unit[] {
  return pointsOf(is).map(unitOf);
}

function precisionOf(is: Is): TimePrecision {
  const coarsest = units.findLast((unit) => unitsOf(is).includes(unit));
  if (coarsest === undefined) return 'unknown';
  const dates = new Set(pointsOf(is).map((point) => printDate(point.date)));
  return coarsest === 'day' && dates.size > 1 ? 'multi-day' : coarsest;
}

function relationOf(is: Is): Relation {
  switch (is.form) {
    case 'bare':
      return is.point.within.unit === 'clock' ? 'at' : 'during';
    case 'between':
      return 'during';
    case 'published':
      return 'by';
    case 'since':
      return 'from';
    default:
      return is.form;
  }
}

function doubtOf(is: Is): Doubt | null {
  const doubts = new Set(pointsOf(is).flatMap((point) => point.doubt ?? []));
  const [only = null] = doubts;
  return doubts.size > 1 ? 'both' : only;
}

function publicationDay(publication: Surroundings['publication']): string | null {
  return publication === null || publication === 'at-fault' ? null : publication.day;
}
