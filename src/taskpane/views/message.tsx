import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Message, Way } from '../state';

/** What happened last. Problems are read out at once, the rest when there is time. */
export function MessageView({
  message,
  onWay,
}: {
  readonly message: Message | undefined;
  readonly onWay: (way: Way) => void;
}): ReactElement {
  return (
    <>
      <div role="alert">{message?.kind === 'problem' && <ProblemCard {...message} />}</div>
      <div role="status">{message?.kind === 'told' && <ToldCard message={message} onWay={onWay} />}</div>
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

function ToldCard({
  message: { text, more, way },
  onWay,
}: {
  readonly message: Extract<Message, { kind: 'told' }>;
  readonly onWay: (way: Way) => void;
}): ReactElement {
  return (
    <div className="message done">
      <p>
        <strong>{text}</strong> {more}
      </p>
      {way && (
        <Button
          size="small"
          onClick={() => {
            onWay(way);
          }}
        >
          {way.label}
        </Button>
      )}
    </div>
  );
}
