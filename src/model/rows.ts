/** Many of something, looked up by number from 0: an array, or columns out of which each is made when it is asked for. */
export interface Rows<T> {
  readonly length: number;
  readonly at: (index: number) => T | undefined;
}
