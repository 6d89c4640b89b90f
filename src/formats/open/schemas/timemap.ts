import type { Mapping } from '../../../model/mapping.ts';
import type { Schema } from '../carrier.ts';
import { type Find, finder, hasAll, placeIn, timeIn, unmapped } from './find.ts';

/**
 * Events of TimeMap (Forensic Architecture, Bellingcat) as its server gives them or its spreadsheet holds them: "Data requirements" of its
 * README. `date` and `time` are apart, in the order that the map's own configuration says (month first unless it says otherwise), so that
 * the column decides. A time that is not known is filled in as 00:00. Sources and associations are tables of their own, told by id;
 * where they are in the file, `formats/open/json/references.ts` has put their titles in place.
 */
export const timemap: Schema = {
  id: 'timemap',
  fits: ({ columns }) => {
    const find = finder({ columns });
    return (
      hasAll(find, 'date') &&
      find('latitude', 'lat') !== null &&
      find('longitude', 'long', 'lng') !== null &&
      find('description', 'desc') !== null &&
      first(find, 'associations', 'association', 'filters', 'filter', 'narratives', 'narrative') !== null
    );
  },
  mapping: ({ columns }): Mapping => {
    const find = finder({ columns });
    return {
      ...unmapped,
      yearNumbering: null,
      time: timeIn(find('date'), { clock: find('time') }),
      isMidnightUnknown: true,
      place: placeIn(find('latitude', 'lat'), find('longitude', 'long', 'lng')),
      placeName: find('location'),
      title: find('title') ?? find('description', 'desc'),
      text: find('title') === null ? null : find('description', 'desc'),
      kind:
        find('category', 'association') ?? first(find, 'associations', 'association', 'filters', 'filter'),
      source: first(find, 'sources', 'source'),
      link: find(
        'sourceLink',
        'sources.0.paths.0',
        'sources.0.paths',
        'sources.0.path',
        'sources.0.url',
        'url',
      ),
      id: find('id', 'civId'),
    };
  },
  kindNames: null,
};

/** A list as one column of texts, as columns by number, as members of the first of them. */
function first(find: Find, ...names: readonly string[]): number | null {
  return find(
    ...names.flatMap((name) => [
      name,
      `${name}1`,
      `${name}.0`,
      `${name}.0.title`,
      `${name}.0.value`,
      `${name}.0.id`,
    ]),
  );
}
