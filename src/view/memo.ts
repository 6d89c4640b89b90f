/**
 * A function that remembers its last call, by reference: given the same arguments it gives the same result, so that what
 * is drawn from it need not be drawn again; so too where the result is `equal` to the last.
 */
export function memo<Given extends readonly unknown[], Made>(
  make: (...given: Given) => Made,
  equal: (last: Made, next: Made) => boolean = Object.is,
): (...given: Given) => Made {
  let last: { readonly given: Given; readonly made: Made } | null = null;
  return (...given) => {
    if (last === null || !same(last.given, given)) {
      const made = make(...given);
      last = { given, made: last !== null && equal(last.made, made) ? last.made : made };
    }
    return last.made;
  };
}

/** Whether two lists hold the same values, or the same objects, in order. */
export function same<Value>(one: ArrayLike<Value>, other: ArrayLike<Value>): boolean {
  if (one.length !== other.length) return false;
  for (let index = 0; index < one.length; index++) if (!Object.is(one[index], other[index])) return false;
  return true;
}
