import type { Carrier, OpenedFile, Refusal } from '../carrier.ts';

/** Which kind of file one is that lies within another, and how sure that is. */
export type Recognise = (
  file: OpenedFile,
) => Promise<{ readonly carrier: Carrier; readonly likeness: number } | Refusal>;
