import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { normalizePath, type Plugin, type ResolvedConfig } from 'vite';
import { loadEdition } from './edition.ts';
import { rulesUnder, sharedPolicy } from './headers.ts';
import { headersAt, headersFile, inEach, parseHeadersFile } from './headersFile.ts';
import { outputOf } from './pages.ts';

const name = '_headers';

/** Tells hosts which headers to send, in a file of the build; preview reads that very file, and sends them. */
export function hosting(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'dateline-hosting',
    configResolved(resolved) {
      config = resolved;
    },
    configurePreviewServer(server) {
      const file = join(outputOf(config), name);
      server.middlewares.use((request, response, next) => {
        // A build may have come since the last request, and its policies with it.
        const blocks = existsSync(file) ? parseHeadersFile(readFileSync(file, 'utf8')) : [];
        const path = (request.url ?? '/').replace(/[?#].*$/s, '');
        const root = blocks[0]?.pattern.slice(0, -1) ?? '/';
        const built = path.startsWith(config.base) ? `${root}${path.slice(config.base.length)}` : path;
        for (const [header, value] of Object.entries(headersAt(blocks, built))) {
          response.setHeader(header, value);
        }
        next();
      });
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        const out = outputOf(config);
        const { edition, site } = loadEdition(config.root, process.env['SITE_URL']);
        const files = filesUnder(out);
        // With the page for addresses that have none: it answers for events too.
        const pages = files.filter((file) => file.endsWith('.html'));
        const embeds = inEach(edition.languages, '{language}embed/');
        const isEmbed = (page: string) => embeds.some((folder) => page.startsWith(folder));
        const policyOf = (some: readonly string[]) =>
          sharedPolicy(some.map((page) => readFileSync(join(out, page), 'utf8')));
        const rules = rulesUnder({
          page: policyOf(pages.filter((page) => !isEmbed(page))),
          embed: policyOf(pages.filter(isEmbed)),
        });
        const root = site === null ? '/' : new URL(site).pathname;
        writeFileSync(join(out, name), headersFile(rules, { root, languages: edition.languages, files }));
      },
    },
  };
}

/** What a host serves: nothing hidden, and not the file that is being written. */
export function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => normalizePath(relative(folder, join(entry.parentPath, entry.name))))
    .filter((file) => file !== name && !file.startsWith('.'))
    .toSorted();
}
