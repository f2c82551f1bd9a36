import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

export interface SelectFieldProps {
  readonly label: string;
  /** Each once; the name is what is seen. */
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** A labelled list to choose one from. */
export function SelectField({ label, options, chosen, onChoose }: SelectFieldProps): JSX.Element {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={chosen}
        onChange={({ currentTarget }) => {
          onChoose(currentTarget.value);
        }}
      >
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}
