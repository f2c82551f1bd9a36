import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CellPlace } from '../../core/workbook/place';
import type { Message } from '../state';

/** What happened last. Problems are read out at once, the rest when there is time. */
export function MessageView({
  message,
  onSelect,
}: {
  readonly message: Message | undefined;
  readonly onSelect: (place: CellPlace) => void;
}): ReactElement {
  return (
    <>
      <div role="alert">{message?.kind === 'problem' && <ProblemCard {...message} />}</div>
      <div role="status">
        {message?.kind === 'told' && <p className="message done">{message.text}</p>}
        {message?.kind === 'built' && <BuiltCard message={message} onSelect={onSelect} />}
      </div>
    </>
  );
}

function ProblemCard({
  what,
  why,
  whatToDo,
}: {
  readonly what: string;
  readonly why: string;
  readonly whatToDo: string;
}): ReactElement {
  return (
    <div className="message problem">
      <p>
        <strong>{what}</strong>
      </p>
      <p>{why}</p>
      <p>{whatToDo}</p>
    </div>
  );
}

function BuiltCard({
  message,
  onSelect,
}: {
  readonly message: Extract<Message, { kind: 'built' }>;
  readonly onSelect: (place: CellPlace) => void;
}): ReactElement {
  const { sheet, changes, tookOtherName } = message.built;
  const rows = [
    `${changes.added} new ${changes.added === 1 ? 'row' : 'rows'}`,
    ...(changes.kept > 0 ? [`${changes.kept} kept`] : []),
    ...(changes.gone > 0 ? [`${changes.gone} no longer in the plan`] : []),
  ];
  return (
    <div className="message done">
      <p>
        <strong>The tracker stands on the sheet ‘{sheet}’</strong>: {rows.join(', ')}. What people wrote in it stays.
      </p>
      {tookOtherName && (
        <p>A sheet called ‘Tracker’ was there already that Plan Grid did not make, so it was left alone.</p>
      )}
      <Button
        size="small"
        onClick={() => {
          onSelect({ sheet, row: 1, column: 1 });
        }}
      >
        Go to the tracker
      </Button>
    </div>
  );
}
