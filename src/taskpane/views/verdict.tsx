import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Seen } from '../seen';

export interface VerdictProps {
  readonly verdict: Seen['verdict'];
  readonly highlights: boolean;
  readonly onReport: () => void;
  readonly onHighlight: () => void;
  readonly onClear: () => void;
  /** What would be taken back, undefined where there is nothing. */
  readonly undoLabel: string | undefined;
  readonly onUndo: () => void;
}

/** Whether the plan can be submitted, and what to do with the findings as a whole. */
export function VerdictView({
  verdict,
  highlights,
  onReport,
  onHighlight,
  onClear,
  undoLabel,
  onUndo,
}: VerdictProps): ReactElement {
  return (
    <section className={`card verdict ${verdict.isReady ? 'ready' : 'not-ready'}`} aria-labelledby="verdict">
      <h2 id="verdict">
        <span aria-hidden="true">{verdict.isReady ? '✓ ' : '✕ '}</span>
        {verdict.isReady ? 'Ready to submit' : 'Not ready to submit'}
      </h2>
      <p>{capital(verdict.words.replace(/^[^:]*: /, ''))}</p>
      {verdict.reservations.map((words) => (
        <p key={words} className="quiet">
          {words}
        </p>
      ))}
      <div className="buttons">
        <Button size="small" onClick={onReport}>
          Write report
        </Button>
        {highlights && (
          <>
            <Button size="small" onClick={onHighlight}>
              Highlight findings
            </Button>
            <Button size="small" onClick={onClear}>
              Clear highlights
            </Button>
          </>
        )}
        {undoLabel !== undefined && (
          <Button size="small" onClick={onUndo}>
            {undoLabel}
          </Button>
        )}
      </div>
    </section>
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
