import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Details, OpenedDataset } from '../../dataset/dataset.ts';
import type { Refusal } from '../../formats/open/carrier.ts';
import type { Encoding } from '../../formats/open/encodingNames.ts';
import type { OpenedWords } from '../../i18n/opened/index.ts';
import type { Mapping } from '../../model/mapping.ts';
import type { Store } from '../../view/store.ts';
import { needsOf, type Stage } from '../stage.ts';
import { packed } from './importer.ts';
import { limitsHere } from './limits.ts';
import { heard, isHeldBack, mapped, readAs, type Draft, type ReadFile } from './draft.ts';
import { shownName } from './fileName.ts';
import { isNeeded, needsText } from './needs.ts';
import { prepared } from './prepared.ts';
import { watchGone } from './keep.ts';
import { toPack } from './toPack.ts';
import { followSearch } from './searching.ts';
import { noteTabsFile } from './tabsFile.ts';
import { makeTalk } from './talk.ts';
import type { Answer, CompiledFile, PackedFile, Progress } from './protocol.ts';

/** What the panel shows. */
export type Page =
  /** `misses`: what was dropped is nothing that can be opened. */
  | { readonly is: 'choose'; readonly misses?: boolean }
  | { readonly is: 'several'; readonly files: readonly File[] }
  | { readonly is: 'link'; readonly url: string }
  | { readonly is: 'working'; readonly name: string; readonly progress: WorkProgress }
  | { readonly is: 'refused'; readonly name: string; readonly why: Why; readonly size: number | null }
  | { readonly is: 'columns' }
  | { readonly is: 'report' }
  | { readonly is: 'save' };

export type WorkProgress = Omit<Progress, 'phase'> & { readonly phase: Progress['phase'] | 'fetching' };

/** A refusal; a sentence on why a file did not come; null: something broke here. */
export type Why = Refusal | string | null;

/** A file in the story's place. */
export interface ShownFile {
  readonly read: ReadFile;
  readonly compiled: CompiledFile;
  readonly dataset: OpenedDataset;
  readonly details: Details;
  /** By which the browser keeps it; null where it does not. */
  readonly keptAs: string | null;
}

export interface SessionState {
  /** null: the panel is closed. */
  readonly page: Page | null;
  readonly draft: Draft | null;
  readonly shown: ShownFile | null;
}

export interface Session extends Pick<StoreApi<SessionState>, 'getState' | 'getInitialState' | 'subscribe'> {
  /** Whatever is under way stops, so that its answer does not take the page away again. */
  readonly turn: (page: Page) => void;
  /** Reads a file. `keptAs`: it was shown before, and is shown again as it was. */
  readonly open: (
    file: File,
    as?: { readonly part?: string; readonly encoding?: Encoding; readonly keptAs?: string },
  ) => void;
  readonly work: (name: string, progress: Omit<WorkProgress, 'phase'>) => void;
  /** `size`: of the file, in bytes. */
  readonly refuse: (name: string, why: Why, size?: number) => void;
  /** Stops whatever is under way, and closes the panel. */
  readonly leave: () => void;
  readonly openPart: (part: string) => void;
  /** Reads the same once more, as text in another encoding. */
  readonly openIn: (encoding: Encoding) => void;
  readonly map: (mapping: Mapping, answered?: string) => void;
  readonly show: () => void;
  /** Looks at the columns of the file that is shown once more. */
  readonly reconsider: () => void;
  /** The file that is shown in one run of bytes. */
  readonly pack: () => Promise<Uint8Array<ArrayBuffer>>;
  /** How many bytes that is. */
  readonly packedLength: () => Promise<number>;
  /** Whether this file is still shown: another may have taken its place while it was being kept. */
  readonly keep: (file: ShownFile, key: string | null) => boolean;
  /** Gives the story its place back. */
  readonly close: () => void;
}

interface Source {
  readonly file: File;
  readonly keptAs: string | null;
  readonly encoding: Encoding | undefined;
}

const sessions = new WeakMap<Store, Session>();

/** null until somebody opens a file. */
export function sessionIn(store: Store): Session | null {
  return sessions.get(store) ?? null;
}

/** What the session itself says: what a file is called whose name has no letters, and what of the map beneath it. */
type SessionWords = Pick<OpenedWords, 'unnamed' | 'ground'>;

/** The page's one session of opening files. */
export function sessionOf(store: Store, stage: Stage, told: SessionWords): Session {
  const known = sessions.get(store);
  if (known) return known;
  const session = makeSession(stage, store, told);
  sessions.set(store, session);
  followSearch(store, () => session.getState().shown);
  session.subscribe(({ shown }, before) => {
    if (shown !== before.shown) noteTabsFile(shown?.keptAs ?? null);
  });
  watchGone(
    () => session.getState().shown?.keptAs ?? null,
    () => {
      const { shown } = session.getState();
      if (shown) session.keep(shown, null);
    },
  );
  return session;
}

