import type { Group } from '../dataset/days.ts';
import type { FirstWords } from '../i18n/en.ts';
import type { EventHead } from '../model/event.ts';
import type { Rows } from '../model/rows.ts';
import { inLanguage } from '../model/text.ts';
import styles from './TitlesNote.module.css';

interface Props {
  readonly languages: readonly string[];
  readonly words: FirstWords;
}

/** Once above a list: which other languages its titles are in. */
export function TitlesNote({ languages, words }: Props) {
  return languages.length > 0 && <p className={styles['note']}>{words.spoken.titles(languages)}</p>;
}

/** The languages of a list's titles where none is in the page's own; of what is mixed none, as each row says its own. */
export function titlesIn(
  groups: readonly Group[],
  heads: Rows<EventHead>,
  { code }: FirstWords,
): readonly string[] {
  const languages = new Set<string>();
  for (const { rows } of groups) {
    for (const row of rows) {
      const title = heads.at(row)?.title;
      if (title) languages.add(inLanguage(title, code).language);
    }
  }
  languages.delete('und');
  return languages.has(code) ? [] : [...languages];
}
