import type { Mapping } from '../../model/mapping.ts';
import { makeImporter } from './importer.ts';
import type { Answer, Ask, Importer } from './protocol.ts';

/** What is asked of one importer at a time, and heard of that one alone. */
export interface Talk {
  /** Another importer is asked from now on. */
  readonly start: () => void;
  readonly stop: () => void;
  readonly ask: (ask: Ask) => void;
  readonly askPreview: (mapping: Mapping) => void;
  /** Whether an answer is to the preview asked for last, which then is answered. */
  readonly answersLast: (nth: number) => boolean;
  readonly isAnswered: () => boolean;
  /** Says later whether the importer is still the one of now. */
  readonly sameAsNow: () => () => boolean;
}

export function makeTalk(hear: (answer: Answer) => void): Talk {
  let importer: Importer | null = null;
  let asked = 0;
  let answeredTo = 0;
  const stop = () => {
    importer?.stop();
    importer = null;
  };
  const ask = (of: Ask) => {
    importer?.ask(of);
  };
  return {
    start() {
      stop();
      const own: Importer = makeImporter((answer) => {
        // What was given up may have said something before it stopped.
        if (importer === own) hear(answer);
      });
      importer = own;
    },
    stop,
    ask,
    askPreview(mapping) {
      asked += 1;
      ask({ ask: 'preview', nth: asked, mapping });
    },
    answersLast(nth) {
      if (nth !== asked) return false;
      answeredTo = asked;
      return true;
    },
    isAnswered: () => asked === answeredTo,
    sameAsNow() {
      const now = importer;
      return () => now === importer;
    },
  };
}
