import { useEffect } from 'react';
import type { Dataset } from '../dataset/dataset.ts';
import type { Words } from '../i18n/en.ts';
import { inLanguage } from '../model/text.ts';
import type { OpenEvent } from '../view/rows.ts';

export function useTitle(open: OpenEvent, dataset: Dataset, words: Words): void {
  useEffect(
    function tellTitle() {
      const story = inLanguage(dataset.edition.title, words.code).text;
      const parts =
        open.is === 'open'
          ? [inLanguage(open.head.title, words.code).text, story]
          : open.is === 'unknown'
            ? [words.frame.unknownEvent(open.id), story]
            : [story];
      document.title = [...parts, 'Dateline'].join(' · ');
    },
    [open, dataset, words],
  );
}
