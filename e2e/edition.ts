import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { preview } from 'vite';
import { test as base } from './start.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Nothing that a build reads. */
const besides = ['node_modules', 'dist', 'e2e', 'test-results', 'playwright-report', 'coverage'];

interface Edition {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** A story of its own: the real records, with another dataset.yaml. Built once a worker; the tests' base address is its. */
export function testOf(change: (sheet: string) => string) {
  return base.extend<object, { readonly edition: Edition }>({
    edition: [
      // oxlint-disable-next-line no-empty-pattern
      async ({}, visit) => {
        const edition = await serve(change);
        await visit(edition);
        await edition.close();
      },
      { scope: 'worker', timeout: 120_000 },
    ],
    baseURL: async ({ edition }, visit) => {
      await visit(edition.url);
    },
  });
}

async function serve(change: (sheet: string) => string): Promise<Edition> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-edition-'));
  for (const name of readdirSync(root)) {
    if (!name.startsWith('.') && !besides.includes(name))
      cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const sheet = join(folder, 'data/dataset.yaml');
  writeFileSync(sheet, change(readFileSync(sheet, 'utf8')));
  await promisify(execFile)(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], { cwd: folder });
  const server = await preview({
    root: folder,
    configFile: false,
    logLevel: 'warn',
    preview: { host: 'localhost', port: 0 },
  });
  const [url] = server.resolvedUrls?.local ?? [];
  if (url === undefined) throw new Error('the edition is not served anywhere');
  return {
    url,
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}
