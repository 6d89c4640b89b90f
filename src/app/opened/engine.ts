import { isEncoded } from '../../dataset/codec.ts';
import { arrangeSteps, buffersOf } from '../../dataset/opened/arrange.ts';
import { compileSlices, type Told } from '../../dataset/opened/compile.ts';
import { noteKeeper } from '../../dataset/opened/notes.ts';
import { preview } from '../../dataset/opened/preview.ts';
import { sliceEnd } from '../../dataset/opened/slices.ts';
import type { Survey } from '../../dataset/opened/survey.ts';
import { rowOf, tableWriter, type TextTable } from '../../dataset/opened/table.ts';
import { startOf } from '../../formats/open/decoding.ts';
import { recognise } from '../../formats/open/index.ts';
import type { OpenedFile, Refusal, Sample, Sink } from '../../formats/open/carrier.ts';
import { forgetZones } from '../../model/cells/zone.ts';
import type { Mapping } from '../../model/mapping.ts';
import { meaningOf, reconsidered } from './meaning.ts';
import { pack, unpack } from './pack.ts';
import type { Ask, CompiledFile, Phase, ReadTable, Tell } from './protocol.ts';

/** What is at hand between one question and the next. */
interface AtHand {
  readonly table: TextTable;
  readonly told: Told;
  /** null: not looked at yet. */
  readonly survey: Survey | null;
  /** Something was asked when it was read, and nobody has looked at the mapping since. */
  readonly isOpen: boolean;
}

/** All rows of a mapping that nobody has asked for yet, but will if they leave it as it is. */
interface Ahead {
  readonly mapping: Mapping;
  readonly file: Promise<CompiledFile | null>;
  isAsked: boolean;
  isWanted: boolean;
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
  let ahead: Ahead | null = null;
  let lookedAt = 0;
  const refuse = (refusal: Refusal) => {
    tell({ is: 'refused', refusal });
  };

  async function done<Result>(phase: Phase, work: Generator<number, Result>, of: number): Promise<Result> {
    const tellNow = progress(tell, phase, of);
    for (;;) {
      const step = work.next();
      if (step.done) return step.value;
      tellNow(step.value, step.value);
      await rest();
    }
  }

  async function open({ file, part, encoding, limits }: Extract<Ask, { ask: 'open' }>): Promise<void> {
    forgetZones();
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
    // Nearly all of such a file is text of the table: what is too large shows before it is read. In UTF-16 half of its bytes may be nothing.
    const isWide = start.bytes[0] === 0xff || start.bytes[0] === 0xfe || start.bytes.includes(0);
    if (carrier.id === 'csv' && !isWide && file.size > limits.bytes)
      return refuse({ is: 'too-large', found: '', line: null });
    const keeper = noteKeeper();
    const writer = tableWriter(limits, keeper.add, Math.min(file.size, limits.bytes));
    const tellNow = progress(tell, 'reading', file.size);
    const sink: Sink = {
      columns: writer.columns,
      row: (cells, number) => isWanted() && writer.row(cells, number),
      rows: (batch, number) => isWanted() && writer.rows(batch, number),
      fault: writer.fault,
      progress(bytes) {
        tellNow(writer.state().rows, bytes);
      },
    };
    const read = await carrier.load();
    const result = await read(opened, sink, part);
    if (!isWanted()) return;
    const { exceeded } = writer.state();
    if (exceeded !== null)
      return refuse({
        is: exceeded === 'rows' ? 'too-many-rows' : 'too-large',
        found: '',
        line: null,
      });
    if (!result.ok) return refuse(result.refusal);
    const { table, refused } = writer.finish();
    const { notes, noted } = keeper;
    if (table.length === 0)
      return refuse({ is: noted['too-long'] > 0 ? 'long-row' : 'no-table', found: '', line: null });
    const sample = sampleOf(table);
    const { survey, ...meaning } = await done(
      'surveying',
      meaningOf(table, sample, result.reading.notes),
      table.length,
    );
    atHand = { table, told: { notes, noted, refused }, survey, isOpen: meaning.questions.length > 0 };
    tell({
      is: 'table',
      table: {
        format: result.reading.format ?? carrier.id,
        ...meaning,
        reading: result.reading,
        columns: table.columns,
        rows: table.length,
        refused,
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
    giveUp();
    lookedAt = nth;
    const work = reconsidered(now.table, mapping, now.survey);
    const { survey, ...settled } = await done('surveying', work, now.table.length);
    // Another file may have come meanwhile, or another mapping of this one.
    if (atHand?.table !== now.table || nth !== lookedAt) return;
    tell({ is: 'preview', nth, rows: previewOf(now, settled.mapping), ...settled });
    const isOpen = atHand.isOpen || settled.questions.length > 0;
    atHand = { ...now, survey, isOpen: false };
    if (worksAhead && !isOpen && ahead === null) ahead = begin(now, settled.mapping);
  }

  function giveUp(): void {
    if (ahead !== null) ahead.isWanted = false;
    ahead = null;
  }

  function begin(now: AtHand, mapping: Mapping): Ahead {
    const own: Ahead = { mapping, isAsked: false, isWanted: true, file: Promise.resolve(null) };
    const file = made(now, mapping, own);
    // Whoever asks for it hears why there is none.
    file.catch(() => undefined);
    return Object.assign(own, { file });
  }

  /** null where it was given up. */
  async function made({ table, told }: AtHand, mapping: Mapping, own: Ahead): Promise<CompiledFile | null> {
    const { length } = table;
    const stepsOf = async <Result>(phase: Phase, work: Generator<number | undefined, Result>) => {
      const tellNow = progress(tell, phase, length);
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

  async function compile(now: AtHand, mapping: Mapping): Promise<void> {
    if (ahead === null || JSON.stringify(ahead.mapping) !== JSON.stringify(mapping)) {
      giveUp();
      ahead = begin(now, mapping);
    }
    ahead.isAsked = true;
    const file = await ahead.file;
    if (file === null) return;
    ahead = null;
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

function progress(tell: Tell, phase: Phase, of: number) {
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
