import { useRef } from 'react';
import { KeptFiles } from './KeptFiles.tsx';
import { limitsHere } from './limits.ts';
import type { PageProps } from './pageProps.ts';
import styles from './Opening.module.css';

/** Which file: by the device's own dialog; of several that were dropped; of those kept. */
export function Choose({ files, ...parts }: PageProps & { readonly files: readonly File[] | null }) {
  const { told, session } = parts;
  const limits = limitsHere();
  return (
    <div className={styles['body']}>
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
                  <bdi>{file.name}</bdi>
                  <small>{told.size(file.size)}</small>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <FileButton label={told.choose} session={session} />
      <p>{told.orDrop}</p>
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
