import type { Mapping } from './mapping.ts';
import { utc } from './time.ts';

/** What a mapping begins with: no column means anything, and nobody has said on which clock. */
export const noMapping: Mapping = {
  time: null,
  end: null,
  zone: { by: 'all', zone: utc, isAnswered: false },
  timePrecision: null,
  yearNumbering: null,
  isMidnightUnknown: false,
  place: null,
  placePrecision: null,
  placeName: null,
  title: null,
  text: null,
  kind: null,
  source: null,
  link: null,
  id: null,
};
