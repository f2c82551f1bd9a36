import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

export interface ChoiceProps<Id extends string> {
  readonly label: string;
  readonly options: readonly { readonly id: Id; readonly name: string; readonly count?: number }[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
}

/** One of a few, side by side: the browser's own radio buttons in other clothes. */
export function Choice<Id extends string>({ label, options, chosen, onChoose }: ChoiceProps<Id>): JSX.Element {
  const name = useId();
  return (
    <fieldset className="choice">
      <legend className="visually-hidden">{label}</legend>
      {options.map(({ id, name: words, count }) => (
        <label key={id}>
          <input
            type="radio"
            name={name}
            checked={id === chosen}
            onChange={() => {
              onChoose(id);
            }}
          />
          <span>
            {words}
            {count !== undefined && ` ${count}`}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
