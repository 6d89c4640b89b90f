import { useState } from 'react';
import type { Words } from '../../i18n/en.ts';
import styles from './ShareMenu.module.css';

export interface Shareable {
  readonly label: string;
  readonly meaning: string;
  readonly href: string;
  readonly title: string;
  /** The attribution sentence. */
  readonly text: string;
}

interface Props {
  readonly links: readonly Shareable[];
  readonly words: Words;
  readonly onTell: (text: string) => void;
}

/** Links to send: each can be copied, handed to the device's own sheet where there is one, or selected by hand. */
export function ShareMenu({ links, words, onTell }: Props) {
  return (
    <>
      {links.map((link) => (
        <ShareLink key={link.label} link={link} words={words} onTell={onTell} />
      ))}
    </>
  );
}

function ShareLink({ link, words, onTell }: { link: Shareable; words: Words; onTell: Props['onTell'] }) {
  const [copied, setCopied] = useState<'no' | 'yes' | 'refused'>('no');
  const [field, setField] = useState<HTMLInputElement | null>(null);
  const copy = () => {
    const byHand = () => {
      field?.select();
      setCopied('refused');
      onTell(words.frame.copyByHand);
    };
    if (!('clipboard' in navigator)) {
      byHand();
      return;
    }
    navigator.clipboard.writeText(link.href).then(() => {
      setCopied('yes');
      onTell(words.frame.copied);
    }, byHand);
  };
  const share = () => {
    navigator.share({ title: link.title, text: link.text, url: link.href }).catch((error: unknown) => {
      // The reader closed the sheet: that is an answer, not a failure.
      if (!(error instanceof DOMException && error.name === 'AbortError')) copy();
    });
  };
  return (
    <section>
      <h2>{link.label}</h2>
      <p>{link.meaning}</p>
      <div className={styles.row}>
        <input
          ref={setField}
          type="text"
          readOnly
          value={link.href}
          aria-label={link.label}
          onFocus={(event) => {
            event.target.select();
          }}
        />
        <button type="button" onClick={copy}>
          {copied === 'yes' ? words.frame.copiedShort : words.frame.copy}
        </button>
        {'share' in navigator && (
          <button type="button" onClick={share}>
            {words.frame.send}
          </button>
        )}
      </div>
      {copied === 'refused' && <p>{words.frame.copyByHand}</p>}
    </section>
  );
}
