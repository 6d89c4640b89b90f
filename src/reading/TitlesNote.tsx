import type { Group } from '../dataset/days.ts';
import type { FirstWords } from '../i18n/en.ts';
import type { EventHead } from '../model/event.ts';
import { inLanguage } from '../model/text.ts';
import styles from './TitlesNote.module.css';

interface Props {
  readonly groups: readonly Group[];
  readonly heads: readonly EventHead[];
  readonly words: FirstWords;
}

/** Once above a list: which other languages its titles are in, where the page's own has none. */
export function TitlesNote({ groups, heads, words }: Props) {
  const others = new Set<string>();
  for (const { rows } of groups) {
    for (const row of rows) {
      const title = heads[row]?.title;
      if (title && title[words.code] === undefined) others.add(inLanguage(title, words.code).language);
    }
  }
  return others.size > 0 && <p className={styles['note']}>{words.spoken.titles([...others])}</p>;
}
