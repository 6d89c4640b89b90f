import { useEffect, useMemo, useState } from 'react';
import { clocksOf, longMoment } from '../i18n/dates.ts';
import type { Words } from '../i18n/en.ts';
import type { Zone } from '../model/time.ts';
import { useStore } from '../view/hooks.ts';
import { windowOf } from '../view/rows.ts';
import { counts } from '../view/select.ts';

const quietMs = 500;

interface Props {
  readonly words: Words;
  readonly readerZone: Zone | null;
  /** What the page has just done, to be said once. */
  readonly told: { readonly text: string; readonly serial: number };
}

/** One polite sentence, half a second after the last change: what is shown, and what the page did by itself. */
export function StatusLine({ words, readerZone, told }: Props) {
  const { from, to } = useStore(windowOf);
  const { shown, total } = useStore(counts);
  const edition = useStore((state) => state.dataset.edition);
  const clock = useStore((state) => state.view.clock);
  const notice = useStore((state) => state.notice);
  const clocks = useMemo(
    () => clocksOf(edition, words, clock, readerZone),
    [edition, words, clock, readerZone],
  );
  const count = words.list.count(shown, total);
  const start = from === null ? words.timeline.earliest : longMoment(from, clocks);
  const end = to === null ? words.timeline.latest : longMoment(to, clocks);
  const sentence = words.frame.statusShown(count, start, end);
  const text = [notice?.text ?? '', sentence].filter((part) => part !== '').join(' ');
  const [said, setSaid] = useState('');
  useEffect(
    function sayShown() {
      const timer = setTimeout(() => {
        setSaid(text);
      }, quietMs);
      return function keepQuiet() {
        clearTimeout(timer);
      };
    },
    [text],
  );
  useEffect(
    function sayDone() {
      if (told.serial === 0) return;
      // The number of spaces differs each time: the same words are said again.
      const timer = setTimeout(() => {
        setSaid(told.text + '\u00a0'.repeat(told.serial % 2));
      });
      return function keepQuiet() {
        clearTimeout(timer);
      };
    },
    [told],
  );
  return (
    <p role="status" className="visually-hidden">
      {said}
    </p>
  );
}
