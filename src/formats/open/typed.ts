const number = /^[-+]?\d{0,20}[.,]?\d{1,20}(?:[eE][-+]?\d{1,4})?$/;
const date = /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}(?:$|[ T])/;
const clock = /^\d{1,2}:\d{2}/;
const address = /^https?:\/\//i;
const year = /^[12]\d{3}$/;
const day = /^\d{1,4}[-/]\d{1,2}(?:[-/]\d{1,4})?$/;
const longestSeen = 100;

/** A number, a date in numbers, a time of day or an address of the web: what a column's name is not. */
export function isTyped(cell: string): boolean {
  const text = cell.slice(0, longestSeen).trim();
  return number.test(text) || date.test(text) || clock.test(text) || address.test(text);
}

/** A date in numbers, with or without a time of day. */
export function isDate(cell: string): boolean {
  return date.test(cell.slice(0, longestSeen).trim());
}

/** A day or a year over a column of other numbers: a name, as a table has it that is a column wider with each. */
export function isDateName(cell: string, below: readonly string[]): boolean {
  const form = [year, day].find((one) => one.test(cell.trim()));
  return form !== undefined && below.filter((one) => form.test(one)).length * 2 <= below.length;
}
