/** Bundles the peers as anybody would, each an entry, for production. */
import { readFileSync } from 'node:fs';
import { build } from 'vite';

/** @param {string} folder of this benchmark @param {string} out @param {readonly string[]} ids @returns {Promise<(id: string) => string>} the page of a peer */
export async function bundle(folder, out, ids) {
  if (ids.length === 0) return () => '';
  await build({
    root: folder,
    base: '/built/',
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: out,
      emptyOutDir: true,
      manifest: 'manifest.json',
      modulePreload: false,
      chunkSizeWarningLimit: 5000,
      rolldownOptions: { input: Object.fromEntries(ids.map((id) => [id, `${folder}/peers/${id}.mjs`])) },
    },
  });
  /** @type {Record<string, { file: string, css?: string[], imports?: string[] }>} */
  const manifest = JSON.parse(readFileSync(`${out}/manifest.json`, 'utf8'));
  const stylesOf = (/** @type {string} */ key) => {
    /** @type {string[]} */
    const styles = [];
    const seen = new Set([key]);
    for (const one of seen) {
      const { css = [], imports = [] } = manifest[one] ?? {};
      styles.push(...css);
      for (const next of imports) seen.add(next);
    }
    return styles;
  };
  return (id) => {
    const key = `peers/${id}.mjs`;
    const links = stylesOf(key).map((css) => `<link rel="stylesheet" href="/built/${css}">`);
    return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${id}</title><link rel="icon" href="data:,">
<style>body { margin: 0 } .dot { background: #0072b2; border-radius: 50% } canvas { display: block } #map { background: #fff }</style>
${links.join('\n')}<body><script type="module" src="/built/${manifest[key]?.file}"></script></body></html>`;
  };
}
