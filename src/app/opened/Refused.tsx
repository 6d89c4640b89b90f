import { amongWords } from './fileName.ts';
import type { Refusal } from '../../formats/open/carrier.ts';
import type { OpenedWords } from '../../i18n/opened/index.ts';
import { FileButton } from './Choose.tsx';
import { limitsHere } from './limits.ts';
import type { PageProps } from './pageProps.ts';
import styles from './Opening.module.css';
import type { Why } from './session.ts';

/** Why a file is not opened, and the way out. */
export function Refused({
  told,
  session,
  name,
  why,
  size,
}: PageProps & { readonly name: string; readonly why: Why; readonly size: number | null }) {
  const { refusal } = told;
  const limits = limitsHere();
  return (
    <div className={styles['body']} role="alert">
      <h3>{refusal.heading(amongWords(name))}</h3>
      {why === null ? (
        <p>{refusal.failed}</p>
      ) : typeof why === 'string' ? (
        <p>{why}</p>
      ) : (
        <>
          <p>{wayOut(why, refusal)}</p>
          {(why.is === 'too-large' || why.is === 'too-many-rows') && (
            <p>
              {size !== null && `${refusal.size(told.size(size))} `}
              {told.limits(Math.round(limits.bytes / 1e6), limits.rows)}
            </p>
          )}
          {why.found !== '' && !isSaid(why, refusal) && (
            <figure className={styles['found']}>
              <figcaption>
                {refusal.found}
                {why.line !== null && ` ${refusal.line(why.line)}`}
              </figcaption>
              {why.is === 'broken' && why.found === 'ZIP' ? (
                <span>{refusal.zip}</span>
              ) : (
                <code dir="auto">{why.found}</code>
              )}
            </figure>
          )}
        </>
      )}
      <FileButton label={refusal.another} session={session} />
    </div>
  );
}

/** Whether the way out names what was found there. */
function isSaid({ is, found }: Refusal, { ways }: OpenedWords['refusal']): boolean {
  return is === 'unknown-format' && Object.hasOwn(ways, found);
}

/** Of what is known by name, how to save it as what is read. */
function wayOut({ is, found }: Refusal, { is: ways, ways: byFormat }: OpenedWords['refusal']): string {
  const isNamed = is === 'unknown-format' || is === 'no-table' || is === 'binary';
  if (is === 'broken' && /^\/[/*]/.test(found)) return byFormat['JSON5'] ?? ways[is];
  const format = is === 'no-table' && /\.(?:zip|gz)$/i.test(found) ? 'ZIP' : found;
  const known = isNamed && Object.hasOwn(byFormat, format) ? byFormat[format] : undefined;
  return known ?? ways[is];
}
