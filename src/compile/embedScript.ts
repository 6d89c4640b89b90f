import type { Plugin } from 'vite';

const source = 'src/app/embedHelper.ts';
const address = 'embed.js';

/** The script for pages that hold a framed story: one file at the root of the site, whose name never changes. */
export function embedScript(): Plugin {
  let isBuild = false;
  return {
    name: 'dateline-embed-script',
    configResolved({ command }) {
      isBuild = command === 'build';
    },
    buildStart() {
      if (isBuild) this.emitFile({ type: 'chunk', id: source, fileName: address });
    },
    configureServer(server) {
      server.middlewares.use(`${server.config.base}${address}`, (_request, response, next) => {
        server.transformRequest(`/${source}`).then((script) => {
          response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
          // Marked as a module, which it is not to be taken for.
          response.end(script?.code.replace(/^export \{\};$/m, ''));
        }, next);
      });
    },
  };
}
