/** Watches whether an object is one of records by their ids: `{"a1": {"date": …}, "a2": {"date": …}}`. */
interface ObjectWatch {
  readonly enters: (opening: '{' | '[', name: string, isElement: boolean) => void;
  readonly value: (name: string, first: string) => void;
  /**
   * Of nothing but objects, two or more, of which the second has half of the first one's plain members at least: how many; else 0. None where half of
   * them have lists of records, longer than they themselves are many: those lists are the tables, as of a file that has one a language.
   */
  readonly records: () => number;
  /** Its member that was begun last. */
  readonly last: () => string | null;
}

/** Watches for such objects: the root itself, and its members. */
export interface DictionaryWatch extends Pick<ObjectWatch, 'enters' | 'value'> {
  readonly isOne: () => boolean;
  /** Those of its members that are, with how many records they have. */
  readonly members: () => readonly { readonly name: string; readonly records: number }[];
}

/** Further members of a root hold no list of records, or are records themselves. */
const mostMembers = 20;

export function dictionaryWatch(): DictionaryWatch {
  const root = objectWatch('');
  const watched = new Map<string, ObjectWatch>();
  const inner = () => watched.get(root.last() ?? '');
  return {
    enters(opening, name, isElement) {
      const before = root.last();
      root.enters(opening, name, isElement);
      const member = root.last();
      if (member === before || member === null) inner()?.enters(opening, name, isElement);
      else if (opening === '{' && watched.size < mostMembers) watched.set(member, objectWatch(member));
    },
    value(name, first) {
      root.value(name, first);
      if (name.startsWith(`${root.last() ?? ''}.`)) inner()?.value(name, first);
    },
    isOne: () => root.records() > 0,
    members: () =>
      [...watched]
        .map(([name, watch]) => ({ name, records: watch.records() }))
        .filter(({ records }) => records > 0),
  };
}

/** Of the object with that name; '' is the root. */
function objectWatch(object: string): ObjectWatch {
  const firstTwo: readonly Set<string>[] = [new Set(), new Set()];
  let last: string | null = null;
  let records = 0;
  let others = 0;
  /** The list that was begun last, and whether records have been found in it. */
  let list = '';
  let isTable = false;
  const inLists = { lists: 0, records: 0 };
  const within = (name: string): string | null =>
    last !== null && name.startsWith(`${last}.`) ? name.slice(last.length + 1) : null;
  return {
    enters(opening, name, isElement) {
      if (isElement || name === object) return;
      if (within(name) !== null) {
        if (opening === '[') [list, isTable] = [name, false];
        return;
      }
      last = name;
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
    records() {
      const [first = new Set(), second = new Set()] = firstTwo;
      const shared = [...first].filter((member) => second.has(member)).length;
      const areTables = inLists.lists * 2 >= records && inLists.records > inLists.lists * records;
      const isOne = !areTables && records >= 2 && others === 0 && shared > 0 && shared * 2 >= first.size;
      return isOne ? records : 0;
    },
    last: () => last,
  };
}
