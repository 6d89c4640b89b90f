import { type Moment, makeMoment, printMoment } from '../../model/cells/moment.ts';
import type { TimeCell } from '../../model/cells/time.ts';
import type { ColumnIndex } from '../../model/mapping.ts';
import type { Zone } from '../../model/time.ts';
import type { NoteKind } from './report.ts';

/** A row's time in numbers, as the line says it that `lineOf` writes. Filled anew for each row. */
export interface RowTime {
  form: TimeCell['form'];
  readonly start: Moment;
  /** Of `between`. */
  readonly end: Moment;
  /** The clock on which it is told. */
  zone: Zone;
}

/** One side of a row's time, as a column or several tell it. Filled anew for each row. */
export interface Side {
  form: TimeCell['form'];
  readonly start: Moment;
  readonly end: Moment;
  /** Its own clock; null where it names none. */
  zone: Zone | null;
  isZoneUnknown: boolean;
  /** Its time of day is an hour alone, which lasts where it has no end. */
  isHour: boolean;
}

/** `missing`: nothing is written, which is not told; `fault`: what is written is no time, which is. */
export type SideRead = 'read' | 'missing' | 'fault';

/** Called for all that is to be said of the row being read; `column` null is the whole row. */
export type Tell = (is: NoteKind, column: ColumnIndex | null) => void;

/** The line of the grammar, of which `compileWhen` makes the same. */
export function lineOf({ form, start, end }: RowTime): string {
  switch (form) {
    case 'bare':
      return printMoment(start);
    case 'between':
      return `${printMoment(start)}/${printMoment(end)}`;
    case 'as-of':
      return `as of ${printMoment(start)}`;
    default:
      return `${form} ${printMoment(start)}`;
  }
}

export function makeSide(): Side {
  return {
    form: 'bare',
    start: makeMoment(),
    end: makeMoment(),
    zone: null,
    isZoneUnknown: false,
    isHour: false,
  };
}
