import { useEffect } from 'react';
import type { Dataset } from '../dataset/dataset.ts';
import { fullDate } from '../i18n/dates.ts';
import type { FirstWords } from '../i18n/en.ts';
import { inLanguage } from '../model/text.ts';
import type { OpenEvent } from '../view/rows.ts';

export function useTitle(open: OpenEvent, dataset: Dataset, words: FirstWords): void {
  useEffect(
    function tellTitle() {
      const story = inLanguage(dataset.edition.title, words.code).text;
      const parts =
        open.is === 'open'
          ? [inLanguage(open.head.title, words.code).text, story]
          : open.is === 'unknown'
            ? [unknownTitle(open.id, dataset, words), story]
            : [story];
      document.title = [...parts, 'Dateline'].join(' · ');
    },
    [open, dataset, words],
  );
}

/** Of an id that names no event, or none any more. */
export function unknownTitle(id: string, { withdrawn }: Dataset, words: FirstWords): string {
  const record = withdrawn.find((one) => one.id === id);
  return record
    ? words.frame.withdrawn(fullDate(record.date, words))
    : words.frame.unknownEvent(id.slice(0, 80));
}
