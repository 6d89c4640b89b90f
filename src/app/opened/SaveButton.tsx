import { useState } from 'react';
import { saveFile } from '../menus/saveFile.ts';
import type { PageProps } from './pageProps.ts';
import styles from './Opening.module.css';

interface Props extends Pick<PageProps, 'told' | 'onTell'> {
  readonly label: string;
  readonly name: string;
  /** A media type. */
  readonly type: string;
  readonly make: () => Promise<Uint8Array<ArrayBuffer>>;
}

/** Makes a file and saves it, and says what came of it. */
export function SaveButton({ told, onTell, label, name, type, make }: Props) {
  const [hasFailed, setFailed] = useState(false);
  const put = async () => {
    try {
      saveFile(await make(), type, name);
      setFailed(false);
      onTell(told.save.saved(name));
    } catch {
      setFailed(true);
      onTell(told.refusal.failed);
    }
  };
  return (
    <>
      <p className={styles['acts']}>
        <button type="button" onClick={() => void put()}>
          {label}
        </button>
      </p>
      {hasFailed && <p>{told.refusal.failed}</p>}
    </>
  );
}
