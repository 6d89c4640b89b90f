import { fileAt, linkOf } from './fetching.ts';
import type { PageProps } from './pageProps.ts';
import styles from './Opening.module.css';

interface Props extends PageProps {
  readonly url: string;
  readonly onLeave: () => void;
}

/** A link asks for a file somewhere: nothing is asked for before the reader says so. */
export function LinkAsked({ told, session, url, onLeave }: Props) {
  const { url: said } = told;
  const link = linkOf(url, document);
  if (link.is !== 'own' && link.is !== 'allowed')
    return (
      <div className={styles['body']}>
        <p>{link.is === 'elsewhere' ? said.refused(link.url.host) : said[link.is]}</p>
        {link.is === 'elsewhere' && (
          <p className={styles['found']}>
            <code dir="ltr">{link.url.href}</code>
          </p>
        )}
        <p className={styles['acts']}>
          <button
            type="button"
            onClick={() => {
              session.turn({ is: 'choose' });
            }}
          >
            {told.choose}
          </button>
        </p>
      </div>
    );
  const { host } = link.url;
  return (
    <div className={styles['body']}>
      <p>{link.is === 'own' ? said.asksOwn : said.asks(host)}</p>
      <p className={styles['found']}>
        <code dir="ltr">{`${host}${link.url.pathname}${link.url.search}`}</code>
      </p>
      <p className={styles['stays']}>{said.thenStays}</p>
      <p className={styles['acts']}>
        <button
          type="button"
          data-main=""
          onClick={() => {
            void fileAt(link.url, session, told);
          }}
        >
          {said.fetch}
        </button>
        <button type="button" onClick={onLeave}>
          {said.leave}
        </button>
      </p>
    </div>
  );
}
