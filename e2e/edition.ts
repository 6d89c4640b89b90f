import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { preview } from 'vite';
import { test as base } from './start.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Nothing that a build reads. */
const besides = [
  'node_modules',
  'dist',
  'dist-single',
  'e2e',
  'test-results',
  'playwright-report',
  'coverage',
];

interface Edition {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** What becomes of a file; one that is not there is empty. null takes it away. */
type Change = (text: string) => string | null;
/** By path from the project's root. */
type Changes = Readonly<Record<string, Change>>;

/** A story of its own: the real one, with other files. Built once a worker; the tests' base address is its. */
export function testOf(changes: Changes) {
  return base.extend<object, { readonly edition: Edition }>({
    edition: [
      // Playwright reads from the pattern which fixtures are wanted.
      // oxlint-disable-next-line no-empty-pattern
      async ({}, visit) => {
        const edition = await serve(changes);
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

async function serve(changes: Changes): Promise<Edition> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-edition-'));
  for (const name of readdirSync(root)) {
    if (!name.startsWith('.') && !besides.includes(name))
      cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const [name, change] of Object.entries(changes)) {
    const file = join(folder, name);
    const text = change(existsSync(file) ? readFileSync(file, 'utf8') : '');
    if (text === null) rmSync(file);
    else writeFileSync(file, text);
  }
  await promisify(execFile)(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], { cwd: folder });
  const server = await preview({
    root: folder,
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
