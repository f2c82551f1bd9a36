import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { SEVERITIES, type Severity } from '../../core/findings/severities';
import { type CellPlace, cellName, showPlace } from '../../core/workbook/place';
import type { Acceptance } from '../../core/findings/acceptances';
import type { Entry } from '../model/entries';
import { Button } from '../ui/button';
import { SEVERITY_ICONS } from '../ui/pictures';
import { Icon } from '../ui/icon';
import { Menu } from '../ui/menu';
import { WORDS } from '../words';
import { words } from '../words/views/findings';

/** What can be done about findings. */
export interface EntryActions {
  /** Selects a cell of it, and shows the rest of what it says. */
  readonly look: (entry: Entry, place?: CellPlace) => void;
  /** Shows what fixing them would write. */
  readonly fix: (title: string, entries: readonly Entry[]) => void;
  readonly accept: (entries: readonly [Entry, ...Entry[]]) => void;
  readonly withdraw: (accepted: readonly Acceptance[]) => void;
  readonly switchOff: (entry: Entry) => void;
}

/** 'Error'. */
export const titleOf = (severity: Severity): string => SEVERITIES.find(({ id }) => id === severity)?.title ?? severity;

/** A finding: the action's words, what is wrong, where; the one that is looked at says all it has to say. */
export function EntryRow({
  entry,
  isCurrent,
  on,
}: {
  readonly entry: Entry;
  readonly isCurrent: boolean;
  readonly on: EntryActions;
}): JSX.Element {
  const { severity, kind, headline, message, why, places, finding } = entry;
  const { suggestion, lapsed, fix } = finding;
  const [first] = places;
  const cell = cellName(first);
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isCurrent) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  return (
    <li
      className={`entry ${severity}${isCurrent ? ' current' : ''}`}
      ref={row}
      aria-current={isCurrent}
      onClick={({ target }) => {
        // Whoever wants to read on clicks on the words; its place is the button for everybody else.
        if (!isCurrent && target instanceof Element && !target.closest('button')) on.look(entry);
      }}
    >
      <p className="headline" title={headline}>
        <Icon name={SEVERITY_ICONS[severity]} label={titleOf(severity)} /> <span>{headline}</span>
      </p>
      <p className={isCurrent ? 'message' : 'message short'}>{message}</p>
      {suggestion !== undefined && isCurrent && (
        <p className="message">
          {words.perhaps} <strong>{suggestion}</strong>
        </p>
      )}
      {lapsed && (
        <p className="message">
          {words.lapsed} {lapsed.reason}
        </p>
      )}
      {isCurrent && <p className="quiet">{why}</p>}
      <div className="entry-foot">
        <span className="where">
          {(isCurrent ? places : [first]).map((place) => (
            <PlaceLink key={showPlace(place)} place={place} entry={entry} on={on} />
          ))}
          {!isCurrent && places.length > 1 && <span className="quiet">+{places.length - 1}</span>}
          {headline !== kind && <span className="quiet kind">{kind}</span>}
        </span>
        {fix && (
          <Button
            size="small"
            look="subtle"
            label={`${words.fix} ${cell}: ${kind}`}
            onClick={() => {
              on.fix(kind, [entry]);
            }}
          >
            {words.fix}
          </Button>
        )}
        <Menu
          label={`${WORDS.more}: ${kind}, ${cell}`}
          items={[
            {
              name: words.accept,
              onChoose: () => {
                on.accept([entry]);
              },
            },
            {
              name: words.switchOff,
              onChoose: () => {
                on.switchOff(entry);
              },
            },
          ]}
        />
      </div>
    </li>
  );
}

export function PlaceLink({
  place,
  entry,
  on,
}: {
  readonly place: CellPlace;
  readonly entry: Entry;
  readonly on: Pick<EntryActions, 'look'>;
}): JSX.Element {
  return (
    <button
      type="button"
      className="place"
      aria-label={words.goTo(place.sheet, cellName(place))}
      onClick={() => {
        on.look(entry, place);
      }}
    >
      {place.sheet}, {cellName(place)}
    </button>
  );
}
