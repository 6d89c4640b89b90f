import { afterEach, expect, it, vi } from 'vitest';
import { forget, keep, listKept, parseKept } from './keep.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

// Nothing here keeps anything, as in a browser that forbids it.

it('says that a file is neither kept nor removed where it was not', async () => {
  expect(await listKept()).toEqual([]);
  expect(await keep(new Uint8Array(1), { name: 'a.csv', rows: 1, fileSize: 1 })).toBe('refused');
  expect(await forget('a')).toBe(false);
});

it('says that the storage does not answer, once it has not for some time', async () => {
  vi.useFakeTimers();
  vi.stubGlobal('indexedDB', { open: () => new EventTarget() });
  const keeping = keep(new Uint8Array(1), { name: 'a.csv', rows: 1, fileSize: 1 });
  const removing = forget('a');
  await vi.runAllTimersAsync();
  expect([await keeping, await removing]).toEqual(['silent', false]);
});

it('lists what was kept last first, and what is not as it should be at the end', () => {
  const kept = [3, 9, 'yesterday', 6].map((at, nth) => ({ key: `k${nth}`, name: 'a.csv', at }));
  expect(parseKept([...kept, { name: 'no key' }, null]).map(({ key, at }) => [key, at])).toEqual([
    ['k1', 9],
    ['k3', 6],
    ['k0', 3],
    ['k2', 0],
  ]);
});
