import { useEffect, useId, useRef, useState } from 'react';
import { axisZone, axisZoneTime, type Clocks } from '../i18n/dates.ts';
import type { Words } from '../i18n/words.ts';
import type { Stretch } from '../model/time.ts';
import { useStore, useStoreApi } from '../view/hooks.ts';
import { withWindow } from './change.ts';
import { parseExact, printExact, type ExactDraft, type ExactField, type ExactProblem } from './exact.ts';
import styles from './MoreControls.module.css';

/** What was typed over a window, and not set. */
export interface Typed extends Stretch {
  readonly draft: ExactDraft;
}

/** The form may go and come back: what was typed stays, for as long as the window does. */
export interface TypedTimes {
  readonly typed: Typed | null;
  readonly onTyped: (typed: Typed | null) => void;
}

/** The two ends of the window as text, set together. */
export function ExactTimes({ clocks, typed, onTyped }: TypedTimes & { readonly clocks: Clocks<Words> }) {
  const { words } = clocks;
  const store = useStoreApi();
  const zone = axisZone(clocks);
  const from = useStore(({ view }) => view.from);
  const to = useStore(({ view }) => view.to);
  const isKept = typed?.from === from && typed.to === to;
  const [edited, setEdited] = useState(isKept ? typed.draft : null);
  const [problems, setProblems] = useState<readonly ExactProblem[]>([]);
  /** How often what was to be set was refused. */
  const [refusals, setRefusals] = useState(0);
  const hint = useId();
  const form = useRef<HTMLFormElement>(null);
  const printed = printExact({ from, to }, zone);
  const draft = edited ?? printed;
  useEffect(
    // The field that has the focus is read out with what is wrong with it: no other message is needed, nor in its way.
    function leadToFault() {
      if (refusals > 0) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
    },
    [refusals],
  );
  const set = () => {
    const result = parseExact(draft, zone);
    if (!result.ok) {
      setProblems(result.problems);
      setRefusals(refusals + 1);
      return;
    }
    setProblems([]);
    setEdited(null);
    onTyped(null);
    store.change((view) => withWindow(view, unlessUntouched(result.window, { from, to }, draft, printed)));
  };
  const end = (label: string, open: string, date: ExactField, time: ExactField) => (
    <End
      label={label}
      open={open}
      words={words}
      draft={draft}
      fields={{ date, time }}
      hint={hint}
      problems={problems}
      onChange={(name, value) => {
        const next = { ...draft, [name]: value };
        setEdited(next);
        onTyped({ draft: next, from, to });
        setProblems(problems.filter(({ field }) => field !== name));
      }}
    />
  );
  return (
    <form
      ref={form}
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
        <span aria-hidden="true" className={styles.corner} />
        <span aria-hidden="true">{words.timeline.date}</span>
        <span aria-hidden="true">{words.timeline.time}</span>
        {end(words.timeline.from, words.timeline.earliest, 'fromDate', 'fromTime')}
        {end(words.timeline.to, words.timeline.latest, 'toDate', 'toTime')}
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

interface EndProps {
  readonly label: string;
  /** What it is when left empty. */
  readonly open: string;
  readonly words: Words;
  readonly draft: ExactDraft;
  readonly fields: { readonly date: ExactField; readonly time: ExactField };
  readonly hint: string;
  readonly problems: readonly ExactProblem[];
  readonly onChange: (field: ExactField, value: string) => void;
}

/** Date and time of one end, and below them what is wrong with either. */
function End({ label, open, words, draft, fields, hint, problems, onChange }: EndProps) {
  const id = useId();
  const faults = problems.filter(({ field }) => field === fields.date || field === fields.time);
  return (
    <>
      <span aria-hidden="true" className={styles.end}>
        {label}
      </span>
      {(['date', 'time'] as const).map((part) => {
        const name = fields[part];
        const faulty = faults.some(({ field }) => field === name);
        return (
          <input
            key={part}
            type="text"
            dir="ltr"
            placeholder={part === 'date' ? open : '––:––'}
            value={draft[name]}
            aria-label={words.said.list([label, words.timeline[part]])}
            aria-invalid={faulty}
            aria-describedby={faulty ? `${id} ${hint}` : hint}
            autoComplete="off"
            spellCheck={false}
            onChange={({ currentTarget }) => onChange(name, currentTarget.value)}
          />
        );
      })}
      <p id={id} className={styles.fault}>
        {faults.map(({ field, fault }) => words.timeline.faults[fault](draft[field].trim())).join(' ')}
      </p>
    </>
  );
}

/** An end whose fields were left as they stood stays what it was, to the minute and in an hour that comes twice. */
function unlessUntouched(read: Stretch, was: Stretch, draft: ExactDraft, printed: ExactDraft): Stretch {
  const sameFrom = draft.fromDate === printed.fromDate && draft.fromTime === printed.fromTime;
  const sameTo = draft.toDate === printed.toDate && draft.toTime === printed.toTime;
  return { from: sameFrom ? was.from : read.from, to: sameTo ? was.to : read.to };
}
