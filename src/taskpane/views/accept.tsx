import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { showPlace } from '../../core/workbook/place';
import type { Entry } from '../model/entries';
import { Button } from '../ui/button';
import { SubView } from '../ui/sub-view';
import { TextField } from '../ui/text-field';
import { WORDS } from '../words';
import { words } from '../words/views/accept';

export interface AcceptProps {
  /** All of one kind. */
  readonly entries: readonly [Entry, ...Entry[]];
  readonly onAccept: (reason: string) => void;
  readonly onBack: () => void;
}

const LONGEST_REASON = 500;

/** Asks for the reason to let findings stand. */
export default function AcceptView({ entries, onAccept, onBack }: AcceptProps): JSX.Element {
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const [first] = entries;
  const isEmpty = reason.trim() === '';
  return (
    <SubView title={words.title(entries.length)} onBack={onBack}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (!isEmpty) onAccept(reason.trim());
        }}
      >
        <p>
          <strong>{entries.length === 1 ? first.headline : first.kind}</strong>
        </p>
        {entries.length === 1 && (
          <p>
            {showPlace(first.places[0])}: {first.message}
          </p>
        )}
        <TextField
          label={words.reason}
          hint={words.hint}
          error={isTried && isEmpty ? words.missing : undefined}
          maxLength={LONGEST_REASON}
          value={reason}
          onChange={setReason}
        />
        {entries.length > 1 && (
          <ul className="changes" aria-label={words.list}>
            {entries.map(({ id, headline, kind, message, places: [place] }) => (
              <li key={id}>
                {headline === kind ? message : headline} <span className="quiet">{showPlace(place)}</span>
              </li>
            ))}
          </ul>
        )}
        <div className="buttons foot">
          <Button isSubmit look="main">
            {words.accept}
          </Button>
          <Button onClick={onBack}>{WORDS.cancel}</Button>
        </div>
      </form>
    </SubView>
  );
}
