import { useEffect, useRef } from 'react';
import { useStore as useZustand } from 'zustand';
import type { OpenedWords } from '../../i18n/opened/index.ts';
import type { InWords } from '../../i18n/words.ts';
import { Icon } from '../../marks/Icon.tsx';
import { useStoreApi } from '../../view/hooks.ts';
import { withoutKeys } from '../stage.ts';
import { Choose } from './Choose.tsx';
import { Columns } from './Columns.tsx';
import type { PageProps } from './pageProps.ts';
import { amongWords } from './fileName.ts';
import { withoutFolders } from './folders.ts';
import { looksLikeTable } from './pasted.ts';
import { openKept } from './openKept.ts';
import { LinkAsked } from './LinkAsked.tsx';
import styles from './Opening.module.css';
import { Refused } from './Refused.tsx';
import { ReportPage } from './ReportPage.tsx';
import { Save } from './Save.tsx';
import { type Page, type Session, sessionOf } from './session.ts';
import { textFile } from './textFile.ts';
import type { WaysProps, Wish } from './wish.ts';
import { Working } from './Working.tsx';

interface Props extends Omit<WaysProps, 'asked'> {
  /** What is wanted; another value is another wish. */
  readonly wish: Wish | null;
  /** A file is held over the page. */
  readonly isOver: boolean;
}

/** The panel in which a file is opened, over the list; nothing while it is closed. */
export function Opening({
  words,
  told,
  wish,
  isOver,
  stage,
  read,
  onTell,
  onLeave,
}: InWords<Props> & { readonly told: OpenedWords }) {
  const store = useStoreApi();
  const session = sessionOf(store, stage, told);
  const page = useZustand(session, (state) => state.page);
  const prepared = useZustand(
    session,
    (state) => (state.page?.is === 'columns' && state.draft?.name) || null,
  );
  const isCompiling = useZustand(session, (state) => Boolean(state.draft?.compiling));
  const box = useRef<HTMLElement>(null);
  /** Where the focus was when the panel came. */
  const opener = useRef<HTMLElement>(null);
  useEffect(
    function fulfil() {
      if (wish === null) return;
      store.change((view) => withoutKeys(view, ['open', 'opened']));
      grant(wish, session, told, onTell);
    },
    [wish, store, session, told, onTell],
  );
  useEffect(
    function fetchGround() {
      if (prepared === null) return;
      // It may lie anywhere.
      import('../../map/detailed.ts').then(({ expectDetail }) => expectDetail(read)).catch(() => undefined);
    },
    [prepared, read],
  );
  const shown = useZustand(session, (state) => state.shown?.dataset);
  useEffect(
    function beginAtTop() {
      // Where the page scrolls as a whole it stands where `Show` was, far down in a list that nobody has seen.
      if (shown) scrollTo({ top: 0, behavior: 'instant' });
    },
    [shown],
  );
  const is = page?.is ?? null;
  useEffect(
    function enter() {
      const { activeElement: now } = document;
      if (is !== null) {
        if (now instanceof HTMLElement && now !== document.body && !box.current?.contains(now))
          opener.current = now;
        box.current?.focus({ preventScroll: true });
        return;
      }
      const back = opener.current;
      opener.current = null;
      // What was pressed went with the panel.
      if (now !== document.body) return;
      // It could not have the focus while the panel was there.
      if (back?.isConnected) back.focus({ preventScroll: true });
      else if (session.getState().shown) document.getElementById('events')?.focus({ preventScroll: true });
    },
    // What was pressed to have all rows read goes as well.
    [is, isCompiling, session],
  );
  const leave = () => {
    const wasAtWork = page?.is === 'working' || session.getState().draft !== null;
    session.leave();
    if (wasAtWork) onTell(told.progress.cancelled);
    if (!opener.current?.isConnected) onLeave();
  };
  const parts: PageProps = { words, told, stage, session, onTell };
  return (
    <>
      {isOver && (
        <div className={styles['over']}>
          <p>{told.dropHere}</p>
          <p>{told.dropMeans}</p>
        </div>
      )}
      {page !== null && (
        <section
          ref={box}
          className={styles['panel']}
          data-page={isCompiling ? 'working' : page.is}
          aria-label={headingOf(page, told)}
          tabIndex={-1}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || event.target instanceof HTMLSelectElement) return;
            event.stopPropagation();
            leave();
          }}
        >
          <header>
            <h2>{prepared === null ? headingOf(page, told) : told.previewOf(amongWords(prepared))}</h2>
            <button type="button" onClick={leave}>
              {told.close}
              <Icon name="close" />
            </button>
          </header>
          <PanelPage page={page} onLeave={leave} {...parts} />
        </section>
      )}
    </>
  );
}

function headingOf(page: Page, told: OpenedWords): string {
  switch (page.is) {
    case 'report':
      return told.report.heading;
    case 'save':
      return told.save.heading;
    case 'link':
      return told.url.heading;
    case 'choose':
    case 'several':
    case 'working':
    case 'refused':
    case 'columns':
      return told.heading;
  }
}

function PanelPage({
  page,
  onLeave,
  ...parts
}: PageProps & { readonly page: Page; readonly onLeave: () => void }) {
  switch (page.is) {
    case 'choose':
      return <Choose {...parts} files={null} misses={page.misses === true} />;
    case 'several':
      return <Choose {...parts} files={page.files} misses={false} />;
    case 'link':
      return <LinkAsked {...parts} url={page.url} onLeave={onLeave} />;
    case 'working':
      return <Working {...parts} name={page.name} progress={page.progress} onCancel={onLeave} />;
    case 'refused':
      return <Refused {...parts} name={page.name} why={page.why} size={page.size} />;
    case 'columns':
      return <Columns {...parts} onCancel={onLeave} />;
    case 'report':
      return <ReportPage {...parts} />;
    case 'save':
      return <Save {...parts} />;
  }
}

function grant(wish: Wish, session: Session, told: OpenedWords, onTell: PageProps['onTell']): void {
  switch (wish.is) {
    case 'choose': {
      const { page, draft } = session.getState();
      // Work that goes on is seen, and can be cancelled.
      if (page?.is !== 'working' && !draft?.compiling) session.turn({ is: 'choose' });
      return;
    }
    case 'files': {
      const [file, ...others] = wish.files;
      if (file && others.length === 0) return session.open(file);
      void withoutFolders(wish.files).then((files) => {
        const [only, ...rest] = files;
        if (only && rest.length === 0) session.open(only);
        else session.turn({ is: 'several', files });
      });
      return;
    }
    case 'pasted':
    case 'dropped':
      if (looksLikeTable(wish.text)) {
        void textFile(wish.text, told.pasted).then(session.open);
        return;
      }
      if (wish.is === 'pasted') return;
      if (/^https?:\S+$/i.test(wish.text)) return session.turn({ is: 'link', url: wish.text });
      session.turn({ is: 'choose', misses: true });
      return onTell(told.dropped);
    case 'link':
      return session.turn({ is: 'link', url: wish.url });
    case 'kept':
      void openKept(wish.key, session, told);
  }
}
