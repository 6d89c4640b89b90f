import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from '@playwright/test';
import { expect, test as base } from './start.ts';

/** Somebody else's page, on another origin than the story's. */
export interface Host {
  readonly origin: string;
  /** Opens a page with this in its body, between words enough to scroll. */
  readonly open: (page: Page, body: string) => Promise<void>;
}

interface Own {
  readonly host: Host;
}

interface Server {
  readonly server: { readonly origin: string; readonly pages: Map<string, string> };
}

export const test = base.extend<Own, Server>({
  server: [
    // Playwright reads from the pattern which fixtures are wanted.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, visit) => {
      const pages = new Map<string, string>();
      const server = createServer((request, response) => {
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(pages.get(request.url ?? '') ?? '');
      });
      await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
      const { port } = server.address() as AddressInfo;
      await visit({ origin: `http://127.0.0.1:${port}`, pages });
      server.closeAllConnections();
      server.close();
    },
    { scope: 'worker' },
  ],
  hostOrigins: async ({ server }, visit) => {
    await visit([server.origin]);
  },
  host: async ({ server: { origin, pages } }, visit) => {
    await visit({
      origin,
      async open(page, body) {
        const path = `/${pages.size}`;
        pages.set(path, pageWith(body));
        await page.goto(`${origin}${path}`);
      },
    });
  },
});

function pageWith(body: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,"><title>A page about it</title><style>body{margin:0}</style><h1>A page about it</h1>
<script>
  window.told = [];
  window.chosen = [];
  addEventListener('message', ({ data, origin }) => told.push({ ...data, origin }));
  addEventListener('dateline:select', ({ target, detail }) => chosen.push([target.id, detail.id]));
</script>
${body}
${'<p>More about it.</p>'.repeat(60)}`;
}

/** The frame as the builder writes it. */
export function frameOf(address: string, attributes = 'data-dateline'): string {
  return `<iframe id="story" src="${address}" title="The story" width="100%" height="520" style="border:0"
    sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox" ${attributes}></iframe>`;
}

/** The frame's own document, once the app stands in it. */
export async function standingFrame(page: Page, id = 'story'): Promise<Frame> {
  const frame = await (await page.locator(`#${id}`).elementHandle())?.contentFrame();
  if (!frame) throw new Error(`the page has no frame "${id}"`);
  // The empty document that a new frame holds at first has no still page either.
  await expect(frame.locator('#app > *')).not.toHaveCount(0);
  await expect(frame.locator('#still')).toHaveCount(0);
  return frame;
}
