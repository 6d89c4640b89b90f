import { test as bare, expect, type BrowserContext } from '@playwright/test';

interface Options {
  /** Faults that a test brings about on purpose: test.use({ expectedFaults: [/ERR_INTERNET_DISCONNECTED/] }). */
  readonly expectedFaults: readonly RegExp[];
}

/** Every journey fails on an error in the console, an uncaught exception, a breach of the policy, a foreign request. */
export const test = bare.extend<Options>({
  expectedFaults: [[], { option: true }],
  context: async ({ context, baseURL, expectedFaults }, visit) => {
    const faults = await faultsOf(context, new URL(baseURL ?? 'http://localhost').origin);
    await visit(context);
    expect(faults.filter((fault) => !expectedFaults.some((expected) => expected.test(fault)))).toEqual([]);
  },
});

export { expect };

/** What goes wrong in a context from now on; for contexts that a test makes itself. */
export async function faultsOf(context: BrowserContext, origin: string): Promise<readonly string[]> {
  const faults: string[] = [];
  context.on('console', (message) => {
    if (message.type() !== 'error') return;
    const { url } = message.location();
    faults.push(`console: ${message.text()}${url ? ` (${url})` : ''}`);
  });
  context.on('weberror', (error) => {
    const { message, stack } = error.error();
    faults.push(`uncaught: ${stack ?? message}`);
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== origin)
      faults.push(`foreign request: ${request.url()}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) => {
      console.error(
        `policy: ${effectiveDirective} forbids ${blockedURI || 'inline'} in ${sourceFile || document.URL}`,
      );
    });
  });
  return faults;
}
