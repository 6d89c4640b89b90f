import { columnNumber } from '../columnNumber.ts';

/** Where a value stands in a record: a tree of keys. It has a column of its own from the first value on that stands there. */
export interface Branch {
  readonly path: string;
  readonly depth: number;
  readonly child: (key: string) => Branch;
  /** The column's number; -1 where the table has no room for another. */
  readonly column: () => number;
}

/**
 * The columns of records whose keys nobody has said beforehand: named by their path, in the order in which they are first seen, as
 * many as `most`. Keys are any text, `__proto__` among them.
 */
export function columnTree(most: number) {
  const names: string[] = [];
  const taken = new Set<string>();

  function named(path: string): number {
    const base = path === '' ? columnNumber(names.length) : path;
    let name = base;
    for (let nth = 2; taken.has(name); nth += 1) name = `${base} ${nth}`;
    taken.add(name);
    return names.push(name) - 1;
  }

  function branch(path: string, depth: number): Branch {
    const children = new Map<string, Branch>();
    let column = -1;
    return {
      path,
      depth,
      child: (key) => {
        const known = children.get(key);
        if (known !== undefined) return known;
        const made = branch(path === '' ? key : `${path}.${key}`, depth + 1);
        // What has no room for columns is not remembered either.
        if (names.length < most) children.set(key, made);
        return made;
      },
      column: () => {
        if (column === -1 && names.length < most) column = named(path);
        return column;
      },
    };
  }

  return { root: branch('', 0), names, named };
}
