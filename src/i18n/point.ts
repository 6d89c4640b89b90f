import type { PartName } from '../model/grammar.ts';

/** A point in time as told: the language puts it together. At least one of weekday, date and clock is there. */
export interface Point {
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: number | null;
  /** "26 February", "26–27 February", "February 2022", "2014". */
  readonly date: string | null;
  /** The same as it stands after a preposition, where the language tells them apart. */
  readonly dateOf: string | null;
  readonly part: PartName | null;
  /** "15:00 Minsk time" */
  readonly clock: string | null;
}

export type Preposition = 'by' | 'until' | 'since' | 'as-of';
