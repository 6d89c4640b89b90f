import { formats } from '../formats/index.ts';
import { loadWords } from '../i18n/index.ts';
import type { Loaded } from './edition.ts';
import { eventsSchema } from './eventsSchema.ts';

interface PublicFile {
  readonly mediaType: string;
  readonly write: (loaded: Loaded) => Promise<string>;
}

/** What other programs read, by its address: the same until the next major version. In the dataset's first language. */
export const publicFiles: Readonly<Record<string, PublicFile>> = {
  ...Object.fromEntries(
    formats.map(
      ({ extension, mediaType, write }) =>
        [
          `data/v1/events.${extension}`,
          {
            mediaType,
            write: async (loaded) => write(loaded, await loadWords(loaded.edition.languages[0] ?? 'en')),
          },
        ] satisfies [string, PublicFile],
    ),
  ),
  'data/v1/events.schema.json': {
    mediaType: 'application/schema+json',
    write: () => Promise.resolve(`${JSON.stringify(eventsSchema(), null, 2)}\n`),
  },
};
