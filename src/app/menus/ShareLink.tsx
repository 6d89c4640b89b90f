import { useId } from 'react';
import type { Words } from '../../i18n/words.ts';
import { marksOf } from '../../i18n/said.ts';
import type { SharedLink } from './links.ts';
import styles from './Share.module.css';
import { selectAll, useCopying } from './useCopying.ts';

interface Props {
  readonly link: SharedLink;
  readonly words: Words;
  readonly onTell: (text: string) => void;
}

/** A link to send, by the device's own sheet where there is one; copied; or selected, to be copied by hand. */
export function ShareLink({ link, words, onTell }: Props) {
  const { field, copied, refused, copy } = useCopying<HTMLInputElement>({ words, onTell });
  const headingId = useId();
  const { share } = words;
  const { href, title, sentence, text } = link;
  const withText = [title.text, sentence, href].filter((line) => line !== null).join('\n');
  const message = { title: title.text, text, url: href };
  const canSend = 'share' in navigator && (!('canShare' in navigator) || navigator.canShare(message));

  const send = () => {
    navigator.share(message).catch((error: unknown) => {
      // The reader closed the sheet: that is an answer, not a failure.
      if (!(error instanceof DOMException && error.name === 'AbortError')) copy(href, share.copied);
    });
  };

  return (
    <div className={styles['link']} role="group" aria-labelledby={headingId}>
      <h2 id={headingId}>{share[link.of]}</h2>
      {link.of === 'view' && <p>{share.viewMeans}</p>}
      <blockquote>
        <p {...marksOf(title.language, words.code)}>{title.text}</p>
        {sentence !== null && <p>{sentence}</p>}
      </blockquote>
      <input
        ref={field}
        type="text"
        readOnly
        dir="ltr"
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
        <button type="button" onClick={() => copy(href, share.copied)}>
          {copied === href ? words.menu.copiedShort : words.menu.copy}
        </button>
        <button type="button" onClick={() => copy(withText, share.copiedWithText)}>
          {copied === withText ? words.menu.copiedShort : share.withText}
        </button>
      </div>
      {(refused === href || refused === withText) && <p>{share.byHand}</p>}
    </div>
  );
}
