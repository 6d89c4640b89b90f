import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Details, OpenedDataset } from '../../dataset/dataset.ts';
import { openDataset } from '../../dataset/opened/dataset.ts';
import type { Refusal } from '../../formats/open/carrier.ts';
import type { Mapping } from '../../model/mapping.ts';
import { fewRows, giveScale } from '../../view/rows.ts';
import type { Store } from '../../view/store.ts';
import type { Stage } from '../stage.ts';
import { makeImporter, type Importer } from './importer.ts';
import type { KeptFile } from './keep.ts';
import { limitsHere } from './limits.ts';
import { needsText } from './needs.ts';
import type { Answer, CompiledFile, PreviewRow, Progress, ReadTable } from './protocol.ts';

/** What the panel shows; null: it is closed. */
export type Page =
  | { readonly is: 'choose' }
  | { readonly is: 'several'; readonly files: readonly File[] }
  | { readonly is: 'link'; readonly url: string }
  | { readonly is: 'working'; readonly name: string; readonly progress: WorkProgress }
  /** `refusal` null: something broke; a text: why what was asked for did not come. */
  | { readonly is: 'refused'; readonly name: string; readonly refusal: Refusal | string | null }
  | { readonly is: 'columns' }
  | { readonly is: 'report' }
  | { readonly is: 'save' };

export type WorkProgress = Omit<Progress, 'phase'> & { readonly phase: Progress['phase'] | 'fetching' };

/** A file that was read, and what its columns are taken to mean so far. */
export interface ReadFile {
  readonly name: string;
  readonly size: number;
  readonly table: ReadTable;
  readonly mapping: Mapping;
  /** Questions that the reader has answered, by `keyOf`. */
  readonly answered: ReadonlySet<string>;
  /** null while they are read anew. */
  readonly preview: readonly PreviewRow[] | null;
  /** All rows are being read. */
  readonly compiling: Progress | null;
}

/** A file as it stands in the story's place. */
export interface ShownFile {
  readonly name: string;
  readonly size: number;
  readonly compiled: CompiledFile;
  /** How it was read; null of a file that was kept. */
  readonly read: Omit<ReadFile, 'preview' | 'compiling'> | null;
  readonly dataset: OpenedDataset;
  readonly details: Details;
}

export interface SessionState {
  readonly page: Page | null;
  readonly read: ReadFile | null;
  readonly shown: ShownFile | null;
  /** By which the browser keeps the file that is shown; null where it does not. */
  readonly keptAs: string | null;
}

export interface Session extends Pick<StoreApi<SessionState>, 'getState' | 'subscribe'> {
  readonly turn: (page: Page | null) => void;
  readonly open: (file: File, part?: string | null) => void;
  /** Shows that a file is on its way; gives what stops it. */
  readonly fetching: (name: string, progress: Omit<WorkProgress, 'phase'>) => void;
  readonly refuse: (name: string, refusal: Refusal | string | null) => void;
  readonly cancel: () => void;
  readonly openPart: (part: string) => void;
  readonly map: (mapping: Mapping, answered?: string) => void;
  readonly show: () => void;
  /** The file that is shown, as it was kept. */
  readonly restore: (kept: KeptFile) => Promise<void>;
  readonly note: (facts: Partial<Pick<SessionState, 'keptAs'>>) => void;
  readonly close: () => void;
}

const sessions = new WeakMap<Store, Session>();

/** The page's one session of opening files. */
export function sessionOf(store: Store, stage: Stage): Session {
  const known = sessions.get(store);
  if (known) return known;
  const session = makeSession(stage);
  sessions.set(store, session);
  return session;
}

function makeSession(stage: Stage): Session {
  const store = createStore<SessionState>(() => ({ page: null, read: null, shown: null, keptAs: null }));
  const { getState, setState } = store;
  let importer: Importer | null = null;
  let file: File | null = null;
  /** Counts what was begun: answers of what was given up come to nothing. */
  let turns = 0;

  const stop = () => {
    turns += 1;
    importer?.stop();
    importer = null;
  };
  const start = (): Importer => {
    stop();
    const turn = turns;
    importer = makeImporter((answer) => {
      if (turn === turns) hear(answer);
    });
    return importer;
  };

  const hear = (answer: Answer) => {
    const { read, page } = getState();
    switch (answer.is) {
      case 'progress':
        if (page?.is === 'working') setState({ page: { ...page, progress: answer.progress } });
        else if (read) setState({ read: { ...read, compiling: answer.progress } });
        return;
      case 'refused':
        return refuse(nameNow(), answer.refusal);
      case 'failed':
        return refuse(nameNow(), null);
      case 'table': {
        const { table } = answer;
        const { mapping } = table;
        setState({
          page: { is: 'columns' },
          read: {
            name: nameNow(),
            size: file?.size ?? 0,
            table,
            mapping,
            answered: new Set(),
            preview: null,
            compiling: null,
          },
        });
        importer?.ask({ ask: 'preview', mapping });
        return;
      }
      case 'preview':
        if (read && answer.mapping === lastAsked) setState({ read: { ...read, preview: answer.rows } });
        return;
      case 'compiled':
        if (read) void put(read, answer.compiled);
    }
  };
  let lastAsked: Mapping | null = null;
  const nameNow = () => file?.name ?? '';

  const refuse = (name: string, refusal: Refusal | string | null) => {
    stop();
    setState({ page: { is: 'refused', name, refusal } });
  };

  /** Puts a file in the story's place. */
  const put = async ({ preview: _, compiling: __, ...read }: ReadFile, compiled: CompiledFile) => {
    const { name, size } = read;
    const opened = await makeOpened(name, compiled);
    setState({ page: null, read: null, shown: { name, size, compiled, read, ...opened }, keptAs: null });
    stage.show({ ...opened, needs: needsText(name, compiled.table.length) });
  };

  return {
    ...store,
    turn(page) {
      setState({ page });
    },
    open(next, part = null) {
      file = next;
      setState({
        page: {
          is: 'working',
          name: next.name,
          progress: { phase: 'reading', rows: 0, done: 0, of: next.size },
        },
        read: null,
      });
      start().ask({ ask: 'open', file: next, part, limits: limitsHere() });
    },
    fetching(name, progress) {
      setState({ page: { is: 'working', name, progress: { ...progress, phase: 'fetching' } } });
    },
    refuse,
    cancel() {
      stop();
      const { read } = getState();
      // While all rows are read, the columns stand there still.
      setState({ page: null, read: null });
      return read;
    },
    openPart(part) {
      if (file) this.open(file, part);
    },
    map(mapping, answered) {
      const { read } = getState();
      if (!read) return;
      const all = answered === undefined ? read.answered : new Set([...read.answered, answered]);
      setState({ read: { ...read, mapping, answered: all } });
      importer?.ask({ ask: 'preview', mapping });
    },
    show() {
      const { read } = getState();
      if (!read || !importer) return;
      setState({ read: { ...read, compiling: { phase: 'compiling', rows: 0, done: 0, of: read.table.rows } } });
      importer.ask({ ask: 'compile', mapping: read.mapping });
    },
    close() {
      stop();
      setState({ page: null, read: null, shown: null, keptAs: null });
      stage.close();
    },
  };
}
