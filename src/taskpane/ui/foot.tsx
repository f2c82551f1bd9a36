import type { JSX } from 'preact';
import { WORDS } from '../words';
import { Button } from './button';

export interface FootProps {
  /** What the main button says and does. */
  readonly action: string;
  /** True where nothing is chosen to do it with. */
  readonly isIdle: boolean;
  readonly onAct: () => void;
  readonly onBack: () => void;
}

/** The buttons below a list of ticks: to act on what is ticked, or to go back. */
export const Foot = ({ action, isIdle, onAct, onBack }: FootProps): JSX.Element => (
  <div className="buttons foot">
    <Button look="main" isIdle={isIdle} onClick={onAct}>
      {action}
    </Button>
    <Button onClick={onBack}>{WORDS.cancel}</Button>
  </div>
);
