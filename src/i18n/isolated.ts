/**
 * Words within the brackets that keep them to themselves (U+2068, U+2069), where they have another script's letters, or none: a Latin name or a
 * year-month-day would turn the order of the sentence around it.
 */
export function isolated(text: string): string {
  const isArabic = /\p{Script=Arabic}/u.test(text) && !/(?!\p{Script=Arabic})\p{L}/u.test(text);
  return isArabic ? text : `\u2068${text}\u2069`;
}
