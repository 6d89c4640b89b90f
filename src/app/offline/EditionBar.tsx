import type { Words } from '../../i18n/words.ts';
import { Icon } from '../../marks/Icon.tsx';
import { focusPane } from '../focus.ts';
import styles from '../NoticeBar.module.css';

interface Props {
  readonly words: Words;
  /** That it is there, or that it did not come. */
  readonly text: string;
  readonly onShow: () => void;
  readonly onDismiss: () => void;
}

/** A newer edition than the one that is read: it waits until it is asked for. */
export function EditionBar({ words, text, onShow, onDismiss }: Props) {
  return (
    <div className={styles.notice}>
      <p>{text}</p>
      <button type="button" onClick={onShow}>
        {words.offline.show}
      </button>
      <button
        type="button"
        aria-label={words.frame.dismiss}
        onClick={() => {
          onDismiss();
          focusPane();
        }}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
