/**
 * `npm run build` writes the site into dist/, `npm run build https://example.org/some/where/` for that address: one command
 * in every shell, where SITE_URL in front of it is not. Everything else that is said goes to Vite.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const said = process.argv.slice(2);
const address = said[0]?.startsWith('-') ? undefined : said.shift();
const root = fileURLToPath(new URL('..', import.meta.url));
const { status } = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', ...said], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, ...(address && { SITE_URL: address }) },
});
process.exitCode = status ?? 1;
