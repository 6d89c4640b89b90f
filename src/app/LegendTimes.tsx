import type { Kind } from '../dataset/dataset.ts';
import type { InWords } from '../i18n/words.ts';
import { LegendBar } from '../marks/LegendBar.tsx';
import { LegendCounts } from '../marks/LegendCounts.tsx';
import { drawing } from '../view/drawing.ts';
import { useStore } from '../view/hooks.ts';
import styles from './Legend.module.css';

interface Props {
  readonly kinds: readonly Kind[];
  readonly isFile: boolean;
}

/** What is drawn on the timeline: an interval for each event, or counts of them. */
export function LegendTimes({ kinds, isFile, words: { legend } }: InWords<Props>) {
  const isCounted = useStore((state) => drawing(state).is === 'bars');
  const hasLonger = useStore((state) => {
    const drawn = drawing(state);
    return drawn.is === 'bars' && drawn.histogram.longer.some((count) => count > 0);
  });
  const colours = kinds.slice(0, 3).map(({ colour }) => colour);
  return (
    <ul role="list" className={styles['bars']}>
      {isCounted ? (
        <>
          <li>
            <LegendCounts colours={colours} />
            <span>{legend.counts}</span>
          </li>
          {hasLonger && (
            <li>
              <LegendCounts colours={[]} />
              <span>{legend.longer}</span>
            </li>
          )}
        </>
      ) : (
        <>
          <Bar kind={kindAt(kinds, 1)} form="within" words={legend.within} />
          <Bar kind={kindAt(kinds, -1)} form="latest" words={legend.latest} />
          <Bar kind={kindAt(kinds, 4)} form="planned" words={legend.planned} />
          {!isFile && <Bar kind={kindAt(kinds, 2)} form="contested" words={legend.contested} />}
        </>
      )}
    </ul>
  );
}

export function kindAt(kinds: readonly Kind[], at: number): Kind | null {
  return kinds.at(at) ?? kinds[0] ?? null;
}

interface BarProps {
  readonly kind: Kind | null;
  readonly form: 'within' | 'latest' | 'planned' | 'contested';
  readonly words: string;
}

function Bar({ kind, form, words }: BarProps) {
  return (
    <li>
      {kind && <LegendBar colour={kind.colour} form={form} />}
      <span>{words}</span>
    </li>
  );
}
