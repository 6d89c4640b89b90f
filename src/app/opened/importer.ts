import type { Answer, Ask } from './protocol.ts';

/** Reads files, one at a time, in a worker where one can start, else in the page, a few milliseconds at a time. */
export interface Importer {
  readonly ask: (ask: Ask) => void;
  /** Stops at once; nothing is told any more. */
  readonly stop: () => void;
}

/** How long the page may wait for a slice. */
const sliceMs = 12;

export function makeImporter(tell: (answer: Answer) => void): Importer {
  return startWorker(tell) ?? inPage(tell);
}

function startWorker(tell: (answer: Answer) => void): Importer | null {
  // A page out of a file starts none; written out, so that its build has no worker to carry.
  if (import.meta.env.MODE === 'single') return null;
  try {
    const worker = new Worker(new URL('../import.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      tell(data);
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      tell({ is: 'failed', message: event.message });
    });
    return {
      ask(ask) {
        worker.postMessage(ask);
      },
      stop() {
        worker.terminate();
      },
    };
  } catch {
    return null;
  }
}

function inPage(tell: (answer: Answer) => void): Importer {
  let isStopped = false;
  let since = performance.now();
  const rest = async () => {
    if (performance.now() - since > sliceMs) {
      await new Promise((resume) => {
        setTimeout(resume, 0);
      });
      since = performance.now();
    }
    if (isStopped) await new Promise(() => undefined);
  };
  const tellOn = (answer: Answer) => {
    if (!isStopped) tell(answer);
  };
  const engine = import('./engine.ts').then(({ makeEngine }) => makeEngine(tellOn, rest));
  return {
    ask(ask) {
      engine.then(
        (answer) => {
          answer(ask);
        },
        (error: unknown) => {
          tellOn({ is: 'failed', message: String(error) });
        },
      );
    },
    stop() {
      isStopped = true;
    },
  };
}
