import type { Words } from '../i18n/words.ts';
import type { EventRecord } from '../model/event.ts';
import type { KindId } from '../model/id.ts';
import type { Place } from '../model/place.ts';
import type { Checked } from '../model/problem.ts';
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
    readonly care: LanguageMap | null;
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
  /** What a file holds, and is called. */
  readonly holds: 'events' | 'places';
  /** Without the first dot. */
  readonly extension: string;
  readonly mediaType: string;
  /**
   * What of a record (of a place, where it holds places) its files lack: its keys, as `when.note`, and in words what is only part
   * of one. Empty for a lossless format.
   */
  readonly drops: readonly string[];
  /** The same bytes for the same story. Words in the language of `words` where the format has room for one. */
  readonly write: (story: Story, words: Words) => string;
}

/** A format that drops nothing. What reading takes is not sent to who only writes: readable.ts has them, index.ts does not. */
export interface ReadableFormat extends Format {
  /** The story that was written, or every reason to refuse it, each with its path. Never throws. */
  readonly read: (text: string) => Checked<Story>;
}
