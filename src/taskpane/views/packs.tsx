import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { PACK_GROUPS } from '../../core/meeting/pack-record';
import type { Door } from '../door';
import type { NamedPack } from '../state';
import { Button } from '../ui/button';
import { SubView } from '../ui/sub-view';
import { words } from '../words/views/packs';

export interface PacksProps {
  readonly packs: readonly NamedPack[];
  readonly withoutLead: number;
  readonly handsOver: Door['handsOver'];
  readonly onHandOver: (pack: NamedPack) => void;
  readonly onBack: () => void;
}

/** Owners' workbooks that were made, each with the message to send it with. */
export default function PacksView({ packs, withoutLead, handsOver, onHandOver, onBack }: PacksProps): JSX.Element {
  return (
    <SubView title={words.title(packs.map(({ owner }) => owner))} onBack={onBack}>
      <p>{words.says[handsOver]}</p>
      <ul className="packs" aria-label={words.list}>
        {packs.map((pack) => (
          <li key={pack.owner}>
            {packs.length > 1 && <h3>{pack.owner}</h3>}
            <p>{words.holds(PACK_GROUPS.map((group) => [group, pack.counts.get(group) ?? 0]))}</p>
            <div className="buttons">
              <Button
                look={packs.length === 1 ? 'main' : 'plain'}
                {...(packs.length > 1 && { label: `${words.handOver[handsOver]}: ${pack.owner}` })}
                onClick={() => {
                  onHandOver(pack);
                }}
              >
                {words.handOver[handsOver]}
              </Button>
            </div>
            <MessageToSend pack={pack} isOpen={packs.length === 1} />
          </li>
        ))}
      </ul>
      {packs.length > 1 && withoutLead > 0 && <p className="quiet">{words.withoutLead(withoutLead)}</p>}
    </SubView>
  );
}

/** The message, to be taken over into an e-mail. */
function MessageToSend({
  pack: { owner, message },
  isOpen,
}: {
  readonly pack: NamedPack;
  readonly isOpen: boolean;
}): JSX.Element {
  const id = useId();
  const text = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  /** Where a pane may not reach the clipboard, the words are selected for its user to copy them. */
  const copy = async (): Promise<void> => {
    text.current?.select();
    const isCopied = await navigator.clipboard.writeText(message).then(
      () => true,
      () => false,
    );
    setSaid(isCopied ? words.copied : words.copyByHand);
  };
  return (
    <details open={isOpen}>
      <summary>{words.message}</summary>
      <label className="visually-hidden" htmlFor={id}>
        {words.messageFor(owner)}
      </label>
      <textarea id={id} ref={text} readOnly rows={isOpen ? 9 : 6} value={message} />
      <div className="buttons">
        <Button
          size="small"
          label={words.copyFor(owner)}
          onClick={() => {
            void copy();
          }}
        >
          {words.copy}
        </Button>
        <span role="status" className="quiet">
          {said}
        </span>
      </div>
    </details>
  );
}
