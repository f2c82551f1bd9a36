import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CellChange } from '../../core/workbook/changes';
import { showPlace } from '../../core/workbook/place';
import { useFocusedHeading } from './focused-heading';

export interface PreviewProps {
  readonly title: string;
  readonly changes: readonly CellChange[];
  readonly onApply: () => void;
  readonly onBack: () => void;
}

/** What a fix would write: each cell as it is and as it would be. Nothing is written before it is asked for here. */
export function PreviewView({ title, changes, onApply, onBack }: PreviewProps): ReactElement {
  const heading = useFocusedHeading();
  const cells = changes.length === 1 ? '1 cell' : `${changes.length} cells`;
  return (
    <section className="card" aria-labelledby="preview">
      <h2 id="preview" tabIndex={-1} ref={heading}>
        What will change
      </h2>
      <p>
        {title}: {cells}. Only the words change; what stands in other cells stays.
      </p>
      <div className="buttons">
        <Button appearance="primary" onClick={onApply}>
          Write {cells}
        </Button>
        <Button onClick={onBack}>Back</Button>
      </div>
      <ul className="changes" aria-label="Changes">
        {changes.map(({ place, before, after }) => (
          <li key={showPlace(place)}>
            <p className="quiet">{showPlace(place)}</p>
            <p>
              <span className="visually-hidden">Before: </span>
              <del>{before === '' ? '(empty)' : before}</del>
            </p>
            <p>
              <span className="visually-hidden">After: </span>
              <ins>{after === '' ? '(empty)' : after}</ins>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
