import { makeEngine } from './opened/engine.ts';
import type { Ask } from './opened/protocol.ts';

// Reads a file of the reader's own, apart from the page, which stays at hand meanwhile.

const scope = parseScope(globalThis);
const turns = new MessageChannel();
turns.port1.start();

const engine = makeEngine(
  (answer, handed = []) => {
    scope.postMessage(answer, { transfer: [...handed] });
  },
  afterOthers,
  // Who wants nothing more ends the worker.
  () => true,
  true,
);

scope.addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  engine(data);
});

/** What was asked meanwhile is heard: a timer would wait for some milliseconds each time. */
function afterOthers(): Promise<void> {
  return new Promise((resolve) => {
    turns.port1.addEventListener(
      'message',
      () => {
        resolve();
      },
      { once: true },
    );
    turns.port2.postMessage(null);
  });
}

/** The compiler knows the page alone. */
function parseScope(scope: unknown) {
  return scope as Pick<Worker, 'addEventListener' | 'postMessage'>;
}
