import { expect, it } from 'vitest';
import { makeEngine } from './engine.ts';
import type { Answer } from './protocol.ts';

/** A file as a browser has it once it was changed, moved or locked, or of a folder. */
class Withheld extends File {
  override stream() {
    return new ReadableStream<Uint8Array<ArrayBuffer>>({
      start: (controller) => {
        controller.error(new TypeError('network error'));
      },
    });
  }

  override slice() {
    const slice = new Blob();
    slice.arrayBuffer = () => Promise.reject(new DOMException('', 'NotReadableError'));
    return slice;
  }
}

it('a file that the system does not hand over is refused as that', async () => {
  const answer = await new Promise<Answer>((resolve) => {
    const ask = makeEngine(
      resolve,
      () => Promise.resolve(),
      () => true,
    );
    const file = new Withheld(['date,lat\n'], 'events.csv');
    ask({ ask: 'open', file, part: null, limits: { bytes: 1e6, rows: 1e6 } });
  });
  expect(answer).toMatchObject({ is: 'refused', refusal: { is: 'withheld' } });
});
