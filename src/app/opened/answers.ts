import type { DateOrder, Mapping, Question, TimeMapping, YearNumbering } from '../../model/mapping.ts';
import type { Zone } from '../../model/time.ts';

// What the reader's answers make of a mapping.

/** By which a question is answered, whichever column it is of. */
export function keyOf(question: Asked): string {
  return question.ask === 'date-order' ? `date-order ${question.of}` : question.ask;
}

type Asked =
  | Pick<Extract<Question, { ask: 'date-order' }>, 'ask' | 'of'>
  | Pick<Exclude<Question, { ask: 'date-order' }>, 'ask'>;

/** null: the dates are left unread. */
export function withOrder(mapping: Mapping, of: 'time' | 'end', order: DateOrder | null): Mapping {
  const time = mapping[of];
  return time?.by === 'column' ? { ...mapping, [of]: { ...time, order } } : mapping;
}

export function withZone(mapping: Mapping, zone: Zone): Mapping {
  return { ...mapping, zone: { by: 'all', zone, isAnswered: true } };
}

export function withYears(mapping: Mapping, yearNumbering: YearNumbering): Mapping {
  return { ...mapping, yearNumbering };
}

export function withPairOrder(mapping: Mapping, order: 'lat-lon' | 'lon-lat'): Mapping {
  const { place } = mapping;
  return place?.by === 'pair' ? { ...mapping, place: { ...place, order } } : mapping;
}

export function withColumns(mapping: Mapping, lat: number, lon: number): Mapping {
  return { ...mapping, place: { by: 'columns', lat, lon } };
}

/** Questions that still are about what the mapping says: of a column that is no longer the time, nobody needs to know. */
export function isOpenFor(question: Question, mapping: Mapping): boolean {
  switch (question.ask) {
    case 'date-order': {
      const time = mapping[question.of];
      return time?.by === 'column' && time.column === question.column;
    }
    case 'zone':
      return mapping.zone.by === 'all' && (mapping.time !== null || mapping.end !== null);
    case 'year-numbering':
      return [mapping.time, mapping.end].some((time) => hasYears(time, question.column));
    case 'pair-order':
      return mapping.place?.by === 'pair' && mapping.place.column === question.column;
    case 'exchanged': {
      const { place } = mapping;
      const columns = [question.lat, question.lon];
      return place?.by === 'columns' && columns.includes(place.lat) && columns.includes(place.lon);
    }
  }
}

function hasYears(time: TimeMapping | null, column: number): boolean {
  return time?.by === 'column' ? time.column === column : time?.year === column;
}

/** Until it is answered nothing is shown: what it asks cannot be guessed, nor left out unseen. */
export function isNeeded(question: Question): boolean {
  return question.ask === 'date-order' || question.ask === 'pair-order';
}

/** Those asked before stand beside the new ones: who has answered can answer otherwise. */
export function joined(before: readonly Question[], now: readonly Question[]): readonly Question[] {
  const isNew = (question: Question) =>
    !before.some((one) => JSON.stringify(one) === JSON.stringify(question));
  return [...before, ...now.filter(isNew)];
}
