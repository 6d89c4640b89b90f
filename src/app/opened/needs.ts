// What a link on an opened file says of it: "<name>~<rows>".

export function needsText(name: string, rows: number): string {
  return `${name}~${rows}`;
}

/** null for what is none. */
export function parseNeeds(text: string): { readonly name: string; readonly rows: number } | null {
  const [, name = '', rows = ''] = /^([^]{1,300})~(\d{1,10})$/.exec(text) ?? [];
  return name === '' ? null : { name, rows: Number(rows) };
}