function makeSession(stage: Stage, pageStore: Store, said: SessionWords): Session {
  const store = createStore<SessionState>(() => ({ page: null, draft: null, shown: null }));
  const { getState, setState } = store;
  /** What was opened last, and what the file that is shown was read from. */
  let source: Source | null = null;
  let shownSource: Source | null = null;

  const talk = makeTalk((answer) => {
    hear(answer);
  });
  /** A mapping is shown as all rows have settled it: until they have, it waits. */
  const askAll = (draft: Draft) => {
    const progress: Progress = { phase: 'compiling', rows: 0, done: 0, of: draft.table.rows };
    setState({ draft: { ...draft, compiling: draft.compiling ?? progress } });
    if (talk.isAnswered()) talk.ask({ ask: 'compile', mapping: draft.mapping });
  };
  const refuse = (name: string, why: Why, size: number | null = null) => {
    talk.stop();
    setState({ page: { is: 'refused', name, why, size }, draft: null });
  };
  const nameNow = () => getState().draft?.name ?? source?.file.name ?? '';

  const hear = (answer: Answer) => {
    const { draft, page } = getState();
    switch (answer.is) {
      case 'progress':
        if (draft?.compiling) setState({ draft: { ...draft, compiling: answer.progress } });
        else if (page?.is === 'working') setState({ page: { ...page, progress: answer.progress } });
        return;
      case 'refused':
        return refuse(nameNow(), answer.refusal, source?.file.size);
      case 'failed':
        return refuse(nameNow(), null);
      case 'table': {
        if (!source) return;
        const read = readAs(answer.table, source.file, false);
        setState({ page: { is: 'columns' }, draft: { ...read, preview: null, compiling: null } });
        talk.askPreview(read.mapping);
        return;
      }
      case 'preview': {
        if (!draft || !talk.answersLast(answer.nth)) return;
        const settled = heard(draft, answer);
        if (draft.compiling && !isHeldBack(settled)) askAll(settled);
        else setState({ draft: { ...settled, compiling: null } });
        return;
      }
      case 'compiled':
        // As it is now nobody has kept it, whatever was kept of the same file.
        if (draft) void put(draft, answer.compiled, null);
        return;
      case 'unpacked':
        if (source) void put(readAs(answer.table, source.file, true), answer.compiled, source.keptAs);
        return;
      case 'packed':
    }
  };

  const put = async (
    { name, size, table: told, mapping: meant, answered, isKept }: ReadFile,
    compiled: CompiledFile,
    keptAs: string | null,
  ) => {
    const isStill = talk.sameAsNow();
    const read: ReadFile = { name, size, table: told, mapping: meant, answered, isKept };
    const opened = await prepared(read, compiled, pageStore, said.ground).catch(() => null);
    if (!isStill()) return;
    if (opened === null) return refuse(name, null);
    talk.stop();
    shownSource = source;
    const shown: ShownFile = { read, compiled, ...opened, keptAs };
    setState({ page: null, draft: null, shown });
    const { waiting } = pageStore.getState();
    const wanted = waiting && needsOf(waiting);
    const rows = compiled.table.length;
    const isWanted = wanted !== null && isNeeded(wanted, name, rows);
    stage.show({ ...opened, needs: isWanted ? wanted : needsText(name, rows) });
  };

  const open: Session['open'] = (given, { part = null, encoding, keptAs = null } = {}) => {
    const file = new File([given], shownName(given.name) || said.unnamed);
    source = { file, keptAs, encoding };
    const progress: WorkProgress = { phase: 'reading', rows: 0, done: 0, of: file.size };
    setState({ page: { is: 'working', name: file.name, progress }, draft: null });
    talk.start();
    talk.ask({ ask: 'open', file, part, ...(encoding && { encoding }), limits: limitsHere() });
  };

  return {
    ...store,
    turn(page) {
      talk.stop();
      setState({ page, draft: null });
    },
    open,
    work(name, progress) {
      talk.stop();
      setState({ page: { is: 'working', name, progress: { ...progress, phase: 'fetching' } }, draft: null });
    },
    refuse,
    leave() {
      talk.stop();
      setState({ page: null, draft: null });
    },
    openPart(part) {
      if (source) open(source.file, { part, ...(source.encoding && { encoding: source.encoding }) });
    },
    openIn(encoding) {
      const part = getState().draft?.table.reading.parts?.read;
      if (source) open(source.file, { encoding, ...(part !== undefined && { part }) });
    },
    map(mapping, question) {
      const { draft } = getState();
      if (!draft || draft.compiling) return;
      const changed = mapped(draft, mapping, question);
      setState({ draft: changed });
      talk.askPreview(changed.mapping);
    },
    show() {
      const { draft } = getState();
      if (draft && !draft.compiling) askAll(draft);
    },
    reconsider() {
      const { shown } = getState();
      if (!shown) return;
      source = shownSource;
      const { table, told } = shown.compiled;
      setState({ page: { is: 'columns' }, draft: { ...shown.read, preview: null, compiling: null } });
      talk.start();
      talk.ask({ ask: 'resume', table, told });
      talk.askPreview(shown.read.mapping);
    },
    async pack() {
      return packed(shownIn(getState()));
    },
    async packedLength() {
      const { packedLength } = await import('./pack.ts');
      return packedLength(shownIn(getState()));
    },
    keep({ compiled }, keptAs) {
      const { shown } = getState();
      if (shown?.compiled !== compiled) return false;
      setState({ shown: { ...shown, keptAs } });
      return true;
    },
    close() {
      talk.stop();
      setState({ page: null, draft: null, shown: null });
      stage.close();
    },
  };
}

function shownIn({ shown }: SessionState): PackedFile {
  if (!shown) throw new Error('no file is shown');
  return toPack(shown.read, shown.compiled);
}
