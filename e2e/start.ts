import { test as bare, expect, type BrowserContext } from '@playwright/test';

interface Options {
  /** Faults that a test brings about on purpose: test.use({ expectedFaults: [/ERR_INTERNET_DISCONNECTED/] }). */
  readonly expectedFaults: readonly RegExp[];
  /** Origins of which a test opens pages that hold ours. Nothing else may be asked of them. */
  readonly hostOrigins: readonly string[];
}

/** Every journey fails on an error in the console, an uncaught exception, a breach of the policy, a foreign request. */
export const test = bare.extend<Options>({
  expectedFaults: [[], { option: true }],
  hostOrigins: [[], { option: true }],
  context: async ({ context, baseURL, expectedFaults, hostOrigins }, visit) => {
    const faults = await faultsOf(context, new URL(baseURL ?? 'http://localhost').origin, hostOrigins);
    await visit(context);
    expect(faults.filter((fault) => !expectedFaults.some((expected) => expected.test(fault)))).toEqual([]);
  },
});

export { expect };

/** What goes wrong in a context from now on; for contexts that a test makes itself. */
export async function faultsOf(
  context: BrowserContext,
  origin: string,
  hostOrigins: readonly string[] = [],
): Promise<readonly string[]> {
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
    const isHost = request.isNavigationRequest() && hostOrigins.includes(url.origin);
    if (/^https?:$/.test(url.protocol) && url.origin !== origin && !isHost)
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
