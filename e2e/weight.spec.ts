import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sizes } from '../scripts/sizes.mjs';
import { expect, test } from './start.ts';

const dist = fileURLToPath(new URL('../dist', import.meta.url));

// The build weighs what it thinks a first visit asks for; here a browser says what it does ask for.
test('a first visit asks for nothing that the build did not weigh', async ({ page, baseURL }) => {
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(request.url()));
  await page.goto('./');
  await page.waitForTimeout(3000);
  const weighed = new Set(sizes(dist).flatMap(({ files }) => files.map(({ file }) => file)));
  const files = [...asked].map((url) => url.slice(baseURL?.length).replace(/[?#].*$/, '') || 'index.html');
  expect(files.length).toBeGreaterThan(2);
  expect(files.filter((file) => existsSync(join(dist, file)) && !weighed.has(file))).toEqual([]);
});
