interface SelectProps<Value> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of many, or of a few whose names are long. */
export function Select<Value>({ label, options, value, onChange }: SelectProps<Value>) {
  return (
    <label>
      <span>{label}</span>
      <select
        value={options.findIndex((option) => option.value === value)}
        onChange={({ target }) => {
          const option = options[target.selectedIndex];
          if (option) onChange(option.value);
        }}
      >
        {options.map((option, at) => (
          <option key={String(option.value)} value={at}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
