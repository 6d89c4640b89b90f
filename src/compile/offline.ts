import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { reportCopy, sent } from '../../scripts/sizes.mjs';
import { chunksOf } from './bundle.ts';
import { type Copy, digestOf, keptFiles, knownEvents } from './copy.ts';
import { loadEdition } from './edition.ts';
import { filesUnder } from './hosting.ts';
import { outputOf } from './pages.ts';

const source = 'src/app/sw.ts';
const address = 'sw.js';

/**
 * The worker that keeps the story for reading without network: one file at the root of the site, whose name never changes.
 * The list of what it keeps goes before its script once everything is written. There is none in development.
 */
export function offline(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'dateline-offline',
    configResolved(resolved) {
      config = resolved;
    },
    buildStart() {
      if (config.command === 'build') this.emitFile({ type: 'chunk', id: source, fileName: address });
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      handler(_options, bundle) {
        const out = outputOf(config);
        const loaded = loadEdition(config.root, process.env['SITE_URL']);
        const kept = keptFiles(filesUnder(out), chunksOf(bundle), loaded.edition.languages);
        const fileOf = (path: string) =>
          join(out, path === '' || path.endsWith('/') ? `${path}index.html` : path);
        const script = readFileSync(join(out, address), 'utf8');
        const all = [...kept.shared, ...Object.values(kept.languages).flat()];
        const weigh = (paths: readonly string[]) =>
          paths.map((path) => ({ file: path, bytes: sent(fileOf(path)) }));
        const shared = weigh(kept.shared);
        const weights = Object.entries(kept.languages).map(([code, paths]) => {
          const files = [...shared, ...weigh(paths)];
          return { name: code, files, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
        });
        const copy: Copy = {
          edition: digestOf(
            script,
            all.map((path) => [path, readFileSync(fileOf(path))]),
          ),
          entry: entryOf(bundle),
          ...kept,
          ...knownEvents(loaded),
          bytes: Object.fromEntries(weights.map(({ name, bytes }) => [name, bytes])),
        };
        writeFileSync(join(out, address), `const datelineCopy=${JSON.stringify(copy)};\n${script}`);
        reportCopy(weights);
      },
    },
  };
}

type Bundle = Parameters<typeof chunksOf>[0];

function entryOf(bundle: Bundle): string {
  const entry = Object.values(bundle).find(
    (part) => part.type === 'chunk' && part.isEntry && part.facadeModuleId?.endsWith('index.html') === true,
  );
  if (!entry) throw new Error('the build has no script that starts the app');
  return entry.fileName;
}
