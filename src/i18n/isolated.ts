/**
 * Words within the brackets that keep them to themselves (U+2068, U+2069), where they hold anything but Arabic: a Latin name or a
 * year-month-day would turn the order of the sentence around it.
 */
export function isolated(text: string): string {
  return /^[\p{Script=Arabic}\s]*$/u.test(text) ? text : `\u2068${text}\u2069`;
}
