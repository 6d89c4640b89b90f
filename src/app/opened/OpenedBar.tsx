import { amongWords, shortName } from './fileName.ts';
import { useEffect, useState } from 'react';
import { useStore as useZustand } from 'zustand';
import type { OpenedDataset } from '../../dataset/dataset.ts';
import { told as dateText, yearOptions } from '../../i18n/dates.ts';
import type { FirstWords } from '../../i18n/en.ts';
import type { OpenedWords } from '../../i18n/opened/index.ts';
import type { InWords } from '../../i18n/words.ts';
import { dayOf, wallTimeOf } from '../../model/time.ts';
import { yearsText } from '../../timeline/windowText.ts';
import { useStore, useStoreApi } from '../../view/hooks.ts';
import { needsOf, type Stage, withoutKeys } from '../stage.ts';
import { listKept } from './keep.ts';
import { openKept } from './openKept.ts';
import { isNeeded, parseNeeds } from './needs.ts';
import { tabsFile } from './tabsFile.ts';
import styles from './OpenedBar.module.css';
import { sessionOf, type Session } from './session.ts';

interface Props {
  readonly stage: Stage;
  readonly onTell: (text: string) => void;
  /** A file is to be chosen. */
  readonly onOpenFile: () => void;
}

type Told<P> = InWords<P> & { readonly told: OpenedWords };

/** Above the list: which file is shown in the story's place, or which one a link waits for. */
export function OpenedBar({ words, told, stage, onTell, onOpenFile }: Told<Props>) {
  const session = sessionOf(useStoreApi(), stage, told);
  const waiting = useStore((state) => state.waiting);
  const needs = waiting && needsOf(waiting);
  const isOpened = useStore((state) => state.dataset.opened !== null);
  if (isOpened) return <ShownBar words={words} told={told} session={session} onTell={onTell} />;
  return needs !== null && <WaitingBar told={told} session={session} needs={needs} onOpenFile={onOpenFile} />;
}

function ShownBar({
  words,
  told,
  session,
  onTell,
}: Pick<Told<Props>, 'words' | 'told' | 'onTell'> & { readonly session: Session }) {
  const shown = useZustand(session, (state) => state.shown);
  const { bar } = told;
  const name = shown?.read.name ?? '';
  const count = shown?.compiled.table.length ?? 0;
  const [isOpen, setOpen] = useState(false);
  useEffect(
    function tellShown() {
      if (name !== '') onTell(bar.shown(amongWords(name), count));
    },
    [name, count, bar, onTell],
  );
  if (!shown) return null;
  const besides = [...stretchOf(shown.dataset, words), ...(shown.keptAs === null ? [] : [bar.kept])];
  return (
    <div className={`${styles['bar']} ${styles['shown']}`} role="group" aria-label={bar.label}>
      <p title={name}>
        <span data-roomy="">{[bar.of(amongWords(shortName(name)), count), ...besides].join(' ')}</span>
        <span data-brief="">{[words.events(count), ...besides].join(' · ')}</span>
      </p>
      <button
        type="button"
        aria-expanded={isOpen}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {bar.acts}
      </button>
      <div className={styles['acts']}>
        <button
          type="button"
          onClick={() => {
            session.turn({ is: 'report' });
          }}
        >
          {bar.report}
        </button>
        <button
          type="button"
          onClick={() => {
            session.reconsider();
          }}
        >
          {bar.columns}
        </button>
        <button
          type="button"
          onClick={() => {
            session.turn({ is: 'save' });
          }}
        >
          {bar.save}
        </button>
        <button
          type="button"
          onClick={() => {
            session.close();
            onTell(bar.closed);
            document.getElementById('events')?.focus({ preventScroll: true });
          }}
        >
          {bar.close}
        </button>
      </div>
    </div>
  );
}

/** "2 January – 11 December 2022", "1850–1899": unlike a story's title, a file's name need not tell the year. Nothing where no row has a time. */
function stretchOf({ edition, columns }: OpenedDataset, words: FirstWords): readonly string[] {
  if (!Number.isFinite(columns.from[0])) return [];
  const { story, zone } = edition;
  const [from, to] = [wallTimeOf(zone, story.from), wallTimeOf(zone, story.to - 1)];
  const options = { day: 'numeric', month: 'long', ...yearOptions(from), ...yearOptions(to) } as const;
  const years = yearsText(dayOf(zone, story.from), dayOf(zone, story.to - 1), words);
  return [years ?? dateText(words, from, options, to)];
}

/** What the browser keeps of what a link needs, once it has been looked for. */
interface Looked {
  readonly of: string | null;
  readonly is: 'missing' | 'several' | 'found' | 'begun';
}

function WaitingBar({
  told,
  session,
  needs,
  onOpenFile,
}: Pick<Told<Props>, 'told' | 'onOpenFile'> & { readonly session: Session; readonly needs: string }) {
  const store = useStoreApi();
  const file = parseNeeds(needs);
  const [looked, setLooked] = useState<Looked>({ of: null, is: 'missing' });
  const isAtWork = useZustand(session, ({ page }) => page?.is === 'working');
  useEffect(
    function openIfKept() {
      let isWanted = true;
      void listKept().then(async (kept) => {
        if (!isWanted) return;
        const fitting = kept.filter(({ name, rows }) => isNeeded(needs, name, rows));
        const [only = null, ...others] = fitting;
        const own = fitting.find(({ key }) => key === tabsFile()) ?? null;
        const found = own ?? (others.length === 0 ? only : null);
        const is = found ? 'found' : only ? 'several' : 'missing';
        setLooked({ of: needs, is });
        if (!found) return;
        await openKept(found.key, session, told);
        if (isWanted) setLooked({ of: needs, is: 'begun' });
      });
      return function leaveIt() {
        isWanted = false;
      };
    },
    [needs, session, told],
  );
  if (looked.of !== needs) return null;
  if (file && (looked.is === 'found' || (looked.is === 'begun' && isAtWork)))
    return (
      <div className={styles['bar']} role="group" aria-label={told.bar.label}>
        <p>{told.needs.opening(amongWords(shortName(file.name)))}</p>
      </div>
    );
  const says = looked.is === 'several' ? told.needs.several : told.needs.says;
  return (
    <div className={styles['bar']} role="group" aria-label={told.bar.label}>
      <p>{file ? says(amongWords(shortName(file.name)), file.rows) : told.needs.unreadable}</p>
      <button type="button" onClick={onOpenFile}>
        {told.needs.open}
      </button>
      <button
        type="button"
        onClick={() => {
          store.note({ waiting: null });
          store.change((view) => withoutKeys(view));
          document.getElementById('events')?.focus({ preventScroll: true });
        }}
      >
        {told.needs.leave}
      </button>
    </div>
  );
}
