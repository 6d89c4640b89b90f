/**
 * A function that remembers its last call, by reference: given the same arguments it gives the same result, so that what
 * is drawn from it need not be drawn again.
 */
export function memo<Given extends readonly unknown[], Made>(
  make: (...given: Given) => Made,
): (...given: Given) => Made {
  let last: { readonly given: Given; readonly made: Made } | null = null;
  return (...given) => {
    if (last === null || !same(last.given, given)) last = { given, made: make(...given) };
    return last.made;
  };
}

function same(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((value, index) => Object.is(value, other[index]));
}
