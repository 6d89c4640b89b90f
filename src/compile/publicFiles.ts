import { csvMetadataName } from '../formats/csv.ts';
import { csvMetadata } from '../formats/csvMetadata.ts';
import { feeds, writeFeed } from '../formats/feeds.ts';
import { formats } from '../formats/index.ts';
import type { Words } from '../i18n/words.ts';
import { loadWords } from '../i18n/index.ts';
import type { Loaded } from './edition.ts';
import { eventsSchema } from './eventsSchema.ts';
import { manifest, manifestName } from './manifest.ts';
import { addressOf } from './routes.ts';

interface PublicFile {
  readonly mediaType: string;
  /** null where there is no such file: a feed without an address to lead to, or without a published record. */
  readonly write: () => Promise<string | null>;
}

/** What an address of theirs looks like: for who answers one and does not want to read the dataset for any other. */
export const publicPath = /^(?:data\/v1\/|(?:[\w-]+\/)?(?:feed\.|manifest\.webmanifest$))/;

/** What other programs read, by its address: the same until the next major version. Data in the dataset's first language, feeds and manifests in each. */
export function publicFiles(loaded: Loaded): Readonly<Record<string, PublicFile>> {
  const { languages } = loaded.edition;
  const [first = 'en'] = languages;
  const file = (mediaType: string, write: (words: Words) => string | null, code = first): PublicFile => ({
    mediaType,
    write: async () => write(await loadWords(code)),
  });
  return Object.fromEntries([
    ...formats.map(
      ({ holds, extension, mediaType, write }) =>
        [`data/v1/${holds}.${extension}`, file(mediaType, (words) => write(loaded, words))] as const,
    ),
    [
      'data/v1/events.schema.json',
      file('application/schema+json', () => `${JSON.stringify(eventsSchema(), null, 2)}\n`),
    ],
    [`data/v1/${csvMetadataName}`, file('application/csvm+json', (words) => csvMetadata(loaded, words))],
    ...languages.map((code) => {
      const address = `${addressOf(loaded, code, null)}${manifestName}`;
      return [address, file('application/manifest+json', () => manifest(loaded, code))] as const;
    }),
    ...languages.flatMap((code) =>
      feeds.map((feed) => {
        const address = `${addressOf(loaded, code, null)}${feed.file}`;
        const write = (words: Words) => writeFeed(feed, loaded, loaded.withdrawn, words);
        return [address, file(feed.mediaType, write, code)] as const;
      }),
    ),
  ]);
}
