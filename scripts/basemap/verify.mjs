// Builds once more, beside, and says what differs from what is committed: npm run verify
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = new URL('.', import.meta.url);
const beside = mkdtempSync(join(tmpdir(), 'basemap-'));
execFileSync(process.execPath, ['build.mjs', pathToFileURL(beside).href], { cwd: fileURLToPath(here) });

const different = ['detail.topo.json', 'labels.json'].filter((name) => {
  const committed = hashOf(new URL(`../../public/basemap/${name}`, here));
  const built = hashOf(join(beside, name));
  console.log(committed === built ? 'same' : 'DIFFERENT', name, built);
  return committed !== built;
});
rmSync(beside, { recursive: true });
process.exitCode = different.length ? 1 : 0;

function hashOf(path) {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
