import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { showPlace } from '../../core/workbook/place';
import type { Entry } from '../model/entries';
import { Button } from '../ui/button';
import { SubView } from '../ui/sub-view';
import { TextField } from '../ui/text-field';
import { WORDS } from '../words';

export interface AcceptProps {
  readonly entry: Entry;
  readonly onAccept: (reason: string) => void;
  readonly onBack: () => void;
}

const LONGEST_REASON = 500;

/** Asks for the reason to let a finding stand. */
export function AcceptView({ entry, onAccept, onBack }: AcceptProps): JSX.Element {
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const isEmpty = reason.trim() === '';
  return (
    <SubView title={WORDS.accept.title} onBack={onBack}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (!isEmpty) onAccept(reason.trim());
        }}
      >
        <p>
          <strong>{entry.headline}</strong>
        </p>
        <p>
          {showPlace(entry.places[0])}: {entry.message}
        </p>
        <TextField
          label={WORDS.accept.reason}
          hint={WORDS.accept.hint}
          error={isTried && isEmpty ? WORDS.accept.missing : undefined}
          maxLength={LONGEST_REASON}
          value={reason}
          onChange={setReason}
        />
        <div className="buttons">
          <Button isSubmit look="main">
            {WORDS.accept.accept}
          </Button>
          <Button onClick={onBack}>{WORDS.cancel}</Button>
        </div>
      </form>
    </SubView>
  );
}
