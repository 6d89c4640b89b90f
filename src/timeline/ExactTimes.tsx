import { useId, useState } from 'react';
import { axisZone, axisZoneTime, type Clocks } from '../i18n/dates.ts';
import type { Stretch } from '../model/time.ts';
import { useStore, useStoreApi } from '../view/hooks.ts';
import { withWindow } from './change.ts';
import { parseExact, printExact, type ExactDraft, type ExactField, type ExactProblem } from './exact.ts';
import styles from './MoreControls.module.css';

/** The two ends of the window as text, set together. */
export function ExactTimes({ clocks }: { readonly clocks: Clocks }) {
  const { words } = clocks;
  const store = useStoreApi();
  const zone = axisZone(clocks);
  const from = useStore(({ view }) => view.from);
  const to = useStore(({ view }) => view.to);
  const [edited, setEdited] = useState<ExactDraft | null>(null);
  const [problems, setProblems] = useState<readonly ExactProblem[]>([]);
  const hint = useId();
  const printed = printExact({ from, to }, zone);
  const draft = edited ?? printed;
  const set = () => {
    const result = parseExact(draft, zone);
    if (!result.ok) {
      setProblems(result.problems);
      return;
    }
    setProblems([]);
    setEdited(null);
    store.change((view) => withWindow(view, unlessUntouched(result.window, { from, to }, draft, printed)));
  };
  const field = (name: ExactField, label: string, size: number) => (
    <Field
      label={label}
      size={size}
      value={draft[name]}
      hint={hint}
      fault={problems
        .filter((problem) => problem.field === name)
        .map(({ fault }) => words.timeline.faults[fault](draft[name].trim()))
        .join(' ')}
      onChange={(value) => {
        setEdited({ ...draft, [name]: value });
        setProblems(problems.filter((problem) => problem.field !== name));
      }}
    />
  );
  return (
    <form
      className={styles.group}
      noValidate
      aria-label={words.timeline.exact}
      onSubmit={(event) => {
        event.preventDefault();
        set();
      }}
    >
      <p className={styles.legend} aria-hidden="true">
        {words.timeline.exact}
      </p>
      <div className={styles.exact}>
        <span aria-hidden="true">{words.timeline.from}</span>
        {field('fromDate', `${words.timeline.from}, ${words.timeline.date}`, 10)}
        {field('fromTime', `${words.timeline.from}, ${words.timeline.time}`, 5)}
        <span aria-hidden="true">{words.timeline.to}</span>
        {field('toDate', `${words.timeline.to}, ${words.timeline.date}`, 10)}
        {field('toTime', `${words.timeline.to}, ${words.timeline.time}`, 5)}
      </div>
      <p id={hint} className={styles.note}>
        {words.timeline.hint(axisZoneTime(clocks))}
      </p>
      <button type="submit" className={styles.set}>
        {words.timeline.set}
      </button>
    </form>
  );
}

interface FieldProps {
  readonly label: string;
  readonly size: number;
  readonly value: string;
  readonly hint: string;
  /** What is wrong with it, in a sentence; empty if nothing is. */
  readonly fault: string;
  readonly onChange: (value: string) => void;
}

function Field({ label, size, value, hint, fault, onChange }: FieldProps) {
  const id = useId();
  return (
    <span className={styles.field}>
      <input
        type="text"
        size={size}
        value={value}
        aria-label={label}
        aria-invalid={fault !== ''}
        aria-describedby={fault === '' ? hint : `${id} ${hint}`}
        autoComplete="off"
        spellCheck={false}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <span id={id} role="alert" className={styles.fault}>
        {fault}
      </span>
    </span>
  );
}

/** An end whose fields were left as they stood stays what it was, to the minute and in an hour that comes twice. */
function unlessUntouched(read: Stretch, was: Stretch, draft: ExactDraft, printed: ExactDraft): Stretch {
  const sameFrom = draft.fromDate === printed.fromDate && draft.fromTime === printed.fromTime;
  const sameTo = draft.toDate === printed.toDate && draft.toTime === printed.toTime;
  return { from: sameFrom ? was.from : read.from, to: sameTo ? was.to : read.to };
}
