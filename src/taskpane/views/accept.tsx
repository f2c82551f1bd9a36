import { Button } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { Finding } from '../../core/findings/types';
import { showPlace } from '../../core/workbook/place';
import { TextField } from './text-field';
import { useFocusedHeading } from './focused-heading';

export interface AcceptProps {
  readonly finding: Finding;
  readonly onAccept: (reason: string) => void;
  readonly onBack: () => void;
}

/** Asks for the reason to let a finding stand. */
export function AcceptView({ finding, onAccept, onBack }: AcceptProps): ReactElement {
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const heading = useFocusedHeading();
  const isEmpty = reason.trim() === '';
  return (
    <form
      className="card"
      aria-labelledby="accept"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!isEmpty) onAccept(reason.trim());
      }}
    >
      <h2 id="accept" tabIndex={-1} ref={heading}>
        Accept a finding
      </h2>
      <p>
        {showPlace(finding.place)}: {finding.message}
      </p>
      <TextField
        label="Reason"
        hint="Kept in this workbook and shown in the report. The finding comes back when the cell changes."
        error={isTried && isEmpty ? 'Write why the finding may stand.' : undefined}
        maxLength={500}
        value={reason}
        onChange={(value) => {
          setReason(value);
        }}
      />
      <div className="buttons">
        <Button type="submit" appearance="primary">
          Accept
        </Button>
        <Button onClick={onBack}>Back</Button>
      </div>
    </form>
  );
}
