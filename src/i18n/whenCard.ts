import { weekdayOf } from '../model/calendar.ts';
import type { When } from '../model/when.ts';
import { dateText, type Clocks } from './dates.ts';
import type { Words } from './words.ts';
import type { Point } from './point.ts';
import { readTold, type ToldPoint } from './told.ts';
import { lineOf, onClock, sentence, widePoint, type Bound } from './when.ts';
import { whenClocks } from './whenClocks.ts';

/** What a card says of a time: a headline, the clocks that show it, and what is not known of it. */
export interface WhenCard {
  readonly headline: string;
  readonly clocks: string | null;
  /** `note` is the record's own, in the dataset's first language. */
  readonly notes: readonly { readonly label: string | null; readonly note: string | null }[];
}

/** "Saturday night, 26–27 February" and what belongs to it. */
export function whenCard(when: When, clocks: Clocks<Words>): WhenCard {
  return {
    headline: sentence(lineOf(when), when, clocks, (point, bound) => longPoint(point, when, clocks, bound)),
    clocks: whenClocks(when, readTold(when.is), clocks),
    notes: notesOf(when, clocks),
  };
}

function longPoint(point: ToldPoint, when: When, clocks: Clocks, bound: Bound): Point {
  const wide = widePoint(point, clocks);
  if (wide) return wide;
  const { day, clock } = onClock(point, when, clocks, bound);
  const date = dateText(day, clocks, point.part === 'night' ? day + 1 : day);
  return { weekday: weekdayOf(day), date, dateOf: date, part: point.part, clock };
}

function notesOf(when: When, { words }: Clocks<Words>): WhenCard['notes'] {
  const { whenNotes } = words;
  const isPublished = when.is === 'by published';
  const open =
    when.relation === 'by' ? whenNotes.startUnknown : when.relation === 'from' ? whenNotes.endUnknown : null;
  const label = when.basis === 'stated' ? null : whenNotes[when.basis];
  const basis = when.note === null || isPublished ? [] : [{ label, note: when.note }];
  return open === null ? basis : [{ label: open, note: null }, ...basis];
}
