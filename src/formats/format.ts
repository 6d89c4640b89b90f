import type { Words } from '../i18n/en.ts';
import type { EventRecord } from '../model/event.ts';
import type { KindId } from '../model/id.ts';
import type { Place } from '../model/place.ts';
import type { Source } from '../model/source.ts';
import type { LanguageMap } from '../model/text.ts';
import type { Span, Zone } from '../model/time.ts';

/** Everything that a file of events may hold. */
export interface Story {
  /** The absolute address of its start page, with a slash at its end; null where none is known. */
  readonly site: string | null;
  readonly edition: {
    readonly version: string;
    readonly title: LanguageMap;
    readonly summary: LanguageMap;
    readonly languages: readonly string[];
    readonly story: Span;
    readonly zone: Zone;
    readonly licence: string;
  };
  readonly kinds: readonly {
    readonly id: KindId;
    readonly name: LanguageMap;
    readonly meaning: LanguageMap;
    readonly colour: string;
    readonly glyph: string;
    readonly shape: 'circle' | 'square';
  }[];
  readonly places: readonly Place[];
  readonly sources: readonly Source[];
  readonly records: readonly EventRecord[];
}

/** The same events in other people's files. */
export interface Format {
  readonly id: string;
  /** Without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** What of a record its files do not hold: its keys, as `when.note`, and in words what is only part of one. Empty for a lossless format. */
  readonly drops: readonly string[];
  readonly write: (story: Story, words: Words) => string;
}
