import { xmlReader } from '../xml.ts';
import { columnOf, mostColumns } from './reference.ts';

/** The addresses of the web behind the cells of a sheet. */
export interface SheetLinks {
  /** Columns from 1 that have any. */
  readonly columns: ReadonlySet<number>;
  /** Row and column from 1; null for none. */
  readonly at: (row: number, column: number) => string | null;
}

export const noLinks: SheetLinks = { columns: new Set(), at: () => null };

/** So many cells at most, those that several links have among them: a sheet of Excel's has 65,530 links. */
const mostLinks = 200_000;

/** Reads what stands behind the rows of a sheet (18.3.1.47), of which `targets` has the addresses by the ids of relations. */
export function linksReader(targets: ReadonlyMap<string, string>) {
  const addresses = new Map<number, string>();
  const columns = new Set<number>();
  let taken = 0;
  const reader = xmlReader({
    open: (name, attributes) => {
      if (name !== 'hyperlink') return;
      const id = Object.keys(attributes).find((key) => key.endsWith(':id')) ?? '';
      const address = targets.get(attributes[id] ?? '');
      const [, left = '', top, right = left, bottom = top] =
        /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/.exec(attributes['ref'] ?? '') ?? [];
      if (address === undefined) return;
      for (let row = Number(top); row <= Number(bottom); row += 1) {
        for (let column = columnOf(left); column <= columnOf(right); column += 1) {
          if (taken >= mostLinks) return;
          taken += 1;
          columns.add(column);
          addresses.set(row * mostColumns + column - 1, address);
        }
      }
    },
    close: () => undefined,
    text: () => undefined,
  });
  return {
    write: reader.write,
    end: (): SheetLinks => {
      reader.end();
      return { columns, at: (row, column) => addresses.get(row * mostColumns + column - 1) ?? null };
    },
  };
}

/** The address that a formula puts behind a cell's text: `HYPERLINK("https://…","…")`. */
export function linkOfFormula(formula: string): string | null {
  const [, address] = /^HYPERLINK\("(https?:\/\/[^"]{1,2000})"/i.exec(formula.trimStart()) ?? [];
  return address ?? null;
}

export function isWeb(address: string): boolean {
  return /^https?:\/\//i.test(address);
}
