import { useId, useRef, useState } from 'react';
import type { Words } from '../../i18n/en.ts';
import type { SharedLink } from './links.ts';
import styles from './Share.module.css';

interface Props {
  readonly link: SharedLink;
  readonly words: Words;
  readonly onTell: (text: string) => void;
}

/** A link to send, by the device's own sheet where there is one; copied; or selected, to be copied by hand. */
export function ShareLink({ link, words, onTell }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const headingId = useId();
  const [copied, setCopied] = useState<'link' | 'text' | 'refused' | null>(null);
  const { share } = words;
  const { href, title, sentence, text } = link;
  const message = { title: title.text, text, url: href };
  const canSend = 'share' in navigator && (!('canShare' in navigator) || navigator.canShare(message));

  const copy = (what: 'link' | 'text') => {
    const byHand = () => {
      if (field.current) selectAll(field.current);
      field.current?.focus();
      setCopied('refused');
      onTell(share.byHand);
    };
    if (!('clipboard' in navigator)) {
      byHand();
      return;
    }
    const lines = what === 'link' ? [href] : [title.text, sentence, href].filter((line) => line !== null);
    navigator.clipboard.writeText(lines.join('\n')).then(() => {
      setCopied(what);
      onTell(what === 'link' ? share.copied : share.copiedWithText);
    }, byHand);
  };
  const send = () => {
    navigator.share(message).catch((error: unknown) => {
      // The reader closed the sheet: that is an answer, not a failure.
      if (!(error instanceof DOMException && error.name === 'AbortError')) copy('link');
    });
  };

  return (
    <div className={styles['link']} role="group" aria-labelledby={headingId}>
      <h2 id={headingId}>{share[link.of]}</h2>
      {link.of === 'view' && <p>{share.viewMeans}</p>}
      <blockquote>
        <p lang={title.language === words.code ? undefined : title.language}>{title.text}</p>
        {sentence !== null && <p>{sentence}</p>}
      </blockquote>
      <input
        ref={field}
        type="text"
        readOnly
        value={href}
        aria-label={share[link.of]}
        onFocus={(event) => {
          selectAll(event.target);
        }}
      />
      <div className={styles['acts']}>
        {canSend && (
          <button type="button" onClick={send}>
            {share.send}
          </button>
        )}
        <button type="button" onClick={() => copy('link')}>
          {copied === 'link' ? words.frame.copiedShort : words.frame.copy}
        </button>
        <button type="button" onClick={() => copy('text')}>
          {copied === 'text' ? words.frame.copiedShort : share.withText}
        </button>
      </div>
      {copied === 'refused' && <p>{share.byHand}</p>}
    </div>
  );
}

/** Its start stays in view, which a browser leaves for the selection's end. */
function selectAll(field: HTMLInputElement): void {
  field.select();
  requestAnimationFrame(() => {
    field.scrollLeft = 0;
  });
}
