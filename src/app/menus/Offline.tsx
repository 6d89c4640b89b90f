import { useEffect, useState } from 'react';
import type { Words } from '../../i18n/en.ts';
import type { KeptState } from '../offline/messages.ts';
import { keep, rememberWanted, remove, tell } from '../offline/worker.ts';
import styles from './Offline.module.css';

interface Props {
  readonly words: Words;
  readonly root: URL;
  readonly onTell: (text: string) => void;
}

/** Whether the story is kept on this device, and the reader's say in it. */
export function Offline({ words, root, onTell }: Props) {
  const { code, locale, offline } = words;
  const [state, setState] = useState<KeptState | 'none' | 'failed' | null>(null);
  const [isBusy, setBusy] = useState(false);
  useEffect(
    function look() {
      let isHere = true;
      void tell(root, code).then((found) => {
        if (isHere) setState(found ?? 'none');
      });
      return function lookAway() {
        isHere = false;
      };
    },
    [root, code],
  );
  if (state === null) return null;
  const kept = typeof state === 'object' ? state : null;
  const textOf = (said: typeof state) => {
    if (typeof said === 'object') return offline.kept(sizeText(said.bytes, locale));
    return said === 'failed' ? offline.failed : offline.notKept;
  };
  const change = async (): Promise<KeptState | 'none' | 'failed'> => {
    rememberWanted(root, kept === null);
    if (kept === null) return (await keep(root, code)) ?? 'failed';
    await remove(root);
    return 'none';
  };
  return (
    <section className={styles.offline}>
      <h2>{offline.heading}</h2>
      <p>{textOf(state)}</p>
      <button
        type="button"
        aria-disabled={isBusy}
        onClick={() => {
          if (isBusy) return;
          setBusy(true);
          void change()
            .catch(() => 'failed' as const)
            .then((next) => {
              setState(next);
              setBusy(false);
              onTell(textOf(next));
            });
        }}
      >
        {kept ? offline.remove : offline.keep}
      </button>
    </section>
  );
}

function sizeText(bytes: number, locale: string): string {
  const format = { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(locale, format).format(bytes / 1e6);
}
