import { useId } from 'react';
import styles from './Opening.module.css';

interface Props<Value> {
  readonly legend: string;
  readonly note: string | null;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  /** undefined: none is chosen. */
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
}

/** One of a few, all of them in view. */
export function Choices<Value>({ legend, note, options, value, onChange }: Props<Value>) {
  const name = useId();
  return (
    <fieldset className={styles['choices']}>
      <legend>{legend}</legend>
      {note !== null && <p>{note}</p>}
      {options.map((option, at) => (
        <label key={at}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => {
              onChange(option.value);
            }}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
