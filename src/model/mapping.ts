import type { PlacePrecision } from './place.ts';
import type { LanguageMap } from './text.ts';
import type { ZoneNames } from './cells/zoneNames.ts';
import type { Zone } from './time.ts';

/** The number of a column, from 0. */
export type ColumnIndex = number;

/**
 * In which order a date of three numbers stands: `2022-02-03`, `3.2.2022`, `2/3/2022`. `year-year`: the year is first, and where one number alone is behind
 * it that is the end of a span: `2000/01` is from 2000 to 2001, and no January. `month-year`: two digits beside a month are a year: `Jan-10` is of 2010.
 */
export const dateOrders = ['year-first', 'day-first', 'month-first', 'year-year', 'month-year'] as const;
export type DateOrder = (typeof dateOrders)[number];

/**
 * Whole numbers count from 1970 in UTC; the serial numbers of spreadsheets count days from 1900, `days` from 1970, `julian` from 17 November 1858 (the
 * modified Julian date, in UTC), `julian-day` from noon of 24 November 4714 BC (in UTC), the time of day behind the point. `serial-1904`: as spreadsheets of old Macintoshes counted days. `before-present`: years before 1950. `yymmdd`: nothing, two digits each are a year from 1930 to 2029, a month and a day.
 */
export const epochs = [
  'seconds',
  'milliseconds',
  'microseconds',
  'nanoseconds',
  'serial',
  'serial-1904',
  'days',
  'julian',
  'julian-day',
  'before-present',
  'yymmdd',
] as const;
export type Epoch = (typeof epochs)[number];

/** Which years two digits stand for: of the hundred from one on, or those nearest to the year that another column tells. */
export type CenturyMapping =
  | { readonly by: 'all'; readonly from: (typeof centuries)[number] }
  | { readonly by: 'column'; readonly column: ColumnIndex };
export const centuries = ['1900', '1930', '2000'] as const;

/** Numbers of years, as they are written, that may be codes for what is not known. `mean` null: the reader has not answered yet: rows that have one are not read. */
export interface YearCodes {
  readonly years: readonly string[];
  readonly mean: 'unknown' | 'years' | null;
}

/** Most days of a column are 1 January, or the first of a month: `day` is that day, `whole` the year, the month that begins with it. `mean` null: the reader has not answered yet: such rows are not read. */
export interface FirstDays {
  readonly begin: (typeof begunByDays)[number];
  readonly mean: (typeof meaningsOfFirstDays)[number] | null;
}
export const begunByDays = ['year', 'month'] as const;
export const meaningsOfFirstDays = ['day', 'whole'] as const;

/** By which calendar dates in numbers are told; `other`: one that is not read, as the Islamic. */
export const calendars = ['gregorian', 'buddhist', 'minguo', 'other'] as const;
export type Calendar = (typeof calendars)[number];

export const withinYears = ['quarter', 'week', 'day-of-year', 'day-and-month'] as const;
/** What a column says within a year that stands apart: its quarter, its week as ISO 8601 counts them, the number of the day, a day with its month, whose `order` is null until it is known. */
export interface WithinYear {
  readonly by: (typeof withinYears)[number];
  readonly column: ColumnIndex;
  readonly order: DateOrder | null;
}

/** What numbers in a column of times of day are: hours, unless they have more digits; hours and minutes, seconds with them, of which the first noughts may be lost: `8` is 00:08; a part of a day, as spreadsheets have it. */
export const clockNumbers = ['hours', 'minutes', 'seconds', 'day-parts'] as const;
export type ClockNumbers = (typeof clockNumbers)[number];

/** Year, month and day in columns of their own. */
export interface DateParts {
  readonly year: ColumnIndex;
  readonly month: ColumnIndex | null;
  readonly day: ColumnIndex | null;
}

/** What is said of a time besides its date. */
interface BesideDate {
  /** The time of day, where it stands apart. */
  readonly clock: ColumnIndex | null;
  /** The minutes, and the seconds, where `clock` has the hours alone: the time of day is all of them, joined by colons. */
  readonly finer?: readonly ColumnIndex[];
  /** absent: `clock` holds no numbers. */
  readonly clockNumbers?: ClockNumbers;
  /** `09:00-10:30` is from one time of day to another: what stands behind is no offset. null: nothing tells, and it is not read. absent: it is not said. */
  readonly hasClockSpans?: boolean | null;
  /** Which says of each row whether its years are before Christ: years with a sign of their own are as they are. */
  readonly era?: ColumnIndex;
  /** absent: no year looks like a code. */
  readonly yearCodes?: YearCodes;
}

