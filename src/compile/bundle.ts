import type { Rolldown } from 'vite';
import type { Chunk } from './chunks.ts';

/** What pages and the copy for reading without network are told of the bundle. */
export function chunksOf(bundle: Rolldown.OutputBundle): readonly Chunk[] {
  return Object.values(bundle).flatMap((part) =>
    part.type === 'chunk'
      ? [
          {
            file: part.fileName,
            styles: [...(part.viteMetadata?.importedCss ?? [])],
            modules: part.moduleIds,
          },
        ]
      : [],
  );
}
