import { amongWords, plainName } from './fileName.ts';
import { useEffect, useState } from 'react';
import { useStore as useZustand } from 'zustand';
import { DatasetFolder } from './DatasetFolder.tsx';
import { forget, keep, listKept, type NotKept } from './keep.ts';
import type { PageProps } from './pageProps.ts';
import styles from './Opening.module.css';
import { SaveButton } from './SaveButton.tsx';
import type { Session } from './session.ts';

/** Keeping the file in this browser, and taking it along. */
export function Save(props: PageProps) {
  const { told, session } = props;
  const shown = useZustand(session, (state) => state.shown);
  if (!shown) return null;
  const { save } = told;
  const { read, compiled } = shown;
  return (
    <div className={styles['body']}>
      <Keep {...props} />
      <DatasetFolder {...props} />
      <Compiled {...props} />
      <section>
        <h3>{save.link}</h3>
        <p>{save.linkMeans(amongWords(read.name), compiled.table.length)}</p>
      </section>
      <section>
        <h3>{save.publish}</h3>
        <ol className={styles['steps']}>
          {save.publishSteps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
    </div>
  );
}

function Keep({ told, session, onTell }: PageProps) {
  const shown = useZustand(session, (state) => state.shown);
  const [stage, setStage] = useState<'at rest' | 'under way' | 'notRemoved' | NotKept>('at rest');
  const { save } = told;
  const [bytes, setBytes] = useState<number | null>(null);
  const keptKey = shown?.keptAs ?? null;
  useEffect(
    function measure() {
      let isWanted = true;
      lengthOf(session, keptKey).then(
        (length) => {
          if (isWanted) setBytes(length);
        },
        () => undefined,
      );
      return function leaveIt() {
        isWanted = false;
      };
    },
    [session, keptKey],
  );
  if (!shown) return null;
  const { read, compiled, keptAs } = shown;
  const size = bytes === null ? '…' : told.size(bytes);
  const put = async () => {
    setStage('under way');
    const result = await session.pack().then(
      (bytes) => keep(bytes, { name: read.name, rows: compiled.table.length, fileSize: read.size }),
      (): NotKept => 'refused',
    );
    if (typeof result === 'string') {
      setStage(result);
      onTell(save[result]);
      return;
    }
    setStage('at rest');
    if (session.keep(shown, result.key)) onTell(save.isKept);
  };
  return (
    <section>
      <h3>{save.keep}</h3>
      <p>{keptAs === null ? save.keepMeans(size) : save.keptMeans(size)}</p>
      <p className={styles['acts']}>
        {keptAs === null ? (
          <button
            type="button"
            aria-disabled={stage === 'under way'}
            onClick={() => {
              if (stage !== 'under way') void put();
            }}
          >
            {stage === 'under way' ? save.keeping : save.keep}
          </button>
        ) : (
          <button
            type="button"
            onClick={() => {
              void forget(keptAs).then((isGone) => {
                setStage(isGone ? 'at rest' : 'notRemoved');
                if (isGone) session.keep(shown, null);
                onTell(isGone ? save.removed : save.notRemoved);
              });
            }}
          >
            {save.remove}
          </button>
        )}
      </p>
      {stage !== 'at rest' && stage !== 'under way' && <p>{save[stage]}</p>}
    </section>
  );
}

/** In bytes: as it is kept, or would be. */
async function lengthOf(session: Session, keptAs: string | null): Promise<number> {
  const kept = keptAs === null ? null : (await listKept()).find(({ key }) => key === keptAs);
  return kept?.size ?? session.packedLength();
}

function Compiled({ told, session, onTell }: PageProps) {
  const shown = useZustand(session, (state) => state.shown);
  const { save } = told;
  if (!shown) return null;
  return (
    <section>
      <h3>{save.compiled}</h3>
      <p>{save.compiledMeans}</p>
      <SaveButton
        told={told}
        onTell={onTell}
        label={save.compiled}
        name={`${plainName(shown.read.name)}.dateline`}
        type="application/octet-stream"
        make={() => session.pack()}
      />
    </section>
  );
}
