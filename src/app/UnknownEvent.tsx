import { useEffect } from 'react';
import type { Words } from '../i18n/en.ts';
import { giveFocus } from './focus.ts';
import styles from './UnknownEvent.module.css';

interface Props {
  readonly id: string;
  readonly words: Words;
  readonly onHome: () => void;
}

/** A link that names no event says so, and offers the story. */
export function UnknownEvent({ id, words, onHome }: Props) {
  useEffect(giveFocus, [id]);
  return (
    <article className={styles.unknown} aria-labelledby="unknown-event">
      <h2 id="unknown-event" tabIndex={-1}>
        {words.frame.unknownEvent(id.slice(0, 80))}
      </h2>
      <p>{words.frame.unknownEventWhy}</p>
      <button type="button" onClick={onHome}>
        {words.frame.backToStory}
      </button>
    </article>
  );
}
