import { expect, it } from 'vitest';
import { forget, keep, listKept } from './keep.ts';

// Nothing here keeps anything, as in a browser that forbids it.

it('says that a file is neither kept nor removed where it was not', async () => {
  expect(await listKept()).toEqual([]);
  expect(await keep(new Uint8Array(1), { name: 'a.csv', rows: 1, fileSize: 1 })).toBe('refused');
  expect(await forget('a')).toBe(false);
});
