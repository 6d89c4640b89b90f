import { type ReactNode, useId } from 'react';
import { type ColumnIndex, type Mapping, type ZoneMapping } from '../../model/mapping.ts';
import { parseZone } from '../../model/time.ts';
import type { DraftProps } from './Columns.tsx';
import styles from './Opening.module.css';
import { PlaceFields } from './PlaceFields.tsx';
import { samplesOf } from './samples.ts';
import { TimeFields } from './TimeFields.tsx';
import { zonesOffered } from './zonesOffered.ts';

/** Which columns say what, each to be changed. */
export function Fields(props: DraftProps) {
  const { told, draft, onMap } = props;
  const { mapping } = draft;
  const { columns: said } = told;
  const one = (name: 'title' | 'text' | 'kind' | 'source' | 'link' | 'id') => (
    <ColumnField
      key={name}
      {...props}
      label={said.fields[name]}
      value={mapping[name]}
      onChange={(column) => {
        onMap({ ...mapping, [name]: column });
      }}
    />
  );
  return (
    <section className={styles['fields']}>
      <h3>{said.heading}</h3>
      <TimeFields {...props} of="time" />
      <TimeFields {...props} of="end" />
      <ZoneField {...props} />
      <PlaceFields {...props} />
      {(['title', 'text', 'kind', 'source', 'link', 'id'] as const).map(one)}
      {(mapping.timePrecision !== null || mapping.placePrecision !== null) && <p>{said.precise}</p>}
    </section>
  );
}

interface ColumnFieldProps extends Pick<DraftProps, 'told' | 'draft'> {
  readonly label: string;
  readonly value: ColumnIndex | null;
  readonly onChange: (column: ColumnIndex | null) => void;
}

/** A column out of all, or none. */
export function ColumnField({ told, draft, label, value, onChange }: ColumnFieldProps) {
  const { columns: said } = told;
  const { columns } = draft.table;
  return (
    <Field label={label} note={value === null ? null : <Samples told={told} draft={draft} column={value} />}>
      {(id, noteId) => (
        <select
          id={id}
          aria-describedby={noteId}
          value={value ?? ''}
          onChange={({ target }) => {
            onChange(target.value === '' ? null : Number(target.value));
          }}
        >
          <option value="">{said.none}</option>
          {columns.map((name, column) => (
            <option key={column} value={column}>
              {name}
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
  readonly note?: ReactNode;
  readonly children: (id: string, noteId: string | undefined) => ReactNode;
}

export function Field({ label, note = null, children }: FieldProps) {
  const id = useId();
  const noteId = useId();
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      {children(id, note === null ? undefined : noteId)}
      {note !== null && <p id={noteId}>{note}</p>}
    </div>
  );
}

interface OneOfProps<Value> {
  readonly label: string;
  readonly note?: ReactNode;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of a few ways. */
export function OneOf<Value>({ label, note, options, value, onChange }: OneOfProps<Value>) {
  return (
    <Field label={label} note={note}>
      {(id, noteId) => (
        <select
          id={id}
          aria-describedby={noteId}
          value={options.findIndex((option) => option.value === value)}
          onChange={({ target }) => {
            const option = options[target.selectedIndex];
            if (option) onChange(option.value);
          }}
        >
          {options.map((option, at) => (
            <option key={at} value={at}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function ZoneField({ words, told, draft, onMap }: DraftProps) {
  const { mapping, table } = draft;
  const { zone } = mapping;
  const { columns: said } = told;
  const { usual, all } = zonesOffered(words);
  const now = zone.by === 'all' ? zone.zone : zone.otherwise;
  const names = [...new Set([...usual.map((one) => String(one.zone)), String(now), ...all])];
  const options: readonly { readonly value: string; readonly label: string }[] = [
    ...names.map((name) => ({
      value: `z ${name}`,
      label: usual.find((one) => one.zone === name)?.label ?? name.replaceAll('_', ' '),
    })),
    ...table.columns.map((name, column) => ({ value: `c ${column}`, label: said.zoneColumn(name) })),
  ];
  const zoneAs = (value: string): ZoneMapping | null => {
    const rest = value.slice(2);
    if (value.startsWith('c ')) return { by: 'column', column: Number(rest), otherwise: now };
    const parsed = parseZone(rest);
    return parsed && { by: 'all', zone: parsed, isAnswered: true };
  };
  return (
    <OneOf
      label={said.fields.zone}
      note={zone.by === 'column' ? <Samples told={told} draft={draft} column={zone.column} /> : null}
      options={options}
      value={zone.by === 'column' ? `c ${zone.column}` : `z ${zone.zone}`}
      onChange={(value) => {
        const next = zoneAs(value);
        const answered: Mapping | null = next && { ...mapping, zone: next };
        if (answered) onMap(answered, next?.by === 'all' ? 'zone' : undefined);
      }}
    />
  );
}
