import type { FirstWords } from '../i18n/en.ts';
import { Icon } from '../marks/Icon.tsx';
import { useStore, useStoreApi } from '../view/hooks.ts';
import { unrelaxed } from './travel.ts';
import styles from './NoticeBar.module.css';

/** What the page did by itself, and the way back. */
export function NoticeBar({ words }: { readonly words: FirstWords }) {
  const store = useStoreApi();
  const notice = useStore((state) => state.notice);
  if (!notice) return null;
  const { text, relaxed } = notice;
  const leave = () => {
    store.note({ notice: null });
    // Where filters were cleared, their panel goes on; otherwise the pane.
    const next = document.querySelector<HTMLElement>('#events [data-clear], #events:not(:has([data-clear]))');
    next?.focus({ preventScroll: true });
  };
  return (
    <div className={styles.notice}>
      <p>{text}</p>
      <button
        type="button"
        onClick={() => {
          store.change((view) => unrelaxed(view, relaxed));
          leave();
        }}
      >
        {words.frame.undo}
      </button>
      <button type="button" aria-label={words.frame.dismiss} onClick={leave}>
        <Icon name="close" />
      </button>
    </div>
  );
}
