/**
 * In UTF-16 units: no row, record or placemark of an opened file is longer. One that is is refused, since it would be held whole, and worked on in one
 * go, for longer than anybody waits without a word. A book has a million letters, the finest outline of a country some hundred thousand points.
 */
export const longestRow = 2 ** 23;
