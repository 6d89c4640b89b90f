import { makeEngine } from './opened/engine.ts';
import type { Ask } from './opened/protocol.ts';

// Reads a file of the reader's own, apart from the page, which stays at hand meanwhile.

const scope = parseScope(globalThis);

const engine = makeEngine(
  (answer, handed = []) => {
    scope.postMessage(answer, { transfer: [...handed] });
  },
  () => Promise.resolve(),
  // Who wants nothing more ends the worker.
  () => true,
);

scope.addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  engine(data);
});

/** The compiler knows the page alone. */
function parseScope(scope: unknown) {
  return scope as Pick<Worker, 'addEventListener' | 'postMessage'>;
}
