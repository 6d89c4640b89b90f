import { useEffect, useRef, useState } from 'react';
import type { OpenedWords } from '../../i18n/opened/index.ts';
import type { PageProps } from './pageProps.ts';
import styles from './Opening.module.css';
import type { WorkProgress } from './session.ts';

interface Props extends PageProps {
  readonly name: string;
  readonly progress: WorkProgress;
  readonly onCancel: () => void;
}

/** A file on its way. */
export function Working({ name, progress, onCancel, ...parts }: Props) {
  return (
    <div className={styles['body']}>
      <p className={styles['stays']}>{parts.told.stays}</p>
      <ProgressBar name={name} progress={progress} {...parts} />
      <p className={styles['acts']}>
        <button type="button" onClick={onCancel}>
          {parts.told.progress.cancel}
        </button>
      </p>
    </div>
  );
}

/** How often it is said how far the work is, in ms. */
const sayEvery = 2000;

interface BarProps extends Pick<PageProps, 'told' | 'onTell'> {
  readonly name: string;
  readonly progress: WorkProgress;
}

export function ProgressBar({ name, progress, told, onTell }: BarProps) {
  const { phase, done, of } = progress;
  const sentence = sentenceOf(progress, told);
  const quiet = useQuiet(progress);
  const last = useRef({ phase: '', at: 0 });
  useEffect(
    function say() {
      const now = performance.now();
      if (last.current.phase === phase && now - last.current.at < sayEvery) return;
      last.current = { phase, at: now };
      onTell(sentence);
    },
    [phase, sentence, onTell],
  );
  return (
    <div className={styles['progress']}>
      <p>
        <bdi>{name}</bdi>
      </p>
      <progress
        aria-label={told.progress.label(name)}
        max={Math.max(1, of)}
        {...(of > 0 && phase !== 'arranging' && quiet === 0 && { value: Math.min(done, of) })}
      />
      <p>{quiet === 0 ? sentence : `${sentence} · ${told.progress.still(quiet)}`}</p>
    </div>
  );
}

/** For how many seconds nothing has been heard: a single record of tens of megabytes keeps its reader busy. */
function useQuiet(progress: WorkProgress): number {
  const [quiet, setQuiet] = useState({ since: progress, seconds: 0 });
  useEffect(
    function countSeconds() {
      const timer = setInterval(() => {
        setQuiet(({ since, seconds }) => ({
          since: progress,
          seconds: since === progress ? seconds + 1 : 1,
        }));
      }, 1000);
      return function stopCounting() {
        clearInterval(timer);
      };
    },
    [progress],
  );
  return quiet.since === progress ? quiet.seconds : 0;
}

function sentenceOf({ phase, rows, done, of }: WorkProgress, told: OpenedWords): string {
  const { progress, size } = told;
  const name = progress.phase[phase];
  switch (phase) {
    case 'fetching':
      return `${name}: ${of > 0 ? progress.bytes(size(done), size(of)) : size(done)}`;
    case 'reading':
      return `${name}: ${progress.read(rows, size(done), size(of))}`;
    case 'surveying':
    case 'compiling':
      return `${name}: ${progress.rows(done, of)}`;
    case 'arranging':
      return name;
  }
}
