import type { Answer, Importer } from './protocol.ts';

/** null where the browser starts none. A page in one file has none to start: its build puts `null` in this one's place. */
export function startWorker(tell: (answer: Answer) => void): Importer | null {
  try {
    const worker = new Worker(new URL('../import.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      tell(data);
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      tell({ is: 'failed', message: event.message });
    });
    worker.addEventListener('messageerror', () => {
      tell({ is: 'failed', message: 'an answer cannot be read' });
    });
    return {
      ask(ask) {
        try {
          worker.postMessage(ask);
        } catch (error) {
          // A table for whose copy there is no room.
          tell({ is: 'failed', message: String(error) });
        }
      },
      stop() {
        worker.terminate();
      },
    };
  } catch {
    return null;
  }
}
