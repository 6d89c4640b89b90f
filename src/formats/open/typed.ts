const number = /^[-+]?\d{0,20}[.,]?\d{1,20}(?:[eE][-+]?\d{1,4})?$/;
const date = /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}(?:$|[ T])/;
const clock = /^\d{1,2}:\d{2}/;
const address = /^https?:\/\//i;
const longestSeen = 100;

/** A number, a date in numbers, a time of day or an address of the web: what a column's name is not. */
export function isTyped(cell: string): boolean {
  const text = cell.slice(0, longestSeen).trim();
  return number.test(text) || date.test(text) || clock.test(text) || address.test(text);
}
