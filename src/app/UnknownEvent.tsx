import { useEffect } from 'react';
import type { Dataset } from '../dataset/dataset.ts';
import type { FirstWords } from '../i18n/en.ts';
import { saidIn } from '../i18n/said.ts';
import { giveFocus } from './focus.ts';
import { unknownTitle } from './title.ts';
import styles from './UnknownEvent.module.css';

interface Props {
  readonly id: string;
  readonly dataset: Dataset;
  readonly words: FirstWords;
  readonly onHome: () => void;
}

/** A link that names no event says so, and why where that is known, and offers the story. */
export function UnknownEvent({ id, dataset, words, onHome }: Props) {
  useEffect(giveFocus, [id]);
  const withdrawn = dataset.withdrawn.find((record) => record.id === id);
  const reason = withdrawn && saidIn(withdrawn.reason, words.code);
  return (
    <article className={styles.unknown} aria-labelledby="unknown-event">
      <h2 id="unknown-event" tabIndex={-1}>
        {unknownTitle(id, dataset, words)}
      </h2>
      <p {...reason?.marks}>{reason?.text ?? words.frame.unknownEventWhy}</p>
      <button type="button" onClick={onHome}>
        {words.frame.backToStory}
      </button>
    </article>
  );
}