/** How a column tells a time. `order` null: both orders fit every row, and the reader has not answered yet: its dates are not read. */
export type TimeMapping = BesideDate &
  (
    | {
        readonly by: 'column';
        readonly column: ColumnIndex;
        readonly order: DateOrder | null;
        /** What numbers count; null for dates. */
        readonly epoch: Epoch | null;
        /** absent: 1930 to 2029. */
        readonly century?: CenturyMapping;
        /** absent: the Gregorian. null: it may be another, and the reader has not answered yet: its dates are not read. */
        readonly calendar?: Calendar | null;
        /** absent: days are what they say. */
        readonly firstDays?: FirstDays;
        /** The date of rows in which the column is empty. */
        readonly otherwise?: DateParts;
      }
    | ({
        readonly by: 'parts';
        /** Where neither month nor day stand apart. */
        readonly within?: WithinYear;
      } & DateParts)
  );

/**
 * What −320 means, where nothing finer is written: 320 BC, as people count, who have no year 0; or 321 BC, as ISO 8601 and EDTF have it. Dates with
 * four digits and a month (`-0319-05-01`) are ISO 8601's, but by XML Schema 1.0 (3.2.7), where no year is 0 in any date.
 */
export type YearNumbering = 'historical' | 'astronomical' | 'xml-schema';

/** How exactly a time is meant, whatever is written: `week` is the day written and three days to either side. */
export type MeantPrecision = 'as-written' | 'day' | 'week' | 'month' | 'year';

/** What the codes of a column mean; a code that is not among them means `otherwise`. */
export interface Codes<Meaning> {
  readonly column: ColumnIndex;
  readonly means: Readonly<Record<string, Meaning>>;
  readonly otherwise: Meaning;
}

/** The clock on which times without a zone of their own are told. */
export type ZoneMapping =
  | { readonly by: 'column'; readonly column: ColumnIndex; readonly otherwise: Zone }
  /** `isAnswered`: the reader, or what the format says, has decided; else it is UTC for the time being. */
  | { readonly by: 'all'; readonly zone: Zone; readonly isAnswered: boolean };

export type PairOrder = 'lat-lon' | 'lon-lat';

/** What an O says that stands for a side: Ost and Øst, or Ouest, Oeste and Ovest. */
export const meaningsOfO = ['east', 'west'] as const;
export type MeaningOfO = (typeof meaningsOfO)[number];

/** Of coordinates with letters for their sides: what an O says. absent: there is none. null: the reader has not answered yet: those with an O are not read. */
interface WithLetters {
  readonly letterO?: MeaningOfO | null;
}

/** What numbers of coordinates count: degrees, parts of them (`481234567`), metres of Web Mercator (EPSG:3857). */
export const coordinateUnits = ['degrees', 'millionths', 'ten-millionths', 'web-mercator'] as const;
export type CoordinateUnit = (typeof coordinateUnits)[number];

export type PlaceMapping =
  | (WithLetters & {
      readonly by: 'columns';
      readonly lat: ColumnIndex;
      readonly lon: ColumnIndex;
      /** Well-known text, which goes before both in rows that have it. */
      readonly wkt?: ColumnIndex;
      /** Which say whether degrees are north or south, east or west, where numbers have no sign. */
      readonly latSide?: ColumnIndex;
      readonly lonSide?: ColumnIndex;
      /** absent: degrees. */
      readonly unit?: CoordinateUnit;
    })
  | (WithLetters & { readonly by: 'pair'; readonly column: ColumnIndex; readonly order: PairOrder })
  /** `order`: which of two coordinates is first; absent: the longitude, as well-known text has it, unless all rows say otherwise. */
  | { readonly by: 'wkt'; readonly column: ColumnIndex; readonly order?: PairOrder }
  | { readonly by: 'geojson'; readonly column: ColumnIndex };

