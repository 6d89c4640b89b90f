import { isolated } from '../../i18n/isolated.ts';
import { FileButton } from './Choose.tsx';
import type { PageProps } from './draft.ts';
import styles from './Opening.module.css';
import type { Why } from './session.ts';

/** Why a file is not opened, and the way out. */
export function Refused({
  told,
  session,
  name,
  why,
}: PageProps & { readonly name: string; readonly why: Why }) {
  const { refusal } = told;
  return (
    <div className={styles['body']} role="alert">
      <h3>{refusal.heading(isolated(name))}</h3>
      {why === null ? (
        <p>{refusal.failed}</p>
      ) : typeof why === 'string' ? (
        <p>{why}</p>
      ) : (
        <>
          <p>{refusal.is[why.is]}</p>
          {why.found !== '' && (
            <figure className={styles['found']}>
              <figcaption>
                {refusal.found}
                {why.line !== null && ` ${refusal.line(why.line)}`}
              </figcaption>
              <code dir="auto">{why.found}</code>
            </figure>
          )}
        </>
      )}
      <FileButton label={refusal.another} session={session} />
    </div>
  );
}
