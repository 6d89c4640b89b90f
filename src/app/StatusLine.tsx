import { useEffect, useMemo, useState } from 'react';
import { clocksOf, longMoment } from '../i18n/dates.ts';
import type { Words } from '../i18n/en.ts';
import type { Zone } from '../model/time.ts';
import { useStore } from '../view/hooks.ts';
import { thumbValues } from '../view/select.ts';

const quietMs = 500;

interface Props {
  readonly words: Words;
  readonly readerZone: Zone | null;
  /** What the page has just done, to be said once. */
  readonly told: string;
}

/** One polite sentence, half a second after the last change: what is shown, and what the page did by itself. */
export function StatusLine({ words, readerZone, told }: Props) {
  const { from, to, shown, total } = useStore(thumbValues);
  const edition = useStore((state) => state.dataset.edition);
  const clock = useStore((state) => state.view.clock);
  const notice = useStore((state) => state.notice);
  const clocks = useMemo(
    () => clocksOf(edition, words, clock, readerZone),
    [edition, words, clock, readerZone],
  );
  const count = words.list.count(shown, total);
  const sentence = words.frame.statusShown(count, longMoment(from, clocks), longMoment(to, clocks));
  const text = [told, notice?.text ?? '', sentence].filter((part) => part !== '').join(' ');
  const [said, setSaid] = useState('');
  useEffect(
    function sayLater() {
      const timer = setTimeout(() => {
        setSaid(text);
      }, quietMs);
      return function sayNothing() {
        clearTimeout(timer);
      };
    },
    [text],
  );
  return (
    <p role="status" className="visually-hidden">
      {said}
    </p>
  );
}
