/** What a number format makes of a number: a number still, or a time, as precise as the cell shows it. */
export type NumberKind =
  | { readonly is: 'number' }
  /** Whole numbers with zeros before them, at least so many digits. */
  | { readonly is: 'padded'; readonly digits: number }
  | { readonly is: 'year' | 'month' | 'day' }
  | { readonly is: 'minute' | 'clock' | 'elapsed'; readonly hasFraction: boolean };

/** Formats that have a number instead of a code (ECMA-376-1, 18.8.30); those of East Asia are dates or clock times all. */
const builtIn: ReadonlyMap<number, string> = new Map([
  ...[14, 15, 16, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map(
    (id) => [id, 'yyyy-mm-dd'] as const,
  ),
  [17, 'mmm-yy'],
  ...[18, 19, 20, 21, 32, 33, 34, 35, 55, 56].map((id) => [id, 'h:mm'] as const),
  [22, 'yyyy-mm-dd h:mm'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss.0'],
]);

/** The kind of a format by its code, else by its number. Only the first section counts, that of numbers above zero. */
export function kindOfFormat(id: number, written: string | undefined): NumberKind {
  const whole = written ?? builtIn.get(id) ?? '';
  if (whole.length > longestCode) return { is: 'number' };
  const isElapsed = /\[(?:h+|m+|s+)\]/i.test(whole);
  const code = whole
    .replace(/"[^"]*"|\\.|[_*]./g, '')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/general/gi, '')
    .replace(/;.*$/s, '')
    .replace(/am\/pm|a\/p/gi, 'h')
    .replace(/e[+-]/gi, '0')
    .toLowerCase();
  const plain = code.replace(/s[.,]0+/g, 's');
  const hasFraction = plain !== code;
  if (isElapsed) return { is: 'elapsed', hasFraction };
  if (/^0{2,}$/.test(plain)) return { is: 'padded', digits: plain.length };
  if (/[0#?]/.test(plain)) return { is: 'number' };
  // An m is minutes behind hours and before seconds, else a month.
  const dates = plain.replace(/h[^a-z]*m+/g, 'h').replace(/m+[^a-z]*s/g, 's');
  const hasClock = /[hs]/.test(dates);
  const hasDay = /d/.test(dates);
  const hasMonth = /m/.test(dates);
  const hasYear = /[yeb]/.test(dates);
  if (hasClock) return { is: hasDay || hasMonth || hasYear ? 'minute' : 'clock', hasFraction };
  if (hasDay) return { is: 'day' };
  if (hasMonth) return { is: hasYear ? 'month' : 'day' };
  return { is: hasYear ? 'year' : 'number' };
}

/**
 * A number as Excel shows it without a format: 15 significant digits, so that 0.1 + 0.2 is 0.3. What is no number stays as it is.
 */
export function generalText(written: string): string {
  const number = Number(written);
  if (!Number.isFinite(number) || written.trim() === '') return written;
  const text = String(number);
  return text.length <= 15 ? text : String(Number(number.toPrecision(15)));
}

/**
 * The text of a number in a format. Times are ISO 8601 with a space, with seconds where they are not zero. Days count from 1900, whose
 * 29 February, which never was, is one (ECMA-376-1, 18.17.4.1), or from 1904. A number that no date has stays one.
 */
export function shownText(written: string, kind: NumberKind, is1904: boolean): string {
  const number = Number(written);
  if (kind.is === 'number' || !Number.isFinite(number) || number < 0 || written.trim() === '')
    return generalText(written);
  if (kind.is === 'padded') {
    const general = generalText(written);
    return /^\d+$/.test(general) ? general.padStart(kind.digits, '0') : general;
  }
  const unit = 'hasFraction' in kind && kind.hasFraction ? 1 : 1000;
  const milliseconds = Math.round((number * dayMilliseconds) / unit) * unit;
  if (kind.is === 'elapsed') return clockText(milliseconds);
  const day = Math.floor(milliseconds / dayMilliseconds);
  if (day > (is1904 ? lastDay - days1904 : lastDay)) return generalText(written);
  const time = milliseconds - day * dayMilliseconds;
  switch (kind.is) {
    case 'year':
      return dateText(day, is1904).slice(0, 4);
    case 'month':
      return dateText(day, is1904).slice(0, 7);
    case 'day':
      return dateText(day, is1904);
    case 'minute':
      return `${dateText(day, is1904)} ${clockText(time)}`;
    case 'clock':
      // A format without a date is of times of day; with a date in the number, it is kept.
      return day === 0 ? clockText(time) : `${dateText(day, is1904)} ${clockText(time)}`;
  }
}

const longestCode = 255;
const dayMilliseconds = 86_400_000;
/** 31 December 9999. */
const lastDay = 2_958_465;
const days1904 = 1462;

/** The days of a table are few beside its cells, and a `Date` is slow to make. */
const dates = new Map<number, string>();
const mostDates = 10_000;

function dateText(day: number, is1904: boolean): string {
  const serial = is1904 ? day + days1904 : day;
  const known = dates.get(serial);
  if (known !== undefined) return known;
  if (dates.size >= mostDates) dates.clear();
  const text = dateOf(serial);
  dates.set(serial, text);
  return text;
}

function dateOf(serial: number): string {
  if (serial === 0) return '1900-01-00';
  if (serial === 60) return '1900-02-29';
  const start = Date.UTC(1899, 11, serial < 60 ? 31 : 30);
  return new Date(start + serial * dayMilliseconds).toISOString().slice(0, 10);
}

function clockText(milliseconds: number): string {
  const two = (number: number): string => String(Math.floor(number)).padStart(2, '0');
  const hours = two(milliseconds / 3_600_000);
  const minutes = two((milliseconds / 60_000) % 60);
  const seconds = (milliseconds / 1000) % 60;
  if (seconds === 0) return `${hours}:${minutes}`;
  const fraction = milliseconds % 1000;
  return `${hours}:${minutes}:${two(seconds)}${fraction === 0 ? '' : `.${String(fraction).padStart(3, '0')}`}`;
}
