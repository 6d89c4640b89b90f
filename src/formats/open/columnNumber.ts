/** What a column is called that its file gives no name, in all languages. `index` counts from 0. */
export function columnNumber(index: number): string {
  return `#${index + 1}`;
}
