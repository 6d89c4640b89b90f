// What a link on an opened file says of it: "<name>~<rows>".
import { plainName } from './fileName.ts';

export function needsText(name: string, rows: number): string {
  return `${name}~${rows}`;
}

/** Whether a file may be the one that is needed: of as many rows, and of its name but for its ending and what browsers add to a copy, ` (1)`. */
export function isNeeded(needs: string, name: string, rows: number): boolean {
  const wanted = parseNeeds(needs);
  return wanted !== null && wanted.rows === rows && stemOf(wanted.name) === stemOf(name);
}

function stemOf(name: string): string {
  return plainName(name.replace(/ ?\(\d{1,3}\)(?=\.[a-z\d]{1,8}$|$)/i, ''));
}

/** null for what is none. */
export function parseNeeds(text: string): { readonly name: string; readonly rows: number } | null {
  const [, name = '', rows = ''] = /^([^]{1,300})~(\d{1,10})$/.exec(text) ?? [];
  return name === '' ? null : { name, rows: Number(rows) };
}
