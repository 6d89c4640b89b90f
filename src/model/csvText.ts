/** A text as a cell of RFC 4180 that no spreadsheet runs. */
export function csvText(text: string): string {
  const plain = asText(text);
  // Some spreadsheets part cells at semicolons or tabs, too, unless they are quoted.
  return /[",;\t\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** What a text was before `asText`, of our own making or of others. */
export function withoutGuard(text: string): string {
  return /^'[=+\-@\t\r\n＝＋－＠]/u.test(text) ? text.slice(1) : text;
}

/** A text that no spreadsheet takes for a formula. */
export function asText(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/u.test(text) ? `'${text}` : text;
}
