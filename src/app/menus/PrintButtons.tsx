import { useState } from 'react';
import type { Overview } from '../../map/overview.ts';
import { useStore, useStoreApi } from '../../view/hooks.ts';
import { openEvent } from '../../view/rows.ts';
import { loadBriefing } from '../briefing/load.ts';
import type { Files } from '../files.ts';
import { again } from '../part.ts';
import type { SectionProps } from './section.ts';
import styles from './Share.module.css';

interface Props extends SectionProps {
  readonly files: Files;
  readonly overview: Overview | null;
}

/** Prints what is shown; or the open event alone. */
export function PrintButtons({ words, site, files, overview, onTell }: Props) {
  const { briefing } = words;
  const store = useStoreApi();
  const open = useStore(openEvent);
  const [stage, setStage] = useState<'at rest' | 'under way' | 'failed'>('at rest');
  const print = async (only: number | null) => {
    const isRepeated = stage === 'failed';
    setStage('under way');
    onTell(briefing.wait);
    let printBriefing;
    try {
      const { prepareBriefing } = await (isRepeated ? again(loadBriefing) : loadBriefing());
      printBriefing = await prepareBriefing({ state: store.getState(), words, site, files, overview, only });
    } catch {
      setStage('failed');
      onTell(briefing.failed);
      return;
    }
    setStage('at rest');
    await printBriefing();
  };
  const press = (only: number | null) => {
    if (stage !== 'under way') void print(only);
  };
  return (
    <div className={styles['print']}>
      <button
        type="button"
        aria-disabled={stage === 'under way'}
        onClick={() => {
          press(null);
        }}
      >
        {briefing.print}
      </button>
      {open.is === 'open' && (
        <button
          type="button"
          aria-disabled={stage === 'under way'}
          onClick={() => {
            press(open.row);
          }}
        >
          {briefing.only}
        </button>
      )}
      {stage === 'failed' && <p>{briefing.failed}</p>}
    </div>
  );
}
