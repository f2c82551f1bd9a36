import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

export interface TextFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** What is wrong with the value, undefined where nothing is. */
  readonly error?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly inputMode?: 'numeric';
  readonly maxLength?: number;
}

/** A labelled field; its hint and what is wrong with it are read out with it. */
export function TextField({ label, hint, error, value, onChange, inputMode, maxLength }: TextFieldProps): JSX.Element {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        value={value}
        aria-invalid={error !== undefined}
        aria-describedby={`${id}-error ${id}-hint`}
        {...(inputMode && { inputMode })}
        {...(maxLength !== undefined && { maxLength })}
        onInput={({ currentTarget }) => {
          onChange(currentTarget.value);
        }}
      />
      <p id={`${id}-error`} className="wrong" role="alert">
        {error}
      </p>
      <p id={`${id}-hint`} className="quiet">
        {hint}
      </p>
    </div>
  );
}
