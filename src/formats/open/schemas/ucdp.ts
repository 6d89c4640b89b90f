import type { Mapping } from '../../../model/mapping.ts';
import type { Sample, Schema } from '../carrier.ts';
import { finder, firstFilled, hasAll, placeIn, timeIn, unmapped } from './find.ts';

/**
 * UCDP GED, and the monthly Candidate Events that have the same columns: "UCDP Georeferenced Event Dataset Codebook". `date_start` and
 * `date_end` are the first and the last day on which it may have been, whatever `date_prec` (1 the day, 2 two to six days, 3 a week,
 * 4 up to a month, 5 up to a year) calls their distance: the two bounds are told as they stand, since widening them by the code would
 * undo what is known. Their `00:00:00.000` is the database's. `where_prec`: 1 the place, 2 within some 25 km of it, 3 a district, 4 a
 * province, 5 a line or an area, 6 a country, 7 at sea or in the air.
 * Without a header, as databases give it away, its columns are known by their number and the values of some.
 */
export const ucdp: Schema = {
  id: 'ucdp-ged',
  fits: (sample) => {
    const find = finder(named(sample));
    return (
      hasAll(find, 'date_start', 'latitude', 'longitude') &&
      ['type_of_violence', 'dyad_name', 'conflict_name', 'where_prec', 'date_prec'].filter(
        (name) => find(name) !== null,
      ).length >= 2
    );
  },
  mapping: (sample): Mapping => {
    const find = finder(named(sample));
    const where = find('where_prec');
    return {
      ...unmapped,
      time: timeIn(find('date_start')),
      end: timeIn(find('date_end')),
      isMidnightUnknown: true,
      place: placeIn(find('latitude'), find('longitude')),
      placePrecision:
        where === null
          ? null
          : {
              column: where,
              means: {
                '1': 'town',
                '2': 'near-town',
                '3': 'region',
                '4': 'region',
                '5': 'region',
                '6': 'country',
                '7': 'region',
              },
              otherwise: 'region',
            },
      placeName: find('where_coordinates', 'where_description', 'adm_2', 'adm_1', 'country'),
      title: find('dyad_name', 'conflict_name'),
      text: find('source_headline'),
      kind: find('type_of_violence'),
      source: firstFilled(sample, find('source_article'), find('source_office'), find('source_original')),
      id: find('id', 'event_id'),
    };
  },
  kindNames: {
    language: null,
    names: {
      '1': { en: 'State-based conflict', uk: 'Конфлікт за участю держави', ar: 'نزاع تشارك فيه دولة' },
      '2': { en: 'Non-state conflict', uk: 'Недержавний конфлікт', ar: 'نزاع بين أطراف غير حكومية' },
      '3': { en: 'One-sided violence', uk: 'Одностороннє насильство', ar: 'عنف من طرف واحد' },
    },
  },
};

/** Since version 18.1. */
const layout =
  'id relid year active_year code_status type_of_violence conflict_dset_id conflict_new_id conflict_name dyad_dset_id dyad_new_id dyad_name side_a_dset_id side_a_new_id side_a side_b_dset_id side_b_new_id side_b number_of_sources source_article source_office source_date source_headline source_original where_prec where_coordinates where_description adm_1 adm_2 latitude longitude geom_wkt priogrid_gid country country_id region event_clarity date_prec date_start date_end deaths_a deaths_b deaths_civilians deaths_unknown best high low gwnoa gwnob'.split(
    ' ',
  );
const looks: Readonly<Record<string, RegExp>> = {
  relid: /^[A-Z]{3}-\d{4}-/,
  year: /^[12]\d{3}$/,
  type_of_violence: /^[123]$/,
  where_prec: /^[1-7]$/,
  date_prec: /^[1-5]$/,
  date_start: /^[12]\d{3}-\d\d-\d\d/,
  date_end: /^[12]\d{3}-\d\d-\d\d/,
};

function named(sample: Sample): Sample {
  const { columns, rows } = sample;
  if (columns.length !== layout.length || rows.length === 0 || columns.includes('date_start')) return sample;
  const isEvents = Object.entries(looks).every(([name, look]) => {
    const at = layout.indexOf(name);
    return rows.every((row) => look.test(row[at] ?? ''));
  });
  return isEvents ? { columns: layout, rows } : sample;
}
