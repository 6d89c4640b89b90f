import { createContext, useContext, useEffect, useRef, useTransition } from 'react';
import type { FirstWords } from '../i18n/en.ts';
import { Icon } from '../marks/Icon.tsx';
import styles from './NoticeBar.module.css';

interface LostProps {
  readonly text: string;
  /** In a pane's flow, or over what stands there. */
  readonly place: 'pane' | 'header' | 'page' | 'map';
  /** The button that was pressed goes with each attempt. */
  readonly focused: boolean;
  readonly onAgain: () => void;
  readonly onDismiss?: (() => void) | undefined;
}

/** How a fault is told to those who do not see it, and what its buttons are called. */
export const LostContext = createContext<{
  readonly words: FirstWords['frame'];
  readonly onTell: (text: string) => void;
} | null>(null);

/** What did not come, and the way to ask for it again. It stands until that has come. */
export function Lost({ text, place, focused, onAgain, onDismiss }: LostProps) {
  const context = useContext(LostContext);
  const [isAsking, ask] = useTransition();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(
    function giveFocusBack() {
      if (focused && document.activeElement === document.body) button.current?.focus();
    },
    [focused],
  );
  useEffect(
    function tell() {
      context?.onTell(text);
    },
    [context, text],
  );
  return (
    <div className={[styles.notice, styles[place]].filter(Boolean).join(' ')}>
      <p>{text}</p>
      <button
        ref={button}
        type="button"
        aria-disabled={isAsking}
        onClick={() => {
          ask(onAgain);
        }}
      >
        {context?.words.tryAgain}
      </button>
      {onDismiss && (
        <button type="button" aria-label={context?.words.dismiss} onClick={onDismiss}>
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}
