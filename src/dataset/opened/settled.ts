import type { Mapping, Question } from '../../model/mapping.ts';

/** A mapping, and what it leaves for the reader to say. */
export interface Settled {
  readonly mapping: Mapping;
  readonly questions: readonly Question[];
}
