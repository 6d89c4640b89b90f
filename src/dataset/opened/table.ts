/**
 * A table of texts, as UTF-8: a row's cells joined by U+001F (which no cell keeps), rows by their offsets. 4 bytes a row beside the
 * text. Can be handed from a worker to the page without a copy.
 */
export interface TextTable {
  readonly columns: readonly string[];
  readonly length: number;
  readonly bytes: Uint8Array;
  /** One more than rows. */
  readonly offsets: Uint32Array;
}
