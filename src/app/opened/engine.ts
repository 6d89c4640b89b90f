import { isEncoded } from '../../dataset/codec.ts';
import { buffersOf } from '../../dataset/opened/arrange.ts';
import type { Told } from '../../dataset/opened/compile.ts';
import { preview } from '../../dataset/opened/preview.ts';
import { sliceEnd } from '../../dataset/opened/slices.ts';
import type { Survey } from '../../dataset/opened/survey.ts';
import { rowOf, type TextTable } from '../../dataset/opened/table.ts';
import { startOf } from '../../formats/open/decoding.ts';
import { recognise } from '../../formats/open/index.ts';
import type { OpenedFile, Refusal, Sample } from '../../formats/open/carrier.ts';
import { forgetZones } from '../../model/cells/zone.ts';
import type { Mapping } from '../../model/mapping.ts';
import { makeMaker } from './ahead.ts';
import { meaningOf, reconsidered } from './meaning.ts';
import { pack, unpack } from './pack.ts';
import type { Ask, CompiledFile, Phase, ReadTable, Tell } from './protocol.ts';
import { readTable } from './readTable.ts';

/** What is at hand between one question and the next. */
interface AtHand {
  readonly table: TextTable;
  readonly told: Told;
  /** null: not looked at yet. */
  readonly survey: Survey | null;
  /** Something was asked when it was read, and nobody has looked at the mapping since. */
  readonly isOpen: boolean;
}

/** How often progress is told, in ms. */
const tellEvery = 100;
const samples = 200;

/**
 * Opens files, one at a time: what a worker does, or the page where there is none. `rest` is waited for between slices of some
 * milliseconds, in which other questions come, and never comes back once nobody wants the answer, when `isWanted` says so. `worksAhead`: while the reader
 * looks at a mapping that leaves nothing open, what `compile` asks for is made.
 */
export function makeEngine(
  tell: Tell,
  rest: () => Promise<void>,
  isWanted: () => boolean,
  worksAhead = false,
): (ask: Ask) => void {
  let atHand: AtHand | null = null;
  let lookedAt = 0;
  const progress = (phase: Phase, of: number) => progressTo(tell, phase, of);
  const maker = makeMaker(rest, progress);
  const refuse = (refusal: Refusal) => {
    tell({ is: 'refused', refusal });
  };

  async function done<Result>(phase: Phase, work: Generator<number, Result>, of: number): Promise<Result> {
    const tellNow = progress(phase, of);
    for (;;) {
      const step = work.next();
      if (step.done) return step.value;
      tellNow(step.value, step.value);
      await rest();
    }
  }

  async function open(ask: Extract<Ask, { ask: 'open' }>): Promise<void> {
    forgetZones();
    const { file, encoding } = ask;
    const opened: OpenedFile = {
      name: file.name,
      size: file.size,
      stream: () => file.stream(),
      ...(encoding !== undefined && { encoding }),
    };
    const start = await startOf(opened);
    if (isEncoded(start.bytes)) return openPacked(file);
    const carrier = recognise(start);
    if ('is' in carrier) return refuse(carrier);
    const read = await readTable(carrier, start, opened, ask, isWanted, progress('reading', file.size));
    if (read === null) return;
    if (read.is !== 'read') return refuse(read);
    const { table, told, reading } = read;
    const sample = sampleOf(table);
    const { survey, ...meaning } = await done(
      'surveying',
      meaningOf(table, sample, reading.notes),
      table.length,
    );
    atHand = { table, told, survey, isOpen: meaning.questions.length > 0 };
    tell({
      is: 'table',
      table: {
        format: reading.format ?? carrier.id,
        ...meaning,
        reading,
        columns: table.columns,
        rows: table.length,
        refused: told.refused,
        numbered: table.numbering.of,
        sample: sample.rows.slice(0, 30),
      },
    });
  }

  async function openPacked(file: File): Promise<void> {
    const unpacked = unpack(new Uint8Array(await file.arrayBuffer()));
    if (!unpacked.ok) return refuse(unpacked.refusal);
    const { compiled, read } = unpacked;
    const { columns, length: rows } = compiled.table;
    const numbered = compiled.table.numbering.of;
    const table: ReadTable = { ...read, columns, rows, numbered, questions: [], guessed: [] };
    tell({ is: 'unpacked', table, compiled }, handedWith(compiled));
  }

  async function look(now: AtHand, { nth, mapping }: Extract<Ask, { ask: 'preview' }>): Promise<void> {
    maker.giveUp();
    lookedAt = nth;
    const work = reconsidered(now.table, mapping, now.survey);
    const { survey, ...settled } = await done('surveying', work, now.table.length);
    // Another file may have come meanwhile, or another mapping of this one.
    if (atHand?.table !== now.table || nth !== lookedAt) return;
    tell({ is: 'preview', nth, rows: previewOf(now, settled.mapping), ...settled });
    const isOpen = atHand.isOpen || settled.questions.length > 0;
    atHand = { ...now, survey, isOpen: false };
    if (worksAhead && !isOpen && !maker.isMaking()) maker.begin(now, settled.mapping);
  }

  async function compile(now: AtHand, mapping: Mapping): Promise<void> {
    const file = await maker.file(now, mapping);
    if (file === null) return;
    atHand = null;
    tell({ is: 'compiled', compiled: file }, handedWith(file));
  }

  async function answer(ask: Ask): Promise<void> {
    switch (ask.ask) {
      case 'open':
        return open(ask);
      case 'resume':
        atHand = { table: ask.table, told: ask.told, survey: null, isOpen: true };
        return;
      case 'preview':
        if (atHand) await look(atHand, ask);
        return;
      case 'compile':
        if (atHand) await compile(atHand, ask.mapping);
        return;
      case 'pack': {
        const bytes = pack(ask.file);
        tell({ is: 'packed', bytes }, [bytes.buffer]);
      }
    }
  }

  return (ask) => {
    answer(ask).catch(async (error: unknown) => {
      if (ask.ask === 'open' && (await isWithheld(ask.file)))
        return refuse({ is: 'withheld', found: '', line: null });
      tell({ is: 'failed', message: String(error) });
    });
  };
}

/** Whether the system hands a file over no more. Its stream says of that only that something failed. */
async function isWithheld(file: File): Promise<boolean> {
  try {
    await file.slice(0, 1).arrayBuffer();
    return false;
  } catch {
    return true;
  }
}

function progressTo(tell: Tell, phase: Phase, of: number) {
  let last = 0;
  return (rows: number, done: number) => {
    const now = performance.now();
    if (now - last < tellEvery) return;
    last = now;
    tell({ is: 'progress', progress: { phase, rows, done, of } });
  };
}

function sampleOf(table: TextTable): Sample {
  const count = Math.min(samples, sliceEnd(table, 0));
  return { columns: table.columns, rows: Array.from({ length: count }, (_, row) => rowOf(table, row)) };
}

/** What is handed over without a copy; each buffer once. */
function handedWith({ table, arranged }: CompiledFile): readonly ArrayBuffer[] {
  const handed = new Set<ArrayBuffer>(buffersOf(arranged));
  for (const { buffer } of [table.bytes, table.offsets, table.numbering.rows, table.numbering.numbers])
    if (buffer instanceof ArrayBuffer) handed.add(buffer);
  return [...handed];
}

const previewed = 10;

/** Of rows of megabytes it shows fewer. */
function previewOf({ table }: AtHand, mapping: ReadTable['mapping']) {
  const first = Array.from({ length: Math.min(previewed, sliceEnd(table, 0)) }, (_, row) => row);
  return preview(table, mapping, first);
}
