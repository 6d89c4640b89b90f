import { axisZoneTime, windowLine, type Clocks } from '../i18n/dates.ts';
import type { Span } from '../model/time.ts';
import styles from './CountSentence.module.css';

interface CountSentenceProps {
  readonly clocks: Clocks;
  /** The ends as they stand, those of the axis where they are open. */
  readonly window: Span;
  readonly shown: number;
  readonly total: number;
}

/** The one sentence that says what is shown: the window, its clock, how many of how many. */
export function CountSentence({ clocks, window, shown, total }: CountSentenceProps) {
  return (
    <p className={styles['sentence']}>
      <b className={styles['window']}>{windowLine(window, clocks)}</b>
      <span>
        {capital(axisZoneTime(clocks), clocks.words.code)}: <b>{clocks.words.list.count(shown, total)}</b>
      </span>
    </p>
  );
}

function capital(text: string, language: string): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}
