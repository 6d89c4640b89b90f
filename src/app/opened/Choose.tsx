import { useRef } from 'react';
import { KeptFiles } from './KeptFiles.tsx';
import { shownName } from './fileName.ts';
import { limitsHere } from './limits.ts';
import type { PageProps } from './pageProps.ts';
import styles from './Opening.module.css';

interface Props extends PageProps {
  readonly files: readonly File[] | null;
  /** What was dropped is nothing that can be opened. */
  readonly misses: boolean;
}

/** Which file: by the device's own dialog; of several that were dropped; of those kept. */
export function Choose({ files, misses, ...parts }: Props) {
  const { told, session } = parts;
  const limits = limitsHere();
  return (
    <div className={styles['body']}>
      {misses && <p className={styles['missed']}>{told.dropped}</p>}
      <p className={styles['stays']}>{told.stays}</p>
      {files !== null && (
        <>
          <p>{told.several(files.length)}</p>
          <ul className={styles['several']}>
            {files.map((file, at) => (
              <li key={at}>
                <button
                  type="button"
                  onClick={() => {
                    session.open(file);
                  }}
                >
                  <bdi>{shownName(file.name) || told.unnamed}</bdi>
                  <small>{told.size(file.size)}</small>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <FileButton label={told.choose} session={session} />
      <p className={styles['orDrop']}>{told.orDrop}</p>
      <p className={styles['quiet']}>{told.formats}</p>
      <p className={styles['quiet']}>{told.limits(Math.round(limits.bytes / 1e6), limits.rows)}</p>
      <KeptFiles {...parts} />
    </div>
  );
}

export function FileButton({ label, session }: { readonly label: string } & Pick<PageProps, 'session'>) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <p className={styles['acts']}>
      <button
        type="button"
        data-main=""
        onClick={() => {
          field.current?.click();
        }}
      >
        {label}
      </button>
      <input
        ref={field}
        type="file"
        hidden
        multiple
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // The same file again is a choice too.
          target.value = '';
          const [file, ...others] = files;
          if (file && others.length === 0) session.open(file);
          else if (file) session.turn({ is: 'several', files });
        }}
      />
    </p>
  );
}
