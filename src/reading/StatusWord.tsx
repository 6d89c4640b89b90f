import type { FirstWords } from '../i18n/en.ts';
import { Icon } from '../marks/Icon.tsx';
import { isContested, type Status } from '../model/status.ts';
import styles from './StatusWord.module.css';

interface StatusWordProps {
  readonly status: Status;
  readonly words: FirstWords;
}

/** The status in a word, with the ring of its mark. */
export function StatusWord({ status, words }: StatusWordProps) {
  return (
    <span className={styles['status']}>
      <Icon name={isContested(status) ? 'dashed' : 'plain'} size={13} />
      {words.status.label[status]}
    </span>
  );
}
