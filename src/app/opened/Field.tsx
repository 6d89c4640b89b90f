import { type ReactNode, useId, useState } from 'react';
import type { ColumnIndex } from '../../model/mapping.ts';
import type { DraftProps } from './pageProps.ts';
import styles from './Opening.module.css';
import { samplesOf } from './samples.ts';
import type { FieldShown } from './takenFor.ts';

interface ColumnFieldProps extends Pick<DraftProps, 'told' | 'draft'> {
  readonly label: string;
  readonly of?: FieldShown | undefined;
  readonly value: ColumnIndex | null;
  readonly onChange: (column: ColumnIndex | null) => void;
}

/** Of more than these all stand in a choice once somebody comes to it: a dozen choices of thousands each take seconds. */
const mostColumns = 100;
const mostWays = 1000;

function useOptions(count: number, most: number): readonly [isWanted: boolean, want: () => void] {
  const [isWanted, setWanted] = useState(count <= most);
  return [
    isWanted,
    () => {
      setWanted(true);
    },
  ];
}

/** A column out of all, or none. */
export function ColumnField({ told, draft, label, of, value, onChange }: ColumnFieldProps) {
  const { columns: said } = told;
  const { columns } = draft.table;
  const [isWanted, want] = useOptions(columns.length, mostColumns);
  const offered = isWanted ? [...columns.keys()] : value === null ? [] : [value];
  return (
    <Field
      label={label}
      of={of}
      note={value === null ? null : <Samples told={told} draft={draft} column={value} />}
    >
      {(id, noteId) => (
        <select
          id={id}
          aria-describedby={noteId}
          value={value ?? ''}
          onPointerDown={want}
          onFocus={want}
          onChange={({ target }) => {
            onChange(target.value === '' ? null : Number(target.value));
          }}
        >
          <option value="">{said.none}</option>
          {offered.map((column) => (
            <option key={column} value={column}>
              {columns[column]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** What stands in a column, so that it is known by more than its name. */
export function Samples({
  told,
  draft,
  column,
}: Pick<DraftProps, 'told' | 'draft'> & { readonly column: number }) {
  const samples = samplesOf(draft.table, column);
  if (samples.length === 0) return <>{told.columns.empty}</>;
  return (
    <>
      {samples.map((text, at) => (
        <span key={text}>
          {at > 0 && ' · '}
          <bdi>{text}</bdi>
        </span>
      ))}
    </>
  );
}

interface FieldProps {
  readonly label: string;
  /** By which what was taken for it leads here. */
  readonly of?: FieldShown | undefined;
  readonly note?: ReactNode;
  readonly children: (id: string, noteId: string | undefined) => ReactNode;
}

function Field({ label, of, note = null, children }: FieldProps) {
  const id = useId();
  const noteId = useId();
  return (
    <div className={styles['field']} data-field={of}>
      <label htmlFor={id}>{label}</label>
      {children(id, note === null ? undefined : noteId)}
      {note !== null && <p id={noteId}>{note}</p>}
    </div>
  );
}

interface OneOfProps<Value> {
  readonly label: string;
  readonly of?: FieldShown | undefined;
  readonly note?: ReactNode;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of a few ways. */
export function OneOf<Value>({ label, of, note, options, value, onChange }: OneOfProps<Value>) {
  const chosen = options.findIndex((option) => option.value === value);
  const [isWanted, want] = useOptions(options.length, mostWays);
  return (
    <Field label={label} of={of} note={note}>
      {(id, noteId) => (
        <select
          id={id}
          aria-describedby={noteId}
          value={chosen}
          onPointerDown={want}
          onFocus={want}
          onChange={({ target }) => {
            const option = options[Number(target.value)];
            if (option) onChange(option.value);
          }}
        >
          {options.map(
            (option, at) =>
              (isWanted || at === chosen) && (
                <option key={at} value={at}>
                  {option.label}
                </option>
              ),
          )}
        </select>
      )}
    </Field>
  );
}
