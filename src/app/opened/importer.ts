import { slicing } from '../../view/slices.ts';
import type { Answer, Importer, PackedFile } from './protocol.ts';
import { startWorker } from './startWorker.ts';

export function makeImporter(tell: (answer: Answer) => void): Importer {
  return startWorker(tell) ?? inPage(tell);
}

/** A file in one run of bytes, made beside whatever else is under way. */
export function packed(file: PackedFile): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const own = makeImporter((answer) => {
      if (answer.is === 'packed') resolve(answer.bytes);
      else if (answer.is === 'failed') reject(new Error(answer.message));
      else return;
      own.stop();
    });
    own.ask({ ask: 'pack', file });
  });
}

function inPage(tell: (answer: Answer) => void): Importer {
  let isStopped = false;
  const slice = slicing();
  const rest = async () => {
    if (slice.isOver()) await slice.next();
    if (isStopped) await new Promise(() => undefined);
  };
  const isWanted = () => !isStopped;
  const tellOn = (answer: Answer) => {
    if (isWanted()) tell(answer);
  };
  const engine = import('./engine.ts').then(({ makeEngine }) => makeEngine(tellOn, rest, isWanted));
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
