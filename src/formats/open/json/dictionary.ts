/** Watches whether a file is one object of records by their ids: `{"a1": {"date": …}, "a2": {"date": …}}`. */
export interface DictionaryWatch {
  readonly enters: (opening: '{' | '[', name: string, isElement: boolean) => void;
  readonly value: (name: string, first: string) => void;
  /**
   * Nothing but objects, two or more, of which the second has half of the first one's plain members at least. None where half of them have lists of
   * records, longer than they themselves are many: those lists are the tables, as of a file that has one a language.
   */
  readonly isOne: () => boolean;
}

export function dictionaryWatch(): DictionaryWatch {
  const firstTwo: readonly Set<string>[] = [new Set(), new Set()];
  let root: string | null = null;
  let records = 0;
  let others = 0;
  /** The list that was begun last, and whether records have been found in it. */
  let list = '';
  let isTable = false;
  const inLists = { lists: 0, records: 0 };
  const within = (name: string): string | null =>
    root !== null && name.startsWith(`${root}.`) ? name.slice(root.length + 1) : null;
  return {
    enters(opening, name, isElement) {
      if (isElement || name === '') return;
      if (within(name) !== null) {
        if (opening === '[') [list, isTable] = [name, false];
        return;
      }
      root = name;
      if (opening === '{') records += 1;
      else others += 1;
    },
    value(name, first) {
      if (name === list && first === '{') {
        if (!isTable) inLists.lists += 1;
        isTable = true;
        inLists.records += 1;
      }
      const member = within(name);
      if (member === null) others += 1;
      else if (!member.includes('.')) firstTwo[records - 1]?.add(member);
    },
    isOne() {
      const [first = new Set(), second = new Set()] = firstTwo;
      const shared = [...first].filter((member) => second.has(member)).length;
      const areTables = inLists.lists * 2 >= records && inLists.records > inLists.lists * records;
      return !areTables && records >= 2 && others === 0 && shared > 0 && shared * 2 >= first.size;
    },
  };
}
