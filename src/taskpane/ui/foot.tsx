import type { JSX } from 'preact';
import { WORDS } from '../words';
import { Button } from './button';

export interface FootProps<Chosen> {
  /** What the main button says and does, with what is chosen. */
  readonly action: string;
  readonly chosen: Chosen;
  /** True where nothing is chosen to do it with. */
  readonly isIdle: boolean;
  readonly onAct: (chosen: Chosen) => void;
  readonly onBack: () => void;
}

/** The buttons below a list of ticks: to act on what is ticked, or to go back. */
export const Foot = <Chosen,>({ action, chosen, isIdle, onAct, onBack }: FootProps<Chosen>): JSX.Element => (
  <div className="buttons foot">
    <Button
      look="main"
      isIdle={isIdle}
      onClick={() => {
        onAct(chosen);
      }}
    >
      {action}
    </Button>
    <Button onClick={onBack}>{WORDS.cancel}</Button>
  </div>
);