/** Which columns of a table say what of an event, and how. null: none does. */
export interface Mapping {
  /** When it was, or began. */
  readonly time: TimeMapping | null;
  /** When it ended, the unit written included. */
  readonly end: TimeMapping | null;
  readonly zone: ZoneMapping;
  /** What letters mean that stand for several clocks, as far as all rows or the reader have said; null: only the day of such times is read. */
  readonly zoneNames?: ZoneNames;
  readonly timePrecision: Codes<MeantPrecision> | null;
  /** null: nobody has said. People's way is taken, but within an interval of EDTF, and the reader is asked. */
  readonly yearNumbering: YearNumbering | null;
  /** A start without an end went on: nobody knows until when, or it still does. */
  readonly isOpenWithoutEnd?: boolean;
  /** A time of day of 00:00 says nothing: the day is meant. */
  readonly isMidnightUnknown: boolean;
  readonly place: PlaceMapping | null;
  readonly placePrecision: Codes<PlacePrecision> | null;
  readonly placeName: ColumnIndex | null;
  readonly title: ColumnIndex | null;
  readonly text: ColumnIndex | null;
  readonly kind: ColumnIndex | null;
  readonly source: ColumnIndex | null;
  readonly link: ColumnIndex | null;
  readonly id: ColumnIndex | null;
}

/** How the words of a column of kinds are meant, by the codebook of the export that it is in. */
export interface KindNames {
  /** The language of the words themselves; null where they are codes. */
  readonly language: string | null;
  /** What its codes are called, by code. */
  readonly names: Readonly<Record<string, LanguageMap>>;
}

/** What a kind is called: as the file has it where no codebook knows better. */
export function kindNamed(kind: string, known: KindNames | null): LanguageMap {
  const named = known !== null && Object.hasOwn(known.names, kind) ? known.names[kind] : undefined;
  return named ?? { [known?.language ?? 'und']: kind };
}

/** What a mapping leaves open: the reader is asked. */
export type Question =
  | {
      readonly ask: 'date-order';
      readonly of: 'time' | 'end';
      readonly column: ColumnIndex;
      /** Which fit, where these are not day and month first. */
      readonly fits?: readonly DateOrder[];
    }
  /** Several columns are dates of the event for all that is known; the first till it is answered. */
  | {
      readonly ask: 'which-time';
      readonly among: readonly Extract<TimeMapping, { readonly by: 'column' }>[];
    }
  /** Several places of a row, by columns, which nothing tells apart; the first till it is answered. */
  | { readonly ask: 'which-place'; readonly among: readonly PlaceMapping[] }
  | { readonly ask: 'zone' }
  /** Letters that stand for several clocks, by their zones: only the days of their times are read till it is answered. */
  | { readonly ask: 'zone-name'; readonly name: string }
  /** Its numbers are times in several ways; the first holds till it is answered. null: digits of a date. */
  | {
      readonly ask: 'counts';
      readonly of: 'time' | 'end';
      readonly column: ColumnIndex;
      readonly among: readonly (Epoch | null)[];
    }
  /** Years of two digits: 1930 to 2029 till it is answered. */
  | { readonly ask: 'century'; readonly of: 'time' | 'end'; readonly column: ColumnIndex }
  /** Its numbers may be hours and minutes, as a time of day without a date, or years; neither is read till it is answered. */
  | { readonly ask: 'years-or-clock'; readonly column: ColumnIndex }
  /** All of its years are such as another calendar has in our days. */
  | {
      readonly ask: 'calendar';
      readonly of: 'time' | 'end';
      readonly column: ColumnIndex;
      readonly among: readonly Calendar[];
    }
  | { readonly ask: 'year-numbering'; readonly column: ColumnIndex }
  /** Far from all others in several rows: -999, 9999. `rows`: how many have one of them. */
  | {
      readonly ask: 'year-codes';
      readonly of: 'time' | 'end';
      readonly column: ColumnIndex;
      readonly years: readonly string[];
      readonly rows: number;
    }
  /** Most of its days begin a year, which alone may be known. `rows`: how many do. */
  | {
      readonly ask: 'first-days';
      readonly of: 'time' | 'end';
      readonly column: ColumnIndex;
      readonly rows: number;
    }
  | { readonly ask: 'pair-order'; readonly column: ColumnIndex }
  /** Longitudes have an O, and no other letter that says which side it is. */
  | { readonly ask: 'letter-o'; readonly column: ColumnIndex }
  /** The names of two columns, by which they are told apart here, say one thing and their values the other; the mapping goes by the values. */
  | { readonly ask: 'exchanged'; readonly lat: ColumnIndex; readonly lon: ColumnIndex };
