import { afterEach, expect, it, vi } from 'vitest';
import { isKeepable } from './keeping.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

it('a page of a site is kept; where the browser has no workers, or a sandbox forbids to look at them, it is not', () => {
  vi.stubEnv('PROD', true);
  vi.stubGlobal('document', { querySelector: () => ({}) });
  vi.stubGlobal('navigator', { serviceWorker: {} });
  expect(isKeepable()).toBe(true);
  vi.stubGlobal('navigator', {});
  expect(isKeepable()).toBe(false);
  vi.stubGlobal('navigator', {
    get serviceWorker() {
      throw new DOMException('refused', 'SecurityError');
    },
  });
  expect(isKeepable()).toBe(false);
});
