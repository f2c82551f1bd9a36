import type { JSX } from 'preact';
import type { Message, Way } from '../state';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { WORDS } from '../words';

export interface NoticeProps {
  readonly message: Message | undefined;
  readonly onWay: (way: Way) => void;
  readonly onDismiss: () => void;
}

/** What happened last, below all else: it neither moves nor covers what is read. Problems are read out at once. */
export function Notice({ message, onWay, onDismiss }: NoticeProps): JSX.Element {
  return (
    <div className="notices">
      <div role="alert">
        {message?.kind === 'problem' && (
          <div className="notice problem">
            <Icon name="error" />
            <p>
              <strong>{message.what}</strong> {message.why} {message.whatToDo}
            </p>
            <Button look="subtle" size="small" icon="dismiss" label={WORDS.dismiss} onClick={onDismiss} />
          </div>
        )}
      </div>
      <div role="status">
        {message?.kind === 'told' && <Told message={message} onWay={onWay} onDismiss={onDismiss} />}
      </div>
    </div>
  );
}

function Told({
  message: { text, more, way, isInPassing },
  onWay,
  onDismiss,
}: Omit<NoticeProps, 'message'> & { readonly message: Extract<Message, { kind: 'told' }> }): JSX.Element {
  return (
    <div className="notice told">
      <Icon name={isInPassing ? 'info' : 'ready'} />
      <p>
        <strong>{text}</strong> {more}
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
      </p>
      <Button look="subtle" size="small" icon="dismiss" label={WORDS.dismiss} onClick={onDismiss} />
    </div>
  );
}
