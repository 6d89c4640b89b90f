import type { Heading, ListOrder } from '../../dataset/listOrder.ts';

/**
 * Gives what is drawn in a list keys by which elements are taken up again for other content, as to change words is much less work
 * than to make elements. Called with the items in order and the one that has the focus; the first has the key that it gives,
 * each other one more than the one before it. No two items are equal.
 * Items that stay keep their elements as far as that goes, as on scrolling. The focus stays with its own: what has it keeps its
 * element, and where it goes nothing is taken up, for the focus not to be on something else.
 */
export type Slots<Item> = (items: readonly Item[], focused: Item | null) => number;

export function makeSlots<Item>(): Slots<Item> {
  let last: { readonly items: readonly Item[]; readonly first: number } = { items: [], first: 0 };
  return (items, focused) => {
    last = { items, first: firstOf(last.items, last.first, items, focused) };
    return last.first;
  };
}

function firstOf<Item>(
  before: readonly Item[],
  first: number,
  items: readonly Item[],
  focused: Item | null,
): number {
  const hadFocus = focused !== null && before.includes(focused);
  if (hadFocus && !items.includes(focused)) return first + before.length;
  const stays = hadFocus ? focused : items.find((item) => before.includes(item));
  return stays === undefined ? first : first + before.indexOf(stays) - items.indexOf(stays);
}

/** Headings by their numbers, and the indices of what is drawn under each. */
type Groups = readonly (readonly [number, readonly number[]])[];

interface Keyed {
  readonly key: number;
  /** The heading's. */
  readonly number: number;
  readonly indices: readonly number[];
  /** The key of the first row. */
  readonly first: number;
}

/** Keys for headings and the rows under each, as `Slots` has them. */
export function makeKeys() {
  const headings = makeSlots<string>();
  let under = new Map<number, Slots<number>>();
  let last: { readonly focused: number | null; readonly heading: string | null } = {
    focused: null,
    heading: null,
  };
  return (groups: Groups, order: ListOrder, focused: number | null): readonly Keyed[] => {
    const all = order.headings();
    const names = groups.map(([number]) => nameOf(all.at(number)));
    const rows = groups.map(([, indices]) => indices.map(order.rowAt));
    const over = names[rows.findIndex((some) => focused !== null && some.includes(focused))];
    // It may be on the heading itself, which can stay where the row goes.
    const heading = over ?? (last.focused === focused ? last.heading : null);
    last = { focused, heading };
    const first = headings(names, heading);
    const before = under;
    under = new Map(groups.map((_, at) => [first + at, before.get(first + at) ?? makeSlots<number>()]));
    return groups.map(([number, indices], at) => ({
      key: first + at,
      number,
      indices,
      first: under.get(first + at)?.(rows[at] ?? [], focused) ?? 0,
    }));
  };
}

function nameOf(heading: Heading | undefined): string {
  if (!heading) return '';
  const { section, day, months } = heading;
  return day === null ? section : `${day} ${months}`;
}

/** Neighbours with the same heading together. */
export function groupsOf(indices: readonly number[], headingOf: (index: number) => number): Groups {
  const groups = new Map<number, number[]>();
  for (const index of indices) {
    const number = headingOf(index);
    const there = groups.get(number);
    if (there) there.push(index);
    else groups.set(number, [index]);
  }
  return [...groups];
}
