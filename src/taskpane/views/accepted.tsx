import type { JSX } from 'preact';
import { showDay } from '../../core/calendar/day';
import { cellName } from '../../core/workbook/place';
import type { Entry } from '../model/entries';
import { Button } from '../ui/button';
import { words } from '../words/views/findings';
import { type EntryActions, PlaceLink } from './entry';

/** What was accepted, with the reasons, and a way to let it count again. */
export function AcceptedList({
  entries,
  on,
}: {
  readonly entries: readonly Entry[];
  readonly on: EntryActions;
}): JSX.Element | null {
  const list = entries.flatMap((entry) =>
    entry.finding.accepted ? [{ entry, accepted: entry.finding.accepted }] : [],
  );
  if (list.length === 0) return null;
  return (
    <details className="accepted">
      <summary>{words.accepted(list.length)}</summary>
      <ul>
        {list.map(({ entry, accepted }) => (
          <li key={entry.id}>
            <p>
              {entry.headline}: <strong>{accepted.reason}</strong>{' '}
              <span className="quiet">({showDay(accepted.on)})</span>
            </p>
            <div className="entry-foot">
              <span className="where">
                <PlaceLink place={entry.places[0]} entry={entry} on={on} />
              </span>
              <Button
                size="small"
                look="subtle"
                label={`${words.countAgain}: ${entry.kind}, ${cellName(entry.places[0])}`}
                onClick={() => {
                  on.withdraw(accepted.rows);
                }}
              >
                {words.countAgain}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
