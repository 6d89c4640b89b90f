import { expect, it } from 'vitest';
import { withoutFolders } from './folders.ts';

/** A folder as a browser has it, or a file that is locked. */
class Withheld extends File {
  override slice() {
    const slice = new Blob();
    slice.arrayBuffer = () => Promise.reject(new DOMException('', 'NotReadableError'));
    return slice;
  }
}

it('offers no folder that is dropped with files, and a folder alone to be told of', async () => {
  const folder = new Withheld([], 'events');
  const locked = new Withheld([], 'events.csv');
  const plain = new File(['date,lat\n'], 'plain');
  expect(await withoutFolders([folder, locked, plain])).toEqual([locked, plain]);
  expect(await withoutFolders([folder])).toEqual([folder]);
});
