import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from './start.ts';
import { anEvent, dist, titleOf } from './story.ts';

const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(dist, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
  .filter((file) => file !== '_headers' && !file.startsWith('.'));

/** By the end of the name. */
const types: Readonly<Record<string, string>> = {
  '/index.html': 'text/html',
  'feed.json': 'application/feed+json',
  '.schema.json': 'application/schema+json',
  '.csv-metadata.json': 'application/csvm+json',
  '.lpf.json': 'application/geo+json',
  '.geojson': 'application/geo+json',
  '.json': 'application/json',
  '.atom': 'application/atom+xml',
  '.csv': 'text/csv; charset=utf-8',
  '.kml': 'application/vnd.google-earth.kml+xml',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

test('every file comes with the headers that hosts are told to send @desktop', async ({ page }) => {
  expect(files.length).toBeGreaterThan(60);
  for (const file of files) {
    const address = file.replace(/index\.html$/, '') || './';
    const response = await page.request.get(address, { headers: { 'accept-encoding': 'identity' } });
    const headers = response.headers();
    expect(headers, file).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'permissions-policy': 'geolocation=(), camera=(), microphone=()',
    });
    const type = Object.entries(types).find(([end]) => `/${file}`.endsWith(end))?.[1];
    if (type !== undefined) expect(headers['content-type'], file).toContain(type);

    const isHashed = file.startsWith('assets/');
    if (isHashed) expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    else expect(headers['cache-control'], file).toMatch(/^(?:no-cache|public, max-age=86400)$/);

    const isOpen = /^(?:assets|basemap|data|(?:\w+\/)?embed)\/|^embed\.js$|(?:^|\/)feed\.\w+$/.test(file);
    expect(headers['access-control-allow-origin'], file).toBe(isOpen ? '*' : undefined);

    if (!file.endsWith('index.html')) continue;
    const told = directivesOf(headers['content-security-policy'] ?? '');
    const html = readFileSync(`${dist}${file}`, 'utf8');
    const own = directivesOf(/Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '');
    expect(own.size, file).toBeGreaterThan(0);
    for (const [name, sources] of own) {
      const allowed = sources.filter((source) => source !== "'none'");
      expect(told.get(name), `${file}: ${name}`).toEqual(expect.arrayContaining(allowed));
    }
    const isEmbed = /^(?:\w+\/)?embed\//.test(file);
    expect(told.get('frame-ancestors'), file).toEqual([isEmbed ? '*' : "'self'"]);
  }
});

function directivesOf(policy: string): ReadonlyMap<string, readonly string[]> {
  const directives = policy.split('; ').filter(Boolean);
  return new Map(
    directives.map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );
}

test('hosts read the whole of what they are told @desktop', () => {
  const lines = readFileSync(`${dist}_headers`, 'utf8').split('\n');
  expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
  const site = /rel="canonical" href="([^"]*)"/.exec(readFileSync(`${dist}index.html`, 'utf8'))?.[1];
  expect(lines[1]).toBe(`${site === undefined ? '/' : new URL(site).pathname}*`);
});

test('a story starts in a sandbox that leaves it no origin @desktop', async ({ page, baseURL }) => {
  const event = anEvent(() => true);
  const frame = `<iframe sandbox="allow-scripts" width="1200" height="700" src="${baseURL}e/${event.id}/"></iframe>`;
  await page.route('**/host.html', (route) => route.fulfill({ contentType: 'text/html', body: frame }));
  await page.goto('host.html');
  const inside = page.frameLocator('iframe');
  await expect(inside.locator('#app').getByRole('article').getByRole('heading', { level: 2 })).toHaveText(
    titleOf(event),
  );
  await inside.getByRole('button', { name: 'Zoom in' }).click();
  await expect(inside.locator('#still')).toHaveCount(0);
});
