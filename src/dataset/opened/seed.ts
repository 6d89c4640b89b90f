/**
 * What the tables of hashes that are made while a file is read begin with: another in each run, so that nobody can write a file of which all
 * texts come to stand at one place of them. Nothing that is kept or compared between runs may hang on it.
 */
export const seed = randomBits();

/** An odd factor, for numbers that are mixed by multiplying. */
export function oddFactor(): number {
  return randomBits() | 1;
}

function randomBits(): number {
  return Math.trunc(Math.random() * 2 ** 32) | 0;
}
