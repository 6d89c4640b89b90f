import { arrangeSteps } from '../../dataset/opened/arrange.ts';
import { compileSlices, type Told } from '../../dataset/opened/compile.ts';
import type { TextTable } from '../../dataset/opened/table.ts';
import type { Mapping } from '../../model/mapping.ts';
import type { CompiledFile, Phase } from './protocol.ts';

/** Makes all rows of a mapping, before somebody asks for them or then. One mapping at a time: another takes its place. */
export interface Maker {
  readonly isMaking: () => boolean;
  readonly begin: (of: Readable, mapping: Mapping) => void;
  /** What is made of the mapping, by and by; null where it was given up. From now on progress is told. */
  readonly file: (of: Readable, mapping: Mapping) => Promise<CompiledFile | null>;
  readonly giveUp: () => void;
}

interface Readable {
  readonly table: TextTable;
  readonly told: Told;
}

interface Making {
  readonly mapping: Mapping;
  readonly file: Promise<CompiledFile | null>;
  isAsked: boolean;
  isWanted: boolean;
}

/** `rest`: as the engine's. `progress` gives what is called with rows done. */
export function makeMaker(
  rest: () => Promise<void>,
  progress: (phase: Phase, of: number) => (rows: number, done: number) => void,
): Maker {
  let making: Making | null = null;

  function giveUp(): void {
    if (making !== null) making.isWanted = false;
    making = null;
  }

  function begun(of: Readable, mapping: Mapping): Making {
    const own: Making = { mapping, isAsked: false, isWanted: true, file: Promise.resolve(null) };
    const file = made(of, mapping, own);
    // Whoever asks for it hears why there is none.
    file.catch(() => undefined);
    return Object.assign(own, { file });
  }

  async function made(
    { table, told }: Readable,
    mapping: Mapping,
    own: Making,
  ): Promise<CompiledFile | null> {
    const { length } = table;
    const stepsOf = async <Result>(phase: Phase, work: Generator<number | undefined, Result>) => {
      const tellNow = progress(phase, length);
      for (;;) {
        await rest();
        if (!own.isWanted) return null;
        const step = work.next();
        if (step.done) return step.value;
        const rows = step.value ?? length;
        if (own.isAsked) tellNow(rows, rows);
      }
    };
    const compiled = await stepsOf('compiling', compileSlices(table, mapping, told));
    const arranged = compiled && (await stepsOf('arranging', arrangeSteps(compiled, table, mapping)));
    return arranged && { table, mapping, arranged, report: compiled.report, told };
  }

  return {
    isMaking: () => making !== null,
    begin(of, mapping) {
      giveUp();
      making = begun(of, mapping);
    },
    async file(of, mapping) {
      if (making === null || JSON.stringify(making.mapping) !== JSON.stringify(mapping)) {
        giveUp();
        making = begun(of, mapping);
      }
      making.isAsked = true;
      const file = await making.file;
      if (file !== null) making = null;
      return file;
    },
    giveUp,
  };
}
