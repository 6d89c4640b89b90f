import { afterEach, expect, it, vi } from 'vitest';
import { forget, keep, listKept } from './keep.ts';

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
