import styles from './Choice.module.css';

interface ChoiceProps<Value extends string> {
  readonly legend: string;
  readonly name: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** What else is to be known of them. */
  readonly notes?: readonly string[];
}

/** One of a few. */
export function Choice<Value extends string>({
  legend,
  name,
  options,
  value,
  onChange,
  notes = [],
}: ChoiceProps<Value>) {
  return (
    <fieldset className={styles.choice}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
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
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </fieldset>
  );
}
