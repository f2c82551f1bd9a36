import type { JSX } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Entry } from '../model/entries';
import { Button } from '../ui/button';
import { LEFT, RIGHT } from '../ui/pictures';
import { words } from '../words/views/findings';

export interface StepperProps {
  /** In the order of the list. */
  readonly entries: readonly Entry[];
  /** Of the one that is looked at; -1 before the first. */
  readonly at: number;
  readonly onStep: (entry: Entry) => void;
  /** Main where nothing else is. */
  readonly look: 'main' | 'plain';
}

/** From one finding to the next, with Alt and the arrows too. */
export function Stepper({ entries, at, onStep, look }: StepperProps): JSX.Element {
  const step = (by: 1 | -1): void => {
    const next = entries[Math.max(0, at + by)];
    if (next) onStep(next);
  };
  // Before it is drawn: no key is lost to whoever sees it and presses at once.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!event.altKey || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
      event.preventDefault();
      step(event.key === 'ArrowDown' ? 1 : -1);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
    };
  });
  return (
    <div className="stepper">
      <Button
        look="subtle"
        icon={LEFT}
        label={words.before}
        isIdle={at <= 0}
        onClick={() => {
          step(-1);
        }}
      />
      <span role="status">{at < 0 ? words.steps(entries.length) : words.step(at + 1, entries.length)}</span>
      <Button
        look={look}
        icon={RIGHT}
        label={words.after}
        isIdle={at === entries.length - 1}
        onClick={() => {
          step(1);
        }}
      />
      <span className="quiet">{words.keys}</span>
    </div>
  );
}
