/** As many as a screen and its surroundings show: they keep their identity while they are looked at. */
const mostKept = 4096;

/** Makes each when it is asked for, and keeps some of them. */
export function recent<T>(length: number, make: (index: number) => T): (index: number) => T | undefined {
  const made = new Map<number, T>();
  return (index) => {
    if (!(index >= 0 && index < length)) return undefined;
    const known = made.get(index);
    if (known !== undefined) return known;
    if (made.size >= mostKept) made.clear();
    const one = make(index);
    made.set(index, one);
    return one;
  };
}
