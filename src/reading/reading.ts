import type { Dataset } from '../dataset/dataset.ts';
import type { Clocks } from '../i18n/dates.ts';
import type { FirstWords } from '../i18n/en.ts';
import type { EventId } from '../model/id.ts';

/** What every part of the reading pane is told; the words and their language are those of `clocks`. */
export interface Reading<Spoken extends FirstWords = FirstWords> {
  readonly dataset: Dataset;
  readonly clocks: Clocks<Spoken>;
  /** The event's own address, as the page at hand has to write it. */
  readonly hrefOf: (id: EventId) => string;
}

/** What the reader does with events here. */
export interface Handlers {
  readonly onOpen?: ((id: EventId) => void) | undefined;
  readonly onHover?: ((ids: readonly EventId[]) => void) | undefined;
}
