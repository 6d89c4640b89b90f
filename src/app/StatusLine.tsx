import { useCallback, useEffect, useMemo, useState } from 'react';
import { axisZoneTime, clocksOf } from '../i18n/dates.ts';
import type { FirstWords } from '../i18n/en.ts';
import type { Zone } from '../model/time.ts';
import { windowText } from '../timeline/windowText.ts';
import { useStore } from '../view/hooks.ts';
import { windowOf } from '../view/rows.ts';
import { counts, hasNoTime } from '../view/select.ts';
import type { Told } from './told.ts';

/** No two messages within half a second, though one is heard only when it has been drawn. */
const quietMs = 600;

interface Props {
  readonly words: FirstWords;
  readonly readerZone: Zone | null;
  readonly told: Told;
  /** The first so many of the texts have been said. */
  readonly onSaid: (count: number) => void;
}

/**
 * One polite line, half a second after the last change: what is shown, and what the page did by itself. What it says next
 * takes the place of what it said, so all that is told meanwhile is said together.
 */
export function StatusLine({ words, readerZone, told, onSaid }: Props) {
  const window = useStore(windowOf);
  const { shown, total } = useStore(counts);
  const edition = useStore((state) => state.dataset.edition);
  const isTimeless = useStore(hasNoTime);
  const clock = useStore((state) => state.view.clock);
  const notice = useStore((state) => state.notice);
  const clocks = useMemo(
    () => clocksOf(edition, words, clock, readerZone),
    [edition, words, clock, readerZone],
  );
  // Put into words only when it is said: the window moves on before that most of the time.
  const sentenceNow = useCallback(() => {
    const count = words.list.count(shown, total);
    if (isTimeless) return count;
    return words.frame.statusShown(
      count,
      words.time.moment(windowText(window, clocks), axisZoneTime(clocks)),
    );
  }, [words, shown, total, isTimeless, window, clocks]);
  const [line, setLine] = useState({
    said: '',
    shown: '',
    of: null as typeof sentenceNow | null,
    notice: null as typeof notice,
  });
  useEffect(
    function say() {
      const { texts, since } = told;
      const newly = notice && notice !== line.notice ? [notice.text] : [];
      if (texts.length === 0 && newly.length === 0 && sentenceNow === line.of) return;
      // While the story plays, what is shown changes all the time; what was told does not wait for its end.
      const delay = texts.length === 0 ? quietMs : since + quietMs - performance.now();
      let timer: ReturnType<typeof setTimeout>;
      const speak = () => {
        // While a hand is on the timeline, its thumbs tell their values.
        if (document.querySelector('[data-dragging]')) {
          timer = setTimeout(speak, quietMs);
          return;
        }
        const sentence = sentenceNow();
        const isNews = newly.length > 0 || sentence !== line.shown;
        const heard = { shown: sentence, of: sentenceNow, notice };
        const next = [...texts, ...newly, ...(isNews ? [sentence] : [])].join(' ');
        // The same words are said again.
        setLine(({ said }) => ({
          said: next === '' ? said : said === next ? `${next}\u00a0` : next,
          ...heard,
        }));
        onSaid(texts.length);
      };
      timer = setTimeout(speak, delay);
      return function keepQuiet() {
        clearTimeout(timer);
      };
    },
    [sentenceNow, notice, told, line.shown, line.of, line.notice, onSaid],
  );
  return (
    <p role="status" className="visually-hidden">
      {line.said}
    </p>
  );
}
