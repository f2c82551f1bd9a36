import { type InputHTMLAttributes, type ReactElement, useId } from 'react';

export interface TextFieldProps extends Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'type' | 'inputMode' | 'maxLength'
> {
  readonly label: string;
  readonly hint?: string;
  /** What is wrong with the value, undefined where nothing is. */
  readonly error: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A labelled field; its hint and what is wrong with it are read out with it. */
export function TextField({ label, hint, error, value, onChange, ...input }: TextFieldProps): ReactElement {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        {...input}
        id={id}
        value={value}
        aria-invalid={error !== undefined}
        aria-describedby={`${id}-error ${id}-hint`}
        onChange={({ target }) => {
          onChange(target.value);
        }}
      />
      <p id={`${id}-error`} className="error" role="alert">
        {error !== undefined && `✕ ${error}`}
      </p>
      <p id={`${id}-hint`} className="quiet">
        {hint}
      </p>
    </div>
  );
}
