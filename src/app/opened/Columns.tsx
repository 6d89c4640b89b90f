import { useId, useRef, useState } from 'react';
import { useStore as useZustand } from 'zustand';
import { isOpenFor } from './answers.ts';
import { isHeldBack, type Draft } from './draft.ts';
import { Fields } from './Fields.tsx';
import type { DraftProps, PageProps } from './pageProps.ts';
import styles from './Opening.module.css';
import { Preview } from './Preview.tsx';
import { Questions } from './Questions.tsx';
import { ReadFacts } from './ReadFacts.tsx';
import { Tables } from './Tables.tsx';
import { ProgressBar } from './Working.tsx';

/** What was read, what its columns mean, what comes of it: to be seen and changed before it is shown. */
export function Columns(props: PageProps & { readonly onCancel: () => void }) {
  const draft = useZustand(props.session, (state) => state.draft);
  return draft && <DraftPage {...props} draft={draft} />;
}

function DraftPage({
  draft,
  onCancel,
  ...props
}: PageProps & { readonly draft: Draft; readonly onCancel: () => void }) {
  const { told, session, onTell } = props;
  const { mapping, table, compiling } = draft;
  const [isReminded, setReminded] = useState(false);
  const asked = useRef<HTMLDivElement>(null);
  const reminderId = useId();
  const questions = table.questions.filter((question) => isOpenFor(question, mapping));
  const isOpen = isHeldBack(draft);
  const parts: DraftProps = {
    ...props,
    draft,
    onMap(next, question) {
      session.map(next, question);
    },
  };
  const show = () => {
    setReminded(true);
    if (!isOpen) return session.show();
    onTell(told.questions.openStill);
    asked.current?.querySelector<HTMLElement>('[data-open] input')?.focus();
  };
  if (compiling)
    return (
      <div className={styles['body']}>
        <ProgressBar name={draft.name} progress={compiling} told={told} onTell={onTell} />
        <p className={styles['acts']}>
          <button type="button" onClick={onCancel}>
            {told.progress.cancel}
          </button>
        </p>
      </div>
    );
  return (
    <>
      <div className={`${styles['body']} ${styles['draft']}`}>
        <ReadFacts {...parts} />
        <p className={styles['stays']}>{told.stays}</p>
        <div ref={asked}>
          <Tables {...parts} />
          {questions.length > 0 && <Questions {...parts} questions={questions} />}
        </div>
        <Preview {...parts} />
        <Fields {...parts} />
      </div>
      <div className={styles['foot']}>
        {isReminded && isOpen && <p id={reminderId}>{told.questions.openStill}</p>}
        <button
          type="button"
          data-main=""
          aria-describedby={isReminded && isOpen ? reminderId : undefined}
          onClick={show}
        >
          {told.show}
        </button>
      </div>
    </>
  );
}
