import { useEffect, useState } from 'react';
import { forget, type KeptFile, listKept, watchKept } from './keep.ts';
import { openKept } from './openKept.ts';
import type { PageProps } from './pageProps.ts';
import styles from './Opening.module.css';

/** The files that this browser keeps; nothing where it keeps none. */
export function KeptFiles({ words, told, session, onTell }: PageProps) {
  const [files, setFiles] = useState<readonly KeptFile[]>([]);
  /** The one that could not be removed. */
  const [left, setLeft] = useState<string | null>(null);
  useEffect(function list() {
    let isWanted = true;
    const read = () => {
      void listKept().then((found) => {
        if (isWanted) setFiles(found);
      });
    };
    read();
    const unwatch = watchKept(read);
    return function forgetList() {
      isWanted = false;
      unwatch();
    };
  }, []);
  if (files.length === 0) return null;
  const dates = new Intl.DateTimeFormat(words.locale, { dateStyle: 'medium' });
  return (
    <section>
      <h3>{told.kept.heading}</h3>
      <ul className={styles['kept']}>
        {files.map((file) => (
          <li key={file.key}>
            <p>
              <bdi>{file.name}</bdi>
              <small>{told.kept.of(file.rows, told.size(file.size), dates.format(file.at))}</small>
            </p>
            <button
              type="button"
              aria-label={`${told.kept.open}: ${file.name}`}
              onClick={() => {
                void openKept(file.key, session, told);
              }}
            >
              {told.kept.open}
            </button>
            <button
              type="button"
              aria-label={`${told.save.remove}: ${file.name}`}
              onClick={() => {
                void forget(file.key).then((isGone) => {
                  setLeft(isGone ? null : file.key);
                  if (isGone) setFiles((before) => before.filter(({ key }) => key !== file.key));
                  onTell(isGone ? told.save.removed : told.save.notRemoved);
                });
              }}
            >
              {told.save.remove}
            </button>
            {left === file.key && <p>{told.save.notRemoved}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
