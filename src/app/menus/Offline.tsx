import { useEffect, useState } from 'react';
import type { Words } from '../../i18n/words.ts';
import type { KeptState } from '../offline/messages.ts';
import { keep, rememberWanted, remove, takerOf, tell } from '../offline/worker.ts';
import styles from './Offline.module.css';

interface Props {
  readonly words: Words;
  readonly root: URL;
  readonly onTell: (text: string) => void;
}

type Unkept = 'keeping' | 'none' | 'failed';

/** Whether the story is kept on this device, and the reader's say in it. */
export function Offline({ words, root, onTell }: Props) {
  const { code, locale, offline } = words;
  const [state, setState] = useState<KeptState | Unkept | null>(null);
  const [isBusy, setBusy] = useState(false);
  useEffect(
    function look() {
      const leaving = new AbortController();
      const { signal } = leaving;
      const lookAgain = () => {
        void found();
      };
      const found = async () => {
        const kept = await tell(root, code);
        const taker = kept === null ? await takerOf(root) : null;
        if (signal.aborted) return;
        const unkept = taker ? 'keeping' : 'none';
        // What the reader asked for and did not get stays said.
        setState((said) => kept ?? (said === 'failed' && !taker ? said : unkept));
        taker?.addEventListener('statechange', lookAgain, { once: true, signal });
      };
      navigator.serviceWorker.addEventListener('controllerchange', lookAgain, { signal });
      lookAgain();
      return function lookAway() {
        leaving.abort();
      };
    },
    [root, code],
  );
  if (state === null) return null;
  const kept = typeof state === 'object' ? state : null;
  const texts = { keeping: offline.keeping, none: offline.notKept, failed: offline.failed };
  const textOf = (said: typeof state) =>
    typeof said === 'object' ? offline.kept(sizeText(said.bytes, locale)) : texts[said];
  const change = async (): Promise<KeptState | Unkept> => {
    rememberWanted(root, kept === null);
    if (kept === null) {
      setState('keeping');
      return (await keep(root, code)) ?? 'failed';
    }
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
