/** A place in a text, for people: lines and columns count from 1, columns in UTF-16 units. */
export interface Spot {
  readonly line: number;
  readonly column: number;
}

/** What a value weighs: its members and those in it, and how deep it goes. Right only of what is JSON. */
export interface Weight {
  readonly members: number;
  readonly depth: number;
}

/** A value that is told as a whole. */
export interface Whole extends Weight {
  /** '' where it is not wanted. */
  readonly text: string;
  /** Its first character. */
  readonly first: string;
  /** It is longer than `longestRow`: `text` is its beginning. */
  readonly isTooLong: boolean;
  /** As in `enters`. */
  readonly name: string;
  readonly spot: Spot;
}

/** Where a text stops being JSON, and what stands there. */
export interface Break extends Spot {
  readonly found: string;
}

export interface Visitor {
  /**
   * Whether to go into a container, so that what is in it is told part by part; else it is told as a whole. `name` is its path of
   * keys, joined by points; '' is the root. What stands in an array has the array's name.
   */
  readonly enters: (opening: '{' | '[', name: string, isElement: boolean) => boolean;
  /** Whether the text of a value is wanted. */
  readonly wants: (name: string, isElement: boolean) => boolean;
  /** False: stop. */
  readonly value: (value: Whole) => boolean;
}

export type Ending =
  | { readonly is: 'whole' }
  | { readonly is: 'stopped' }
  | { readonly is: 'broken'; readonly at: Break }
  /** The text ends within a value: that of an array or another; `begun` is what stands there of one that was wanted. */
  | {
      readonly is: 'cut';
      readonly name: string;
      readonly isElement: boolean;
      readonly begun: string;
      readonly spot: Spot;
    };
